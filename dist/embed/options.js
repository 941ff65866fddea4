import { report } from '../elements/report.js';
import { maySet } from './policy.js';
import { fromScriptTag } from './script-tag.js';

/**
 * The attributes that a page may set on an element by `data-*`, class or link.
 *
 * @param tag - The tag of the element.
 * @returns Their names, the longest first.
 */
function optionNames(tag) {
    const element = customElements.get(tag);
    const names = new Set([...(element?.observedAttributes ?? []), 'lang', 'dir', 'id']);
    return [...names].sort((a, b) => b.length - a.length);
}
/**
 * The value of each option that is given and may be set there: `data-theme="dark"` on the node, else the class
 * `calcinosis-theme-dark`, else `theme=dark` in the query of an address, else what the site sets. `false` leaves an option
 * out. What may not be set there is reported to editors.
 *
 * @param tag - The tag of the element.
 * @param places - Where to look.
 * @returns The values, by the names of the attributes.
 */
function readOptions(tag, { node, query }) {
    const names = optionNames(tag);
    const classes = readClasses(names, node?.classList ?? []);
    const source = node && node.localName !== 'a' ? 'block' : 'link';
    const options = new Map();
    const refused = [];
    for (const name of names) {
        const own = node?.getAttribute(`data-${name}`) ?? valueIn(classes, name);
        const asked = own ?? (query && valueIn(query, name));
        const isAllowed = maySet(name, own === undefined ? 'address' : source, mountPolicy());
        const value = (isAllowed ? asked : undefined) ?? siteOption(name);
        if (value !== undefined && value !== 'false')
            options.set(name, value);
        if (asked !== undefined && !isAllowed)
            refused.push(name);
    }
    if (refused.length > 0)
        report({ localName: tag }, `${refused.join(', ')} cannot be set by a block or a link here, and is left out. A tag can set it${refused.some((name) => maySet(name, 'site')) ? ', and the script tag by data-… for the whole site' : ''}.`);
    return options;
}
/**
 * What the site sets for all its elements, by `data-*` on the script tag.
 *
 * @param tag - The tag of the element.
 * @returns The values, by the names of the attributes.
 */
function siteOptions(tag) {
    const options = new Map();
    for (const name of optionNames(tag)) {
        const value = siteOption(name);
        if (value !== undefined && value !== 'false')
            options.set(name, value);
    }
    return options;
}
/**
 * What blocks may set on this site.
 *
 * @returns `all` where the script tag says so.
 */
function mountPolicy() {
    const asked = fromScriptTag('mounts') ?? '';
    if (asked && asked !== 'all' && asked !== 'presentation')
        report({ localName: 'script' }, `data-mounts="${asked}" is not one of presentation, all; using presentation.`);
    return asked === 'all' ? 'all' : 'presentation';
}
function siteOption(name) {
    return maySet(name, 'site') ? fromScriptTag(name) : undefined;
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

export { mountPolicy, optionNames, readOptions, siteOptions };
