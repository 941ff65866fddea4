import * as v from 'valibot';
import { causeGroups, symptomGroups, urgentFlags, typeIds, typeFields, treatmentParts, figureIds, populationIds, tissueIds, depositIds, overviewIds, keyPointIds, termIds, faqIds, helpIds, disclaimerIds, diagnosisStepIds, diagnosisParts, medicineIds, treatmentKindIds } from './ids.js';
import { keysOf } from './keys.js';

/**
 * The shape of the words: one source for the types, for the JSON Schema that is published, for the notes and
 * limits that translators see, and for the check of what comes from outside. Elements import nothing but
 * types from here, so that a page loads the checker only where it has text of its own.
 */
/* The kinds of text. Each has the length, in characters, that its place holds in every language. */
const text = (most, note) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most), v.description(note ?? ''));
/** The name of an element or of a part of it. */
const title = (note) => text(90, note);
/** What is pressed, or names a column or a field. */
const label = (note) => text(70, note);
/** One sentence of plain text, without markup. */
const line = (note) => text(260, note);
/** What may hold markup; any other text is shown as it is written. */
const marked = v.title('Markup');
/** One paragraph. */
const markup = (note) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(1200), v.description(note ?? ''), marked);
const paragraphs = (note) => v.pipe(v.array(markup(note)), v.nonEmpty());
/** One form for each kind of number that the language tells apart, as `Intl.PluralRules` names them. */
const plural = (note) => {
    const form = v.optional(label(note));
    return v.strictObject({ zero: form, one: form, two: form, few: form, many: form, other: label(note) });
};
/** The same shape under each id. */
const each = (ids, shape) => v.strictObject(Object.fromEntries(ids.map((id) => [id, shape])));
/** Goes up by one when what a text says changes; a translation has that of the text which it says. */
const edition = v.strictObject({
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    date: v.pipe(v.string(), v.isoDate()),
});
const causeIds = Object.values(causeGroups).flat();
const symptomIds = Object.values(symptomGroups).flat();
const flagIds = Object.values(urgentFlags).flat();
const treatmentIds = [
    ...treatmentKindIds.filter((id) => id !== 'medicines'),
    ...medicineIds,
];
/** The words of every element, and what all of them say. */
const wordsSchema = v.strictObject({
    common: v.strictObject({
        edition,
        language: label('The name of the language in the language itself.'),
        labelled: text(30, 'How a label and what it labels are put together. {label} and {text} are filled in; keep the colon of your language.'),
        sources: label('Opens the list of sources.'),
        source: label('Names the link from a sentence to its source, for a screen reader. {n} is a number.'),
        backToText: label('A link from a source back to the sentence.'),
        copied: label('Said when something was copied.'),
        copyByHand: line('Above a box with the text, where the browser does not let us copy.'),
        contact: label('Above the clinic’s contact.'),
        emergencyNumber: label('Stands in the middle of a sentence for {emergency}, after words such as “call”, where the page gives no number.'),
        reviewed: line('{by} is a name, {on} a date.'),
        notReviewed: line('Stands at the end of a text that no clinician has reviewed.'),
        draft: line('The same for a translation: it is a draft. Do not translate it as if the translation had been checked.'),
        about: label('Opens the version and the date of a text.'),
        version: label('{version} is a number, {date} a date.'),
        local: line('Shown where the hospital has changed or added something.'),
    }),
    causes: v.strictObject({
        edition,
        title: title(),
        intro: markup(),
        groups: each(keysOf(causeGroups), groupShape()),
        causes: each(causeIds, v.strictObject({ name: label(), known: paragraphs() })),
        genes: v.strictObject({ title: label('Opens the names of genes, for clinicians.'), text: paragraphs() }),
    }),
    diagnosis: v.strictObject({
        edition,
        title: title(),
        intro: markup(),
        parts: each(diagnosisParts, label('The name of a row of each test.')),
        items: each(diagnosisStepIds, v.strictObject({ name: label(), happens: markup(), shows: markup(), misses: markup() })),
    }),
    disclaimer: v.strictObject({
        edition,
        title: title(),
        items: each(disclaimerIds, markup('{emergency} becomes the emergency number.')),
        help: v.strictObject({
            title: title(),
            intro: line(),
            groups: each(helpIds, line('What this group writes on.')),
        }),
    }),
    faq: v.strictObject({
        edition,
        title: title(),
        items: each(faqIds, v.strictObject({ question: text(140), answer: paragraphs() })),
        ui: v.strictObject({
            openAll: label('A button.'),
            closeAll: label('A button.'),
            filter: label('Names a search field.'),
            clearFilter: label('A button.'),
            matches: plural('Told after a search. {shown} and {all} are numbers; the form follows {all}.'),
            noMatch: line(),
            copyLink: label('A button.'),
        }),
    }),
    glossary: v.strictObject({
        edition,
        title: title(),
        terms: each(termIds, v.strictObject({ name: label(), meaning: line('Plain words.') })),
        ui: v.strictObject({
            filter: label('Names a search field.'),
            clearFilter: label('A button.'),
            matches: plural('Told after a search. {shown} and {all} are numbers; the form follows {all}.'),
            noMatch: line(),
            inGlossary: label('A button beside the meaning of a term.'),
        }),
    }),
    guide: v.strictObject({
        edition,
        title: title(),
        ui: v.strictObject({
            contents: label('Names the list of contents.'),
            readingTime: plural('{minutes} is a number.'),
            print: label('A button.'),
            backToContents: label('A link.'),
        }),
    }),
    keyPoints: v.strictObject({
        edition,
        title: title(),
        summary: markup(),
        points: each(keyPointIds, v.strictObject({ title: label(), text: markup() })),
    }),
    overview: v.strictObject({
        edition,
        title: title(),
        items: each(overviewIds, v.strictObject({ heading: v.optional(label()), text: paragraphs() })),
        drawing: v.strictObject({
            name: line('Names the drawing for a screen reader.'),
            description: text(500, 'Says what is to be seen in the drawing.'),
            note: line(),
            deposits: v.strictObject({ title: label(), labels: each(depositIds, v.pipe(line(), marked)) }),
            tissues: v.strictObject({ title: label(), labels: each(tissueIds, v.pipe(line(), marked)) }),
        }),
    }),
    prevalence: v.strictObject({
        edition,
        title: title(),
        intro: paragraphs(),
        populations: each(populationIds, v.strictObject({
            name: label(),
            statement: line('The drawing in words. {people} is a number or a range, such as 25 to 40.'),
            note: markup(),
        })),
        studies: each(figureIds, text(120, 'Which study it is, or how people were looked at.')),
        ui: v.strictObject({
            drawings: title(),
            drawingsHint: line(),
            key: each(['solid', 'between', 'empty'], label('What a figure of the drawing means, by its shape.')),
            plot: title(),
            plotHint: line(),
            axis: label(),
            range: label('{low} and {high} are numbers.'),
            counted: label('{count}, {total} and {people} are numbers; {people} may be a range.'),
            estimated: label('{people} is a number or a range.'),
            table: label('Opens a table.'),
            columns: each(['population', 'study', 'count', 'total', 'share'], label('The head of a column.')),
            notGiven: label('In a cell, where a study gives no number.'),
        }),
    }),
    readingLevel: v.strictObject({
        edition,
        title: label('Names a choice of two: how much the texts say.'),
        plain: label('One choice: everyday words.'),
        clinical: label('The other: medical terms, genes, figures of studies.'),
        changed: each(['plain', 'clinical'], line('Told to a screen reader after a choice.')),
        remembered: line('Shown where the choice is kept on this device.'),
        notRemembered: line('Shown in its place where the browser does not keep it.'),
    }),
    references: v.strictObject({
        edition,
        title: title(),
        citedIn: label('Before the names of the parts that cite a source.'),
        copyText: label('A button.'),
        copyRis: label('A button. RIS is a file format.'),
        copyBibtex: label('A button. BibTeX is a file format.'),
    }),
    symptomChecklist: v.strictObject({
        edition,
        title: title(),
        intro: markup(),
        groups: each(keysOf(symptomGroups), symptomShape()),
        symptoms: each(symptomIds, label('A box to tick.')),
        none: label('A box to tick.'),
        noneNote: markup('Shown with “none of these”: says what to do, and reassures nobody.'),
        notDiagnosis: line('The most important sentence of the sheet.'),
        questions: v.pipe(v.array(line()), v.nonEmpty()),
        ui: v.strictObject({
            urgentTick: line('Says what a tick in the urgent panel does.'),
            since: label('Names a field.'),
            sinceHint: line(),
            where: label('Names a field.'),
            whereHint: line(),
            words: label('Names a field.'),
            wordsHint: line(),
            sheet: label('The title of the sheet, which speaks as the patient.'),
            sheetIntro: line('The patient speaks.'),
            sheetEmpty: line(),
            sheetUrgent: label('The patient speaks.'),
            sheetSymptoms: label('The patient speaks.'),
            sheetWords: label('The patient speaks.'),
            questions: label(),
            print: label('A button.'),
            copy: label('A button.'),
            clear: label('A button.'),
            clearing: v.strictObject({
                ask: line('Asked before anything is lost, with the two buttons that follow.'),
                yes: label('A button.'),
                no: label('A button.'),
            }),
            cleared: line('Told to a screen reader.'),
            remembered: each(['session', 'device'], line()),
            notRemembered: line('Shown in its place where the browser does not keep them.'),
            private: line(),
        }),
    }),
    treatments: v.strictObject({
        edition,
        title: title(),
        opening: paragraphs('Stands above the treatments, whatever is chosen.'),
        medicines: label('The name of a kind of treatment.'),
        parts: each(treatmentParts, label('The name of a row of each treatment.')),
        items: each(treatmentIds, v.strictObject({
            name: label(),
            what: markup(),
            why: markup(),
            evidence: markup('Begins with what kind of proof there is, in words and never as a score.'),
            ask: markup(),
        })),
        selfCare: v.strictObject({ title: title(), items: paragraphs() }),
        notAdvised: v.strictObject({ title: title(), items: paragraphs() }),
        ui: v.strictObject({
            choose: label('Names a group of boxes to tick.'),
            chooseHint: line(),
            showAll: label('A button.'),
            showing: line('{names} is a list of kinds of treatment.'),
            showingAll: line('Told to a screen reader.'),
            print: label('A button.'),
            sourcesElsewhere: line('On the printed page, which has no room for the sources.'),
            notOffered: line('Beside a treatment that the hospital says it does not offer.'),
        }),
    }),
    typeTable: v.strictObject({
        edition,
        title: title(),
        caption: line(),
        note: markup('Under the table: five types here, four in other sources.'),
        columns: each(['type', ...typeFields], label('The head of a column.')),
        types: each(typeIds, v.strictObject({
            name: label(),
            commonality: markup('A cell: keep it short.'),
            feature: markup('A cell: keep it short.'),
            cause: markup('A cell: keep it short.'),
            serum: markup('A cell: keep it short.'),
            description: paragraphs(),
            examples: paragraphs(),
        })),
        ui: v.strictObject({
            compare: label('Names a group of boxes to tick.'),
            compareHint: line(),
            oneMore: line('Shown and told when one type is chosen.'),
            showAll: label('A button.'),
            comparing: line('Told when the comparison changes. {names} is a list of types.'),
            showingAll: line('Told to a screen reader.'),
            aboutEach: title(),
            examples: label('Above a list of examples.'),
            backToTable: label('A link.'),
            highlighted: label('Marks the type that the page is about.'),
            copyText: label('A button.'),
            copyCsv: label('A button.'),
        }),
    }),
    urgentCare: v.strictObject({
        edition,
        title: title(),
        intro: markup(),
        tiers: each(keysOf(urgentFlags), label('How soon to act.')),
        flags: each(flagIds, v.strictObject({
            sign: line('Without markup.'),
            action: markup('What to do. {emergency} becomes the emergency number.'),
        })),
    }),
});
function groupShape() {
    return v.strictObject({ name: label(), explanation: markup() });
}
function symptomShape() {
    return v.strictObject({ label: label(), explanation: markup() });
}

export { wordsSchema };
