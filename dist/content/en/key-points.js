const keyPoints = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Key points about calcinosis',
    summary: 'Calcinosis is calcium that builds up in soft parts of the body. [@reiter2011] Few people get it. [@le-statpearls] But it is well known, and it matters, in some autoimmune diseases and in late-stage kidney disease. [@valenzuela2016; @nigwekar2018]',
    points: {
        'rare-or-not': {
            title: 'Rare or not?',
            text: 'It depends on what else you have. Overall, calcinosis is rare. It is fairly common in [systemic sclerosis](#systemic-sclerosis) (scleroderma) and in [dermatomyositis](#dermatomyositis). [@valenzuela2016; @hoeltzel2014]',
        },
        'five-types': {
            title: 'Five types',
            text: 'Calcinosis is a name for a group. This guide uses five types, each with its own cause. [@reiter2011] Some sources count four. [@w-dermnet]',
        },
        'main-cause': {
            title: 'The main cause',
            text: 'Most often, calcium settles in tissue that was hurt. An [autoimmune disease](#autoimmune-disease), an injury or an infection can do that. This is the [dystrophic](#dystrophic) type. [@le-statpearls] In some people, no cause is found.',
        },
        signs: {
            title: 'The signs',
            text: 'They range from mild to severe. Lumps may be sore or not hurt at all. Joints may be stiff. Skin may break into open [sores](#ulcer) and leak a chalky paste. [@valenzuela2020] **Have a new lump checked** by a doctor or nurse. [@w-sarcoma]',
        },
        'finding-out': {
            title: 'Finding out',
            text: 'It takes a few steps. A doctor or nurse checks the lumps. An X-ray and blood tests follow. Some people need a [biopsy](#biopsy) too: a tiny piece is taken and looked at up close. [@mar2021]',
        },
        care: {
            title: 'Care',
            text: 'The right care depends on the type, its cause, and how bad it is. [@w-uptodate-tx] It can be medicine for your symptoms, surgery, or both. [@traineau2020] Care may also aim at the minerals in your blood and at inflammation. The hope is that you feel and live better. No trial has shown this yet.',
        },
    },
};

export { keyPoints };
