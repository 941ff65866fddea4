const diagnosis = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'How calcinosis is found',
    intro: 'Doctors find calcinosis with an exam and a mix of tests. [@le-statpearls] These are the steps in their usual order. An X-ray is usually the first test. [@mar2021] **Not everybody needs each step.**',
    parts: {
        happens: 'What happens',
        shows: 'What it shows',
        misses: 'What it cannot show',
    },
    items: {
        examination: {
            name: 'Examination',
            happens: 'A doctor or nurse looks at your skin and feels for hard lumps.',
            shows: 'The typical hard lumps. They are easiest to find just under the skin.',
            misses: 'An exam alone misses some. One study looked at people with systemic sclerosis. The exam found calcium in about 58 of 100 people whose X-ray showed it. [@w-samoes2023]',
        },
        imaging: {
            name: 'Imaging',
            happens: 'You have pictures taken, most often a plain X-ray. Some people also need an ultrasound, a [CT scan](#ct-scan) or an [MRI scan](#mri). These are mainly for deep lumps. [@mar2021]',
            shows: 'An X-ray shows how much calcium there is, and where. Ultrasound and CT can show more detail. [@mar2021]',
            misses: 'A standard MRI is not as good at showing the calcium itself. [@mar2021]',
        },
        'blood-tests': {
            name: 'Blood tests',
            happens: 'You give some blood. A lab checks the calcium and phosphate in it. Most often it also checks your kidneys, your vitamin D and a hormone that controls calcium (parathyroid hormone). [@le-statpearls; @boyce2020]',
            shows: 'Whether these minerals are out of balance. Blood can also show signs of an illness behind the calcinosis. [@le-statpearls] The [ANA test](#antinuclear-antibody) can point to lupus or scleroderma, or away from them. [@w-ana]',
            misses: 'An ANA test alone cannot prove an illness or rule it out. Low positive results are common in healthy older people. Some medicines can cause them too. [@w-ana]',
        },
        biopsy: {
            name: 'Biopsy',
            happens: 'Now and then, a doctor takes a tiny piece of tissue. A lab looks at it up close. With signs of [calciphylaxis](#calciphylaxis), **this can start new sores or an infection.** A specialist should decide. [@w-clinlab]',
            shows: 'It can confirm calcinosis and rule out other diseases. [@reiter2011] It is done mainly when cancer is a worry.',
            misses: 'One tiny piece cannot show how much calcium there is, or where else it is.',
        },
    },
};

export { diagnosis };
