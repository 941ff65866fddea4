/* The ids of the content: what has an id has a link, can be chosen and can be replaced. They never change. */
const faqIds = [
    'firm-lump',
    'skin-signs',
    'diagnosis',
    'dystrophic-or-metastatic',
    'autoimmune',
    'tumoral',
    'surgery',
];
const typeIds = ['dystrophic', 'metastatic', 'idiopathic', 'iatrogenic', 'calciphylaxis'];
const typeFields = ['commonality', 'feature', 'cause', 'serum'];
const symptomGroups = {
    lumps: ['firm-lumps', 'pale-lumps'],
    pain: ['pain', 'tenderness'],
    stiffness: ['joint-pain', 'stiff-joints'],
    'ulcer-discharge': ['sores', 'chalky-discharge'],
    inflammation: ['colour-change', 'warmth-swelling'],
};
const urgentFlags = {
    emergency: ['painful-dark-skin-kidney', 'sepsis', 'finger-or-toe'],
    'in-hospital': ['drip-site'],
    'same-day': ['infected-lump', 'hot-joint', 'painful-dark-skin'],
    'within-days': ['growing-lump'],
};
const diagnosisStepIds = ['examination', 'imaging', 'blood-tests', 'biopsy'];
const diagnosisParts = ['happens', 'shows', 'misses'];
const treatmentKindIds = [
    'underlying-disease',
    'medicines',
    'phosphate',
    'surgery',
    'shock-waves',
    'wound-care',
    'physiotherapy',
];
const medicineIds = ['diltiazem', 'bisphosphonates', 'minocycline', 'sodium-thiosulfate'];
const treatmentParts = ['what', 'why', 'evidence', 'ask'];
const disclaimerIds = ['information', 'no-stand-in', 'emergency', 'making', 'privacy'];
const helpIds = ['myositis', 'scleroderma', 'kidney'];
const termIds = [
    'antinuclear-antibody',
    'asymptomatic',
    'autoimmune-disease',
    'biopsy',
    'bisphosphonates',
    'calcification',
    'calcinosis',
    'calcinosis-cutis',
    'calciphylaxis',
    'calcium-channel-blocker',
    'calcium-salts',
    'connective-tissue-disease',
    'crest',
    'ct-scan',
    'dermatomyositis',
    'dialysis',
    'diltiazem',
    'dystrophic',
    'end-stage-renal-disease',
    'eswl',
    'excision',
    'extravasation',
    'fgf23',
    'hyperparathyroidism',
    'hyperphosphatemia',
    'iatrogenic',
    'idiopathic',
    'lesion',
    'lupus',
    'metastatic',
    'minocycline',
    'mri',
    'necrosis',
    'nodule',
    'phosphate-binder',
    'serum',
    'sodium-thiosulfate',
    'systemic-sclerosis',
    'tumoral-calcinosis',
    'ulcer',
];
const populationIds = [
    'systemic-sclerosis',
    'juvenile-dermatomyositis',
    'adult-dermatomyositis',
    'lupus',
];
const figureIds = [
    'PV-1',
    'PV-2',
    'PV-3',
    'PV-4',
    'PV-5',
    'PV-6',
    'PV-7',
    'PV-8',
    'PV-9',
    'PV-10',
    'PV-11',
    'PV-12',
];
const causeGroups = {
    autoimmune: ['systemic-sclerosis', 'dermatomyositis', 'lupus'],
    'metabolic-renal': ['kidney-failure', 'parathyroid', 'calciphylaxis'],
    genetic: ['familial-tumoral'],
};
const overviewIds = ['meaning', 'look', 'place', 'effect', 'cancer'];
/** What the drawing numbers, in this order. */
const depositIds = ['in-skin', 'in-fat', 'in-muscle', 'by-joint', 'through-skin'];
const tissueIds = ['skin', 'fat', 'muscle', 'tendon', 'bone'];
const keyPointIds = [
    'rare-or-not',
    'five-types',
    'main-cause',
    'signs',
    'finding-out',
    'care',
];
/** The parts of the guide, in its order; each is the element of that name. */
const sectionIds = [
    'key-points',
    'urgent-care',
    'overview',
    'prevalence',
    'type-table',
    'causes',
    'symptom-checklist',
    'diagnosis',
    'treatments',
    'faq',
    'glossary',
    'references',
    'disclaimer',
];
/** How much a text says: `plain` words for everybody, or the `clinical` terms, figures and classes too. */
const readingLevels = ['plain', 'clinical'];

export { causeGroups, depositIds, diagnosisParts, diagnosisStepIds, disclaimerIds, faqIds, figureIds, helpIds, keyPointIds, medicineIds, overviewIds, populationIds, readingLevels, sectionIds, symptomGroups, termIds, tissueIds, treatmentKindIds, treatmentParts, typeFields, typeIds, urgentFlags };
