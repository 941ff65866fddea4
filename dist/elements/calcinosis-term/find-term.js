import { keysOf } from '../../content/keys.js';
import { fold } from '../search.js';

/** The names that a term goes by: as written, and what stands before and inside brackets. */
function namesOf(name) {
    return [name, ...name.split(/[()]/)].map((part) => fold(part).trim()).filter(Boolean);
}
/** The term of an id or a name, in any case, in the singular or with an `s` more or less. */
function findTerm({ terms }, text) {
    const asked = fold(text).replace(/\s+/g, ' ').trim();
    if (!asked)
        return undefined;
    const forms = [asked, `${asked}s`, asked.replace(/s$/, '')];
    return keysOf(terms).find((id) => [id, ...namesOf(terms[id].name)].some((name) => forms.includes(name)));
}

export { findTerm };
