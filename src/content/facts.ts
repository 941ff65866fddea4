import type {
  PopulationId,
  FigureId,
  CauseId,
  CauseGroupId,
  DiagnosisStepId,
  TreatmentId,
  FaqId,
  KeyPointId,
  OverviewId,
  SymptomGroupId,
  TypeId,
  UrgentFlagId,
} from './ids.js';

/*
 * The home of each fact of the sheet (`fact-sheet.json`): by element, and in it by the text that carries it.
 * `npm run facts` reads it; no element does.
 */

type FactIds = readonly string[];

export const faqFacts: Readonly<Record<FaqId, FactIds>> = {
  'firm-lump': [
    'FAQ-7a',
    'FAQ-7b',
    'FAQ-7c',
    'OV-06',
    'RF-1',
    'RF-2',
    'RF-3',
    'RF-4',
    'RF-5',
    'RF-6',
    'RF-7',
    'RF-8',
  ],
  'skin-signs': ['FAQ-5a', 'FAQ-5b', 'FAQ-5c', 'AD-07'],
  diagnosis: ['FAQ-6a', 'FAQ-6b', 'FAQ-6c', 'FAQ-6d', 'DX-01', 'DX-09'],
  'dystrophic-or-metastatic': ['FAQ-1a', 'FAQ-1b', 'FAQ-1c', 'FAQ-1d', 'AD-01'],
  autoimmune: ['FAQ-2a', 'FAQ-2b', 'RA-07'],
  tumoral: ['FAQ-3a', 'FAQ-3b', 'FAQ-3c'],
  surgery: ['FAQ-4a', 'FAQ-4b'],
};

export const typeFacts: Readonly<Record<TypeId | 'note', FactIds>> = {
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
  iatrogenic: [
    'TY-IAT-COM',
    'TY-IAT-KEY',
    'TY-IAT-CAU',
    'TY-IAT-SER',
    'TY-IAT-D1',
    'TY-IAT-E1',
    'TY-IAT-E2',
    'AD-10',
    'RF-6',
  ],
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
    'RF-1',
    'RF-8',
  ],
};

export const overviewFacts: Readonly<Record<OverviewId | 'drawing', FactIds>> = {
  meaning: ['OV-01', 'OV-02', 'OV-03', 'RA-05'],
  look: ['OV-05', 'OV-13', 'SY-01'],
  place: ['OV-04', 'AD-11'],
  effect: ['OV-07', 'OV-08', 'AD-11', 'SY-04', 'AD-07', 'RF-3'],
  cancer: ['OV-06', 'FAQ-7a', 'RF-7'],
  drawing: ['OV-03', 'OV-04', 'OV-05', 'OV-08', 'SY-03', 'SY-04'],
};

export const keyPointsFacts: Readonly<Record<KeyPointId | 'summary', FactIds>> = {
  summary: ['OV-01', 'CO-1', 'CO-2'],
  'rare-or-not': ['KP-1', 'CO-1'],
  'five-types': ['KP-2'],
  'main-cause': ['KP-3'],
  signs: ['KP-4', 'FAQ-7a'],
  'finding-out': ['KP-5'],
  care: ['KP-6', 'CO-3', 'CO-4'],
};

export const symptomFacts: Readonly<Record<SymptomGroupId | 'intro', FactIds>> = {
  intro: ['SY-00'],
  lumps: ['SY-01'],
  pain: ['SY-02'],
  stiffness: ['SY-03'],
  'ulcer-discharge': ['SY-04', 'AD-07'],
  inflammation: ['SY-05'],
};

export const diagnosisFacts: Readonly<Record<DiagnosisStepId | 'intro', FactIds>> = {
  intro: ['DX-00', 'DX-02'],
  examination: ['DX-01'],
  imaging: ['DX-02', 'DX-03', 'DX-04'],
  'blood-tests': ['DX-05', 'DX-06', 'DX-07'],
  biopsy: ['DX-08', 'DX-09'],
};

export const treatmentsFacts: Readonly<Record<TreatmentId | 'opening' | 'selfCare' | 'notAdvised', FactIds>> =
  {
    opening: ['TX-01', 'TX-02', 'TX-MED-01'],
    'underlying-disease': ['LI-01', 'LI-02'],
    diltiazem: ['TX-MED-01'],
    bisphosphonates: ['TX-MED-02'],
    minocycline: ['TX-MED-03'],
    'sodium-thiosulfate': ['TX-MED-04'],
    phosphate: ['TX-PHO-01', 'TX-PHO-02', 'TX-PHO-03'],
    surgery: ['TX-SUR-01', 'TX-SUR-02'],
    'shock-waves': ['TX-ESW-01', 'TX-ESW-02'],
    'wound-care': ['TX-TOP-01', 'RF-3'],
    physiotherapy: ['TX-PHY-01'],
    selfCare: ['AD-07', 'AD-08', 'AD-09', 'LI-03'],
    notAdvised: ['AD-06'],
  };

export const urgentFacts: Readonly<Record<UrgentFlagId, FactIds>> = {
  'painful-dark-skin-kidney': ['RF-1'],
  sepsis: ['RF-2'],
  'finger-or-toe': ['RF-5'],
  'drip-site': ['RF-6'],
  'infected-lump': ['RF-3'],
  'hot-joint': ['RF-4'],
  'painful-dark-skin': ['RF-8'],
  'growing-lump': ['RF-7'],
};

export const disclaimerFacts: Readonly<
  Record<'information' | 'no-stand-in' | 'emergency' | 'help', FactIds>
> = {
  information: ['DI-1'],
  'no-stand-in': ['DI-2'],
  emergency: ['DI-1'],
  help: ['EX-1'],
};

export const prevalenceFacts: Readonly<Record<'intro' | PopulationId | FigureId, FactIds>> = {
  intro: ['OV-09', 'OV-10', 'OV-11', 'OV-12', 'RA-01', 'RA-02', 'RA-03', 'RA-04', 'RA-05', 'RA-06', 'RA-08'],
  'systemic-sclerosis': ['RA-07', 'PV-4', 'PV-5'],
  'juvenile-dermatomyositis': ['CA-AI-04', 'PV-6', 'PV-7', 'PV-8', 'PV-9', 'PV-10'],
  'adult-dermatomyositis': ['AD-13', 'PV-11'],
  lupus: ['CA-AI-05', 'CA-AI-06', 'PV-12'],
  'PV-1': ['PV-1'],
  'PV-2': ['PV-2'],
  'PV-3': ['PV-3'],
  'PV-4': ['PV-4'],
  'PV-5': ['PV-5'],
  'PV-6': ['PV-6'],
  'PV-7': ['PV-7'],
  'PV-8': ['PV-8'],
  'PV-9': ['PV-9'],
  'PV-10': ['PV-10'],
  'PV-11': ['PV-11'],
  'PV-12': ['PV-12'],
};

export const causesFacts: Readonly<Record<'intro' | CauseGroupId | CauseId | 'genes', FactIds>> = {
  intro: ['CA-01', 'TY-DYS-CAU', 'TY-IAT-CAU'],
  autoimmune: ['TY-DYS-D2'],
  'systemic-sclerosis': ['CA-AI-01', 'CA-AI-02', 'RA-07'],
  dermatomyositis: ['CA-AI-03', 'CA-AI-04', 'AD-13'],
  lupus: ['CA-AI-05', 'CA-AI-06'],
  'metabolic-renal': ['TY-MET-D1', 'AD-01'],
  'kidney-failure': ['CA-MR-01', 'TY-MET-D2'],
  parathyroid: ['CA-MR-02'],
  calciphylaxis: ['AD-04', 'AD-05', 'TY-CPX-D1', 'TY-CPX-D3', 'RF-1'],
  genetic: ['OV-10', 'RA-02', 'RA-03'],
  'familial-tumoral': ['CA-GE-01', 'CA-GE-03', 'CA-GE-04', 'AD-12', 'FAQ-3b', 'FAQ-7a'],
  genes: ['CA-GE-01', 'CA-GE-02', 'AD-12'],
};

/** The same for the clinical level: the facts that its texts carry beyond those of the plain ones. */
export const clinicalFacts: {
  readonly keyPoints: Partial<typeof keyPointsFacts>;
  readonly urgentCare: Partial<typeof urgentFacts>;
  readonly overview: Partial<typeof overviewFacts>;
  readonly prevalence: Partial<typeof prevalenceFacts>;
  readonly typeTable: Partial<typeof typeFacts>;
  readonly causes: Partial<typeof causesFacts>;
  readonly symptomChecklist: Partial<typeof symptomFacts>;
  readonly diagnosis: Partial<typeof diagnosisFacts>;
  readonly treatments: Partial<typeof treatmentsFacts>;
  readonly faq: Partial<typeof faqFacts>;
} = {
  keyPoints: {
    summary: ['OV-02'],
    'rare-or-not': ['RA-01', 'RA-07', 'CA-AI-04', 'AD-13', 'PV-10', 'PV-11'],
    'five-types': ['TY-01', 'TY-02', 'AD-01'],
    'main-cause': ['TY-DYS-CAU', 'TY-DYS-SER', 'TY-DYS-D1', 'TY-IDI-KEY'],
    signs: ['SY-02', 'SY-04', 'AD-11'],
    'finding-out': ['DX-01', 'DX-02', 'DX-04', 'DX-05', 'DX-06', 'DX-08', 'DX-09'],
    care: ['TX-01', 'TX-02', 'TX-MED-01', 'TX-MED-02'],
  },
  urgentCare: {
    'painful-dark-skin-kidney': ['TY-CPX-KEY', 'TY-CPX-SER', 'AD-02'],
    'drip-site': ['TY-IAT-E1'],
    'infected-lump': ['SY-05'],
    'painful-dark-skin': ['AD-05'],
  },
  overview: {
    meaning: ['TY-02'],
    look: ['DX-01'],
    place: ['TY-MET-KEY', 'AD-01', 'PV-3'],
    effect: ['CA-AI-01', 'SY-02', 'SY-05', 'PV-1', 'PV-3'],
  },
  prevalence: {
    intro: ['AD-12', 'RA-07'],
    'systemic-sclerosis': ['PV-1', 'PV-2', 'PV-3', 'DX-01'],
  },
  typeTable: {
    dystrophic: ['OV-06', 'FAQ-2a', 'CA-AI-05'],
    metastatic: ['CA-MR-01'],
    idiopathic: ['AD-12', 'CA-GE-01', 'CA-GE-02', 'CA-GE-03'],
    calciphylaxis: ['AD-04', 'DX-09'],
  },
  causes: {
    'metabolic-renal': ['TY-CPX-D3'],
    'systemic-sclerosis': ['PV-1', 'PV-2', 'PV-3', 'PV-4', 'PV-5'],
    dermatomyositis: ['PV-6', 'PV-7', 'PV-8', 'PV-9', 'PV-10', 'PV-11'],
    lupus: ['PV-12'],
    'kidney-failure': ['AD-01'],
    parathyroid: ['AD-05'],
    calciphylaxis: ['TY-CPX-CAU', 'TY-CPX-SER', 'AD-02', 'TX-PHO-03'],
    'familial-tumoral': ['TY-IDI-E3', 'FAQ-3a'],
    genes: ['CA-GE-03'],
  },
  symptomChecklist: {
    stiffness: ['RF-4'],
  },
  diagnosis: {
    examination: ['AD-11', 'OV-05', 'RA-07', 'PV-4', 'PV-5'],
    imaging: ['OV-06'],
    'blood-tests': ['FAQ-1b', 'FAQ-1c', 'FAQ-6c', 'AD-01', 'AD-02', 'TY-CPX-SER'],
    biopsy: ['DX-03'],
  },
  treatments: {
    opening: ['TX-MED-02', 'TX-MED-04'],
    'underlying-disease': ['CO-4', 'DX-05'],
    phosphate: ['CA-GE-03'],
    surgery: ['FAQ-4a', 'FAQ-4b'],
    'wound-care': ['SY-05'],
    physiotherapy: ['SY-03', 'RF-4'],
    notAdvised: ['AD-04'],
  },
  faq: {
    'firm-lump': ['SY-05'],
    'skin-signs': ['AD-11', 'SY-01', 'SY-02', 'SY-04'],
    diagnosis: ['DX-02', 'DX-03', 'DX-04', 'DX-05', 'DX-07', 'DX-08'],
    'dystrophic-or-metastatic': ['TY-DYS-CAU', 'TY-MET-KEY', 'TY-MET-SER', 'CA-MR-01'],
    autoimmune: ['AD-13', 'CA-AI-04', 'PV-1', 'PV-2', 'PV-3', 'PV-4', 'PV-5', 'PV-10', 'PV-11'],
    tumoral: ['AD-12', 'CA-GE-01', 'CA-GE-03', 'CA-GE-04', 'RA-02'],
    surgery: ['TX-SUR-01', 'TX-SUR-02'],
  },
};
