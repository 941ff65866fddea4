import { wSarcoma, leStatpearls, wDermadvisor, reiter2011, valenzuela2020, wSamoes2023, mar2021, wClinlab, balin2012, valenzuela2016, fathi2014, wMedlineplusHftc, nigwekar2018, wSepsis, wSscIschaemia, rumancik2020, wCellulitis, wSepticNz, wNkfUk, wSarcomaNhs, wTma, wSclerodermabcFaq, wDermnet, wDermnetScn, wRenalnews, wUkcs, wNigwekar2008 } from './references.js';

/*
 * Language-free: which sources each element's words cite, and which facts of the sheet each text carries.
 * The `…Sources` follow the order of first citation. The `…Facts` serve the coverage test; no element imports them.
 */
const faqSources = [
    wSarcoma,
    leStatpearls,
    wDermadvisor,
    reiter2011,
    valenzuela2020,
    wSamoes2023,
    mar2021,
    wClinlab,
    balin2012,
    valenzuela2016,
    fathi2014,
    wMedlineplusHftc,
];
const typeTableSources = [
    reiter2011,
    leStatpearls,
    wDermnet,
    wMedlineplusHftc,
    rumancik2020,
    wNkfUk,
    nigwekar2018,
    wClinlab,
    wDermnetScn,
    wRenalnews,
    wUkcs,
    wNigwekar2008,
];
const urgentCareSources = [
    nigwekar2018,
    wSepsis,
    wSscIschaemia,
    rumancik2020,
    wCellulitis,
    wSepticNz,
    wNkfUk,
    wSarcoma,
    wSarcomaNhs,
];
/** The urgent-care panel always stands above the checklist, so its sources come first. */
const symptomChecklistSources = [
    nigwekar2018,
    wSepsis,
    wSscIschaemia,
    rumancik2020,
    wCellulitis,
    wSepticNz,
    wNkfUk,
    wSarcoma,
    wSarcomaNhs,
    wTma,
    wDermadvisor,
    wSclerodermabcFaq,
];
const faqFacts = {
    'firm-lump': ['FAQ-7a', 'FAQ-7b', 'FAQ-7c', 'OV-06'],
    'skin-signs': ['FAQ-5a', 'FAQ-5b', 'FAQ-5c', 'AD-07'],
    diagnosis: ['FAQ-6a', 'FAQ-6b', 'FAQ-6c', 'FAQ-6d', 'DX-01', 'DX-09'],
    'dystrophic-or-metastatic': ['FAQ-1a', 'FAQ-1b', 'FAQ-1c', 'FAQ-1d', 'AD-01'],
    autoimmune: ['FAQ-2a', 'FAQ-2b', 'RA-07'],
    tumoral: ['FAQ-3a', 'FAQ-3b', 'FAQ-3c'],
    surgery: ['FAQ-4a', 'FAQ-4b'],
};
const typeFacts = {
    note: ['TY-01', 'TY-02'],
    dystrophic: [
        'TY-DYS-COM',
        'TY-DYS-KEY',
        'TY-DYS-CAU',
        'TY-DYS-SER',
        'TY-DYS-D1',
        'TY-DYS-D2',
        'TY-DYS-E1',
        'TY-DYS-E2',
    ],
    metastatic: [
        'TY-MET-COM',
        'TY-MET-KEY',
        'TY-MET-CAU',
        'TY-MET-SER',
        'TY-MET-D1',
        'TY-MET-D2',
        'TY-MET-D3',
        'TY-MET-E1',
        'AD-01',
    ],
    idiopathic: [
        'TY-IDI-COM',
        'TY-IDI-KEY',
        'TY-IDI-CAU',
        'TY-IDI-SER',
        'TY-IDI-D1',
        'TY-IDI-D2',
        'TY-IDI-E1',
        'TY-IDI-E2',
        'TY-IDI-E3',
    ],
    iatrogenic: ['TY-IAT-COM', 'TY-IAT-KEY', 'TY-IAT-CAU', 'TY-IAT-SER', 'TY-IAT-D1', 'TY-IAT-E1', 'TY-IAT-E2'],
    calciphylaxis: [
        'TY-CPX-COM',
        'TY-CPX-KEY',
        'TY-CPX-CAU',
        'TY-CPX-SER',
        'TY-CPX-D1',
        'TY-CPX-D2',
        'TY-CPX-D3',
        'TY-CPX-D4',
        'AD-02',
        'AD-03',
        'AD-05',
        'AD-14',
    ],
};
const symptomFacts = {
    intro: ['SY-00'],
    lumps: ['SY-01'],
    pain: ['SY-02'],
    stiffness: ['SY-03'],
    'ulcer-discharge': ['SY-04', 'AD-07'],
    inflammation: ['SY-05'],
};
const urgentFacts = {
    'painful-dark-skin-kidney': ['RF-1'],
    sepsis: ['RF-2'],
    'finger-or-toe': ['RF-5'],
    'drip-site': ['RF-6'],
    'infected-lump': ['RF-3'],
    'hot-joint': ['RF-4'],
    'painful-dark-skin': ['RF-8'],
    'growing-lump': ['RF-7'],
};

export { faqFacts, faqSources, symptomChecklistSources, symptomFacts, typeFacts, typeTableSources, urgentCareSources, urgentFacts };
