const pattern = /\*\*([^*]+)\*\*| ?\[(@[\w-]+(?:; ?@[\w-]+)*)\]|\{(\w+)\}|\[([^\][@][^\][]*)\]\((?:#([a-z\d-]+)|((?:https?:\/\/|tel:|mailto:)[^\s()]+))\)/g;
/**
 * Reads the small markup of our texts. Whatever is not markup is text: nothing here can make HTML. A
 * citation takes the space before it along, so that its number never starts a line.
 */
function parseMarkup(markup) {
    const tokens = [];
    let end = 0;
    for (const match of markup.matchAll(pattern)) {
        const [all, strong, citation, placeholder, words = '', term, href] = match;
        if (match.index > end)
            tokens.push({ kind: 'text', text: markup.slice(end, match.index) });
        if (strong)
            tokens.push({ kind: 'strong', text: strong });
        else if (placeholder)
            tokens.push({ kind: 'placeholder', text: placeholder });
        else if (term)
            tokens.push({ kind: 'term', text: words, id: term });
        else if (href)
            tokens.push({ kind: 'link', text: words, href });
        else if (citation)
            tokens.push({ kind: 'citation', ids: citation.split(';').map((id) => id.trim().slice(1)) });
        end = match.index + all.length;
    }
    if (end < markup.length)
        tokens.push({ kind: 'text', text: markup.slice(end) });
    return tokens;
}
/** The words alone, for copying, searching and structured data; citations are left out. */
function plainText(markup, placeholders = {}) {
    return parseMarkup(markup)
        .map((token) => {
        if (token.kind === 'citation')
            return '';
        if (token.kind !== 'placeholder')
            return token.text;
        return Object.hasOwn(placeholders, token.text) ? placeholders[token.text] : '';
    })
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
}

export { parseMarkup, plainText };
