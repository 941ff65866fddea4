import { maySet } from '../embed/policy.js';

/** Where the options of each form are written. */
const sourceOf = {
    tag: 'tag',
    block: 'block',
    link: 'link',
    frame: 'address',
};
/** These have no page of their own: one is part of a sentence, the other a switch. */
const pageless = ['calcinosis-term', 'calcinosis-reading-level'];
/** The forms in which an element can stand on a page. */
function formsOf(tag) {
    if (tag === 'calcinosis-term')
        return ['tag'];
    return pageless.includes(tag) ? ['tag', 'block'] : ['tag', 'block', 'link', 'frame'];
}
/**
 * The options that a form cannot carry.
 *
 * @param form - The form.
 * @param choice - What is chosen.
 * @returns Their names, in the order of the choice.
 */
function lostIn(form, { options }) {
    return [...options.keys()].filter((name) => !maySet(name, sourceOf[form]));
}
/**
 * Those of them that can stand on the script line, where they hold for the whole site.
 *
 * @param form - The form.
 * @param choice - What is chosen.
 * @returns The options with their values.
 */
function forTheSite(form, choice) {
    const lost = lostIn(form, choice);
    return [...choice.options].filter(([name]) => lost.includes(name) && maySet(name, 'site'));
}
/** What to paste. */
function snippet(form, choice) {
    const { tag, lang, title } = choice;
    const lost = lostIn(form, choice);
    const options = [...choice.options].filter(([name]) => !lost.includes(name));
    const named = lang ? [['lang', lang], ...options] : options;
    const text = escape(title);
    if (form === 'tag')
        return `<${tag}${attributes(named)}>${text}</${tag}>`;
    // An English address is what an editor copies first, and follows the page; English that was chosen is written down.
    const asked = lang === 'en' ? named : options;
    const query = new URLSearchParams(asked.map(([name, value]) => [name, value || 'true'])).toString();
    const address = escape(`${choice.base}embed/${lang || 'en'}/${tag}.html${query && `?${query}`}`);
    const link = `<a href="${address}">${text}</a>`;
    if (form === 'link')
        return `<p>${link}</p>`;
    if (form === 'frame')
        return `<iframe src="${address}" title="${text}" width="100%" height="600"></iframe>`;
    const id = tag.replace('calcinosis-', '');
    const data = attributes(named.map(([name, value]) => [`data-${name}`, value]));
    // Where a system takes the block away, its link still has the options.
    const fallback = pageless.includes(tag) ? text : link;
    return `<div class="${tag}" data-calcinosis="${id}"${data}>\n  <p>${fallback}</p>\n</div>`;
}
/**
 * The line that a site needs once.
 *
 * @param base - Where the folder lies, with `/` at the end.
 * @param integrity - The hash of the file.
 * @param classic - Whether it is the file that needs no `type="module"`.
 * @param options - What holds for every element of the site.
 * @returns The script tag.
 */
function scriptLine(base, integrity, classic, options = []) {
    const file = `${base}cdn/calcinosis-elements${classic ? '.classic' : ''}.js`;
    const type = classic ? '' : ' type="module"';
    const data = attributes(options.map(([name, value]) => [`data-${name}`, value]));
    return `<script${type} src="${escape(file)}" integrity="${integrity}" crossorigin="anonymous"${data}></script>`;
}
/** What the site's policy has to allow. Nothing of it weakens a strict one. */
function policyLines(form, choice) {
    const from = originOf(choice.base);
    return [
        `script-src ${from}`,
        `style-src ${from}`,
        ...(form === 'frame' ? [`frame-src ${from}`] : []),
        ...(choice.options.has('src') ? [`connect-src ${from}`] : []),
        'trusted-types calcinosis-elements (only where the policy has require-trusted-types-for)',
    ];
}
function originOf(base) {
    return URL.canParse(base) ? new URL(base).origin : "'self'";
}
function attributes(options) {
    return options.map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`)).join('');
}
function escape(text) {
    const entities = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
    };
    return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

export { forTheSite, formsOf, lostIn, policyLines, scriptLine, snippet };
