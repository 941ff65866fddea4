/*
 * One export a source, so that an element bundles only what its words cite: enough to name it and to
 * find it. A field is here only if somebody has seen it.
 */
const reiter2011 = {
    id: 'reiter2011',
    title: 'Calcinosis cutis: part I. Diagnostic pathway',
    authors: 'Reiter N, et al',
    journal: 'J Am Acad Dermatol',
    year: 2011,
    doi: '10.1016/j.jaad.2010.08.038',
};
const leStatpearls = {
    id: 'le-statpearls',
    title: 'Calcinosis Cutis',
    authors: 'Le C, et al',
    journal: 'StatPearls',
    pmid: '28846311',
};
const balin2012 = {
    id: 'balin2012',
    title: 'Calcinosis cutis occurring in association with autoimmune connective tissue disease: the Mayo Clinic experience with 78 patients, 1996-2009',
    authors: 'Balin SJ, et al',
    journal: 'Arch Dermatol',
    year: 2012,
    doi: '10.1001/archdermatol.2011.2052',
};
const valenzuela2016 = {
    id: 'valenzuela2016',
    title: 'Calcinosis is associated with digital ulcers and osteoporosis in patients with systemic sclerosis: A Scleroderma Clinical Trials Consortium study',
    authors: 'Valenzuela A, et al',
    journal: 'Semin Arthritis Rheum',
    year: 2016,
    doi: '10.1016/j.semarthrit.2016.05.008',
};
const valenzuela2020 = {
    id: 'valenzuela2020',
    title: 'Calcinosis is associated with ischemic manifestations and increased disability in patients with systemic sclerosis',
    authors: 'Valenzuela A, et al',
    journal: 'Semin Arthritis Rheum',
    year: 2020,
    doi: '10.1016/j.semarthrit.2020.06.007',
};
const mar2021 = {
    id: 'mar2021',
    title: 'A narrative review of imaging in calcinosis associated with systemic sclerosis',
    authors: 'Mar D, et al',
    journal: 'Clin Rheumatol',
    year: 2021,
    doi: '10.1007/s10067-021-05696-6',
};
const rumancik2020 = {
    id: 'rumancik2020',
    title: 'Severe iatrogenic calcinosis cutis from extravasated calcium gluconate',
    authors: 'Rumancik BE, et al',
    journal: 'Cureus',
    year: 2020,
    doi: '10.7759/cureus.9712',
};
const nigwekar2018 = {
    id: 'nigwekar2018',
    title: 'Calciphylaxis',
    authors: 'Nigwekar SU, et al',
    journal: 'N Engl J Med',
    year: 2018,
    doi: '10.1056/NEJMra1505292',
};
const fathi2014 = {
    id: 'fathi2014',
    title: 'Review of tumoral calcinosis: A rare clinico-pathological entity',
    authors: 'Fathi I, et al',
    journal: 'World J Clin Cases',
    year: 2014,
    pmid: '25232542',
};
const wNigwekar2008 = {
    id: 'w-nigwekar2008',
    title: 'Nigwekar 2008, review of nonuremic calciphylaxis',
    journal: 'Clin J Am Soc Nephrol',
    year: 2008,
    pmid: '18417747',
};
const wUkcs = {
    id: 'w-ukcs',
    title: 'UK Calciphylaxis Study',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8494680',
};
const wSamoes2023 = {
    id: 'w-samoes2023',
    title: 'Samoes 2023, Clin Rheumatol',
    url: 'https://link.springer.com/article/10.1007/s10067-023-06617-5',
};
const wSscIschaemia = {
    id: 'w-ssc-ischaemia',
    title: 'Review of critical digital ischemia in systemic sclerosis (PMC2943156)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2943156',
};
const wDermnet = {
    id: 'w-dermnet',
    title: 'DermNet: Calcinosis cutis',
    url: 'https://dermnetnz.org/topics/calcinosis-cutis',
};
const wDermnetScn = {
    id: 'w-dermnet-scn',
    title: 'DermNet: Subepidermal calcified nodule',
    url: 'https://pro.dermnetnz.org/topics/subepidermal-calcified-nodule',
};
const wDermadvisor = {
    id: 'w-dermadvisor',
    title: 'Dermatology Advisor: Calcinosis cutis',
    url: 'http://www.psychiatryadvisor.com/dermatology/calcinosis-cutis-benign-cutaneous-calcification-benign-nodular-calcification/article/593658/',
};
const wMedlineplusHftc = {
    id: 'w-medlineplus-hftc',
    title: 'MedlinePlus Genetics: Hyperphosphatemic familial tumoral calcinosis',
    url: 'https://medlineplus.gov/genetics/condition/hyperphosphatemic-familial-tumoral-calcinosis',
};
const wTma = {
    id: 'w-tma',
    title: 'The Myositis Association: Calcinosis',
    url: 'https://www.myositis.org/about-myositis/complications/calcinosis/',
};
const wSclerodermabcFaq = {
    id: 'w-sclerodermabc-faq',
    title: 'Scleroderma Association of B.C.: FAQ',
    url: 'https://sclerodermabc.ca/faq-2/?categorie=25&q=1559',
};
const wClinlab = {
    id: 'w-clinlab',
    title: 'ClinLab Navigator: Calciphylaxis',
    url: 'http://www.clinlabnavigator.com/calciphylaxis.html',
};
const wNkfUk = {
    id: 'w-nkf-uk',
    title: 'National Kidney Federation (UK): Calciphylaxis',
    url: 'https://nationalkidneyfederation.eu.rit.org.uk/calciphylaxis-information',
};
const wRenalnews = {
    id: 'w-renalnews',
    title: 'Renal & Urology News: Calciphylaxis risk factors in hemodialysis patients identified',
    url: 'http://www.renalandurologynews.com/hemodialysis/calciphylaxis-risk-factors-in-hemodialysis-patients-identified/article/491846/',
};
const wSepsis = {
    id: 'w-sepsis',
    title: 'NHS inform: Sepsis',
    url: 'https://www.nhsinform.scot/sepsis',
};
const wCellulitis = {
    id: 'w-cellulitis',
    title: 'University Hospitals Sussex: Cellulitis',
    url: 'https://uhsussex.mixd.co.uk/resources/cellulitis-ed-leaflet',
};
const wSepticNz = {
    id: 'w-septic-nz',
    title: 'HealthInfo NZ: Joint infection (septic arthritis)',
    url: 'https://www.healthinfo.org.nz/Septic-arthritis-joint-infection.htm',
};
const wSarcoma = {
    id: 'w-sarcoma',
    title: 'Cancer Research UK: Referral for soft tissue sarcoma',
    url: 'https://www.cancerresearchuk.org/about-cancer/soft-tissue-sarcoma/getting-diagnosed/referral-specialist',
};
const wSarcomaNhs = {
    id: 'w-sarcoma-nhs',
    title: 'NHS Lothian: Suspected soft tissue tumour',
    url: 'https://apps.nhslothian.scot/refhelp/?p=4458',
};

export { balin2012, fathi2014, leStatpearls, mar2021, nigwekar2018, reiter2011, rumancik2020, valenzuela2016, valenzuela2020, wCellulitis, wClinlab, wDermadvisor, wDermnet, wDermnetScn, wMedlineplusHftc, wNigwekar2008, wNkfUk, wRenalnews, wSamoes2023, wSarcoma, wSarcomaNhs, wSclerodermabcFaq, wSepsis, wSepticNz, wSscIschaemia, wTma, wUkcs };
