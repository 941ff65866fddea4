/**
 * The shape of the words and the facts. Words are data: no class holds a clinical sentence,
 * and every language has exactly these fields.
 */
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

export { faqIds, symptomGroups, typeFields, typeIds, urgentFlags };
