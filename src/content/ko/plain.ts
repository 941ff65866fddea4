import type {
  CausesWords,
  CommonWords,
  DiagnosisWords,
  DisclaimerWords,
  FaqWords,
  GlossaryWords,
  GuideWords,
  KeyPointsWords,
  OverviewWords,
  PrevalenceWords,
  ReadingLevelWords,
  ReferencesWords,
  SymptomChecklistWords,
  TreatmentsWords,
  TypeTableWords,
  UrgentCareWords,
} from '../schema.js';

export const common: CommonWords = {
  edition: { version: 1, date: '2026-11-22' },
  language: '한국어',
  labelled: '{label}: {text}',
  sources: '출처',
  source: '출처 {n}',
  backToText: '본문으로 돌아가기',
  copied: '복사했습니다',
  copyByHand: '이 글을 선택해서 복사하세요.',
  contact: '연락처',
  emergencyNumber: '해당 지역의 응급 전화번호(119, 112, 911 또는 999)',
  reviewed: '검토: {by}, {on}.',
  notReviewed: '아직 의료인이 이 글을 검토하지 않았습니다. 궁금한 점은 담당 의료진에게 물어보세요.',
  draft: '이 번역은 초안입니다. 아직 의료인이 검토하지 않았습니다. 궁금한 점은 담당 의료진에게 물어보세요.',
  about: '이 글에 대하여',
  version: '{version}판, {date}',
  local: '이 페이지를 제공하는 의료기관이 일부 내용을 바꾸거나 더했습니다.',
};

export const causes: CausesWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '원인과 위험 요인',
  intro:
    '석회증은 종류마다 원인이 다릅니다. [@reiter2011] 여기서는 세 가지로 나누어 설명합니다. 다치거나, 감염되거나, 의료 처치를 받은 뒤에 생길 수도 있습니다. [@w-dermnet; @reiter2011]',
  groups: {
    autoimmune: {
      name: '자가면역질환과 염증성 질환',
      explanation:
        '[자가면역질환](#autoimmune-disease)이 있으면 몸이 자기 조직을 잘못 공격합니다. 다친 자리에 칼슘이 쌓일 수 있습니다. 혈액 수치는 대부분 정상입니다. [@reiter2011]',
    },
    'metabolic-renal': {
      name: '혈액 속 무기질과 신장',
      explanation:
        '혈액에 칼슘이나 인, 또는 둘 다 너무 많습니다. 그중 일부가 조직에 쌓일 수 있습니다. [@reiter2011] 의사는 이것을 [전이성](#metastatic)이라고 부릅니다. 이 이름은 무기질에 관한 것입니다. **암이 퍼진 것이 아닙니다**.',
    },
    genetic: {
      name: '유전 원인',
      explanation:
        '일부 종류는 집안에 내려오는 유전자 변화 때문에 생깁니다. 매우 드뭅니다. [@w-medlineplus-hftc]',
    },
  },
  causes: {
    'systemic-sclerosis': {
      name: '전신경화증(경피증)',
      known: [
        '연구에 따르면 이 병이 있는 사람 가운데 약 4명 중 1명에서 10명 중 4명에게 석회증이 있었습니다. [@valenzuela2016; @w-samoes2023]',
        '제한형과 넓게 나타나는 미만형 모두에서 볼 수 있습니다. [CREST](#crest)는 제한형과 관련된 옛 이름이며, C는 석회증을 뜻합니다. [@w-sclerodermabc]',
      ],
    },
    dermatomyositis: {
      name: '피부근염',
      known: [
        '근육과 피부를 해치는 병입니다. 이 병이 있는 성인 100명 중 약 20명에게 석회증이 생깁니다. [@hoeltzel2014; @w-tma]',
        '어릴 때 시작되는 소아형에서는 수치가 100명 중 10~70명으로 다양합니다. [@hoeltzel2014] 네 연구에서는 100명 중 13~47명이었습니다. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
      ],
    },
    lupus: {
      name: '루푸스(SLE)',
      known: [
        '[루푸스](#lupus)에서 피부에 칼슘이 쌓이는 일은 매우 드뭅니다. [@w-sle-jdd] 예전의 한 X선 연구에서는 130명 중 9명에게서 관절 근처와 연부 조직에 칼슘이 보였습니다. [@w-sle-budin]',
      ],
    },
    'kidney-failure': {
      name: '만성 신부전',
      known: [
        '이 묶음에서 가장 큰 원인이며, 특히 [투석](#dialysis)을 받는 사람에게 그렇습니다. [@rumancik2020] 혈액에 인이 너무 많은 것이 가장 큰 이유입니다. 칼슘은 정상일 수 있습니다. [@w-dermnet]',
      ],
    },
    parathyroid: {
      name: '부갑상선이 지나치게 활발한 경우',
      known: [
        '부갑상선은 목에 있는 작은 샘입니다. 여기서 호르몬이 너무 많이 나옵니다([부갑상선기능항진증](#hyperparathyroidism)). 칼슘과 인의 균형이 깨지고, 일부가 조직에 쌓일 수 있습니다. [@w-dermnet]',
      ],
    },
    calciphylaxis: {
      name: '칼시필락시스의 위험 요인',
      known: [
        '칼시필락시스는 드물지만 생명을 위협할 수 있습니다. [@nigwekar2018] 피부가 새로 몹시 아프면서 보라색, 어두운 색 또는 검은색으로 변하면 **빨리 도움을 받으세요**.',
        '이 병이 생기는 사람은 대부분 [말기 신장병](#end-stage-renal-disease)이 있습니다. [@nigwekar2018] 한 연구에서는 투석을 시작할 때 와파린을 복용하던 사람이 이 병에 걸릴 가능성은 다른 사람의 세 배가 넘었습니다. [@nigwekar2016] **스스로 와파린을 끊지 마세요. 처방한 의료진에게 물어보세요.**',
        '신부전이 없어도 생길 수 있습니다. 부갑상선이 지나치게 활발할 때, 암이 있을 때, 술 때문에 간이 상했을 때, [결합조직질환](#connective-tissue-disease)이 있을 때도 나타납니다. [@w-nigwekar2008]',
      ],
    },
    'familial-tumoral': {
      name: '가족성 종양성 석회증',
      known: [
        '아이가 부모 양쪽에게서 변화된 유전자를 물려받습니다. [@boyce2020] 한 종류에서는 혈액 속 인이 높고, 다른 종류에서는 정상입니다. [@boyce2020; @w-sprecher]',
        '관절 근처에 큰 칼슘 덩어리가 자랍니다. 엉덩이 관절, 어깨, 팔꿈치에 가장 흔합니다. 종양처럼 보일 수 있지만 종양이 아니고 암도 아닙니다. [@w-medlineplus-hftc] 그래도 새로 생긴 덩어리는 진찰을 받으세요.',
      ],
    },
  },
  genes: {
    title: '의료인을 위한 정보: 유전자',
    text: [
      '인이 높은 형: [FGF23](#fgf23), GALNT3 또는 KL. [@boyce2020] 인이 정상인 형: SAMD9. [@w-sprecher] 상염색체 열성으로 유전됩니다. [@boyce2020]',
    ],
  },
};

export const diagnosis: DiagnosisWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '석회증을 찾는 방법',
  intro:
    '의사는 진찰과 여러 검사를 함께 하여 석회증을 찾습니다. [@le-statpearls] 아래는 보통의 순서입니다. 대개 X선 검사를 가장 먼저 합니다. [@mar2021] **모든 사람이 모든 단계를 거쳐야 하는 것은 아닙니다.**',
  parts: {
    happens: '어떻게 하나요',
    shows: '무엇을 알 수 있나요',
    misses: '무엇은 알 수 없나요',
  },
  items: {
    examination: {
      name: '진찰',
      happens: '의사나 간호사가 피부를 보고, 단단한 덩어리가 있는지 만져 봅니다.',
      shows: '전형적인 단단한 덩어리. 피부 바로 밑에 있는 것이 가장 찾기 쉽습니다.',
      misses:
        '진찰만으로는 놓치는 것이 있습니다. 전신경화증이 있는 사람들을 살펴본 연구가 있습니다. X선에서 칼슘이 보인 사람 100명 중 진찰로 찾은 사람은 약 58명이었습니다. [@w-samoes2023]',
    },
    imaging: {
      name: '영상 검사',
      happens:
        '사진을 찍습니다. 일반 X선 검사를 가장 많이 합니다. 초음파, [CT 검사](#ct-scan)나 [MRI 검사](#mri)가 필요한 사람도 있습니다. 이런 검사는 주로 깊은 덩어리를 볼 때 합니다. [@mar2021]',
      shows:
        'X선은 칼슘이 얼마나, 어디에 있는지 보여 줍니다. 초음파와 CT는 더 자세히 보여 줄 수 있습니다. [@mar2021]',
      misses: '일반 MRI는 칼슘 자체를 잘 보여 주지 못합니다. [@mar2021]',
    },
    'blood-tests': {
      name: '혈액 검사',
      happens:
        '피를 조금 뽑습니다. 검사실에서 혈액 속 칼슘과 인을 검사합니다. 대개 신장 기능, 비타민 D, 칼슘을 조절하는 호르몬(부갑상선호르몬)도 함께 검사합니다. [@le-statpearls; @boyce2020]',
      shows:
        '이런 무기질의 균형이 깨졌는지 알 수 있습니다. 석회증의 바탕이 되는 병의 징후가 보이기도 합니다. [@le-statpearls] [ANA 검사](#antinuclear-antibody)는 루푸스나 경피증 쪽을 가리키거나, 아니라는 쪽을 가리킬 수 있습니다. [@w-ana]',
      misses:
        'ANA 검사만으로는 병이 있다고 확인할 수도, 없다고 할 수도 없습니다. 건강한 고령자에게도 약한 양성은 흔합니다. 일부 약 때문에 양성이 나오기도 합니다. [@w-ana]',
    },
    biopsy: {
      name: '조직검사',
      happens:
        '가끔 의사가 아주 작은 조직을 떼어 냅니다. 검사실에서 이것을 확대해서 봅니다. [칼시필락시스](#calciphylaxis) 징후가 있으면 **조직검사 때문에 새 궤양이나 감염이 생길 수 있습니다.** 전문의가 결정해야 합니다. [@w-clinlab]',
      shows:
        '석회증을 확인하고 다른 병이 아닌지 가려낼 수 있습니다. [@reiter2011] 주로 암이 걱정될 때 합니다.',
      misses: '작은 조각 하나로는 칼슘이 얼마나 있는지, 다른 곳에도 있는지 알 수 없습니다.',
    },
  },
};

export const disclaimer: DisclaimerWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '이 정보에 대하여',
  items: {
    information:
      '**참고용 정보입니다.** 이 안내서는 석회증을 알아보고 진료를 준비하는 데 도움을 줍니다. 어떤 병이 있는지, 무엇이 가장 좋은지는 알려 줄 수 없습니다.',
    'no-stand-in':
      '**담당 의료진을 대신하지 않습니다.** 나를 아는 의사나 간호사는 나에게 맞는 조언을 해 줄 수 있습니다. 이 안내서는 그럴 수 없습니다. 여기서 읽은 내용 때문에 진료를 미루거나 치료를 멈추지 마세요.',
    emergency: '**응급 상황에는 쓰지 마세요.** 응급 상황이면 더 읽지 말고 {emergency}에 전화하세요.',
    making:
      '**발표된 자료를 바탕으로 썼습니다.** 연구와 건강 웹사이트를 참고했습니다. 숫자마다 출처를 밝혔습니다. 의료인이 이 글을 검토했는지는 아래에 나와 있습니다.',
    privacy:
      '**개인정보를 지킵니다.** 이 안내서는 나에 대한 정보를 누구에게도 보내지 않습니다. 쿠키를 쓰지 않고 방문 횟수도 세지 않습니다. 이 안내서가 실린 웹사이트에는 다른 규칙이 있을 수 있습니다.',
  },
  help: {
    title: '더 많은 도움',
    intro: '석회증과 함께 나타날 수 있는 병이 있는 사람을 돕는 단체들입니다.',
    groups: {
      myositis: '자가면역질환과 함께 나타나는 석회증에 대한 더 많은 정보.',
      scleroderma: '전신경화증(경피증)이 있는 사람을 위한 더 많은 정보.',
      kidney: '신장병이 있는 사람을 위한 더 많은 정보.',
    },
  },
};

export const faq: FaqWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '석회증에 대한 질문',
  items: {
    'firm-lump': {
      question: '피부 밑에 단단한 덩어리가 있어요. 어떻게 해야 하나요?',
      answer: [
        '새로 생긴 덩어리는 의사나 간호사에게 진찰을 받으세요. 덩어리가 커지면 며칠 안에 진료를 받으세요. [@w-sarcoma] 피부 밑에 칼슘이 쌓이는 [석회증](#calcinosis)일 수 있습니다. 이렇게 쌓인 칼슘은 암이 아니지만, 다른 문제도 똑같아 보일 수 있습니다. 알맞은 치료는 원인에 따라 다릅니다.',
        '손가락이나 발가락이 파랗거나 검게 변하면, 또는 하얀 채로 돌아오지 않으면 **지금 바로 응급 진료를 받으세요**. 감염이 있으면서 정신이 혼란하거나, 몸이 심하게 떨리거나, 숨 쉬기가 몹시 힘들 때도 그렇게 하세요. 신부전이 있는데 피부가 어두워지고 몹시 아프면 지금 바로 담당 신장내과 의료진이나 응급 전화번호에 전화하세요. 수액(링거) 맞는 자리가 아프거나 어두워지면 지금 바로 간호사에게 말하세요.',
        '덩어리 근처의 피부가 뜨겁거나, 고름이 있거나, 붉어지거나 더 어두워지면 **오늘 진료를 받으세요**. 열이 날 때, 피부가 보라색이나 검은색이고 아플 때, 관절 하나가 뜨겁고 부었을 때도 그렇게 하세요.',
      ],
    },
    'skin-signs': {
      question: '피부에 칼슘이 있으면(피부 석회증) 어떤 징후가 있나요?',
      answer: [
        '[피부 석회증](#calcinosis-cutis)은 피부 자체에 칼슘이 쌓인 것입니다. [@reiter2011] 딱딱하고 단단한 덩어리가 생깁니다. 흰색, 노란색 또는 피부색일 수 있습니다. [@w-dermadvisor] 갈색이나 검은 피부에서는 다르게 보일 수 있습니다.',
        '덩어리가 아프거나, 궤양이 되거나, 분필 가루 같은 하얀 반죽이 나올 수 있습니다. [@valenzuela2020] 짜거나 자르지 마세요.',
      ],
    },
    diagnosis: {
      question: '의사는 석회증인지 어떻게 알아내나요?',
      answer: [
        '의사나 간호사가 덩어리를 보고 만져 봅니다. 이것만으로는 놓치는 것이 있습니다. [@w-samoes2023] 흔히 X선 검사를 먼저 합니다. X선은 칼슘이 어디에 있는지 보여 줍니다. [@mar2021]',
        '혈액 검사로 원인을 찾습니다. 칼슘과 인, [자가면역질환](#autoimmune-disease)의 징후를 검사합니다. [@le-statpearls]',
        '[조직검사](#biopsy)가 필요한 사람도 있습니다. 아주 작은 피부 조각을 떼어 확대해서 봅니다. [칼시필락시스](#calciphylaxis)에서는 이 검사로 새 궤양이 생길 수 있으므로 전문의가 결정해야 합니다. [@w-clinlab]',
      ],
    },
    'dystrophic-or-metastatic': {
      question: '이영양성 석회증과 전이성 석회증(암이 퍼진 것이 아님)은 어떻게 다른가요?',
      answer: [
        '**이영양성** 석회증은 가장 흔한 종류입니다. 다치거나 염증이 생긴 조직에 생깁니다. 혈액 속 칼슘과 인은 대개 정상입니다. [@le-statpearls]',
        '**전이성** 석회증은 혈액에서 시작됩니다. 칼슘이나 인, 또는 둘 다 정상이 아니며, 너무 높은 경우가 많습니다. 흔한 원인은 만성 신부전입니다. [@le-statpearls] 이 이름은 무기질에 관한 것입니다. **암이 퍼진 것이 아닙니다**.',
      ],
    },
    autoimmune: {
      question: '자가면역질환 때문에 석회증이 생길 수 있나요?',
      answer: [
        '네. 이런 병에서는 몸이 자기 조직을 잘못 공격합니다. 그 손상 때문에 이영양성 석회증이 생길 수 있습니다. [전신경화증](#systemic-sclerosis)(경피증)과 함께 나타날 수 있습니다. [피부근염](#dermatomyositis)과 함께 나타날 수도 있습니다. [루푸스](#lupus)에서는 훨씬 드뭅니다. [@balin2012]',
        '전신경화증 연구에서는 약 4명 중 1명에서 10명 중 4명에게 석회증이 있었습니다. [@valenzuela2016; @w-samoes2023] 얼마나 자세히 찾는지에 따라 다릅니다. X선에서는 피부만 볼 때보다 더 많이 보입니다.',
      ],
    },
    tumoral: {
      question: '종양성 석회증은 석회증의 드문 종류인가요?',
      answer: [
        '네. 넓은 의미의 석회증 가운데 드문 종류입니다. [@le-statpearls] 집안에서 유전되는 경우가 많습니다. 신부전에서도 비슷한 형태가 생길 수 있습니다. [@fathi2014]',
        '큰 덩어리가 생기며, 엉덩이 관절, 어깨, 팔꿈치 근처에 가장 흔합니다. 종양처럼 보일 수 있지만 종양이 아니고 암도 아닙니다. [@w-medlineplus-hftc] 그래도 새로 생긴 덩어리는 진찰을 받으세요.',
      ],
    },
    surgery: {
      question: '수술로 쌓인 칼슘을 빼낼 수 있나요?',
      answer: [
        '네. 한곳에 있는 덩어리 때문에 불편할 때 흔히 선택하는 방법입니다. [@balin2012]',
        '덩어리가 다시 생길 수 있습니다. 덩어리가 크거나 [종양성 석회증](#tumoral-calcinosis) 같은 일부 종류이면 더 그렇습니다. [@fathi2014] 수술이 나에게 어떤 도움이 되는지, 어떤 문제가 생길 수 있는지 물어보세요.',
      ],
    },
  },
  ui: {
    openAll: '모두 펼치기',
    closeAll: '모두 접기',
    filter: '질문에서 찾기',
    clearFilter: '검색 지우기',
    matches: { other: '질문 {all}개 중 {shown}개 표시' },
    noMatch: '맞는 질문이 없습니다. 다른 단어로 찾아보세요.',
    copyLink: '이 답변 링크 복사',
  },
};

export const glossary: GlossaryWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '이 안내서에 나오는 말',
  terms: {
    'antinuclear-antibody': {
      name: '항핵항체(ANA)',
      meaning:
        '몸의 세포를 겨냥하는 단백질을 찾는 혈액 검사입니다. 건강한 사람 중에도 양성인 사람이 있습니다.',
    },
    asymptomatic: { name: '무증상', meaning: '스스로 느낄 수 있는 증상이 없는 상태입니다.' },
    'autoimmune-disease': {
      name: '자가면역질환',
      meaning: '몸을 지키는 면역이 자기 조직을 잘못 공격하는 병입니다.',
    },
    biopsy: { name: '조직검사(생검)', meaning: '아주 작은 조직을 떼어 현미경으로 보는 검사입니다.' },
    bisphosphonates: {
      name: '비스포스포네이트',
      meaning: '뼈가 분해되는 것을 늦추는 약입니다. 쌓인 칼슘에도 시도되었습니다.',
    },
    calcification: { name: '석회화', meaning: '칼슘이 있어서는 안 될 곳에 쌓이는 것입니다.' },
    calcinosis: {
      name: '석회증',
      meaning: '몸의 부드러운 부분에 칼슘이 덩어리나 판 모양으로 쌓인 것입니다.',
    },
    'calcinosis-cutis': { name: '피부 석회증', meaning: '피부에 생긴 칼슘 덩어리입니다.' },
    calciphylaxis: {
      name: '칼시필락시스',
      meaning:
        '드문 응급 질환입니다. 칼슘과 혈전이 피부의 작은 혈관을 막습니다. 피부가 어두워지고 몹시 아픕니다.',
    },
    'calcium-channel-blocker': {
      name: '칼슘 채널 차단제',
      meaning: '칼슘이 세포에 덜 들어가게 하는 약입니다. 혈압약으로 자주 씁니다.',
    },
    'calcium-salts': {
      name: '칼슘염',
      meaning: '칼슘이 인산 같은 다른 물질과 결합한 것입니다. 조직에서는 녹지 않습니다.',
    },
    'connective-tissue-disease': {
      name: '결합조직질환',
      meaning: '피부, 관절, 혈관처럼 몸을 이어 주는 조직에 생기는 병입니다.',
    },
    crest: {
      name: 'CREST 증후군',
      meaning: '제한형 경피증과 관련된 옛 이름입니다. C는 석회증을 뜻합니다.',
    },
    'ct-scan': {
      name: 'CT 검사',
      meaning: '여러 각도에서 찍은 X선을 합쳐 자세한 영상을 만드는 검사입니다.',
    },
    dermatomyositis: {
      name: '피부근염',
      meaning: '근육이 약해지고 피부에 발진이 생기는 병입니다. 어른과 아이 모두 걸릴 수 있습니다.',
    },
    dialysis: {
      name: '투석',
      meaning: '신장이 제 기능을 못 할 때 기계나 투석액으로 혈액을 깨끗하게 하는 치료입니다.',
    },
    diltiazem: {
      name: '딜티아젬',
      meaning: '칼슘 채널 차단제의 하나로, 석회증에 시도되었습니다.',
    },
    dystrophic: {
      name: '이영양성 석회화',
      meaning: '이미 다친 조직에 칼슘이 쌓이는 것입니다. 혈액 수치는 대개 정상입니다.',
    },
    'end-stage-renal-disease': {
      name: '말기 신장병(말기 신부전)',
      meaning: '신장 기능이 크게 떨어져 투석이나 이식 없이는 살 수 없는 상태입니다.',
    },
    eswl: {
      name: '체외충격파 치료(ESWL)',
      meaning: '몸 밖에서 소리와 비슷한 파동을 보내 쌓인 칼슘을 부수는 치료입니다.',
    },
    excision: { name: '절제', meaning: '수술로 잘라 내는 것입니다.' },
    extravasation: {
      name: '혈관 밖 유출(일혈)',
      meaning: '수액이 정맥에서 새어 나와 주변 조직으로 들어가는 것입니다.',
    },
    fgf23: {
      name: 'FGF23 유전자',
      meaning: '신장이 인을 내보내게 하는 호르몬의 설계도를 담고 있습니다.',
    },
    hyperparathyroidism: {
      name: '부갑상선기능항진증',
      meaning: '목의 작은 샘에서 호르몬이 너무 많이 나와 칼슘 균형이 깨지는 병입니다.',
    },
    hyperphosphatemia: { name: '고인산혈증', meaning: '혈액에 인이 너무 많은 상태입니다.' },
    iatrogenic: { name: '의인성', meaning: '의료 행위 때문에 생긴 것입니다.' },
    idiopathic: { name: '특발성', meaning: '아무도 원인을 찾지 못한 것입니다.' },
    lesion: { name: '병변', meaning: '덩어리, 궤양, 반점처럼 조직이 변한 자리입니다.' },
    lupus: {
      name: '루푸스(전신홍반루푸스, SLE)',
      meaning: '피부, 관절, 신장 등 여러 곳에 영향을 줄 수 있는 자가면역질환입니다.',
    },
    metastatic: {
      name: '전이성 석회화',
      meaning:
        '혈액 속 무기질이 정상이 아니어서 건강한 조직에 칼슘이 쌓이는 것입니다. 암이 퍼진 것이 아닙니다.',
    },
    minocycline: { name: '미노사이클린', meaning: '염증도 가라앉히는 항생제입니다.' },
    mri: {
      name: 'MRI(자기공명영상)',
      meaning: '강한 자석으로 만드는 영상입니다. 다른 영상 검사보다 칼슘을 잘 보여 주지 못합니다.',
    },
    necrosis: { name: '괴사', meaning: '몸의 조직이 죽는 것입니다.' },
    nodule: { name: '결절', meaning: '작고 속이 찬 덩어리입니다.' },
    'phosphate-binder': {
      name: '인 결합제',
      meaning: '음식과 함께 먹는 약입니다. 장에서 인을 붙잡습니다.',
    },
    serum: {
      name: '혈청 수치',
      meaning: '혈액의 액체 부분에 어떤 물질이 얼마나 있는지를 나타내는 수치입니다.',
    },
    'sodium-thiosulfate': {
      name: '티오황산나트륨',
      meaning: '칼슘이 녹는 데 도움이 될 수 있는 약입니다. 수액이나 주사로 씁니다.',
    },
    'systemic-sclerosis': {
      name: '전신경화증(경피증)',
      meaning: '피부가 단단해지고 작은 혈관과 장기가 손상되는 자가면역질환입니다.',
    },
    'tumoral-calcinosis': {
      name: '종양성 석회증',
      meaning:
        '관절 근처에 생기는 드물고 큰 칼슘 덩어리입니다. 종양처럼 보이지만 종양이 아니며, 집안에서 유전될 수 있습니다. 새로 생긴 덩어리는 진찰을 받으세요.',
    },
    ulcer: { name: '궤양', meaning: '천천히 낫는 벌어진 상처입니다.' },
  },
  ui: {
    filter: '이 말들에서 찾기',
    clearFilter: '검색 지우기',
    matches: { other: '낱말 {all}개 중 {shown}개 표시' },
    noMatch: '맞는 낱말이 없습니다. 다른 낱말로 찾아보세요.',
    inGlossary: '낱말 목록에서 보기',
  },
};

export const guide: GuideWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '석회증 안내서',
  ui: {
    contents: '이 안내서의 내용',
    readingTime: { other: '읽는 데 약 {minutes}분' },
    print: '안내서 인쇄',
    backToContents: '목차로 돌아가기',
  },
};

export const keyPoints: KeyPointsWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '석회증에서 꼭 알아 둘 점',
  summary:
    '석회증은 몸의 부드러운 부분에 칼슘이 쌓이는 것입니다. [@reiter2011] 이 병이 생기는 사람은 적습니다. [@le-statpearls] 하지만 일부 자가면역질환과 말기 신장병에서는 잘 알려져 있고, 중요한 문제입니다. [@valenzuela2016; @nigwekar2018]',
  points: {
    'rare-or-not': {
      title: '드문가요?',
      text: '다른 어떤 병이 있는지에 따라 다릅니다. 전체로 보면 석회증은 드뭅니다. [전신경화증](#systemic-sclerosis)(경피증)과 [피부근염](#dermatomyositis)에서는 꽤 흔합니다. [@valenzuela2016; @hoeltzel2014]',
    },
    'five-types': {
      title: '다섯 가지 종류',
      text: '석회증은 여러 병을 함께 부르는 이름입니다. 이 안내서는 다섯 가지로 나누며, 종류마다 원인이 다릅니다. [@reiter2011] 네 가지로 나누는 자료도 있습니다. [@w-dermnet]',
    },
    'main-cause': {
      title: '주된 원인',
      text: '가장 흔한 것은 다친 조직에 칼슘이 쌓이는 경우입니다. [자가면역질환](#autoimmune-disease), 부상, 감염으로 조직이 다칠 수 있습니다. 이것이 [이영양성](#dystrophic)입니다. [@le-statpearls] 원인을 찾지 못하는 사람도 있습니다.',
    },
    signs: {
      title: '징후',
      text: '가벼운 것부터 심한 것까지 있습니다. 덩어리는 아플 수도, 전혀 아프지 않을 수도 있습니다. 관절이 뻣뻣할 수 있습니다. 피부가 터져 [궤양](#ulcer)이 생기고 분필 가루 같은 반죽이 나올 수 있습니다. [@valenzuela2020] 의사나 간호사에게 **새로 생긴 덩어리를 진찰받으세요**. [@w-sarcoma]',
    },
    'finding-out': {
      title: '알아내기',
      text: '몇 단계를 거칩니다. 의사나 간호사가 덩어리를 진찰합니다. 이어서 X선과 혈액 검사를 합니다. [조직검사](#biopsy)가 필요한 사람도 있습니다. 아주 작은 조각을 떼어 확대해서 봅니다. [@mar2021]',
    },
    care: {
      title: '치료',
      text: '알맞은 치료는 종류와 원인, 심한 정도에 따라 다릅니다. [@w-uptodate-tx] 증상을 줄이는 약, 수술, 또는 둘 다일 수 있습니다. [@traineau2020] 혈액 속 무기질과 염증을 다스리는 치료를 하기도 합니다. 더 편안하고 나은 생활을 바라는 것입니다. 이를 보여 준 임상시험은 아직 없습니다.',
    },
  },
};

export const overview: OverviewWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '석회증이란 무엇인가요?',
  items: {
    meaning: {
      text: [
        '석회증은 칼슘이 엉뚱한 곳에 쌓이는 것입니다. 분필 가루 같은 [칼슘염](#calcium-salts)이 피부처럼 몸의 부드러운 부분에 쌓입니다. [@reiter2011; @w-dermnet] 이렇게 쌓인 것은 녹지 않습니다. [@reiter2011; @w-uptodate] 뼈와 치아에는 칼슘이 필요합니다. 이것은 정상이며 석회증이 아닙니다. [@w-dermnet]',
        '피부에 생기는 것을 [피부 석회증](#calcinosis-cutis)이라고 합니다. [@reiter2011]',
      ],
    },
    look: {
      heading: '어떻게 보이나요',
      text: [
        '단단한 덩어리가 보이거나 만져질 수 있습니다. 흰색이나 노란색이 많습니다. [@w-dermadvisor] 갈색이나 검은 피부에서는 색이 다르게 보일 수 있습니다. 만져서도 확인하세요. 덩어리는 단단하게 느껴집니다. [@w-dermadvisor; @w-tma]',
        '덩어리의 모양이 걱정되면 담당 의료진에게 말하세요. [@w-tma]',
      ],
    },
    place: {
      heading: '어디에 생기나요',
      text: [
        '피부 속이나 피부 바로 밑에 쌓일 수 있습니다. 더 깊은 곳에 쌓이기도 합니다. 근육 속이나, 근육을 뼈에 잇는 힘줄 속입니다. [@w-dermnet; @w-tma] 몸속 장기까지 미치는 종류도 있습니다. [@w-dermnet]',
        '[경피증](#systemic-sclerosis)이 있는 사람들을 살펴본 한 연구에서는, 쌓인 곳 10군데 중 약 7군데가 손이었습니다. [@valenzuela2020]',
      ],
    },
    effect: {
      heading: '어떤 영향을 주나요',
      text: [
        '아주 작아서 아무 느낌이 없을 수 있습니다. 크고 아파서 일상생활이 힘든 것도 있습니다. [@w-sclerodermabc; @valenzuela2020] 관절 옆에 있는 것은 더 불편한 경우가 많습니다. 피부가 터져 [궤양](#ulcer)이 생긴 것도 마찬가지입니다. [@w-tma; @valenzuela2020]',
        '궤양에서 분필 가루 같은 하얀 물질이 나올 수 있습니다. [@valenzuela2020] 세균이 들어갈 수 있으니 덩어리를 짜거나 자르지 마세요. [@w-sclerodermabc-faq]',
        '경피증이 있는 사람들을 살펴본 한 연구에서 감염은 드물었습니다(100명 중 약 2명). [@valenzuela2020] 덩어리 근처의 피부가 뜨겁거나, 고름이 있거나, 붉어지거나 더 어두워지면 그날 바로 진료를 받으세요. 열이 날 때도 그렇게 하세요. [@w-cellulitis]',
      ],
    },
    cancer: {
      heading: '암인가요?',
      text: [
        '쌓인 칼슘은 암이 아닙니다. [@w-medlineplus-hftc] 하지만 다른 덩어리도 똑같아 보일 수 있고, 일부 종양 속에도 칼슘이 생길 수 있습니다. [@w-dermnet] 의사나 간호사에게 **새로 생긴 덩어리를 진찰받으세요**. 덩어리가 커지거나 깊이 있으면 며칠 안에 진료를 받으세요. [@w-sarcoma]',
      ],
    },
  },
  drawing: {
    name: '피부와 그 아래를 자른 단면 그림',
    description:
      '위에서부터 피부, 지방, 근육과 힘줄, 그리고 관절에서 만나는 뼈 두 개가 있습니다. 분필 가루 같은 칼슘 네 곳이 서로 다른 깊이에 쌓여 있습니다. 다섯 번째는 피부를 뚫고 나와 새고 있습니다.',
    note: '실제 크기나 실제 색과 다릅니다.',
    deposits: {
      title: '쌓인 칼슘',
      labels: {
        'in-skin': '**피부 속:** 보이고 만져지는 단단한 멍울.',
        'in-fat': '**피부 밑 지방 속:** 만져질 수 있지만 보이지 않는 덩어리.',
        'in-muscle': '**근육 속:** 너무 깊어서 보이지 않음.',
        'by-joint': '**관절 옆 힘줄 곁:** 관절이 뻣뻣해질 수 있음.',
        'through-skin': '**피부가 터진 곳:** 분필 가루 같은 물질이 나옴.',
      },
    },
    tissues: {
      title: '몸의 부분',
      labels: {
        skin: '피부',
        fat: '지방',
        muscle: '근육',
        tendon: '힘줄',
        bone: '뼈와 그 사이의 관절. 뼈 속의 칼슘은 정상입니다.',
      },
    },
  },
};

export const prevalence: PrevalenceWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '석회증은 얼마나 드문가요?',
  intro: [
    '**대부분의 사람에게는 드물고, 몇 가지 병에서는 흔합니다.** 주로 원인에 따라 다릅니다. [@le-statpearls] 일반 사람 전체를 센 수치는 찾지 못해 숫자를 적지 않았습니다. 말로 하면, 대부분의 종류는 흔하지 않습니다. [@le-statpearls]',
    '일부 유전성 종류는 매우 드뭅니다. [@w-medlineplus-hftc; @boyce2020] [종양성 석회증](#tumoral-calcinosis)은 집안에서 유전될 수 있는 종류입니다. 이런 종류는 특정 유전자의 변화로 생길 수 있습니다. [@boyce2020]',
    '몇 가지 병에서는 훨씬 흔합니다. [@valenzuela2016; @hoeltzel2014] 그중 둘이 [전신경화증](#systemic-sclerosis)과 [피부근염](#dermatomyositis)입니다. 이런 병에서는 피부에 칼슘이 쌓이는 일([피부 석회증](#calcinosis-cutis))이 꽤 흔합니다. [@balin2012; @traineau2020] 중요한 문제이며, 별난 일이 아닙니다. [@valenzuela2020]',
  ],
  populations: {
    'systemic-sclerosis': {
      name: '전신경화증(경피증)',
      statement: '전신경화증에서는 100명 중 약 {people}명에게 석회증이 있습니다.',
      note: '약 4명 중 1명에서 10명 중 4명입니다. [@valenzuela2016; @w-samoes2023] 얼마나 자세히 찾는지에 따라 다릅니다. X선에서는 피부만 볼 때보다 더 많이 보입니다. [@w-samoes2023]',
    },
    'juvenile-dermatomyositis': {
      name: '소아 피부근염',
      statement: '소아 피부근염에서는 100명 중 약 {people}명에게 석회증이 있습니다.',
      note: '어릴 때 시작되는 형태입니다. 범위가 넓습니다. 아래의 네 연구에서는 100명 중 13~47명이었습니다. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
    },
    'adult-dermatomyositis': {
      name: '성인 피부근염',
      statement: '성인 피부근염에서는 100명 중 약 {people}명에게 석회증이 있습니다.',
      note: '대략적인 수치입니다. 실제로 센 근거는 찾지 못했습니다.',
    },
    lupus: {
      name: '루푸스(SLE)',
      statement: '루푸스에서는 예전의 한 X선 연구에서 100명 중 약 {people}명에게 석회증이 있었습니다.',
      note: 'X선에서 연부 조직에 칼슘이 보였습니다. [@w-sle-budin] 루푸스에서 피부에 쌓이는 일은 매우 드뭅니다. [@w-sle-jdd]',
    },
  },
  studies: {
    'PV-1': '여기서 가장 큰 연구',
    'PV-2': '여기서 두 번째로 큰 연구',
    'PV-3': '여기서 세 번째로 큰 연구',
    'PV-4': '진찰로 확인(논문의 인원수와 비율이 조금 다르며, 둘 다 논문에 적힌 그대로임)',
    'PV-5': '같은 연구에서 X선으로 확인',
    'PV-6': '여기서 가장 큰 연구',
    'PV-7': '튀르키예의 연구',
    'PV-8': '상파울루의 연구',
    'PV-9': '여기서 가장 작은 연구',
    'PV-10': '발표된 범위',
    'PV-11': '발표된 추정치',
    'PV-12': '예전의 연부 조직 X선 연구',
  },
  ui: {
    drawings: '그 병이 있는 사람 100명 중',
    drawingsHint: '그림마다 그 병이 있는 사람 100명을 나타냅니다. 일반 사람 100명이 아닙니다.',
    key: {
      solid: '꽉 찬 그림: 석회증이 있음',
      between: '반만 찬 그림: 있을 수 있음(연구마다 다름)',
      empty: '빈 그림: 석회증이 없음',
    },
    plot: '연구별로 보기',
    plotHint: '점은 하나의 수이고, 막대는 범위입니다.',
    axis: '100명 중 석회증이 있는 사람 수',
    range: '{low}~{high}',
    counted: '{total}명 중 {count}명, 100명 중 약 {people}명.',
    estimated: '100명 중 약 {people}명.',
    table: '같은 숫자를 표로 보기',
    columns: {
      population: '병',
      study: '연구',
      count: '석회증이 있는 사람',
      total: '연구에 참여한 사람',
      share: '100명 중',
    },
    notGiven: '나와 있지 않음',
  },
};

export const readingLevel: ReadingLevelWords = {
  edition: { version: 2, date: '2026-11-30' },
  title: '글의 수준',
  plain: '쉬운 말',
  clinical: '자세한 의학 정보',
  changed: {
    plain: '이제 이 페이지의 글이 쉬운 말로 나옵니다.',
    clinical: '이제 이 페이지의 글에 자세한 의학 정보가 나옵니다.',
  },
  remembered: '이 선택은 이 브라우저에 저장됩니다.',
  notRemembered: '이 브라우저에는 이 선택을 저장할 수 없습니다. 이 페이지에만 적용됩니다.',
};

export const references: ReferencesWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '참고 문헌',
  citedIn: '인용한 곳:',
  copyText: '글로 복사',
  copyRis: 'RIS로 복사',
  copyBibtex: 'BibTeX로 복사',
};

export const symptomChecklist: SymptomChecklistWords = {
  edition: { version: 3, date: '2026-11-30' },
  title: '진료를 위한 메모',
  intro:
    '알아차린 것을 표시하고, 메모를 진료 때 가져가세요. 징후는 쌓인 칼슘의 크기, 종류, 위치에 따라 다릅니다. [@w-tma]',
  groups: {
    lumps: {
      label: '덩어리',
      explanation:
        '피부 밑의 단단한 덩어리는 딱딱한 매듭처럼 느껴질 수 있습니다. 흰색, 노란색 또는 피부색일 수 있습니다. [@w-dermadvisor] 어두운 피부에서는 다르게 보일 수 있습니다. 덩어리는 원인이 많으므로 새로 생긴 덩어리는 진찰을 받으세요.',
    },
    pain: {
      label: '통증',
      explanation: '덩어리가 아플 수 있습니다. 관절 근처나 몸이 눌리는 곳이 특히 그렇습니다. [@w-tma]',
    },
    stiffness: {
      label: '뻣뻣하거나 아픈 관절',
      explanation:
        '관절이 쑤시거나 뻣뻣할 수 있습니다. 덩어리가 크면 가까운 관절이 잘 움직이지 않을 수 있습니다. [@w-tma]',
    },
    'ulcer-discharge': {
      label: '궤양이나 하얀 분비물',
      explanation:
        '덩어리 위의 피부에 염증이 생기고 터질 수 있습니다. 아픈 궤양이 되어 분필 가루 같은 하얀 물질이 나올 수 있습니다. [@w-dermadvisor] 짜거나 찌르거나 자르지 마세요. 세균이 들어갈 수 있습니다. [@w-sclerodermabc-faq]',
    },
    inflammation: {
      label: '색 변화, 따뜻함 또는 부기',
      explanation:
        '덩어리 근처의 피부가 붉어지고 부을 수 있으며, 감염되면 더 심합니다. 갈색이나 검은 피부에서는 붉은색이 잘 보이지 않습니다. 피부가 더 어둡거나 보라색인지, 따뜻한지, 부었는지, 아픈지 살펴보세요. [@w-cellulitis]',
    },
  },
  symptoms: {
    'firm-lumps': '피부 밑의 단단하고 딱딱한 덩어리',
    'pale-lumps': '흰색, 노란색 또는 피부색의 덩어리',
    pain: '덩어리의 통증',
    tenderness: '만지거나 누르면 아픈 덩어리',
    'joint-pain': '관절 통증',
    'stiff-joints': '뻣뻣하거나 움직이기 힘든 관절',
    sores: '덩어리 위의 터진 피부나 궤양',
    'chalky-discharge': '피부에서 나오는 분필 가루 같은 하얀 물질',
    'colour-change': '덩어리 근처의 붉은색, 보라색 또는 더 어두운 피부',
    'warmth-swelling': '덩어리 근처의 따뜻하거나 부은 피부',
  },
  none: '해당하는 것이 없음',
  noneNote:
    '이 목록에 모든 문제가 들어 있지는 않습니다. 새로운 덩어리나 변화가 있으면 담당 의료진에게 말하세요.',
  notDiagnosis: '이것은 진단이 아닙니다. 다른 문제도 똑같아 보일 수 있습니다.',
  questions: [
    '원인이 무엇일까요?',
    '어떤 검사가 필요하고, 무엇을 알 수 있나요?',
    '다른 병 때문일 수도 있나요?',
    '어떤 방법이 있고, 얼마나 효과가 있으며, 어떤 위험이 있나요?',
    '집에서 덩어리나 궤양을 어떻게 관리하나요?',
    '지금 먹는 약을 그대로 계속 써야 하나요?',
    '어떤 변화가 있으면 연락해야 하나요?',
  ],
  ui: {
    urgentTick: '징후에 표시하면 메모의 맨 앞에 나옵니다.',
    since: '언제부터인가요?',
    sinceHint: '날짜를 쓰거나 “지난봄”처럼 말로 써도 됩니다.',
    where: '어디인가요?',
    whereHint: '예: 왼손, 양쪽 팔꿈치.',
    words: '나의 말로 쓰기',
    wordsHint: '무엇이 달라졌나요? 어떨 때 좋아지거나 나빠지나요?',
    sheet: '나의 메모',
    sheetIntro: '담당 의료진에게 보여 드리려고 제가 직접 쓴 메모입니다.',
    sheetEmpty: '아직 적은 것이 없습니다.',
    sheetUrgent: '내가 표시한 급한 징후',
    sheetSymptoms: '내가 알아차린 것',
    sheetWords: '나의 말로 쓴 내용',
    questions: '물어볼 질문',
    print: '인쇄',
    copy: '글로 복사',
    clear: '내 메모 지우기',
    clearing: {
      ask: '표시하고 입력한 내용을 모두 지울까요?',
      yes: '예, 모두 지우기',
      no: '아니요, 그대로 두기',
    },
    cleared: '메모를 지웠습니다.',
    remembered: {
      session: '메모는 지우거나 이 브라우저 탭을 닫을 때까지 이 탭에 남아 있습니다.',
      device: '메모는 지울 때까지 이 기기의 이 브라우저에 남아 있습니다. 함께 쓰는 사람이 볼 수도 있습니다.',
    },
    notRemembered:
      '이 브라우저에는 메모를 저장할 수 없습니다. 메모는 이 페이지에만 있습니다. 페이지를 떠나기 전에 인쇄하거나 복사하세요.',
    private: '표시하거나 입력한 내용은 이 페이지에만 남습니다.',
  },
};

export const treatments: TreatmentsWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '치료 방법',
  opening: [
    '**모든 사람에게 듣는 한 가지 치료는 없습니다.** 석회증은 치료하기 어렵습니다. [@traineau2020; @balin2012; @w-tma] 어떤 치료를 할지는 원인, 위치, 심한 정도에 따라 다릅니다. [@w-uptodate-tx]',
    '어느 방법이든 근거가 약합니다. [@traineau2020] 대부분의 나라에서 이 약들을 이렇게 쓰는 것은 “허가 외 사용(오프라벨)”입니다. 석회증 치료제로 허가받지 않았다는 뜻입니다.',
    '**스스로 약을 끊거나 시작하지 마세요.** 먼저 담당 의료진과 상의하세요.',
  ],
  medicines: '약',
  parts: {
    what: '어떤 치료인가요',
    why: '왜 해 보나요',
    evidence: '근거가 얼마나 있나요',
    ask: '물어보거나 알아 둘 점',
  },
  items: {
    'underlying-disease': {
      name: '바탕이 되는 병(기저 질환)의 치료',
      what: '의료진이 석회증의 바탕이 되는 병을 찾아 치료합니다. 이것이 먼저입니다. [@w-tma; @w-uptodate-tx]',
      why: '[자가면역질환](#autoimmune-disease)이 있다면, 그 병을 잘 조절하는 것이 석회증에도 도움이 될 수 있습니다. [@w-tma; @orandi2018]',
      evidence:
        '**흔히 하는 좋은 치료이지만, 시험한 연구는 적습니다.** 도움이 될 수 있지만 아무도 장담할 수 없습니다.',
      ask: '어떤 병이 석회증의 바탕이 되는지, 그 병이 얼마나 잘 조절되고 있는지 물어보세요.',
    },
    diltiazem: {
      name: '딜티아젬',
      what: '[칼슘 채널 차단제](#calcium-channel-blocker)의 하나입니다. 처방이 필요합니다.',
      why: '세포에 들어가는 칼슘을 줄일 수 있습니다. [@traineau2020]',
      evidence:
        '**작은 연구들을 모아 검토한 것입니다.** 근거가 약합니다. [@traineau2020] 한 연구에서는 17명 중 9명이 어느 정도 좋아졌습니다. [@balin2012]',
      ask: '나의 혈압이나 다른 약과 잘 맞는지 물어보세요.',
    },
    bisphosphonates: {
      name: '비스포스포네이트',
      what: '뼈가 분해되는 것을 늦추는 약입니다.',
      why: '칼슘이 쌓이는 양을 줄일 수 있습니다. [@traineau2020]',
      evidence: '**작은 연구들을 모아 검토한 것입니다.** 결과가 엇갈리고 근거가 약합니다. [@traineau2020]',
      ask: '신장병이 있으면 의사에게 말하세요. 그럴 때는 더 조심해서 써야 합니다. [@traineau2020]',
    },
    minocycline: {
      name: '미노사이클린',
      what: '염증도 가라앉히는 **항생제**(테트라사이클린 계열)입니다. [@robertson2003]',
      why: '덩어리 주위의 부기와 궤양을 가라앉힐 수 있습니다. 칼슘과 결합하기도 합니다. [@robertson2003]',
      evidence:
        '**작은 연구들입니다.** 결과가 엇갈립니다. 한 연구에서는 9명 중 8명이 좋아졌습니다. [@robertson2003] 나중 연구에서는 78명 중 34명이 좋아졌습니다. [@w-minocycline-acr]',
      ask: '덩어리가 검푸른색이 될 수 있습니다. [@robertson2003] 임신 중이거나 어린아이에게는 대개 쓰지 않으니, 해당하면 의사에게 말하세요.',
    },
    'sodium-thiosulfate': {
      name: '티오황산나트륨',
      what: '정맥에 수액으로 넣거나, 바늘로 덩어리에 주사하는 약입니다.',
      why: '칼슘이 녹는 데 도움이 될 수 있습니다. [@traineau2020]',
      evidence:
        '**환자 개개인에 대한 보고입니다.** 손상된 조직의 칼슘([이영양성](#dystrophic) 석회증)에 수액으로 쓴 자료는 이것뿐입니다. [@w-sts-case] 덩어리에 주사하는 방법은 좀 더 기대할 만합니다. 그래도 근거는 약합니다. [@traineau2020]',
      ask: '수액은 주로 [칼시필락시스](#calciphylaxis)에 허가 외로 씁니다. 이 병에서 더 오래 살게 한다고 증명된 치료는 없습니다. [@w-ukcs]',
    },
    phosphate: {
      name: '인 조절',
      what: '식사로 인을 줄이거나, 장에서 인을 붙잡는 약([인 결합제](#phosphate-binder))으로 줄입니다. [@fathi2014]',
      why: '만성 신부전과, 인이 높은 [종양성 석회증](#tumoral-calcinosis)에서 중요한 치료입니다. [@boyce2020; @fathi2014]',
      evidence: '**작은 연구들을 모아 검토한 것입니다.** 결과는 제한적입니다. [@boyce2020]',
      ask: '식사는 영양사나 신장내과 의료진의 도움을 받을 때만 바꾸세요. [@w-nkf-uk] 어떤 인 결합제를 쓸지는 의료진이 정합니다. 칼슘이 든 것은 칼시필락시스의 위험을 높일 수 있습니다. [@w-cua-table] 인 결합제를 스스로 끊지 마세요.',
    },
    surgery: {
      name: '수술',
      what: '외과 의사가 덩어리 전체나 일부를 떼어 냅니다. [@w-debulking]',
      why: '한곳에 있는 아픈 덩어리에 합니다. 이런 경우 가장 많이 쓰고 가장 효과가 좋은 방법인 때가 많습니다. [@balin2012]',
      evidence:
        '**작은 연구들입니다.** 한 연구에서는 28명 중 22명에게 완전한 효과가 있었습니다. [@balin2012]',
      ask: '덩어리가 다시 생길 수 있습니다. [전신경화증](#systemic-sclerosis)에서는 수술받은 사람 100명 중 15명에게 다시 생겼습니다. 100명 중 13명은 상처가 늦게 나았고, 100명 중 10명은 감염되었습니다. [@w-sclerodermabc] 종양성 석회증에서는 자주 다시 생깁니다. 이때 의사는 인 조절을 먼저 해 봅니다. [@fathi2014]',
    },
    'shock-waves': {
      name: '충격파',
      what: '몸 밖에서 보내는, 소리와 비슷한 파동입니다([ESWL](#eswl)). 신장 결석에도 씁니다. [@delgado2015]',
      why: '작은 덩어리를 부수고 통증을 줄이려고 합니다. [@w-sclerodermabc]',
      evidence:
        '**환자 개개인에 대한 보고입니다.** 작은 연구도 몇 가지 있습니다. 칼슘이 줄어드는 것보다 통증이 줄어드는 것이 더 잘 나타나 있습니다. [@delgado2015; @traineau2020]',
      ask: '나에게 어떤 도움이 될 수 있는지 물어보세요.',
    },
    'wound-care': {
      name: '상처 관리',
      what: '덩어리가 피부를 뚫고 나와 [궤양](#ulcer)이 생겼을 때 피부를 돌보는 것입니다. [@w-sclerodermabc]',
      why: '궤양이 낫도록 돕습니다. [@w-sclerodermabc]',
      evidence:
        '**흔히 하는 좋은 치료이지만, 시험한 연구는 적습니다.** 다른 상처와 같은 방법으로 돌봅니다. [@w-sclerodermabc]',
      ask: '열이 나거나, 고름이 있거나, 피부가 뜨거우면서 붉어지거나 더 어두워지면 오늘 진료를 받으세요.',
    },
    physiotherapy: {
      name: '물리치료',
      what: '물리치료사와 함께하는 운동입니다.',
      why: '주로 관절 근처의 통증을 줄이고 움직임을 돕습니다.',
      evidence:
        '**흔히 하는 좋은 치료이지만, 시험한 연구는 적습니다.** [피부근염](#dermatomyositis)이 있는 어린이에게 권합니다. 석회증 자체에 대해서는 근거가 거의 없습니다. [@w-jdm-guideline]',
      ask: '어떤 운동이 나에게 맞는지 물어보세요.',
    },
  },
  selfCare: {
    title: '스스로 할 수 있는 일',
    items: [
      '**덩어리를 자르거나 찌르거나 짜지 마세요.** 감염될 수 있습니다. [@w-sclerodermabc-faq]',
      '경피증에서 칼슘을 먹는다고 석회증이 생기지는 않습니다. [@w-sclero-isn] 물어보기 전에는 칼슘이나 비타민 D, 약을 끊지 마세요.',
      '전신경화증과 피부근염에서는 흔히 이렇게 권합니다. 담배를 피우지 말고, 몸을 따뜻하게 하고, 부딪히지 않게 하세요. [@w-valenzuela-chung2016] 피부근염이 있으면 피부를 햇볕에서 보호하세요. [@w-tma]',
    ],
  },
  notAdvised: {
    title: '권하지 않는 것',
    items: [
      '**석회증을 치료하려고 저용량 와파린을 써서는 안 됩니다.** [@traineau2020]',
      '다른 이유로 와파린을 복용한다면 스스로 끊지 마세요. 처방한 사람에게 물어보세요.',
    ],
  },
  ui: {
    choose: '읽을 내용 고르기',
    chooseHint: '고르기 전에는 모두 보입니다.',
    showAll: '모두 보기',
    showing: '보이는 내용: {names}',
    showingAll: '모든 치료를 보여 줍니다.',
    print: '인쇄',
    sourcesElsewhere: '출처는 웹페이지에 있습니다.',
    notOffered: '이 의료기관에서는 이 치료를 하지 않습니다.',
  },
};

export const typeTable: TypeTableWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '석회증의 종류',
  caption: '석회증의 다섯 가지 종류를 나란히 비교한 표',
  note: '이 안내서는 여러 자료처럼 다섯 가지로 나눕니다. [@reiter2011; @le-statpearls] 칼시필락시스를 다른 종류에 넣어 네 가지로 나누는 자료도 있습니다. [@w-dermnet] 종류마다 원인이 달라서, 어떤 것은 다른 것보다 덜 드뭅니다. 일반 사람 전체를 센 수치는 찾지 못해, “얼마나 흔한가”는 대부분 말로 적었습니다.',
  columns: {
    type: '종류',
    commonality: '얼마나 흔한가',
    feature: '주요 특징',
    cause: '원인',
    serum: '혈액 속 칼슘과 인',
  },
  types: {
    dystrophic: {
      name: '이영양성',
      commonality: '흔하지 않지만, 다섯 가지 중 가장 흔합니다. [@le-statpearls]',
      feature: '손상된 조직에 생깁니다.',
      cause: '자가면역질환, 부상 또는 감염.',
      serum: '대개 정상. [@reiter2011]',
      description: [
        '다치거나 염증이 생긴 조직에 칼슘이 쌓입니다. 혈액 수치는 대부분 정상입니다. [@reiter2011]',
      ],
      examples: [
        '자가면역질환: [전신경화증](#systemic-sclerosis)([CREST](#crest)형 포함), [피부근염](#dermatomyositis), 그보다 드물게 [루푸스](#lupus). [@w-dermnet]',
        '부상, 감염 또는 종양. [@w-dermnet] 이것이 새로 생긴 덩어리를 진찰받아야 하는 이유 중 하나입니다.',
      ],
    },
    metastatic: {
      name: '전이성',
      commonality: '드묾.',
      feature: '온몸의 관절 근처와 장기에 생깁니다. 암이 퍼진 것이 아닙니다. [@w-dermnet]',
      cause: '혈액 속 무기질의 균형이 깨짐. 만성 신장병이나 지나치게 활발한 부갑상선 때문인 경우가 많음.',
      serum: '대개 하나 또는 둘 다 높음. [@w-dermnet]',
      description: [
        '전이성이라는 이름은 무기질에 관한 것입니다. **암이 퍼진 것이 아닙니다**. 몸이 칼슘과 인의 균형을 맞추지 못합니다. 혈액에 너무 많아져 일부가 조직에 쌓입니다. [@reiter2011]',
        '대부분 만성 신부전이 있거나 [투석](#dialysis)을 받는 사람입니다. [@rumancik2020] 이때 인은 높은 경우가 많지만 칼슘은 정상일 수 있습니다.',
      ],
      examples: [
        '지나치게 활발한 부갑상선([부갑상선기능항진증](#hyperparathyroidism)). [@w-dermnet]',
        '너무 많은 비타민 D. [@w-dermnet] 비타민이나 약을 끊기 전에 물어보세요.',
      ],
    },
    idiopathic: {
      name: '특발성',
      commonality: '매우 드묾.',
      feature: '뚜렷한 원인을 찾지 못합니다.',
      cause: '모름. 몇 가지 유전성 종류를 관례에 따라 여기에 넣습니다. [@le-statpearls]',
      serum: '대개 정상. 유전성 종류 하나에서는 인이 높음. [@w-medlineplus-hftc]',
      description: [
        '의사가 다른 원인이 아님을 확인한 뒤에 쓰는 이름입니다. 계기도, 조직 손상도, 무기질 문제도 찾지 못합니다. [@reiter2011]',
      ],
      examples: [
        '가족성 [종양성 석회증](#tumoral-calcinosis). 관례에 따라 여기에 넣습니다. [@le-statpearls] 유전되는 병이므로 원인은 알려져 있습니다. 젊을 때 시작되는 경우가 많지만 어느 나이에나 시작될 수 있습니다. [@w-medlineplus-hftc]',
        '피부 표면 가까이에 생기는 작고 단단한 덩어리(표피하 석회화 결절). 대부분 어린이에게 생기지만, 10명 중 거의 3명은 성인입니다. [@w-dermnet-scn]',
      ],
    },
    iatrogenic: {
      name: '의인성',
      commonality: '드묾.',
      feature: '주사나 시술을 받은 자리에만 있습니다.',
      cause: '의료 시술이나 약.',
      serum: '대개 정상. 수치가 높으면 위험이 커질 수 있음. [@rumancik2020]',
      description: [
        '“의료 행위 때문에 생긴”이라는 뜻입니다. 치료를 받은 뒤에 칼슘이 쌓입니다. [@reiter2011]',
        '수액(링거) 맞는 자리가 아프거나, 붓거나, 물집이 생기거나, 피부가 어두워졌나요? **지금 바로 간호사에게 말하세요**. 집에 있다면 그날 바로 진료를 받으세요.',
      ],
      examples: [
        '칼슘이나 인이 든 수액. 칼슘이 정맥 밖으로 샌 경우가 가장 많습니다. [@rumancik2020] 신생아 세 명에서는 치료하지 않아도 3주에서 6개월 사이에 덩어리가 없어졌습니다. 다른 사람은 그렇지 않을 수 있습니다. [@w-neonate]',
        '전극에 바르는 일부 페이스트. 주로 과거의 일입니다. 요즘은 신생아의 발뒤꿈치를 여러 번 찔러 채혈한 뒤에 생길 수 있습니다. [@w-dermnet]',
      ],
    },
    calciphylaxis: {
      name: '칼시필락시스',
      commonality: '매우 드묾. 영국에서는 해마다 투석 환자 약 600명 중 1명. [@w-nkf-uk]',
      feature: '응급 질환. 칼슘과 혈전이 피부와 지방의 작은 혈관을 막습니다. [@nigwekar2018]',
      cause: '대부분 말기 신장병. 와파린, 당뇨병, 비만이 위험을 높임. [@w-nkf-uk]',
      serum: '높거나, 정상이거나, 낮을 수 있음. [@w-clinlab]',
      description: [
        '피부가 새로 몹시 아프면서 보라색, 어두운 색 또는 검은색으로 변하면 **빨리 도움을 받으세요**. 투석을 받거나, 신부전이 있거나, 신장 이식을 받았다면 지금 바로 담당 신장내과 의료진에게 전화하세요. 바로 받는 사람이 없으면 응급 전화번호에 전화하세요. 그 밖의 사람은 오늘 진료를 받아야 합니다.',
        '칼슘과 혈전이 작은 혈관과 중간 크기의 혈관을 막습니다. 피부에 피가 너무 적게 가서 피부가 죽고, 몹시 아픕니다. 동맥이 굳는 동맥경화와는 다릅니다. [@nigwekar2018] 드물지만 생명을 위협할 수 있습니다. 이 병이 있는 투석 환자를 살펴본 두 연구에서는 100명 중 45~67명이 일 년 안에 숨졌습니다. [@w-renalnews; @w-ukcs]',
        '혈액 검사가 정상이어도 이 병이 아니라고 할 수 없습니다. [@w-clinlab] 남성보다 여성에게 더 많습니다. [@w-nkf-uk] 스스로 와파린을 끊지 마세요. 처방한 의료진에게 물어보세요.',
      ],
      examples: [
        '[말기 신장병](#end-stage-renal-disease). 이 병에 걸린 사람 대부분이 해당합니다. [@nigwekar2018]',
        '신부전이 없는 경우: 지나치게 활발한 부갑상선, 암, 알코올성 간질환 또는 결합조직질환. [@w-nigwekar2008]',
      ],
    },
  },
  ui: {
    compare: '비교',
    compareHint: '두 가지 이상의 종류를 고르세요.',
    oneMore: '비교하려면 한 가지를 더 고르세요.',
    showAll: '모든 종류 보기',
    comparing: '비교 중: {names}',
    showingAll: '다섯 가지 종류를 모두 보여 줍니다.',
    aboutEach: '종류별 설명',
    examples: '예',
    backToTable: '표로 돌아가기',
    highlighted: '이 페이지의 주제',
    copyText: '글로 복사',
    copyCsv: '스프레드시트용으로 복사',
  },
};

export const urgentCare: UrgentCareWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: '빨리 도움을 받아야 할 때',
  intro: '이 징후를 먼저 읽으세요. 하나라도 있으면 확실하지 않아도 안내대로 하세요.',
  tiers: {
    emergency: '응급: 지금 바로 대처하세요',
    'in-hospital': '수액(링거)을 맞는 중이거나 맞은 뒤: 지금 바로 말하세요',
    'same-day': '오늘 진료를 받으세요',
    'within-days': '며칠 안에 진료를 받으세요',
  },
  flags: {
    'painful-dark-skin-kidney': {
      sign: '투석을 받거나, 신부전이 있거나, 신장 이식을 받은 경우: 피부가 새로 몹시 아프면서 보라색, 어두운 색 또는 검은색으로 변하거나, 그물 무늬가 나타나거나, 터짐',
      action:
        '**지금 바로 담당 신장내과 의료진에게 전화하세요.** 바로 받는 사람이 없으면 {emergency}에 전화하거나 응급실로 가세요. 피부로 가는 피가 끊기고 있을 수 있습니다. 생명을 위협할 수 있습니다. [@nigwekar2018]',
    },
    sepsis: {
      sign: '감염이 있으면서 다음 중 하나라도 있는 경우: 정신이 혼란함, 말이 어눌함, 몸이 심하게 떨림, 숨이 몹시 참, 하루 동안 소변이 나오지 않음, 피부가 얼룩덜룩하거나 파랗거나 매우 창백함',
      action:
        '**지금 바로** {emergency}에 **전화하세요.** 감염이 있다고 말하세요. 생명을 위협할 수 있습니다. [@w-sepsis]',
    },
    'finger-or-toe': {
      sign: '손가락이나 발가락이 파랗거나 검게 변하거나, 하얀 채로 돌아오지 않고 아프거나, 손가락 끝의 궤양이 빠르게 커짐',
      action:
        '**오늘 응급 진료를 받으세요.** 응급실로 가거나 {emergency}에 전화하세요. 피의 흐름이 끊기고 있을 수 있습니다. [@w-ssc-ischaemia]',
    },
    'drip-site': {
      sign: '수액(링거)을 맞고 있거나 얼마 전에 맞은 자리가 아프거나, 붓거나, 물집이 생기거나, 피부가 어두워짐',
      action:
        '**지금 바로 간호사에게 말하세요.** 집에 있다면 그날 바로 진료를 받으세요. 수액에서 새어 나온 칼슘이 피부를 죽게 할 수 있습니다. [@rumancik2020]',
    },
    'infected-lump': {
      sign: '덩어리나 궤양 근처: 번져 가는 붉은색이나 더 어두운 피부, 따뜻함, 부기, 고름, 더 심해진 통증, 또는 열',
      action:
        '**오늘 의사나 간호사에게 진료를 받으세요.** 면역을 약하게 하는 약을 쓴다면 더 빨리 가세요. 피부가 감염되었을 수 있습니다. 갈색이나 검은 피부에서는 붉은색이 잘 보이지 않습니다. [@w-cellulitis]',
    },
    'hot-joint': {
      sign: '관절 하나가 갑자기 뜨겁고, 붓고, 몹시 아프고, 움직일 수 없음(열이 있든 없든)',
      action:
        '**오늘 진료를 받으세요.** 몸 상태가 몹시 나쁘면 {emergency}에 전화하세요. 관절이 감염되었을 수 있습니다. [@w-septic-nz]',
    },
    'painful-dark-skin': {
      sign: '신부전이 없는 경우: 피부에 새로 생긴 아픈 보라색 또는 검은색 반점. 특히 와파린을 복용하는 사람',
      action:
        '**오늘 진료를 받으세요.** 스스로 와파린이나 다른 약을 끊지 마세요. 작은 혈관이 막혔을 수 있습니다. [@w-nkf-uk]',
    },
    'growing-lump': {
      sign: '몇 주에 걸쳐 커지거나, 크거나, 깊이 있거나, 움직이지 않거나, 떼어 낸 뒤 다시 생긴 덩어리',
      action:
        '**며칠 안에 의사나 간호사에게 진료를 받으세요.** 어린이는 2일 안에 진료를 받아야 합니다. [@w-sarcoma] 크다는 것은 5 cm(2인치) 이상을 뜻합니다. [@w-sarcoma-nhs] 암과 같은 다른 원인이 아닌지 확인해야 합니다.',
    },
  },
};
