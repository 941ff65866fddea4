const disclaimer = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'About this information',
    items: {
        information: '**For information only.** This guide helps you learn about calcinosis and get ready for a visit. It cannot tell what you have, or what is best for you.',
        'no-stand-in': '**No stand-in for your care team.** A doctor or nurse who knows you can give you advice that fits you. This guide cannot. Do not put off care, and do not stop a treatment, because of what you read here.',
        emergency: '**Not for emergencies.** In an emergency, do not read on. Call {emergency}.',
        making: '**Written from published sources.** These are studies and health websites. Each number shows its source. A line below says if a clinician has checked this text.',
        privacy: '**Private.** This guide sends nothing about you to anyone. It sets no cookies and counts no visits. The website around it may have its own rules.',
    },
    help: {
        title: 'Further help',
        intro: 'These groups help people with a disease that calcinosis can come with.',
        groups: {
            myositis: 'More on calcinosis that comes with autoimmune disease.',
            scleroderma: 'More for people with systemic sclerosis (scleroderma).',
            kidney: 'More for people with kidney disease.',
        },
    },
};

export { disclaimer };
