import * as i0 from '@angular/core';
import type {
  CalcinosisCauses,
  CalcinosisDiagnosis,
  CalcinosisDisclaimer,
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
} from '../elements.js';
import type { Digits } from './tags.js';

type Attribute<Value> =
  (Value extends boolean ? boolean | '' : Value extends number ? number | Digits : Value) | null | undefined;

/** What can lead to calcinosis, in three groups of causes and risk factors. A link can lead to a group (`#calcinosis-causes-genetic`). What is closed prints too. The ids: `autoimmune`, `metabolic-renal`, `genetic`. */
export declare class CalcinosisCausesDirective {
  /** The groups to show, by id, with spaces between; all without it. Unknown ids are reported and left out, and where none is left all are shown. */
  set groups(value: CalcinosisCauses['groups']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisCauses['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisCauses['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisCauses['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisCauses['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisCauses['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisCauses['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisCauses['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisCauses['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisCauses['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisCauses['content']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisCauses['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisCauses['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisCauses['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisCauses['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisCauses['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisCauses['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisCausesDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisCausesDirective,
    'calcinosis-causes',
    never,
    {
      groups: { alias: 'groups'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** How calcinosis is found: four steps in order, each with what happens, what it shows, and what it cannot show. A link leads to a step (`#calcinosis-diagnosis-biopsy`). The ids: `examination`, `imaging`, `blood-tests`, `biopsy`. */
export declare class CalcinosisDiagnosisDirective {
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisDiagnosis['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisDiagnosis['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisDiagnosis['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisDiagnosis['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisDiagnosis['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisDiagnosis['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisDiagnosis['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisDiagnosis['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisDiagnosis['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisDiagnosis['content']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisDiagnosis['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisDiagnosis['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisDiagnosis['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisDiagnosis['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisDiagnosis['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisDiagnosis['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisDiagnosisDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisDiagnosisDirective,
    'calcinosis-diagnosis',
    never,
    {
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** What the information is and is not, how it is made, and where to find further help. A link leads to each part (`#calcinosis-disclaimer-privacy`). The ids: `information`, `no-stand-in`, `emergency`, `making`, `privacy`, and `help` for further help. */
export declare class CalcinosisDisclaimerDirective {
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  set emergencyNumber(value: CalcinosisDisclaimer['emergencyNumber']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisDisclaimer['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisDisclaimer['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisDisclaimer['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisDisclaimer['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisDisclaimer['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisDisclaimer['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisDisclaimer['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisDisclaimer['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisDisclaimer['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisDisclaimer['content']);
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  set emergencyNumberAttribute(value: Attribute<CalcinosisDisclaimer['emergencyNumber']>);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisDisclaimer['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisDisclaimer['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisDisclaimer['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisDisclaimer['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisDisclaimer['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisDisclaimer['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisDisclaimerDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisDisclaimerDirective,
    'calcinosis-disclaimer',
    never,
    {
      emergencyNumber: { alias: 'emergencyNumber'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      emergencyNumberAttribute: { alias: 'emergency-number'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** Questions that people ask about calcinosis, each with a sourced answer. Built on native `<details>`: find-in-page opens an answer, and so does a link to it (`#calcinosis-faq-surgery`) or to anything inside it. Everything prints. The ids: `firm-lump`, `skin-signs`, `diagnosis`, `dystrophic-or-metastatic`, `autoimmune`, `tumoral`, `surgery`. */
export declare class CalcinosisFaqDirective {
  /** The questions to show, by id, with spaces between. Unknown ids are reported and left out. */
  set include(value: CalcinosisFaq['include']);
  /** The questions to leave out, by id, with spaces between. Unknown ids are reported and left out. */
  set exclude(value: CalcinosisFaq['exclude']);
  /** What is printed: `all` answers, or only those that are `open`. Anything else is reported and is `all`. */
  set print(value: CalcinosisFaq['print']);
  /** Adds a schema.org `FAQPage` of the questions shown to the page's head, for search engines. */
  set structuredData(value: CalcinosisFaq['structuredData']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisFaq['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisFaq['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisFaq['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisFaq['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisFaq['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisFaq['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisFaq['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisFaq['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisFaq['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisFaq['content']);
  /** Adds a schema.org `FAQPage` of the questions shown to the page's head, for search engines. */
  set structuredDataAttribute(value: Attribute<CalcinosisFaq['structuredData']>);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisFaq['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisFaq['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisFaq['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisFaq['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisFaq['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisFaq['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisFaqDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisFaqDirective,
    'calcinosis-faq',
    never,
    {
      include: { alias: 'include'; required: false };
      exclude: { alias: 'exclude'; required: false };
      print: { alias: 'print'; required: false };
      structuredData: { alias: 'structuredData'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      structuredDataAttribute: { alias: 'structured-data'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** The words that this guide uses, each with a plain meaning. In the order of the alphabet, with a search. A link to a term leads there (`#calcinosis-glossary-biopsy`), and so does each `<calcinosis-term>` on the page. */
export declare class CalcinosisGlossaryDirective {
  /** The terms to show, by id, with spaces between. Unknown ids are reported and left out. */
  set include(value: CalcinosisGlossary['include']);
  /** Shows only the terms that the elements on the page explain, as they come and go; all where there are none. */
  set used(value: CalcinosisGlossary['used']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisGlossary['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisGlossary['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisGlossary['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisGlossary['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisGlossary['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisGlossary['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisGlossary['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisGlossary['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisGlossary['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisGlossary['content']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisGlossary['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisGlossary['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisGlossary['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisGlossary['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisGlossary['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisGlossary['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisGlossaryDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisGlossaryDirective,
    'calcinosis-glossary',
    never,
    {
      include: { alias: 'include'; required: false };
      used: { alias: 'used'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** The whole guide to calcinosis: every section with a list of contents. The list of contents follows the reader and never moves the page by itself. Each section is an element of its own, and has an address: `#calcinosis-guide-treatments`. To set up one, or to put the hospital's own text in its place, put it into the slot of its name: `<calcinosis-symptom-checklist slot="symptom-checklist" remember="session">`. The sections: `key-points`, `urgent-care`, `overview`, `prevalence`, `type-table`, `causes`, `symptom-checklist`, `diagnosis`, `treatments`, `faq`, `glossary`, `references`, `disclaimer`. */
export declare class CalcinosisGuideDirective {
  /** The sections to show, by id, with spaces between, in this order. Without it, all of them. Unknown ids are reported and left out. */
  set sections(value: CalcinosisGuide['sections']);
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  set emergencyNumber(value: CalcinosisGuide['emergencyNumber']);
  /** Adds a schema.org `MedicalWebPage` to the page's head, for search engines, with `lastReviewed` only where the tag records a review. */
  set structuredData(value: CalcinosisGuide['structuredData']);
  /** Leaves the choice of the reading level out, for a page that has it elsewhere. */
  set hideReadingLevel(value: CalcinosisGuide['hideReadingLevel']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisGuide['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisGuide['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisGuide['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisGuide['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisGuide['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisGuide['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisGuide['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisGuide['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisGuide['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisGuide['content']);
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  set emergencyNumberAttribute(value: Attribute<CalcinosisGuide['emergencyNumber']>);
  /** Adds a schema.org `MedicalWebPage` to the page's head, for search engines, with `lastReviewed` only where the tag records a review. */
  set structuredDataAttribute(value: Attribute<CalcinosisGuide['structuredData']>);
  /** Leaves the choice of the reading level out, for a page that has it elsewhere. */
  set hideReadingLevelAttribute(value: Attribute<CalcinosisGuide['hideReadingLevel']>);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisGuide['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisGuide['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisGuide['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisGuide['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisGuide['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisGuide['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisGuideDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisGuideDirective,
    'calcinosis-guide',
    never,
    {
      sections: { alias: 'sections'; required: false };
      emergencyNumber: { alias: 'emergencyNumber'; required: false };
      structuredData: { alias: 'structuredData'; required: false };
      hideReadingLevel: { alias: 'hideReadingLevel'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      emergencyNumberAttribute: { alias: 'emergency-number'; required: false };
      structuredDataAttribute: { alias: 'structured-data'; required: false };
      hideReadingLevelAttribute: { alias: 'hide-reading-level'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** Calcinosis in short: a summary and six points. A link leads to each point (`#calcinosis-key-points-care`). The ids: `rare-or-not`, `five-types`, `main-cause`, `signs`, `finding-out`, `care`. */
export declare class CalcinosisKeyPointsDirective {
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisKeyPoints['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisKeyPoints['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisKeyPoints['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisKeyPoints['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisKeyPoints['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisKeyPoints['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisKeyPoints['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisKeyPoints['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisKeyPoints['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisKeyPoints['content']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisKeyPoints['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisKeyPoints['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisKeyPoints['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisKeyPoints['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisKeyPoints['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisKeyPoints['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisKeyPointsDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisKeyPointsDirective,
    'calcinosis-key-points',
    never,
    {
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** What calcinosis is, what it looks like, where it lies and how it can affect people, with a drawing. The drawing is a cut through skin, fat, muscle, tendon and bone, with deposits at several depths. Its numbers are explained in a list beside it, or below it where there is less room. A link leads to each part (`#calcinosis-overview-look`). The ids: `meaning`, `look`, `place`, `effect`, `cancer`, and `drawing`. */
export declare class CalcinosisOverviewDirective {
  /** Leaves the drawing and its list out, for a page that has a picture of its own. */
  set hideDrawing(value: CalcinosisOverview['hideDrawing']);
  /** Adds a schema.org `MedicalWebPage` to the page's head, for search engines, with `lastReviewed` only where the tag records a review. The guide has the same; a page needs one of them. */
  set structuredData(value: CalcinosisOverview['structuredData']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisOverview['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisOverview['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisOverview['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisOverview['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisOverview['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisOverview['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisOverview['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisOverview['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisOverview['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisOverview['content']);
  /** Leaves the drawing and its list out, for a page that has a picture of its own. */
  set hideDrawingAttribute(value: Attribute<CalcinosisOverview['hideDrawing']>);
  /** Adds a schema.org `MedicalWebPage` to the page's head, for search engines, with `lastReviewed` only where the tag records a review. The guide has the same; a page needs one of them. */
  set structuredDataAttribute(value: Attribute<CalcinosisOverview['structuredData']>);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisOverview['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisOverview['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisOverview['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisOverview['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisOverview['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisOverview['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisOverviewDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisOverviewDirective,
    'calcinosis-overview',
    never,
    {
      hideDrawing: { alias: 'hideDrawing'; required: false };
      structuredData: { alias: 'structuredData'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      hideDrawingAttribute: { alias: 'hide-drawing'; required: false };
      structuredDataAttribute: { alias: 'structured-data'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** How rare calcinosis is, and in whom it is not: people out of 100 in four diseases, and what each study found. A drawing of 100 people for each disease, with a range drawn as a range; every study with its count on a line from 0 to 100; and the same numbers as a table. A link can lead to a disease (`#calcinosis-prevalence-lupus`) and to the table (`#calcinosis-prevalence-table`), which opens. The ids: `systemic-sclerosis`, `juvenile-dermatomyositis`, `adult-dermatomyositis`, `lupus`. */
export declare class CalcinosisPrevalenceDirective {
  /** The diseases to show, by id, with spaces between; all without it. Unknown ids are reported and left out, and where none is left all are shown. */
  set populations(value: CalcinosisPrevalence['populations']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisPrevalence['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisPrevalence['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisPrevalence['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisPrevalence['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisPrevalence['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisPrevalence['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisPrevalence['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisPrevalence['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisPrevalence['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisPrevalence['content']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisPrevalence['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisPrevalence['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisPrevalence['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisPrevalence['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisPrevalence['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisPrevalence['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisPrevalenceDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisPrevalenceDirective,
    'calcinosis-prevalence',
    never,
    {
      populations: { alias: 'populations'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** Lets the reader choose how much every element on the page says: plain words, or medical detail. The choice counts before the `reading-level` of any element. It stands on the page's root as `data-calcinosis-reading-level`, so that elements which come later follow it too; nothing is kept unless `remember` says so. Where the page's language has one level only there is nothing to choose, and nothing is shown. */
export declare class CalcinosisReadingLevelDirective {
  /** The level that the page's elements have until the reader chooses: `plain` or `clinical`, as on their own tags. Anything else is reported and is `plain`. */
  set readingLevel(value: CalcinosisReadingLevel['readingLevel']);
  /** Keeps the choice in this browser: `session` until the tab closes, `device` until another is made. Off without it. The reader is told. Anything else is reported and is off. */
  set remember(value: CalcinosisReadingLevel['remember']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisReadingLevel['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisReadingLevel['dir']);
  /** The level that the page's elements have until the reader chooses: `plain` or `clinical`, as on their own tags. Anything else is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisReadingLevel['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisReadingLevelDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisReadingLevelDirective,
    'calcinosis-reading-level',
    never,
    {
      readingLevel: { alias: 'readingLevel'; required: false };
      remember: { alias: 'remember'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** All sources of the page in one numbered list. The elements on the page, wherever they are and whenever they come, are numbered through in the order in which a reader meets their citations; their own short lists go. Each source leads to where it is cited and to the paper or page itself. Alone on a page it lists every source of the library, by author. Of several on a page the first is led to and leads back; the others show the same. */
export declare class CalcinosisReferencesDirective {
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisReferences['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisReferences['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisReferences['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisReferences['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisReferences['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisReferences['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisReferences['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisReferences['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisReferences['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisReferences['content']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisReferences['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisReferences['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisReferences['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisReferences['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisReferences['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisReferences['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisReferencesDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisReferencesDirective,
    'calcinosis-references',
    never,
    {
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** What to look for, and a one-page sheet to take to a visit. A note for a visit, not a symptom checker: it repeats what a person ticked and wrote, and infers nothing. Urgent signs always stand above the list, each with its own fixed action. What is ticked and typed stays in the page's memory: it is in no event, no address and no request. It is in a form's data only where the page put the element in a form and gave it a `name`, and code of the page gets it only where that reads `visitNotes`. */
export declare class CalcinosisSymptomChecklistDirective {
  /** What the names in a form's data begin with (`notes-symptom-pain`); without it a form sends nothing. */
  set name(value: CalcinosisSymptomChecklist['name']);
  /** Nothing can be ticked or typed. */
  set disabled(value: CalcinosisSymptomChecklist['disabled']);
  /** Keeps the answers for this page in the browser: `session` until the tab closes, `device` until cleared. Off without it. The person sees that, and how to clear it. Anything else is reported and is off. */
  set remember(value: CalcinosisSymptomChecklist['remember']);
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  set emergencyNumber(value: CalcinosisSymptomChecklist['emergencyNumber']);
  /** Reads out the fixed action of an urgent sign when it is ticked. Off by default: a page in the EU or the UK needs a regulatory review before it reacts to ticks. */
  set announceUrgent(value: CalcinosisSymptomChecklist['announceUrgent']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisSymptomChecklist['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisSymptomChecklist['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisSymptomChecklist['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisSymptomChecklist['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisSymptomChecklist['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisSymptomChecklist['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisSymptomChecklist['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisSymptomChecklist['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisSymptomChecklist['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisSymptomChecklist['content']);
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  set emergencyNumberAttribute(value: Attribute<CalcinosisSymptomChecklist['emergencyNumber']>);
  /** Reads out the fixed action of an urgent sign when it is ticked. Off by default: a page in the EU or the UK needs a regulatory review before it reacts to ticks. */
  set announceUrgentAttribute(value: Attribute<CalcinosisSymptomChecklist['announceUrgent']>);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisSymptomChecklist['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisSymptomChecklist['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisSymptomChecklist['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisSymptomChecklist['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisSymptomChecklist['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisSymptomChecklist['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisSymptomChecklistDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisSymptomChecklistDirective,
    'calcinosis-symptom-checklist',
    never,
    {
      name: { alias: 'name'; required: false };
      disabled: { alias: 'disabled'; required: false };
      remember: { alias: 'remember'; required: false };
      emergencyNumber: { alias: 'emergencyNumber'; required: false };
      announceUrgent: { alias: 'announceUrgent'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      emergencyNumberAttribute: { alias: 'emergency-number'; required: false };
      announceUrgentAttribute: { alias: 'announce-urgent'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** One term, explained where it stands. The word becomes a button that shows its meaning: by pointing, by pressing, by Enter or Space. Escape or a press elsewhere takes the meaning away; the pointer may move onto it. Where a `<calcinosis-glossary>` is on the page, the meaning leads there. Words that the glossary does not know, and words in a link or a button, stay as they are, and the console says so. */
export declare class CalcinosisTermDirective {
  /** The term by its id or its name, where the word in the sentence is another one. Without it, it is the word itself. An unknown one is reported, and the word stays as it is. */
  set term(value: CalcinosisTerm['term']);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisTermDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisTermDirective,
    'calcinosis-term',
    never,
    {
      term: { alias: 'term'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** The treatment choices by kind: what each is, why it is tried, how well it is supported, and what to ask. What is true of all of them stands first, and what to do yourself and what is not advised stand last, whatever kinds are chosen. A link leads to a kind (`#calcinosis-treatments-surgery`) or to a medicine (`#calcinosis-treatments-diltiazem`), and ends a choice that hides it. All kinds print on one page. The ids of the kinds: `underlying-disease`, `medicines`, `phosphate`, `surgery`, `shock-waves`, `wound-care`, `physiotherapy`; of the medicines: `diltiazem`, `bisphosphonates`, `minocycline`, `sodium-thiosulfate`. */
export declare class CalcinosisTreatmentsDirective {
  /** The kinds to show at first, by id, with spaces between; all without it. Unknown ids are reported and left out. */
  set kinds(value: CalcinosisTreatments['kinds']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisTreatments['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisTreatments['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisTreatments['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisTreatments['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisTreatments['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisTreatments['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisTreatments['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisTreatments['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisTreatments['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisTreatments['content']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisTreatments['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisTreatments['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisTreatments['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisTreatments['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisTreatments['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisTreatments['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisTreatmentsDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisTreatmentsDirective,
    'calcinosis-treatments',
    never,
    {
      kinds: { alias: 'kinds'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** The five types of calcinosis compared: how common, key feature, cause, and blood levels. Wide, it is a table; narrow, a list of cards with the same words in the same order. Two or more types can be put side by side. A type's name opens its description and its examples, and so does a link to it (`#calcinosis-type-table-calciphylaxis`). The ids: `dystrophic`, `metastatic`, `idiopathic`, `iatrogenic`, `calciphylaxis`. */
export declare class CalcinosisTypeTableDirective {
  /** The types to put side by side at first, by id, with spaces between; two or more. Unknown ids are reported and left out. */
  set types(value: CalcinosisTypeTable['types']);
  /** The type that the page is about, by id: it is marked, in words too. An unknown id is reported. */
  set highlight(value: CalcinosisTypeTable['highlight']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisTypeTable['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisTypeTable['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisTypeTable['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisTypeTable['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisTypeTable['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisTypeTable['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisTypeTable['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisTypeTable['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisTypeTable['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisTypeTable['content']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisTypeTable['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisTypeTable['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisTypeTable['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisTypeTable['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisTypeTable['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisTypeTable['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisTypeTableDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisTypeTableDirective,
    'calcinosis-type-table',
    never,
    {
      types: { alias: 'types'; required: false };
      highlight: { alias: 'highlight'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** When to get help fast: urgent signs, each with its own fixed action. The signs stand by how soon to act, the most urgent first, and are always in sight. The checklist shows the same signs. A link leads to a sign (`#calcinosis-urgent-care-sepsis`). The ids: `painful-dark-skin-kidney`, `sepsis`, `finger-or-toe`, `drip-site`, `infected-lump`, `hot-joint`, `painful-dark-skin`, `growing-lump`. */
export declare class CalcinosisUrgentCareDirective {
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  set emergencyNumber(value: CalcinosisUrgentCare['emergencyNumber']);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevel(value: CalcinosisUrgentCare['headingLevel']);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeading(value: CalcinosisUrgentCare['hideHeading']);
  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  set theme(value: CalcinosisUrgentCare['theme']);
  /** The direction of the text. Without it the direction is that of the text's own language. */
  set dir(value: CalcinosisUrgentCare['dir']);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedBy(value: CalcinosisUrgentCare['reviewedBy']);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOn(value: CalcinosisUrgentCare['reviewedOn']);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDue(value: CalcinosisUrgentCare['reviewDue']);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevel(value: CalcinosisUrgentCare['readingLevel']);
  /** The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used is reported, by `calcinosis-content-error` too, and the built-in text stays. */
  set src(value: CalcinosisUrgentCare['src']);
  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  set content(value: CalcinosisUrgentCare['content']);
  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  set emergencyNumberAttribute(value: Attribute<CalcinosisUrgentCare['emergencyNumber']>);
  /** The level of the element's heading, 1 to 6. Without it the level follows from the page: one below the heading above this place. Anything else is reported and ignored. */
  set headingLevelAttribute(value: Attribute<CalcinosisUrgentCare['headingLevel']>);
  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  set hideHeadingAttribute(value: Attribute<CalcinosisUrgentCare['hideHeading']>);
  /** Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there. Without them the element says that no clinician has reviewed it. */
  set reviewedByAttribute(value: Attribute<CalcinosisUrgentCare['reviewedBy']>);
  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  set reviewedOnAttribute(value: Attribute<CalcinosisUrgentCare['reviewedOn']>);
  /** The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors are told by an event and in the console; patients are not. Anything else is reported and left out. */
  set reviewDueAttribute(value: Attribute<CalcinosisUrgentCare['reviewDue']>);
  /** `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have, is reported and is `plain`. */
  set readingLevelAttribute(value: Attribute<CalcinosisUrgentCare['readingLevel']>);
  static ɵfac: i0.ɵɵFactoryDeclaration<CalcinosisUrgentCareDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    CalcinosisUrgentCareDirective,
    'calcinosis-urgent-care',
    never,
    {
      emergencyNumber: { alias: 'emergencyNumber'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      hideHeading: { alias: 'hideHeading'; required: false };
      theme: { alias: 'theme'; required: false };
      dir: { alias: 'dir'; required: false };
      reviewedBy: { alias: 'reviewedBy'; required: false };
      reviewedOn: { alias: 'reviewedOn'; required: false };
      reviewDue: { alias: 'reviewDue'; required: false };
      readingLevel: { alias: 'readingLevel'; required: false };
      src: { alias: 'src'; required: false };
      content: { alias: 'content'; required: false };
      emergencyNumberAttribute: { alias: 'emergency-number'; required: false };
      headingLevelAttribute: { alias: 'heading-level'; required: false };
      hideHeadingAttribute: { alias: 'hide-heading'; required: false };
      reviewedByAttribute: { alias: 'reviewed-by'; required: false };
      reviewedOnAttribute: { alias: 'reviewed-on'; required: false };
      reviewDueAttribute: { alias: 'review-due'; required: false };
      readingLevelAttribute: { alias: 'reading-level'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}

/** All of them, for the imports of a component. */
export declare const CALCINOSIS_ELEMENTS: readonly [
  typeof CalcinosisCausesDirective,
  typeof CalcinosisDiagnosisDirective,
  typeof CalcinosisDisclaimerDirective,
  typeof CalcinosisFaqDirective,
  typeof CalcinosisGlossaryDirective,
  typeof CalcinosisGuideDirective,
  typeof CalcinosisKeyPointsDirective,
  typeof CalcinosisOverviewDirective,
  typeof CalcinosisPrevalenceDirective,
  typeof CalcinosisReadingLevelDirective,
  typeof CalcinosisReferencesDirective,
  typeof CalcinosisSymptomChecklistDirective,
  typeof CalcinosisTermDirective,
  typeof CalcinosisTreatmentsDirective,
  typeof CalcinosisTypeTableDirective,
  typeof CalcinosisUrgentCareDirective,
];
