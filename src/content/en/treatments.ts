import type { TreatmentsWords } from '../schema.js';

export const treatments: TreatmentsWords = {
  edition: { version: 1, date: '2026-11-22' },
  title: 'Treatment choices',
  opening: [
    '**No single treatment works for everyone.** Calcinosis is hard to treat. [@traineau2020; @balin2012; @w-tma] The choice depends on the cause, the place and how bad it is. [@w-uptodate-tx]',
    'The proof for each choice is weak. [@traineau2020] In most countries, this use of the medicines is “off-label”: they are not approved for calcinosis.',
    '**Do not stop or start a medicine on your own.** Talk with your care team first.',
  ],
  medicines: 'Medicines',
  parts: {
    what: 'What it is',
    why: 'Why it is tried',
    evidence: 'How well supported',
    ask: 'What to ask or know',
  },
  items: {
    'underlying-disease': {
      name: 'Care for the illness behind it',
      what: 'Your team looks for the illness behind the calcinosis, and treats it. This comes first. [@w-tma; @w-uptodate-tx]',
      why: 'In an [autoimmune disease](#autoimmune-disease), good control of the illness may help the calcinosis too. [@w-tma; @orandi2018]',
      evidence: '**Usual good care, little tested.** It may help, but nobody can promise that.',
      ask: 'Ask which illness is behind your calcinosis, and how well it is controlled.',
    },
    diltiazem: {
      name: 'Diltiazem',
      what: 'A [calcium channel blocker](#calcium-channel-blocker). You need a prescription.',
      why: 'It may let less calcium into cells. [@traineau2020]',
      evidence:
        '**Reviews of small studies.** The proof is weak. [@traineau2020] In one study, 9 of 17 people got partly better. [@balin2012]',
      ask: 'Ask if it goes well with your blood pressure and your other medicines.',
    },
    bisphosphonates: {
      name: 'Bisphosphonates',
      what: 'Medicines that slow the breakdown of bone.',
      why: 'They may limit how much calcium builds up. [@traineau2020]',
      evidence: '**Reviews of small studies.** Results are mixed, and the proof is weak. [@traineau2020]',
      ask: 'Tell your doctor if you have kidney disease. Then these need extra care. [@traineau2020]',
    },
    minocycline: {
      name: 'Minocycline',
      what: 'An **antibiotic** (a tetracycline) that also calms inflammation. [@robertson2003]',
      why: 'It may calm swelling and sores around the lumps. It also binds calcium. [@robertson2003]',
      evidence:
        '**Small studies.** Results are mixed. In one study, 8 of 9 people got better. [@robertson2003] In a later study, 34 of 78 did. [@w-minocycline-acr]',
      ask: 'It can turn lumps blue-black. [@robertson2003] It is usually avoided in pregnancy and in young children, so tell your doctor.',
    },
    'sodium-thiosulfate': {
      name: 'Sodium thiosulfate',
      what: 'A medicine that goes into a vein by drip (IV), or into the lump by needle.',
      why: 'It may help calcium dissolve. [@traineau2020]',
      evidence:
        '**Reports on single people.** There is no more on the drip for calcium in damaged tissue ([dystrophic](#dystrophic) calcinosis). [@w-sts-case] A shot into the lump looks more promising. Still, the proof is weak. [@traineau2020]',
      ask: 'The drip is mainly used off-label for [calciphylaxis](#calciphylaxis). There, no treatment is proven to help people live longer. [@w-ukcs]',
    },
    phosphate: {
      name: 'Phosphate control',
      what: 'Less phosphate, through your diet or through medicines that trap it in the gut ([phosphate binders](#phosphate-binder)). [@fathi2014]',
      why: 'It is a main part of care in long-term kidney failure, and in [tumoral calcinosis](#tumoral-calcinosis) with high phosphate. [@boyce2020; @fathi2014]',
      evidence: '**Reviews of small studies.** Results are limited. [@boyce2020]',
      ask: 'Change your diet only with a dietitian or kidney team. [@w-nkf-uk] Your team picks the binder: those with calcium may add to the risk of calciphylaxis. [@w-cua-table] Do not stop one on your own.',
    },
    surgery: {
      name: 'Surgery',
      what: 'A surgeon takes out the lump, or a part of it. [@w-debulking]',
      why: 'For painful lumps in one place. There it is often the most used choice, and the one that works best. [@balin2012]',
      evidence: '**Small studies.** In one study, 22 of 28 people had a full response. [@balin2012]',
      ask: 'Lumps can come back. In [systemic sclerosis](#systemic-sclerosis), they came back in 15 of 100 people who had surgery. Healing was slow in 13 of 100, and 10 of 100 got an infection. [@w-sclerodermabc] In tumoral calcinosis they often come back. There, doctors try phosphate control first. [@fathi2014]',
    },
    'shock-waves': {
      name: 'Shock waves',
      what: 'Waves like sound, sent from outside the body ([ESWL](#eswl)). They are used for kidney stones too. [@delgado2015]',
      why: 'To break up small lumps and ease pain. [@w-sclerodermabc]',
      evidence:
        '**Reports on single people.** There are a few small studies too. Pain relief is better shown than loss of calcium. [@delgado2015; @traineau2020]',
      ask: 'Ask what it could do for you.',
    },
    'wound-care': {
      name: 'Wound care',
      what: 'Care of the skin, for lumps that break through and make [sores](#ulcer). [@w-sclerodermabc]',
      why: 'To help sores heal. [@w-sclerodermabc]',
      evidence:
        '**Usual good care, little tested.** It is the same care as for other wounds. [@w-sclerodermabc]',
      ask: 'Get care today for a fever, pus, or skin that is hot and turns red or darker.',
    },
    physiotherapy: {
      name: 'Physical therapy',
      what: 'Exercises with a physical therapist.',
      why: 'To ease pain and help you move, mostly near joints.',
      evidence:
        '**Usual good care, little tested.** It is advised for children with [dermatomyositis](#dermatomyositis). For calcinosis itself, there is little proof. [@w-jdm-guideline]',
      ask: 'Ask which exercises suit you.',
    },
  },
  selfCare: {
    title: 'What you can do yourself',
    items: [
      '**Do not cut, prick or squeeze a lump.** It could get infected. [@w-sclerodermabc-faq]',
      'Eating calcium does not cause calcinosis in scleroderma. [@w-sclero-isn] Do not stop calcium, vitamin D or a medicine before you ask.',
      'In systemic sclerosis and dermatomyositis, this is often advised: do not smoke, keep warm and avoid knocks. [@w-valenzuela-chung2016] With dermatomyositis, protect your skin from the sun. [@w-tma]',
    ],
  },
  notAdvised: {
    title: 'Not advised',
    items: [
      '**Warfarin in a low dose should not be used to treat calcinosis.** [@traineau2020]',
      'If you take warfarin for another reason, do not stop it on your own. Ask the person who prescribed it.',
    ],
  },
  ui: {
    choose: 'Choose what to read',
    chooseHint: 'All are shown until you choose.',
    showAll: 'Show all',
    showing: 'Showing: {names}',
    showingAll: 'Showing all kinds of treatment.',
    print: 'Print',
    sourcesElsewhere: 'The sources are on the web page.',
    notOffered: 'This clinic does not offer this.',
  },
};
