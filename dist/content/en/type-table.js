const typeTable = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Types of calcinosis',
    caption: 'The five types of calcinosis side by side',
    note: 'This guide uses five types, as several sources do. [@reiter2011; @le-statpearls] Others count four, and put calciphylaxis inside another type. [@w-dermnet] Each type has its own cause, so some are less rare than others. We found no counts for the general public, so “how common” is mostly words.',
    columns: {
        type: 'Type',
        commonality: 'How common',
        feature: 'Key feature',
        cause: 'Cause',
        serum: 'Calcium and phosphate in the blood',
    },
    types: {
        dystrophic: {
            name: 'Dystrophic',
            commonality: 'Uncommon, but the most common of the five. [@le-statpearls]',
            feature: 'Forms in damaged tissue.',
            cause: 'Autoimmune disease, injury or infection.',
            serum: 'Usually normal. [@reiter2011]',
            description: [
                'Calcium settles in tissue that was hurt or inflamed. Blood levels mostly stay normal. [@reiter2011]',
            ],
            examples: [
                'Autoimmune diseases: [systemic sclerosis](#systemic-sclerosis) (also its [CREST](#crest) form), [dermatomyositis](#dermatomyositis) and, less often, [lupus](#lupus). [@w-dermnet]',
                'Injury, infection or a tumor. [@w-dermnet] This is one reason to have a new lump checked.',
            ],
        },
        metastatic: {
            name: 'Metastatic',
            commonality: 'Rare.',
            feature: 'Near joints and in organs, body-wide. It is not the spread of cancer. [@w-dermnet]',
            cause: 'Blood minerals out of balance. Often from long-term kidney disease or overactive parathyroid glands.',
            serum: 'One or both usually high. [@w-dermnet]',
            description: [
                'The name metastatic is about minerals. It is **not the spread of cancer**. The body cannot keep calcium and phosphate in balance. The blood holds too much, and some settles in tissue. [@reiter2011]',
                'Most people with it have long-term kidney failure or are on [dialysis](#dialysis). [@rumancik2020] Then phosphate is often high, while calcium may be normal.',
            ],
            examples: [
                'Overactive parathyroid glands ([hyperparathyroidism](#hyperparathyroidism)). [@w-dermnet]',
                'Too much vitamin D. [@w-dermnet] Ask before you stop a vitamin or medicine.',
            ],
        },
        idiopathic: {
            name: 'Idiopathic',
            commonality: 'Very rare.',
            feature: 'No clear cause is found.',
            cause: 'Unknown. A few inherited forms are listed here by tradition. [@le-statpearls]',
            serum: 'Usually normal. Phosphate is high in one inherited form. [@w-medlineplus-hftc]',
            description: [
                'Doctors use this name once they have ruled out other causes. They find no trigger, no tissue harm and no mineral problem. [@reiter2011]',
            ],
            examples: [
                'Familial [tumoral calcinosis](#tumoral-calcinosis), listed here by tradition. [@le-statpearls] It is inherited, so its cause is known. It often starts in youth, but can at any age. [@w-medlineplus-hftc]',
                'Small, hard lumps near the skin surface (subepidermal calcified nodules). Most are in children, but almost 3 in 10 are in adults. [@w-dermnet-scn]',
            ],
        },
        iatrogenic: {
            name: 'Iatrogenic',
            commonality: 'Rare.',
            feature: 'Stays where the injection or procedure was.',
            cause: 'Medical procedures or medicines.',
            serum: 'Usually normal. High levels may raise the risk. [@rumancik2020]',
            description: [
                'The word means “brought on by medical care”. The deposit forms after a treatment. [@reiter2011]',
                'Pain, swelling, blisters or dark skin at an IV drip site? **Tell a nurse now**, or at home get care the same day.',
            ],
            examples: [
                'An IV drip with calcium or phosphate. Most often, calcium leaked out of the vein. [@rumancik2020] In three newborns, the lumps cleared without treatment in 3 weeks to 6 months. That may not hold for others. [@w-neonate]',
                'Some electrode pastes, mostly in the past. Today, repeated heel pricks in newborns can do it. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Calciphylaxis',
            commonality: 'Very rare. In the UK, about 1 in 600 people on dialysis each year. [@w-nkf-uk]',
            feature: 'An emergency. Calcium and clots block small vessels in skin and fat. [@nigwekar2018]',
            cause: 'Mostly end-stage kidney disease. Warfarin, diabetes and obesity add risk. [@w-nkf-uk]',
            serum: 'May be high, normal or low. [@w-clinlab]',
            description: [
                '**Get help fast** for new, very painful skin that turns purple, dark or black. On dialysis, or with kidney failure or a transplant, call your kidney team now. If no one answers at once, call your emergency number. Anyone else should get care today.',
                'Calcium and clots block small and medium blood vessels. The skin gets too little blood and dies, with great pain. It is not the same as hardened arteries. [@nigwekar2018] It is rare but can threaten life. In two studies of people on dialysis, 45 to 67 in 100 died within a year. [@w-renalnews; @w-ukcs]',
                'Normal blood tests do not rule it out. [@w-clinlab] More women than men get it. [@w-nkf-uk] Do not stop warfarin on your own: ask your prescriber.',
            ],
            examples: [
                '[End-stage kidney disease](#end-stage-renal-disease), in most people who have it. [@nigwekar2018]',
                'Without kidney failure: overactive parathyroid glands, cancer, alcoholic liver disease or connective tissue disease. [@w-nigwekar2008]',
            ],
        },
    },
    ui: {
        compare: 'Compare',
        compareHint: 'Choose two or more types.',
        oneMore: 'Choose one more type to compare.',
        showAll: 'Show all types',
        comparing: 'Comparing {names}',
        showingAll: 'Showing all five types.',
        aboutEach: 'About each type',
        examples: 'Examples',
        backToTable: 'Back to the table',
        highlighted: 'In focus on this page',
        copyText: 'Copy as text',
        copyCsv: 'Copy for a spreadsheet',
    },
};

export { typeTable };
