/** Never from a page's markup or from a link: what loads or styles. */
const refused = /^style$|(src|href)$/;
/**
 * What an address may choose, in a link and on an element's own page: what is shown and how. Anybody can write an address,
 * so that it never sets an emergency number, nor keeps answers on a device, in the hospital's name.
 */
const fromAddress = /^(lang|dir|theme|heading-level|hide-heading|hide-drawing|hide-reading-level|reading-level|include|exclude|used|print|types|highlight|sections|populations|groups|kinds)$/;
/** The attributes that a page may set on an element by `data-*`, class or link; the longest name first. */
function optionNames(tag) {
    const element = customElements.get(tag);
    const names = new Set([...(element?.observedAttributes ?? []), 'lang', 'dir', 'id']);
    return [...names].filter((name) => !refused.test(name)).sort((a, b) => b.length - a.length);
}
/**
 * The value of each option that is named: `data-theme="dark"` on the node, else the class
 * `calcinosis-theme-dark`, else `theme=dark` in the query of an address. `false` leaves an option out.
 */
function readOptions(names, query = new URLSearchParams(), node) {
    const classes = readClasses(names, node?.classList ?? []);
    const options = new Map();
    for (const name of names) {
        const value = node?.getAttribute(`data-${name}`) ??
            valueIn(classes, name) ??
            (fromAddress.test(name) ? valueIn(query, name) : undefined);
        if (value !== undefined && value !== 'false')
            options.set(name, value);
    }
    return options;
}
/** `calcinosis-include-surgery calcinosis-include-tumoral` reads as `include=surgery&include=tumoral`. */
function readClasses(names, tokens) {
    const options = new URLSearchParams();
    for (const token of tokens) {
        const [, rest] = /^calcinosis-(.+)/.exec(token) ?? [];
        const name = names.find((known) => `${rest ?? ''}-`.startsWith(`${known}-`));
        if (rest && name && !customElements.get(token))
            options.append(name, rest.slice(name.length + 1));
    }
    return options;
}
function valueIn(list, name) {
    return list.has(name) ? list.getAll(name).join(' ') : undefined;
}

export { optionNames, readOptions };
