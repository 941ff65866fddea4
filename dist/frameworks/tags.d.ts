import type {
  CalcinosisCauses,
  CalcinosisDiagnosis,
  CalcinosisDisclaimer,
  CalcinosisElement,
  CalcinosisFaq,
  CalcinosisGlossary,
  CalcinosisGuide,
  CalcinosisKeyPoints,
  CalcinosisOverview,
  CalcinosisPrevalence,
  CalcinosisReadingLevel,
  CalcinosisReferences,
  CalcinosisSymptomChecklist,
  CalcinosisTerm,
  CalcinosisTreatments,
  CalcinosisTypeTable,
  CalcinosisUrgentCare,
  CalcinosisChangeEvent,
  CalcinosisCompareEvent,
  CalcinosisContentErrorEvent,
  CalcinosisFilterEvent,
  CalcinosisReadingLevelEvent,
  CalcinosisReviewDueEvent,
  CalcinosisToggleEvent,
} from '../elements.js';
// What registers an element also tells TypeScript which class its tag has.
import type {} from '../index.js';

export interface CalcinosisCausesProperties
  extends CalcinosisElementProperties, Pick<CalcinosisCauses, 'groups'> {}
export interface CalcinosisCausesAttributes extends CalcinosisElementAttributes {
  /** The groups to show, by id, with spaces between; all without it. Unknown ids are reported and left out, and where none is left all are shown. */
  groups: CalcinosisCauses['groups'];
}
export interface CalcinosisCausesEvents extends CalcinosisElementEvents {
  /** The genes were opened or closed; `item` is `genes`. */
  'calcinosis-toggle': CalcinosisToggleEvent;
}

export interface CalcinosisDiagnosisProperties extends CalcinosisElementProperties {}
export interface CalcinosisDiagnosisAttributes extends CalcinosisElementAttributes {}
export interface CalcinosisDiagnosisEvents extends CalcinosisElementEvents {}

export interface CalcinosisDisclaimerProperties
  extends CalcinosisElementProperties, Pick<CalcinosisDisclaimer, 'emergencyNumber'> {}
export interface CalcinosisDisclaimerAttributes extends CalcinosisElementAttributes {
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  'emergency-number': CalcinosisDisclaimer['emergencyNumber'];
}
export interface CalcinosisDisclaimerEvents extends CalcinosisElementEvents {}

export interface CalcinosisElementProperties extends Pick<
  CalcinosisElement,
  | 'headingLevel'
  | 'hideHeading'
  | 'theme'
  | 'dir'
  | 'reviewedBy'
  | 'reviewedOn'
  | 'reviewDue'
  | 'readingLevel'
  | 'src'
  | 'content'
> {}
export interface CalcinosisElementAttributes {
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  'heading-level': CalcinosisElement['headingLevel'];
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  'hide-heading': CalcinosisElement['hideHeading'];
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  theme: CalcinosisElement['theme'];
  /** The direction of the text. Without it the direction is that of the text's own language. */
  dir: CalcinosisElement['dir'];
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  'reviewed-by': CalcinosisElement['reviewedBy'];
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  'reviewed-on': CalcinosisElement['reviewedOn'];
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  'review-due': CalcinosisElement['reviewDue'];
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  'reading-level': CalcinosisElement['readingLevel'];
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  src: CalcinosisElement['src'];
}
export interface CalcinosisElementEvents {
  /** The day in `review-due` is over; for the page's editors, never shown to patients. It comes once the page has loaded, so any script of the page can listen, on the document too. */
  'calcinosis-review-due': CalcinosisReviewDueEvent;
  /** The hospital's own text cannot be used: `path` says where it is wrong, `reason` why; or an error stopped the element, which leaves what it showed before: then `path` is empty. For the page's editors. */
  'calcinosis-content-error': CalcinosisContentErrorEvent;
}

export interface CalcinosisFaqProperties
  extends
    CalcinosisElementProperties,
    Pick<CalcinosisFaq, 'include' | 'exclude' | 'print' | 'structuredData'> {}
export interface CalcinosisFaqAttributes extends CalcinosisElementAttributes {
  /** The questions to show, by id, with spaces between. Unknown ids are reported and left out. */
  include: CalcinosisFaq['include'];
  /** The questions to leave out, by id, with spaces between. Unknown ids are reported and left out. */
  exclude: CalcinosisFaq['exclude'];
  /** What is printed: `all` answers, or only those that are `open`. Anything else is reported and is `all`. */
  print: CalcinosisFaq['print'];
  /** Adds a schema.org `FAQPage` of the questions shown to the page's head, for search engines. */
  'structured-data': CalcinosisFaq['structuredData'];
}
export interface CalcinosisFaqEvents extends CalcinosisElementEvents {
  /** An answer was opened or closed; `item` is its id. */
  'calcinosis-toggle': CalcinosisToggleEvent;
}

export interface CalcinosisGlossaryProperties
  extends CalcinosisElementProperties, Pick<CalcinosisGlossary, 'include' | 'used'> {}
export interface CalcinosisGlossaryAttributes extends CalcinosisElementAttributes {
  /** The terms to show, by id, with spaces between. Unknown ids are reported and left out. */
  include: CalcinosisGlossary['include'];
  /** Shows only the terms that the elements on the page explain, as they come and go; all where there are none. */
  used: CalcinosisGlossary['used'];
}
export interface CalcinosisGlossaryEvents extends CalcinosisElementEvents {}

export interface CalcinosisGuideProperties
  extends
    CalcinosisElementProperties,
    Pick<CalcinosisGuide, 'sections' | 'emergencyNumber' | 'structuredData' | 'hideReadingLevel'> {}
export interface CalcinosisGuideAttributes extends CalcinosisElementAttributes {
  /** The sections to show, by id, with spaces between, in this order. Without it, all of them. Unknown ids are reported and left out. */
  sections: CalcinosisGuide['sections'];
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  'emergency-number': CalcinosisGuide['emergencyNumber'];
  /** Adds a schema.org `MedicalWebPage` to the page's head, for search engines, with `lastReviewed` only where the tag records a review. */
  'structured-data': CalcinosisGuide['structuredData'];
  /** Leaves the choice of the reading level out, for a page that has it elsewhere. */
  'hide-reading-level': CalcinosisGuide['hideReadingLevel'];
}
export interface CalcinosisGuideEvents extends CalcinosisElementEvents {}

export interface CalcinosisKeyPointsProperties extends CalcinosisElementProperties {}
export interface CalcinosisKeyPointsAttributes extends CalcinosisElementAttributes {}
export interface CalcinosisKeyPointsEvents extends CalcinosisElementEvents {}

export interface CalcinosisOverviewProperties
  extends CalcinosisElementProperties, Pick<CalcinosisOverview, 'hideDrawing' | 'structuredData'> {}
export interface CalcinosisOverviewAttributes extends CalcinosisElementAttributes {
  /** Leaves the drawing and its list out, for a page that has a picture of its own. */
  'hide-drawing': CalcinosisOverview['hideDrawing'];
  /** Adds a schema.org `MedicalWebPage` to the page's head, for search engines, with `lastReviewed` only where the tag records a review. The guide has the same; a page needs one of them. */
  'structured-data': CalcinosisOverview['structuredData'];
}
export interface CalcinosisOverviewEvents extends CalcinosisElementEvents {}

export interface CalcinosisPrevalenceProperties
  extends CalcinosisElementProperties, Pick<CalcinosisPrevalence, 'populations'> {}
export interface CalcinosisPrevalenceAttributes extends CalcinosisElementAttributes {
  /** The diseases to show, by id, with spaces between; all without it. Unknown ids are reported and left out, and where none is left all are shown. */
  populations: CalcinosisPrevalence['populations'];
}
export interface CalcinosisPrevalenceEvents extends CalcinosisElementEvents {}

export interface CalcinosisReadingLevelProperties extends Pick<
  CalcinosisReadingLevel,
  'readingLevel' | 'remember' | 'theme' | 'dir'
> {}
export interface CalcinosisReadingLevelAttributes {
  /** The level that the page's elements have until the reader chooses: `plain` or `clinical`, as on their own tags. Anything else is reported and is `plain`. */
  'reading-level': CalcinosisReadingLevel['readingLevel'];
  /** Keeps the choice in this browser: `session` until the tab closes, `device` until another is made. Off without it. The reader is told. Anything else is reported and is off. */
  remember: CalcinosisReadingLevel['remember'];
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  theme: CalcinosisReadingLevel['theme'];
  /** The direction of the text. Without it the direction is that of the text's own language. */
  dir: CalcinosisReadingLevel['dir'];
}
export interface CalcinosisReadingLevelEvents {
  /** The reader chose another level; `level` says which. */
  'calcinosis-reading-level': CalcinosisReadingLevelEvent;
  /** An error stopped the element, which leaves what it showed before. `path` is empty, `reason` says what went wrong. For the page's editors. */
  'calcinosis-content-error': CalcinosisContentErrorEvent;
}

export interface CalcinosisReferencesProperties extends CalcinosisElementProperties {}
export interface CalcinosisReferencesAttributes extends CalcinosisElementAttributes {}
export interface CalcinosisReferencesEvents extends CalcinosisElementEvents {}

export interface CalcinosisSymptomChecklistProperties
  extends
    CalcinosisElementProperties,
    Pick<
      CalcinosisSymptomChecklist,
      'name' | 'disabled' | 'remember' | 'emergencyNumber' | 'announceUrgent'
    > {}
export interface CalcinosisSymptomChecklistAttributes extends CalcinosisElementAttributes {
  /** What the names in a form's data begin with (`notes-symptom-pain`); without it a form sends nothing. */
  name: CalcinosisSymptomChecklist['name'];
  /** Nothing can be ticked or typed. */
  disabled: CalcinosisSymptomChecklist['disabled'];
  /** Keeps the answers for this page in the browser: `session` until the tab closes, `device` until cleared. Off without it. The person sees that, and how to clear it. Anything else is reported and is off. */
  remember: CalcinosisSymptomChecklist['remember'];
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  'emergency-number': CalcinosisSymptomChecklist['emergencyNumber'];
  /** Reads out the fixed action of an urgent sign when it is ticked. Off by default: a page in the EU or the UK needs a regulatory review before it reacts to ticks. */
  'announce-urgent': CalcinosisSymptomChecklist['announceUrgent'];
}
export interface CalcinosisSymptomChecklistEvents extends CalcinosisElementEvents {
  /** Something was ticked, typed or cleared; `part` says in which part, never what. */
  'calcinosis-change': CalcinosisChangeEvent;
}

export interface CalcinosisTermProperties extends Pick<CalcinosisTerm, 'term'> {}
export interface CalcinosisTermAttributes {
  /** The term by its id or its name, where the word in the sentence is another one. Without it, it is the word itself. An unknown one is reported, and the word stays as it is. */
  term: CalcinosisTerm['term'];
}
export interface CalcinosisTermEvents {
  /** An error stopped the element; the word stays readable. `path` is empty, `reason` says what went wrong. For the page's editors. */
  'calcinosis-content-error': CalcinosisContentErrorEvent;
}

export interface CalcinosisTreatmentsProperties
  extends CalcinosisElementProperties, Pick<CalcinosisTreatments, 'kinds'> {}
export interface CalcinosisTreatmentsAttributes extends CalcinosisElementAttributes {
  /** The kinds to show at first, by id, with spaces between; all without it. Unknown ids are reported and left out. */
  kinds: CalcinosisTreatments['kinds'];
}
export interface CalcinosisTreatmentsEvents extends CalcinosisElementEvents {
  /** Other kinds are shown; `kinds` holds the ids of those chosen. */
  'calcinosis-filter': CalcinosisFilterEvent;
}

export interface CalcinosisTypeTableProperties
  extends CalcinosisElementProperties, Pick<CalcinosisTypeTable, 'types' | 'highlight'> {}
export interface CalcinosisTypeTableAttributes extends CalcinosisElementAttributes {
  /** The types to put side by side at first, by id, with spaces between; two or more. Unknown ids are reported and left out. */
  types: CalcinosisTypeTable['types'];
  /** The type that the page is about, by id: it is marked, in words too. An unknown id is reported. */
  highlight: CalcinosisTypeTable['highlight'];
}
export interface CalcinosisTypeTableEvents extends CalcinosisElementEvents {
  /** Other types are compared; `types` holds their ids. */
  'calcinosis-compare': CalcinosisCompareEvent;
  /** A description was opened or closed; `item` is the type's id. */
  'calcinosis-toggle': CalcinosisToggleEvent;
}

export interface CalcinosisUrgentCareProperties
  extends CalcinosisElementProperties, Pick<CalcinosisUrgentCare, 'emergencyNumber'> {}
export interface CalcinosisUrgentCareAttributes extends CalcinosisElementAttributes {
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  'emergency-number': CalcinosisUrgentCare['emergencyNumber'];
}
export interface CalcinosisUrgentCareEvents extends CalcinosisElementEvents {}

/** What each tag has; an attribute has the type of its property. */
export interface CalcinosisTags {
  /** What can lead to calcinosis, in three groups of causes and risk factors. A link can lead to a group (`#calcinosis-causes-genetic`). What is closed prints too. The ids: `autoimmune`, `metabolic-renal`, `genetic`. */
  'calcinosis-causes': {
    element: CalcinosisCauses;
    properties: CalcinosisCausesProperties;
    attributes: CalcinosisCausesAttributes;
    events: CalcinosisCausesEvents;
  };
  /** How calcinosis is found: four steps in order, each with what happens, what it shows, and what it cannot show. A link leads to a step (`#calcinosis-diagnosis-biopsy`). The ids: `examination`, `imaging`, `blood-tests`, `biopsy`. */
  'calcinosis-diagnosis': {
    element: CalcinosisDiagnosis;
    properties: CalcinosisDiagnosisProperties;
    attributes: CalcinosisDiagnosisAttributes;
    events: CalcinosisDiagnosisEvents;
  };
  /** What the information is and is not, how it is made, and where to find further help. A link leads to each part (`#calcinosis-disclaimer-privacy`). The ids: `information`, `no-stand-in`, `emergency`, `making`, `privacy`, and `help` for further help. */
  'calcinosis-disclaimer': {
    element: CalcinosisDisclaimer;
    properties: CalcinosisDisclaimerProperties;
    attributes: CalcinosisDisclaimerAttributes;
    events: CalcinosisDisclaimerEvents;
  };
  /** Questions that people ask about calcinosis, each with a sourced answer. Built on native `<details>`: find-in-page opens an answer, and so does a link to it (`#calcinosis-faq-surgery`) or to anything inside it. Everything prints. The ids: `firm-lump`, `skin-signs`, `diagnosis`, `dystrophic-or-metastatic`, `autoimmune`, `tumoral`, `surgery`. */
  'calcinosis-faq': {
    element: CalcinosisFaq;
    properties: CalcinosisFaqProperties;
    attributes: CalcinosisFaqAttributes;
    events: CalcinosisFaqEvents;
  };
  /** The words that this guide uses, each with a plain meaning. In the order of the alphabet, with a search. A link to a term leads there (`#calcinosis-glossary-biopsy`), and so does each `<calcinosis-term>` on the page. */
  'calcinosis-glossary': {
    element: CalcinosisGlossary;
    properties: CalcinosisGlossaryProperties;
    attributes: CalcinosisGlossaryAttributes;
    events: CalcinosisGlossaryEvents;
  };
  /** The whole guide to calcinosis: every section with a list of contents. The list of contents follows the reader and never moves the page by itself. Each section is an element of its own, and has an address: `#calcinosis-guide-treatments`. To set up one, or to put the hospital's own text in its place, put it into the slot of its name: `<calcinosis-symptom-checklist slot="symptom-checklist" remember="session">`. The sections: `key-points`, `urgent-care`, `overview`, `prevalence`, `type-table`, `causes`, `symptom-checklist`, `diagnosis`, `treatments`, `faq`, `glossary`, `references`, `disclaimer`. */
  'calcinosis-guide': {
    element: CalcinosisGuide;
    properties: CalcinosisGuideProperties;
    attributes: CalcinosisGuideAttributes;
    events: CalcinosisGuideEvents;
  };
  /** Calcinosis in short: a summary and six points. A link leads to each point (`#calcinosis-key-points-care`). The ids: `rare-or-not`, `five-types`, `main-cause`, `signs`, `finding-out`, `care`. */
  'calcinosis-key-points': {
    element: CalcinosisKeyPoints;
    properties: CalcinosisKeyPointsProperties;
    attributes: CalcinosisKeyPointsAttributes;
    events: CalcinosisKeyPointsEvents;
  };
  /** What calcinosis is, what it looks like, where it lies and how it can affect people, with a drawing. The drawing is a cut through skin, fat, muscle, tendon and bone, with deposits at several depths. Its numbers are explained in a list beside it, or below it where there is less room. A link leads to each part (`#calcinosis-overview-look`). The ids: `meaning`, `look`, `place`, `effect`, `cancer`, and `drawing`. */
  'calcinosis-overview': {
    element: CalcinosisOverview;
    properties: CalcinosisOverviewProperties;
    attributes: CalcinosisOverviewAttributes;
    events: CalcinosisOverviewEvents;
  };
  /** How rare calcinosis is, and in whom it is not: people out of 100 in four diseases, and what each study found. A drawing of 100 people for each disease, with a range drawn as a range; every study with its count on a line from 0 to 100; and the same numbers as a table. A link can lead to a disease (`#calcinosis-prevalence-lupus`) and to the table (`#calcinosis-prevalence-table`), which opens. The ids: `systemic-sclerosis`, `juvenile-dermatomyositis`, `adult-dermatomyositis`, `lupus`. */
  'calcinosis-prevalence': {
    element: CalcinosisPrevalence;
    properties: CalcinosisPrevalenceProperties;
    attributes: CalcinosisPrevalenceAttributes;
    events: CalcinosisPrevalenceEvents;
  };
  /** Lets the reader choose how much every element on the page says: plain words, or medical detail. The choice counts before the `reading-level` of any element. It stands on the page's root as `data-calcinosis-reading-level`, so that elements which come later follow it too; nothing is kept unless `remember` says so. Where the page's language has one level only there is nothing to choose, and nothing is shown. */
  'calcinosis-reading-level': {
    element: CalcinosisReadingLevel;
    properties: CalcinosisReadingLevelProperties;
    attributes: CalcinosisReadingLevelAttributes;
    events: CalcinosisReadingLevelEvents;
  };
  /** All sources of the page in one numbered list. The elements on the page, wherever they are and whenever they come, are numbered through in the order in which a reader meets their citations; their own short lists go. Each source leads to where it is cited and to the paper or page itself. Alone on a page it lists every source of the library, by author. Of several on a page the first is led to and leads back; the others show the same. */
  'calcinosis-references': {
    element: CalcinosisReferences;
    properties: CalcinosisReferencesProperties;
    attributes: CalcinosisReferencesAttributes;
    events: CalcinosisReferencesEvents;
  };
  /** What to look for, and a one-page sheet to take to a visit. A note for a visit, not a symptom checker: it repeats what a person ticked and wrote, and infers nothing. Urgent signs always stand above the list, each with its own fixed action. What is ticked and typed stays in the page's memory: it is in no event, no address and no request. It is in a form's data only where the page put the element in a form and gave it a `name`, and code of the page gets it only where that reads `visitNotes`. */
  'calcinosis-symptom-checklist': {
    element: CalcinosisSymptomChecklist;
    properties: CalcinosisSymptomChecklistProperties;
    attributes: CalcinosisSymptomChecklistAttributes;
    events: CalcinosisSymptomChecklistEvents;
  };
  /** One term, explained where it stands. The word becomes a button that shows its meaning: by pointing, by pressing, by Enter or Space. Escape or a press elsewhere takes the meaning away; the pointer may move onto it. Where a `<calcinosis-glossary>` is on the page, the meaning leads there. Words that the glossary does not know, and words in a link or a button, stay as they are, and the console says so. */
  'calcinosis-term': {
    element: CalcinosisTerm;
    properties: CalcinosisTermProperties;
    attributes: CalcinosisTermAttributes;
    events: CalcinosisTermEvents;
  };
  /** The treatment choices by kind: what each is, why it is tried, how well it is supported, and what to ask. What is true of all of them stands first, and what to do yourself and what is not advised stand last, whatever kinds are chosen. A link leads to a kind (`#calcinosis-treatments-surgery`) or to a medicine (`#calcinosis-treatments-diltiazem`), and ends a choice that hides it. All kinds print on one page. The ids of the kinds: `underlying-disease`, `medicines`, `phosphate`, `surgery`, `shock-waves`, `wound-care`, `physiotherapy`; of the medicines: `diltiazem`, `bisphosphonates`, `minocycline`, `sodium-thiosulfate`. */
  'calcinosis-treatments': {
    element: CalcinosisTreatments;
    properties: CalcinosisTreatmentsProperties;
    attributes: CalcinosisTreatmentsAttributes;
    events: CalcinosisTreatmentsEvents;
  };
  /** The five types of calcinosis compared: how common, key feature, cause, and blood levels. Wide, it is a table; narrow, a list of cards with the same words in the same order. Two or more types can be put side by side. A type's name opens its description and its examples, and so does a link to it (`#calcinosis-type-table-calciphylaxis`). The ids: `dystrophic`, `metastatic`, `idiopathic`, `iatrogenic`, `calciphylaxis`. */
  'calcinosis-type-table': {
    element: CalcinosisTypeTable;
    properties: CalcinosisTypeTableProperties;
    attributes: CalcinosisTypeTableAttributes;
    events: CalcinosisTypeTableEvents;
  };
  /** When to get help fast: urgent signs, each with its own fixed action. The signs stand by how soon to act, the most urgent first, and are always in sight. The checklist shows the same signs. A link leads to a sign (`#calcinosis-urgent-care-sepsis`). The ids: `painful-dark-skin-kidney`, `sepsis`, `finger-or-toe`, `drip-site`, `infected-lump`, `hot-joint`, `painful-dark-skin`, `growing-lump`. */
  'calcinosis-urgent-care': {
    element: CalcinosisUrgentCare;
    properties: CalcinosisUrgentCareProperties;
    attributes: CalcinosisUrgentCareAttributes;
    events: CalcinosisUrgentCareEvents;
  };
}
export type Tag = CalcinosisTags[keyof CalcinosisTags];

/** A tag under another prefix: `clinic-faq`. */
export type Prefixed<Prefix extends string, Name> = Name extends `calcinosis-${infer Rest}`
  ? `${Prefix}-${Rest}`
  : never;

/** Each may be left out, and `undefined` leaves it out. */
export type Optional<T> = { [Name in keyof T]?: T[Name] | undefined };

/** A number as it is written into HTML. */
export type Digits = `${number}`;

/** An element's events as the handlers of its listeners. */
export type Handlers<Before extends string, T extends Tag> = {
  [Name in keyof T['events'] as `${Before}${Name & string}`]?:
    ((event: T['events'][Name] & { readonly currentTarget: T['element'] }) => void) | undefined;
};
