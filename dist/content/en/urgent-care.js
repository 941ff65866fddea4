const urgentCare = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'When to get help fast',
    intro: 'Read these signs first. Act on any one of them, even if you are not sure.',
    tiers: {
        emergency: 'Emergency: act now',
        'in-hospital': 'During or after an IV drip: speak up now',
        'same-day': 'Be seen today',
        'within-days': 'Be seen within days',
    },
    flags: {
        'painful-dark-skin-kidney': {
            sign: 'On dialysis, or with kidney failure or a kidney transplant: new, very painful skin that turns purple, dark or black, shows a net pattern or breaks open',
            action: '**Call your kidney team now.** If no one answers at once, call {emergency} or go to an emergency department. The skin may be losing its blood supply. This can threaten life. [@nigwekar2018]',
        },
        sepsis: {
            sign: 'An infection with any of these: confusion, slurred speech, hard shivering, very short breath, no urine in a day, skin that is blotchy, blue or very pale',
            action: '**Call** {emergency} **now.** Say that you have an infection. This can threaten life. [@w-sepsis]',
        },
        'finger-or-toe': {
            sign: 'A finger or toe that turns blue or black, or stays white and painful, or a fingertip sore that grows fast',
            action: '**Get emergency care today.** Go to an emergency department or call {emergency}. Blood flow may be failing. [@w-ssc-ischaemia]',
        },
        'drip-site': {
            sign: 'Pain, swelling, a blister or dark skin where an IV drip is, or was a short time ago',
            action: '**Tell a nurse now.** If you are at home, get care the same day. Calcium that leaks from a drip can kill skin. [@rumancik2020]',
        },
        'infected-lump': {
            sign: 'Near a lump or sore: redness or darker skin that spreads, warmth, swelling, pus, more pain, or a fever',
            action: '**See a doctor or nurse today.** Go sooner if a medicine weakens your immune system. The skin may be infected. On brown or black skin, red is hard to see. [@w-cellulitis]',
        },
        'hot-joint': {
            sign: 'One joint that is suddenly hot, swollen, very painful and cannot be moved, with or without a fever',
            action: '**Be seen today.** If you feel very ill, call {emergency}. The joint may be infected. [@w-septic-nz]',
        },
        'painful-dark-skin': {
            sign: 'Without kidney failure: new, painful purple or black patches of skin, above all on warfarin',
            action: '**Be seen today.** Do not stop warfarin or any other medicine on your own. Small blood vessels may be blocked. [@w-nkf-uk]',
        },
        'growing-lump': {
            sign: 'A lump that grows over weeks, is large, sits deep, does not move, or came back after it was removed',
            action: '**See a doctor or nurse within days.** A child should be seen within 2 days. [@w-sarcoma] Large means 5 cm (2 inches) or more. [@w-sarcoma-nhs] Other causes, such as cancer, must be ruled out.',
        },
    },
};

export { urgentCare };
