const causes = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Causes and risk factors',
    intro: 'Each type of calcinosis has its own causes. [@reiter2011] Here are three groups of them. Injury, infection and medical care can lead to it too. [@w-dermnet; @reiter2011]',
    groups: {
        autoimmune: {
            name: 'Autoimmune and inflammatory diseases',
            explanation: 'In an [autoimmune disease](#autoimmune-disease), the body attacks its own tissue by mistake. Calcium can settle where it was hurt. Blood levels mostly stay normal. [@reiter2011]',
        },
        'metabolic-renal': {
            name: 'Blood minerals and kidneys',
            explanation: 'The blood holds too much calcium, phosphate or both. Some of it can settle in tissue. [@reiter2011] Doctors call this [metastatic](#metastatic). The name is about minerals. It is **not the spread of cancer**.',
        },
        genetic: {
            name: 'Inherited causes',
            explanation: 'Some forms come from changed genes that run in families. They are very rare. [@w-medlineplus-hftc]',
        },
    },
    causes: {
        'systemic-sclerosis': {
            name: 'Systemic sclerosis (scleroderma)',
            known: [
                'In studies, about 1 in 4 to 4 in 10 people with it had calcinosis. [@valenzuela2016; @w-samoes2023]',
                'It is seen in both the limited and the widespread form. The C in [CREST](#crest), an older name tied to the limited form, stands for calcinosis. [@w-sclerodermabc]',
            ],
        },
        dermatomyositis: {
            name: 'Dermatomyositis',
            known: [
                'It harms the muscles and the skin. About 20 in 100 adults with it get calcinosis. [@hoeltzel2014; @w-tma]',
                'In the childhood (juvenile) form, figures range from 10 to 70 in 100. [@hoeltzel2014] Four studies found 13 to 47 in 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
            ],
        },
        lupus: {
            name: 'Lupus (SLE)',
            known: [
                'Calcium in the skin is very rare in [lupus](#lupus). [@w-sle-jdd] An older X-ray study found calcium near joints and in soft tissue in 9 of 130 people. [@w-sle-budin]',
            ],
        },
        'kidney-failure': {
            name: 'Long-term kidney failure',
            known: [
                'This is the main cause here, above all on [dialysis](#dialysis). [@rumancik2020] Too much phosphate in the blood drives it most. Calcium may be normal. [@w-dermnet]',
            ],
        },
        parathyroid: {
            name: 'Overactive parathyroid glands',
            known: [
                'These small glands in the neck make too much hormone ([hyperparathyroidism](#hyperparathyroidism)). Calcium and phosphate go out of balance, and some can settle in tissue. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Risks for calciphylaxis',
            known: [
                'Calciphylaxis is rare and can threaten life. [@nigwekar2018] **Get help fast** for new, very painful skin that turns purple, dark or black.',
                'Most people who get it have [end-stage kidney disease](#end-stage-renal-disease). [@nigwekar2018] In one study, being on warfarin at the start of dialysis meant more than three times the odds. [@nigwekar2016] **Do not stop warfarin on your own: ask the prescriber.**',
                'It can come without kidney failure too. It is seen with overactive parathyroid glands, cancer, liver harm from alcohol, and [connective tissue disease](#connective-tissue-disease). [@w-nigwekar2008]',
            ],
        },
        'familial-tumoral': {
            name: 'Familial tumoral calcinosis',
            known: [
                'A child gets a changed gene from both parents. [@boyce2020] In one form, phosphate in the blood is high. In the other, it is normal. [@boyce2020; @w-sprecher]',
                'Big deposits grow near joints, most often the hips, shoulders and elbows. They can look like tumors, but they are not tumors and not cancer. [@w-medlineplus-hftc] Still, have a new lump checked.',
            ],
        },
    },
    genes: {
        title: 'For clinicians: the genes',
        text: [
            'High-phosphate form: [FGF23](#fgf23), GALNT3 or KL. [@boyce2020] Normal-phosphate form: SAMD9. [@w-sprecher] Inheritance is autosomal recessive. [@boyce2020]',
        ],
    },
};

export { causes };
