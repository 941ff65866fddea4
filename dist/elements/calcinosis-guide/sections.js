import { html, nothing } from 'lit';
import { causes } from '../../content/en/causes.js';
import { diagnosis } from '../../content/en/diagnosis.js';
import { disclaimer } from '../../content/en/disclaimer.js';
import { faq } from '../../content/en/faq.js';
import { glossary } from '../../content/en/glossary.js';
import { keyPoints } from '../../content/en/key-points.js';
import { overview } from '../../content/en/overview.js';
import { prevalence } from '../../content/en/prevalence.js';
import { references } from '../../content/en/references.js';
import { symptomChecklist } from '../../content/en/symptom-checklist.js';
import { treatments } from '../../content/en/treatments.js';
import { typeTable } from '../../content/en/type-table.js';
import { urgentCare } from '../../content/en/urgent-care.js';
import { plainText } from '../../content/markup.js';

/** The words of each section. */
const sectionWords = {
    'key-points': keyPoints,
    'urgent-care': urgentCare,
    overview,
    prevalence,
    'type-table': typeTable,
    causes,
    'symptom-checklist': symptomChecklist,
    diagnosis,
    treatments,
    faq,
    glossary,
    references,
    disclaimer,
};
/** What is looked up, not read through. */
const lookedUp = ['glossary', 'references'];
/** Slower than most adults read, for most who read this are ill, or read a second language. */
const wordsAMinute = 180;
/** What a section's words are called. */
const partOf = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
/** Minutes to read these sections, from the words that they hold; labels of buttons are not read. */
function readingTime(ids, wordsOf, language) {
    const texts = ids.filter((id) => !lookedUp.includes(id)).flatMap((id) => textsOf(wordsOf(id)));
    return Math.max(1, Math.round(language.countWords(texts.join('\n')) / wordsAMinute));
}
function textsOf(words) {
    if (typeof words === 'string')
        return [plainText(words)];
    if (!words || typeof words !== 'object')
        return [];
    return Object.entries(words).flatMap(([name, part]) => name === 'ui' || name === 'edition' ? [] : textsOf(part));
}
/** The slots of the guide that lead into a section's own. */
const slots = {
    'type-table': 'note',
    diagnosis: 'preparation',
    faq: 'question',
    disclaimer: 'resource',
};
/** One template a section, and one more for that which holds the contact, since Lit binds no tag names. */
const templates = new Map();
function templateOf(id, slot = '') {
    const key = `${id} ${slot}`;
    const strings = [
        `<calcinosis-${id} .headingLevel="`,
        '" .hideAbout="',
        '" .hideReview="',
        '" dir="',
        '" emergency-number="',
        '" reviewed-by="',
        '" reviewed-on="',
        '" .readingLevel="',
        '" .local="',
        '" lang="',
        `">${slot && `<slot name="${slot}" slot="${slot}"></slot>`}</calcinosis-${id}>`,
    ];
    const template = templates.get(key) ?? Object.assign(strings, { raw: strings });
    templates.set(key, template);
    return template;
}
const calls = ['urgent-care', 'symptom-checklist', 'disclaimer'];
/** `contact` names the section whose slot gets the clinic's contact. */
function section(id, contact, handed) {
    const says = id === 'disclaimer';
    return html(templateOf(id, id === contact ? 'contact' : slots[id]), handed.level, true, !says, handed.dir || nothing, (calls.includes(id) && handed.emergencyNumber) || nothing, (says && handed.reviewedBy) || nothing, (says && handed.reviewedOn) || nothing, handed.readingLevel, handed.local, handed.language);
}

export { partOf, readingTime, section, sectionWords };
