const faq = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Questions about calcinosis',
    items: {
        'firm-lump': {
            question: 'I have a firm lump under my skin. What should I do?',
            answer: [
                'Have a new lump checked by a doctor or nurse. Be seen within days if it grows. [@w-sarcoma] It may be [calcinosis](#calcinosis): calcium that builds up under the skin. Those deposits are not cancer, but other problems can look the same. The right care depends on the cause.',
                '**Get emergency help now** if a finger or toe turns blue or black, or stays white. Do so too if you have an infection and are confused, shiver hard or fight for breath. With kidney failure, call your kidney team or emergency number now for dark, very painful skin. If an IV drip site hurts or turns dark, tell a nurse now.',
                '**Get help today** if skin near the lump is hot, has pus, or turns red or darker. Do so too for a fever, painful purple or black skin, or one hot, swollen joint.',
            ],
        },
        'skin-signs': {
            question: 'What are the signs of calcium in the skin (calcinosis cutis)?',
            answer: [
                '[Calcinosis cutis](#calcinosis-cutis) is calcium in the skin itself. [@reiter2011] It makes hard, firm lumps. They can be white, yellow or the color of your skin. [@w-dermadvisor] This may look different on brown or black skin.',
                'The lumps may hurt, turn into sores, or leak a white, chalky paste. [@valenzuela2020] Do not squeeze or cut them.',
            ],
        },
        diagnosis: {
            question: 'How do doctors find out if it is calcinosis?',
            answer: [
                'A doctor or nurse looks at and feels the lumps. This alone can miss some. [@w-samoes2023] An X-ray is often the first test. It shows where the calcium is. [@mar2021]',
                'Blood tests look for a cause. They check calcium, phosphate and signs of [autoimmune disease](#autoimmune-disease). [@le-statpearls]',
                'Some people need a [biopsy](#biopsy). A tiny piece of skin is taken and looked at up close. In [calciphylaxis](#calciphylaxis) this can start new sores, so a specialist should decide. [@w-clinlab]',
            ],
        },
        'dystrophic-or-metastatic': {
            question: 'How do dystrophic and metastatic calcinosis (not the spread of cancer) differ?',
            answer: [
                '**Dystrophic** calcinosis is the most common type. It forms in tissue that was hurt or inflamed. Calcium and phosphate in the blood are usually normal. [@le-statpearls]',
                '**Metastatic** calcinosis starts with the blood. Calcium, phosphate or both are off, and often too high. The usual cause is long-term kidney failure. [@le-statpearls] The name is about minerals. It is **not the spread of cancer**.',
            ],
        },
        autoimmune: {
            question: 'Can an autoimmune disease cause calcinosis?',
            answer: [
                'Yes. In these diseases, the body attacks its own tissue by mistake. The harm can lead to dystrophic calcinosis. It can come with [systemic sclerosis](#systemic-sclerosis) (scleroderma). It can come with [dermatomyositis](#dermatomyositis) too. It is much less common in [lupus](#lupus). [@balin2012]',
                'In studies of systemic sclerosis, about 1 in 4 to 4 in 10 people had it. [@valenzuela2016; @w-samoes2023] It depends on how hard you look: X-rays show more than a skin check.',
            ],
        },
        tumoral: {
            question: 'Is tumoral calcinosis a rare form of calcinosis?',
            answer: [
                'Yes. It is one rare kind in the wider group. [@le-statpearls] It often runs in families. A similar form can come with kidney failure. [@fathi2014]',
                'It makes big lumps, most often near the hips, shoulders or elbows. They can look like tumors, but they are not tumors and not cancer. [@w-medlineplus-hftc] Still, have a new lump checked.',
            ],
        },
        surgery: {
            question: 'Can surgery take the deposits out?',
            answer: [
                'Yes. It is a common choice when lumps in one place cause trouble. [@balin2012]',
                'The lumps can come back. This is more likely if they are large, or with some types, such as [tumoral calcinosis](#tumoral-calcinosis). [@fathi2014] Ask what surgery could do for you, and what could go wrong.',
            ],
        },
    },
    ui: {
        openAll: 'Open all',
        closeAll: 'Close all',
        filter: 'Search these questions',
        clearFilter: 'Clear search',
        matches: { one: '{shown} of {all} question shown', other: '{shown} of {all} questions shown' },
        noMatch: 'No question matches. Try another word.',
        copyLink: 'Copy link to this answer',
    },
};

export { faq };
