import { fold } from '../search.js';

/** The names that a term goes by: as written, and what stands before and inside brackets. */
function namesOf(name) {
    return [name, ...name.split(/[()（）]/)].map((part) => fold(part).trim()).filter(Boolean);
}
/** The id of a term by its id or its name, in any case, in the singular or with an `s` more or less. */
function findTerm({ terms }, text) {
    const asked = fold(text).replace(/\s+/g, ' ').trim();
    if (!asked)
        return undefined;
    const forms = [asked, `${asked}s`, asked.replace(/s$/, '')];
    const entries = Object.entries(terms);
    return entries.find(([id, { name }]) => [id, ...namesOf(name)].some((form) => forms.includes(form)))?.[0];
}

export { findTerm };
