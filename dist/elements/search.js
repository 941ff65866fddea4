/** Without case and accents, so that what is typed on any keyboard finds the word. */
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** What tells whether a text has every word of a search in it. */
function finder(query) {
    const words = fold(query).split(/\s+/);
    return (text) => {
        const folded = fold(text);
        return words.every((word) => folded.includes(word));
    };
}

export { finder, fold };
