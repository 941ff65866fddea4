/** Without case and accents, so that what is typed on any keyboard finds the word. */
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** Whether a text has every word of a search in it. */
function matches(text, query) {
    const folded = fold(text);
    return fold(query)
        .split(/\s+/)
        .every((word) => folded.includes(word));
}

export { fold, matches };
