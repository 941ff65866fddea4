import { render, LitElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { checkLocalText } from './content/local-text.js';
import { findWords } from './content/packs.js';
import { report } from './elements/report.js';
import { tags } from './embed/mounts.js';
import './elements/calcinosis-guide/calcinosis-guide.js';
import './globals.js';
import './elements/calcinosis-causes/causes.js';
import './elements/calcinosis-diagnosis/diagnosis.js';
import './elements/calcinosis-disclaimer/disclaimer.js';
import './elements/calcinosis-faq/faq.js';
import './elements/calcinosis-glossary/glossary.js';
import './elements/calcinosis-guide/guide.js';
import './elements/calcinosis-key-points/key-points.js';
import './elements/calcinosis-overview/overview.js';
import './elements/calcinosis-prevalence/prevalence.js';
import './elements/calcinosis-reading-level/reading-level.js';
import './elements/calcinosis-references/references.js';
import './elements/calcinosis-symptom-checklist/symptom-checklist.js';
import './elements/calcinosis-term/term.js';
import './elements/calcinosis-treatments/treatments.js';
import './elements/calcinosis-type-table/type-table.js';
import './elements/calcinosis-urgent-care/urgent-care.js';
import './elements/calcinosis-element.js';
import './languages.js';
import { expectContact, markOf } from './rendered.js';

/** Renders the elements on a server, in Node, to declarative shadow DOM: it reads without a script. */
/** What any element of a page may have. */
const everywhere = /^(aria-[a-z]+|class|data-[\w.-]+|dir|exportparts|hidden|id|inert|itemprop|lang|part|role|slot|tabindex|title|translate)$/;
const hasContact = /<[^<>]*\sslot\s*=\s*["']?contact["'\s>]/i;
/**
 * Renders an element with all that it shows, as HTML.
 *
 * What is wrong in the code that calls it, such as an unknown tag or attribute, rejects with a `TypeError`. What may
 * come from an editor or from a request is told on the console, once, and rendered as in a browser: a value that an
 * attribute does not have, a language that there is none of (English stands in), `content` that cannot be used (the
 * built-in text stays).
 */
async function renderToString(tag, options = {}) {
    if (!tags.includes(tag))
        throw new TypeError(`There is no <${tag}>. The elements are ${tags.join(', ')}.`);
    const attributes = attributesOf(tag, options);
    const { lang = '', 'reading-level': level } = Object.fromEntries(attributes);
    while (findWords(lang, level === 'clinical' ? level : 'plain').isComing)
        await new Promise((resolve) => setTimeout(resolve));
    const { content, fallback = '', children = '' } = options;
    const local = content === undefined ? [] : checked(tag, content);
    // All at once, so that no other rendering comes between.
    const rendered = collectResultSync(render(html(templateOf(tag)), { elementRenderers: [rendererFor(attributes, local, options)] }));
    const [start, end] = [rendered.indexOf(`<${tag}`), rendered.lastIndexOf(`</${tag}>`)];
    return rendered.slice(start, end) + escape(fallback) + children + `</${tag}>`;
}
/** One a tag, since Lit binds no tag names, and keeps each template that it has seen. */
const templates = new Map();
function templateOf(tag) {
    const strings = [`<${tag}></${tag}>`];
    const template = templates.get(tag) ?? Object.assign(strings, { raw: strings });
    templates.set(tag, template);
    return template;
}
function attributesOf(tag, { lang, attributes = {} }) {
    const { observedAttributes } = customElements.get(tag);
    const all = { ...attributes, ...(lang !== undefined && { lang }) };
    return Object.entries(all).flatMap(([key, value]) => {
        const name = key.toLowerCase();
        if (!observedAttributes.includes(name) && !everywhere.test(name))
            throw new TypeError(`<${tag}> has no attribute "${key}". It has ${observedAttributes.join(', ')}.`);
        if (value === false || value === undefined || value === null)
            return [];
        return [[name, value === true ? '' : String(value)]];
    });
}
/** The hospital's own text, or none of it where some is not sound. */
function checked(tag, content) {
    const { texts, faults } = checkLocalText(content);
    for (const { path, reason } of faults) {
        const where = ['content', path].filter(Boolean).join(', ');
        report({ localName: tag }, `the hospital's own text is not used, the built-in text stays. ${where}: ${reason}.`);
    }
    return texts;
}
/** Lit's renderer for one element and those inside it. */
function rendererFor(attributes, local, { children = '', stylesheets, nonce }) {
    let isOutermost = true;
    let contactIsWanted = hasContact.test(children);
    return class extends LitElementRenderer {
        #isOutermost = isOutermost;
        constructor(tag) {
            super(tag);
            if (contactIsWanted)
                contactIsWanted = !expectContact(this.element);
            if (!isOutermost)
                return;
            isOutermost = false;
            for (const [name, value] of attributes)
                this.setAttribute(name, value);
            if (local.length > 0)
                this.setProperty('local', local);
        }
        renderShadow(info) {
            const [open, ...rest] = super.renderShadow(info) ?? [];
            if (open !== '<style>')
                throw new Error(`<${this.tagName}> was not rendered with its styles`);
            const mark = this.#isOutermost ? `<!--${markOf(this.element)}-->` : '';
            if (stylesheets === undefined)
                return [mark, nonce ? `<style nonce="${escape(nonce)}">` : open, ...rest];
            const folder = stylesheets.replace(/\/?$/, '/');
            const link = `<link rel="stylesheet" href="${escape(`${folder}${this.tagName}.css`)}">`;
            return [mark, link, ...rest.slice(rest.indexOf('</style>') + 1)];
        }
    };
}
function escape(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export { renderToString };
