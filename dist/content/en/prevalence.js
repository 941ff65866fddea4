const prevalence = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'How rare is calcinosis?',
    intro: [
        '**Rare for most people, common in a few diseases.** It depends mainly on the cause. [@le-statpearls] We found no count for the general public, so we give no number for it. In words: most forms are uncommon. [@le-statpearls]',
        'Some inherited forms are very rare. [@w-medlineplus-hftc; @boyce2020] [Tumoral calcinosis](#tumoral-calcinosis) is one that can run in families. Such forms may come from changes in certain genes. [@boyce2020]',
        'It is far more common in a few diseases. [@valenzuela2016; @hoeltzel2014] Two of them are [systemic sclerosis](#systemic-sclerosis) and [dermatomyositis](#dermatomyositis). Calcium in the skin ([calcinosis cutis](#calcinosis-cutis)) is fairly common there. [@balin2012; @traineau2020] It matters, and is not an oddity. [@valenzuela2020]',
    ],
    populations: {
        'systemic-sclerosis': {
            name: 'Systemic sclerosis (scleroderma)',
            statement: 'In systemic sclerosis, about {people} of 100 people have it.',
            note: 'That is about 1 in 4 to 4 in 10. [@valenzuela2016; @w-samoes2023] It depends on how hard you look: X-rays show more than a skin check. [@w-samoes2023]',
        },
        'juvenile-dermatomyositis': {
            name: 'Juvenile dermatomyositis',
            statement: 'In juvenile dermatomyositis, about {people} of 100 people have it.',
            note: 'This form starts in childhood. The range is wide. The four studies below found 13 to 47 in 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
        },
        'adult-dermatomyositis': {
            name: 'Adult dermatomyositis',
            statement: 'In adult dermatomyositis, about {people} of 100 people have it.',
            note: 'This is a rough figure. We found no count behind it.',
        },
        lupus: {
            name: 'Lupus (SLE)',
            statement: 'In lupus, about {people} of 100 people had it in one older X-ray study.',
            note: 'The X-rays showed calcium in soft tissue. [@w-sle-budin] In the skin, it is very rare in lupus. [@w-sle-jdd]',
        },
    },
    studies: {
        'PV-1': 'Largest study here',
        'PV-2': 'Second largest study here',
        'PV-3': 'Third largest study here',
        'PV-4': 'By an exam (the paper’s count and percent differ a little; both are as printed)',
        'PV-5': 'By X-ray in the same study',
        'PV-6': 'Largest study here',
        'PV-7': 'Study from Turkey',
        'PV-8': 'Study from São Paulo',
        'PV-9': 'Smallest study here',
        'PV-10': 'Published range',
        'PV-11': 'Published estimate',
        'PV-12': 'Older X-ray study of soft tissue',
    },
    ui: {
        drawings: 'Of 100 people with the disease',
        drawingsHint: 'Each drawing shows 100 people with that disease, not 100 from the general public.',
        key: {
            solid: 'Filled: has calcinosis',
            between: 'Half filled: may have it, as studies differ',
            empty: 'Empty: does not have it',
        },
        plot: 'Study by study',
        plotHint: 'A dot is one number. A bar is a range.',
        axis: 'People with calcinosis, of every 100',
        range: '{low} to {high}',
        counted: '{count} of {total} people, about {people} of\u00a0100.',
        estimated: 'about {people} of\u00a0100 people.',
        table: 'The same numbers as a table',
        columns: {
            population: 'Disease',
            study: 'Study',
            count: 'People with calcinosis',
            total: 'People in the study',
            share: 'Of 100',
        },
        notGiven: 'not given',
    },
};

export { prevalence };
