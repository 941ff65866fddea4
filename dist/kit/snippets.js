/** An address chooses what is shown and how, and nothing in the hospital's name: `embed/options.ts` says what. */
const notInAddress = /^(id|name|src|remember|disabled|announce-urgent|emergency-number|structured-data|review)/;
/** Nor does a block load anything. */
const onlyOnTags = /^(src|style)$/;
/** These have no page of their own: one is part of a sentence, the other a switch. */
const pageless = ['calcinosis-term', 'calcinosis-reading-level'];
/** The forms in which an element can stand on a page. */
function formsOf(tag) {
    if (tag === 'calcinosis-term')
        return ['tag'];
    return pageless.includes(tag) ? ['tag', 'block'] : ['tag', 'block', 'link', 'frame'];
}
/** The options that a form cannot carry. */
function lostIn(form, { options }) {
    const pattern = form === 'tag' ? /^$/ : form === 'block' ? onlyOnTags : notInAddress;
    return [...options.keys()].filter((name) => pattern.test(name));
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
    const query = new URLSearchParams(options.map(([name, value]) => [name, value || 'true'])).toString();
    const page = `${choice.base}embed/${lang || 'en'}/${tag}.html`;
    const address = (asked) => escape(asked ? `${page}?${asked}` : page);
    const link = `<a href="${address(form === 'link' ? query : '')}">${text}</a>`;
    if (form === 'link')
        return `<p>${link}</p>`;
    if (form === 'frame')
        return `<iframe src="${address(query)}" title="${text}" width="100%" height="600"></iframe>`;
    const id = tag.replace('calcinosis-', '');
    const data = attributes(named.map(([name, value]) => [`data-${name}`, value]));
    const fallback = pageless.includes(tag) ? text : link;
    return `<div class="${tag}" data-calcinosis="${id}"${data}>\n  <p>${fallback}</p>\n</div>`;
}
/** The line that a site needs once. */
function scriptLine(base, integrity, classic) {
    const file = `${base}cdn/calcinosis-elements${classic ? '.classic' : ''}.js`;
    const type = classic ? '' : ' type="module"';
    return `<script${type} src="${escape(file)}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}
/** What the site's policy has to allow. Nothing of it weakens a strict one. */
function policyLines(form, choice) {
    const from = originOf(choice.base);
    return [
        `script-src ${from}`,
        `style-src ${from}`,
        ...(form === 'frame' ? [`frame-src ${from}`] : []),
        ...(choice.options.has('src') && form === 'tag' ? [`connect-src ${from}`] : []),
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

export { formsOf, lostIn, policyLines, scriptLine, snippet };
