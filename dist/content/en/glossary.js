const glossary = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Words in this guide',
    terms: {
        'antinuclear-antibody': {
            name: 'Antinuclear antibody (ANA)',
            meaning: 'A blood test for proteins that aim at the body’s own cells. It is positive in some healthy people too.',
        },
        asymptomatic: { name: 'Asymptomatic', meaning: 'Without any symptoms that a person can feel.' },
        'autoimmune-disease': {
            name: 'Autoimmune disease',
            meaning: 'An illness in which the body’s defenses attack its own tissue by mistake.',
        },
        biopsy: { name: 'Biopsy', meaning: 'A tiny piece of tissue is taken and looked at under a microscope.' },
        bisphosphonates: {
            name: 'Bisphosphonates',
            meaning: 'Medicines that slow the breakdown of bone. They have been tried for calcium deposits.',
        },
        calcification: { name: 'Calcification', meaning: 'Calcium that builds up where it does not belong.' },
        calcinosis: { name: 'Calcinosis', meaning: 'Lumps or sheets of calcium in soft parts of the body.' },
        'calcinosis-cutis': { name: 'Calcinosis cutis', meaning: 'Lumps of calcium in the skin.' },
        calciphylaxis: {
            name: 'Calciphylaxis',
            meaning: 'A rare emergency. Calcium and clots block tiny vessels of the skin. The skin turns dark and hurts very much.',
        },
        'calcium-channel-blocker': {
            name: 'Calcium channel blocker',
            meaning: 'A medicine that lets less calcium into cells. It is often used for blood pressure.',
        },
        'calcium-salts': {
            name: 'Calcium salts',
            meaning: 'Calcium joined with something else, such as phosphate. In the tissue they do not dissolve.',
        },
        'connective-tissue-disease': {
            name: 'Connective tissue disease',
            meaning: 'An illness of the tissue that holds the body together: skin, joints and vessels.',
        },
        crest: {
            name: 'CREST syndrome',
            meaning: 'An older name linked with limited scleroderma. The C stands for calcinosis.',
        },
        'ct-scan': {
            name: 'CT scan',
            meaning: 'X-rays from many angles that are joined into detailed pictures.',
        },
        dermatomyositis: {
            name: 'Dermatomyositis',
            meaning: 'An illness with weak muscles and a skin rash. Adults and children can have it.',
        },
        dialysis: {
            name: 'Dialysis',
            meaning: 'A treatment that cleans the blood when the kidneys fail, by a machine or a fluid.',
        },
        diltiazem: {
            name: 'Diltiazem',
            meaning: 'A calcium channel blocker that has been tried for calcinosis.',
        },
        dystrophic: {
            name: 'Dystrophic calcification',
            meaning: 'Calcium in tissue that was already hurt. Blood levels are usually normal.',
        },
        'end-stage-renal-disease': {
            name: 'End-stage kidney disease',
            meaning: 'The kidneys no longer do enough to live without dialysis or a transplant.',
        },
        eswl: {
            name: 'Shock wave treatment (ESWL)',
            meaning: 'Waves much like sound, sent from outside the body, break up deposits.',
        },
        excision: { name: 'Excision', meaning: 'Cutting something out in an operation.' },
        extravasation: {
            name: 'Extravasation',
            meaning: 'Fluid from an IV drip leaks out of the vein into the tissue around it.',
        },
        fgf23: {
            name: 'FGF23 gene',
            meaning: 'It holds the plan for a hormone that tells the kidneys to pass out phosphate.',
        },
        hyperparathyroidism: {
            name: 'Hyperparathyroidism',
            meaning: 'Small glands in the neck make too much of a hormone. Calcium goes out of balance.',
        },
        hyperphosphatemia: { name: 'Hyperphosphatemia', meaning: 'Too much phosphate in the blood.' },
        iatrogenic: { name: 'Iatrogenic', meaning: 'Brought on by medical care.' },
        idiopathic: { name: 'Idiopathic', meaning: 'With a cause that nobody has found.' },
        lesion: { name: 'Lesion', meaning: 'A changed spot of tissue, such as a lump, a sore or a patch.' },
        lupus: {
            name: 'Lupus (SLE)',
            meaning: 'An autoimmune illness that can affect the skin, the joints, the kidneys and more.',
        },
        metastatic: {
            name: 'Metastatic calcification',
            meaning: 'Calcium settles in healthy tissue because the minerals in the blood are off. It is not the spread of cancer.',
        },
        minocycline: { name: 'Minocycline', meaning: 'An antibiotic that also calms inflammation.' },
        mri: {
            name: 'MRI',
            meaning: 'Pictures made with a strong magnet. They show calcium less well than other scans.',
        },
        necrosis: { name: 'Necrosis', meaning: 'Death of tissue in the body.' },
        nodule: { name: 'Nodule', meaning: 'A small, solid lump.' },
        'phosphate-binder': {
            name: 'Phosphate binder',
            meaning: 'A medicine taken with food. It traps phosphate in the gut.',
        },
        serum: { name: 'Serum level', meaning: 'How much of something is in the liquid part of the blood.' },
        'sodium-thiosulfate': {
            name: 'Sodium thiosulfate',
            meaning: 'A medicine that may help calcium dissolve. It is given by a drip or an injection.',
        },
        'systemic-sclerosis': {
            name: 'Systemic sclerosis (scleroderma)',
            meaning: 'An autoimmune illness that hardens the skin and harms small vessels and organs.',
        },
        'tumoral-calcinosis': {
            name: 'Tumoral calcinosis',
            meaning: 'Rare, large lumps of calcium near joints. They look like tumors but are not, and may run in families. Have a new lump checked.',
        },
        ulcer: { name: 'Ulcer', meaning: 'An open sore that heals slowly.' },
    },
    ui: {
        filter: 'Search these words',
        clearFilter: 'Clear search',
        matches: { one: '{shown} of {all} word shown', other: '{shown} of {all} words shown' },
        noMatch: 'No word matches. Try another one.',
        inGlossary: 'See it in the list of words',
    },
};

export { glossary };
