import type { SymptomChecklistWords } from '../schema.js';

export const symptomChecklist: SymptomChecklistWords = {
  edition: { version: 3, date: '2026-11-30' },
  title: 'Notes for your visit',
  intro:
    'Mark what you have noticed, and take your notes to your visit. Signs differ with the size, type and place of the deposits. [@w-tma]',
  groups: {
    lumps: {
      label: 'Lumps',
      explanation:
        'Firm lumps under the skin can feel like hard knots. They may be white, yellow or the color of your skin. [@w-dermadvisor] This can look different on darker skin. Lumps have many causes, so have a new lump checked.',
    },
    pain: {
      label: 'Pain',
      explanation: 'Lumps can be sore, above all near joints or where the body is pressed. [@w-tma]',
    },
    stiffness: {
      label: 'Stiff or painful joints',
      explanation:
        'Joints may ache or feel stiff. A big lump can keep a joint close to it from moving well. [@w-tma]',
    },
    'ulcer-discharge': {
      label: 'Sores or white discharge',
      explanation:
        'Skin over a lump can get inflamed and break. It may become a painful sore and leak chalky, white matter. [@w-dermadvisor] Do not squeeze, prick or cut it: germs can get in. [@w-sclerodermabc-faq]',
    },
    inflammation: {
      label: 'Color change, warmth or swelling',
      explanation:
        'Skin near a lump may turn red and swell, more so if it is infected. On brown or black skin, red is hard to see. Look for darker or purple skin, warmth, swelling and pain. [@w-cellulitis]',
    },
  },
  symptoms: {
    'firm-lumps': 'Firm, hard lumps under the skin',
    'pale-lumps': 'White, yellow or skin-colored lumps',
    pain: 'Pain in a lump',
    tenderness: 'A lump that is sore when touched or pressed',
    'joint-pain': 'Joint pain',
    'stiff-joints': 'A joint that is stiff or hard to move',
    sores: 'Broken skin or a sore over a lump',
    'chalky-discharge': 'Chalky, white matter that leaks from the skin',
    'colour-change': 'Red, purple or darker skin near a lump',
    'warmth-swelling': 'Warm or swollen skin near a lump',
  },
  none: 'None of these',
  noneNote: 'This list cannot name every problem. Tell your care team about any new lump or change.',
  notDiagnosis: 'This is not a diagnosis. Other problems can look the same.',
  questions: [
    'What could be the cause?',
    'Which tests do I need, and what will they show?',
    'Could another illness be behind this?',
    'What are my choices, how well do they work, and what are the risks?',
    'How do I care for a lump or a sore at home?',
    'Should I keep taking my medicines as they are?',
    'Which changes mean that I should call you?',
  ],
  ui: {
    urgentTick: 'Tick a sign to put it first in your notes.',
    since: 'Since when?',
    sinceHint: 'A date or words, such as “last spring”.',
    where: 'Where?',
    whereHint: 'For example: left hand, both elbows.',
    words: 'In your own words',
    wordsHint: 'What has changed? What makes it better or worse?',
    sheet: 'My notes',
    sheetIntro: 'These are my own notes, for my care team.',
    sheetEmpty: 'Nothing is noted yet.',
    sheetUrgent: 'Urgent signs I marked',
    sheetSymptoms: 'What I have noticed',
    sheetWords: 'In my own words',
    questions: 'Questions to ask',
    print: 'Print',
    copy: 'Copy as text',
    clear: 'Clear my notes',
    clearing: { ask: 'Clear all that you marked and typed?', yes: 'Yes, clear it all', no: 'No, keep it' },
    cleared: 'Your notes are cleared.',
    remembered: {
      session: 'Your notes stay in this browser tab until you clear them or close it.',
      device:
        'Your notes stay in this browser on this device until you clear them. Others who use it may see them.',
    },
    notRemembered:
      'Your notes cannot be saved in this browser. They are on this page only. Print or copy them before you leave it.',
    private: 'What you mark or type stays on this page.',
  },
};
