import type { Reference } from './schema.js';

/*
 * One export a source, so that an element bundles only what its words cite: enough to name it and to
 * find it. A field is here only if somebody has seen it.
 */

export const reiter2011: Reference = {
  id: 'reiter2011',
  title: 'Calcinosis cutis: part I. Diagnostic pathway',
  authors: 'Reiter N, et al',
  journal: 'J Am Acad Dermatol',
  year: 2011,
  doi: '10.1016/j.jaad.2010.08.038',
};

export const leStatpearls: Reference = {
  id: 'le-statpearls',
  title: 'Calcinosis Cutis',
  authors: 'Le C, et al',
  journal: 'StatPearls',
  pmid: '28846311',
};

export const balin2012: Reference = {
  id: 'balin2012',
  title:
    'Calcinosis cutis occurring in association with autoimmune connective tissue disease: the Mayo Clinic experience with 78 patients, 1996-2009',
  authors: 'Balin SJ, et al',
  journal: 'Arch Dermatol',
  year: 2012,
  doi: '10.1001/archdermatol.2011.2052',
};

export const valenzuela2016: Reference = {
  id: 'valenzuela2016',
  title:
    'Calcinosis is associated with digital ulcers and osteoporosis in patients with systemic sclerosis: A Scleroderma Clinical Trials Consortium study',
  authors: 'Valenzuela A, et al',
  journal: 'Semin Arthritis Rheum',
  year: 2016,
  doi: '10.1016/j.semarthrit.2016.05.008',
};

export const valenzuela2020: Reference = {
  id: 'valenzuela2020',
  title:
    'Calcinosis is associated with ischemic manifestations and increased disability in patients with systemic sclerosis',
  authors: 'Valenzuela A, et al',
  journal: 'Semin Arthritis Rheum',
  year: 2020,
  doi: '10.1016/j.semarthrit.2020.06.007',
};

export const mar2021: Reference = {
  id: 'mar2021',
  title: 'A narrative review of imaging in calcinosis associated with systemic sclerosis',
  authors: 'Mar D, et al',
  journal: 'Clin Rheumatol',
  year: 2021,
  doi: '10.1007/s10067-021-05696-6',
};

export const rumancik2020: Reference = {
  id: 'rumancik2020',
  title: 'Severe iatrogenic calcinosis cutis from extravasated calcium gluconate',
  authors: 'Rumancik BE, et al',
  journal: 'Cureus',
  year: 2020,
  doi: '10.7759/cureus.9712',
};

export const nigwekar2018: Reference = {
  id: 'nigwekar2018',
  title: 'Calciphylaxis',
  authors: 'Nigwekar SU, et al',
  journal: 'N Engl J Med',
  year: 2018,
  doi: '10.1056/NEJMra1505292',
};

export const fathi2014: Reference = {
  id: 'fathi2014',
  title: 'Review of tumoral calcinosis: A rare clinico-pathological entity',
  authors: 'Fathi I, et al',
  journal: 'World J Clin Cases',
  year: 2014,
  doi: '10.12998/wjcc.v2.i9.409',
};

export const wNigwekar2008: Reference = {
  id: 'w-nigwekar2008',
  title: 'Nigwekar 2008, review of nonuremic calciphylaxis',
  journal: 'Clin J Am Soc Nephrol',
  year: 2008,
  pmid: '18417747',
};

export const wUkcs: Reference = {
  id: 'w-ukcs',
  title: 'UK Calciphylaxis Study',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8494680',
};

export const wSamoes2023: Reference = {
  id: 'w-samoes2023',
  title: 'Samoes 2023, Clin Rheumatol',
  doi: '10.1007/s10067-023-06617-5',
};

export const wSscIschaemia: Reference = {
  id: 'w-ssc-ischaemia',
  title: 'Review of critical digital ischemia in systemic sclerosis (PMC2943156)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2943156',
};

export const wDermnet: Reference = {
  id: 'w-dermnet',
  title: 'DermNet: Calcinosis cutis',
  url: 'https://dermnetnz.org/topics/calcinosis-cutis',
};

export const wDermnetScn: Reference = {
  id: 'w-dermnet-scn',
  title: 'DermNet: Subepidermal calcified nodule',
  url: 'https://pro.dermnetnz.org/topics/subepidermal-calcified-nodule',
};

export const wDermadvisor: Reference = {
  id: 'w-dermadvisor',
  title: 'Dermatology Advisor: Calcinosis cutis',
  url: 'http://www.psychiatryadvisor.com/dermatology/calcinosis-cutis-benign-cutaneous-calcification-benign-nodular-calcification/article/593658/',
};

export const wMedlineplusHftc: Reference = {
  id: 'w-medlineplus-hftc',
  title: 'MedlinePlus Genetics: Hyperphosphatemic familial tumoral calcinosis',
  url: 'https://medlineplus.gov/genetics/condition/hyperphosphatemic-familial-tumoral-calcinosis',
};

export const wTma: Reference = {
  id: 'w-tma',
  title: 'The Myositis Association: Calcinosis',
  url: 'https://www.myositis.org/about-myositis/complications/calcinosis/',
};

export const wSclerodermabcFaq: Reference = {
  id: 'w-sclerodermabc-faq',
  title: 'Scleroderma Association of B.C.: FAQ',
  url: 'https://sclerodermabc.ca/faq-2/?categorie=25&q=1559',
};

export const wClinlab: Reference = {
  id: 'w-clinlab',
  title: 'ClinLab Navigator: Calciphylaxis',
  url: 'http://www.clinlabnavigator.com/calciphylaxis.html',
};

export const wNkfUk: Reference = {
  id: 'w-nkf-uk',
  title: 'National Kidney Federation (UK): Calciphylaxis',
  url: 'https://nationalkidneyfederation.eu.rit.org.uk/calciphylaxis-information',
};

export const wRenalnews: Reference = {
  id: 'w-renalnews',
  title: 'Renal & Urology News: Calciphylaxis risk factors in hemodialysis patients identified',
  url: 'http://www.renalandurologynews.com/hemodialysis/calciphylaxis-risk-factors-in-hemodialysis-patients-identified/article/491846/',
};

export const wSepsis: Reference = {
  id: 'w-sepsis',
  title: 'NHS inform: Sepsis',
  url: 'https://www.nhsinform.scot/sepsis',
};

export const wCellulitis: Reference = {
  id: 'w-cellulitis',
  title: 'University Hospitals Sussex: Cellulitis',
  url: 'https://uhsussex.mixd.co.uk/resources/cellulitis-ed-leaflet',
};

export const wSepticNz: Reference = {
  id: 'w-septic-nz',
  title: 'HealthInfo NZ: Joint infection (septic arthritis)',
  url: 'https://www.healthinfo.org.nz/Septic-arthritis-joint-infection.htm',
};

export const wSarcoma: Reference = {
  id: 'w-sarcoma',
  title: 'Cancer Research UK: Referral for soft tissue sarcoma',
  url: 'https://www.cancerresearchuk.org/about-cancer/soft-tissue-sarcoma/getting-diagnosed/referral-specialist',
};

export const wSarcomaNhs: Reference = {
  id: 'w-sarcoma-nhs',
  title: 'NHS Lothian: Suspected soft tissue tumour',
  url: 'https://apps.nhslothian.scot/refhelp/?p=4458',
};

export const hoeltzel2014: Reference = {
  id: 'hoeltzel2014',
  title:
    'The presentation, assessment, pathogenesis, and treatment of calcinosis in juvenile dermatomyositis',
  authors: 'Hoeltzel MF, et al',
  journal: 'Curr Rheumatol Rep',
  year: 2014,
  doi: '10.1007/s11926-014-0467-y',
};

export const orandi2018: Reference = {
  id: 'orandi2018',
  title: 'Clinical phenotypes and biologic treatment use in juvenile dermatomyositis-associated calcinosis',
  journal: 'Pediatr Rheumatol Online J',
  year: 2018,
  doi: '10.1186/s12969-018-0299-9',
};

export const traineau2020: Reference = {
  id: 'traineau2020',
  title:
    'Treatment of calcinosis cutis in systemic sclerosis and dermatomyositis: A review of the literature',
  authors: 'Traineau H, et al',
  journal: 'J Am Acad Dermatol',
  year: 2020,
  doi: '10.1016/j.jaad.2019.07.006',
};

export const robertson2003: Reference = {
  id: 'robertson2003',
  title: 'Treatment of cutaneous calcinosis in limited systemic sclerosis with minocycline',
  authors: 'Robertson LP, et al',
  journal: 'Ann Rheum Dis',
  year: 2003,
  doi: '10.1136/ard.62.3.267',
};

export const delgado2015: Reference = {
  id: 'delgado2015',
  title: 'Effectiveness of extracorporeal shock wave lithotripsy to treat dystrophic calcinosis cutis ulcers',
  authors: 'Delgado-Marquez AM, et al',
  journal: 'Actas Dermosifiliogr (Engl Ed)',
  year: 2015,
  url: 'https://actasdermo.org/en-effectiveness-extracorporeal-shock-wave-lithotripsy-articulo-S1578219014003308',
};

export const nigwekar2016: Reference = {
  id: 'nigwekar2016',
  title: 'A nationally representative study of calcific uremic arteriolopathy risk factors',
  authors: 'Nigwekar SU, et al',
  journal: 'J Am Soc Nephrol',
  year: 2016,
  doi: '10.1681/ASN.2015091065',
};

export const boyce2020: Reference = {
  id: 'boyce2020',
  title:
    'Hyperphosphatemic tumoral calcinosis: pathogenesis, clinical presentation, and challenges in management',
  authors: 'Boyce AM, et al',
  journal: 'Front Endocrinol (Lausanne)',
  year: 2020,
  doi: '10.3389/fendo.2020.00293',
};

export const wSclerodermabc: Reference = {
  id: 'w-sclerodermabc',
  title: 'Scleroderma Association of B.C.: Calcinosis in systemic sclerosis',
  url: 'https://sclerodermabc.ca/resources/scleroderma-resource-hub/everything-scleroderma/calcinosis-in-systemic-sclerosis',
};

export const wScleroIsn: Reference = {
  id: 'w-sclero-isn',
  title: 'International Scleroderma Network: Calcinosis',
  url: 'http://www.sclero.org/scleroderma/symptoms/skin/calcinosis.html',
};

export const wUptodate: Reference = {
  id: 'w-uptodate',
  title: 'UpToDate: Calcinosis cutis, etiology and patient evaluation (preview)',
  url: 'http://www.uptodate.com/contents/calcinosis-cutis-etiology-and-patient-evaluation',
};

export const wUptodateTx: Reference = {
  id: 'w-uptodate-tx',
  title: 'UpToDate: Calcinosis cutis, management (preview)',
  url: 'https://medilib.ir/uptodate/show/100751',
};

export const wCuaTable: Reference = {
  id: 'w-cua-table',
  title: 'Risk factors for calciphylaxis (PMC2952095)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2952095/table/T1',
};

export const wBaron2016: Reference = {
  id: 'w-baron2016',
  title: 'Baron 2016, Rheumatology',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5144666',
};

export const wJdmScielo: Reference = {
  id: 'w-jdm-scielo',
  title: 'Juvenile dermatomyositis series from Sao Paulo',
  url: 'http://www.scielo.br/scielo.php?script=sci_arttext&pid=S0021-75572008000100012',
};

export const wJdm2012: Reference = {
  id: 'w-jdm-2012',
  title: 'Clemente 2012, juvenile dermatomyositis series',
  pmid: '22885422',
};

export const wJdmTr: Reference = {
  id: 'w-jdm-tr',
  title: 'Juvenile dermatomyositis series from Turkey (PMC10331242)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10331242',
};

export const wSleJdd: Reference = {
  id: 'w-sle-jdd',
  title: 'J Drugs Dermatol 2022: Calcinosis cutis in systemic lupus erythematosus',
  url: 'https://jddonline.com/articles/a-retrospective-study-of-calcinosis-cutis-in-patients-with-systemic-lupus-erythematosus-S1545961622P1137X',
};

export const wSleBudin: Reference = {
  id: 'w-sle-budin',
  title: 'Budin and Feldman: Soft tissue calcifications in systemic lupus erythematosus',
  url: 'https://d.docksci.com/soft-tissue-calcifications-in-systemic-lupus-erythematosus_5e55c67b097c4729228b457a.html',
};

export const wNeonate: Reference = {
  id: 'w-neonate',
  title: 'Newborns with calcium deposits after calcium gluconate drips (KoreaMed)',
  url: 'https://www.koreamed.org/SearchBasic.php?RID=2444787',
};

export const wMinocyclineAcr: Reference = {
  id: 'w-minocycline-acr',
  title: 'ACR 2019: Minocycline for refractory calcinosis in systemic sclerosis',
  url: 'https://acrabstracts.org/abstract/minocycline-for-refractory-calcinosis-in-systemic-sclerosis-a-single-centre-observational-cohort-study',
};

export const wValenzuelaChung2016: Reference = {
  id: 'w-valenzuela-chung2016',
  title: 'Valenzuela and Chung 2016, Curr Treatm Opt Rheumatol',
  url: 'https://www.mendeley.com/catalogue/2a356c59-dc21-302e-a96d-806c88081684/',
};

export const wStsCase: Reference = {
  id: 'w-sts-case',
  title: 'Badawi et al: Intravenous sodium thiosulfate, a case',
  url: 'https://www.mdedge.com/dermatology/article/228543/',
};

export const wDebulking: Reference = {
  id: 'w-debulking',
  title: 'J Hand Surg Am 2021: Debulking of calcinosis',
  pmid: '33795151',
};

export const wSprecher: Reference = {
  id: 'w-sprecher',
  title: 'Sprecher: Familial tumoral calcinosis (PMC3169303)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3169303',
};

export const wAna: Reference = {
  id: 'w-ana',
  title: 'Labcorp: Test notes on antinuclear antibodies',
  url: 'https://zh.labcorp.com/tests/340897',
};

export const wJdmGuideline: Reference = {
  id: 'w-jdm-guideline',
  title: 'Juvenile dermatomyositis: consensus points on care',
  url: 'https://www.droracle.ai/articles/141918/what-is-the-treatment-for-calcific-myopathy-also-known',
};
