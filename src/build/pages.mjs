import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { causes } from '../../dist/content/en/causes.js';
import { diagnosis } from '../../dist/content/en/diagnosis.js';
import { disclaimer } from '../../dist/content/en/disclaimer.js';
import { faq } from '../../dist/content/en/faq.js';
import { glossary } from '../../dist/content/en/glossary.js';
import { guide } from '../../dist/content/en/guide.js';
import { keyPoints } from '../../dist/content/en/key-points.js';
import { overview } from '../../dist/content/en/overview.js';
import { prevalence } from '../../dist/content/en/prevalence.js';
import { references } from '../../dist/content/en/references.js';
import { symptomChecklist } from '../../dist/content/en/symptom-checklist.js';
import { treatments } from '../../dist/content/en/treatments.js';
import { typeTable } from '../../dist/content/en/type-table.js';
import { urgentCare } from '../../dist/content/en/urgent-care.js';
import { plainText } from '../../dist/content/markup.js';
import '../../dist/index.js';

/**
 * Each element's own page: read without script, opened from a plain link, framed by an iframe. A single
 * term has none: it is part of a sentence, and stands on the page of the glossary.
 */
const pages = [
  ['calcinosis-causes', causes, causes.intro],
  ['calcinosis-diagnosis', diagnosis, diagnosis.intro],
  ['calcinosis-disclaimer', disclaimer, disclaimer.items.information],
  ['calcinosis-faq', faq, firstQuestions()],
  ['calcinosis-glossary', glossary, firstTerms()],
  ['calcinosis-guide', guide, keyPoints.summary],
  ['calcinosis-key-points', keyPoints, keyPoints.summary],
  ['calcinosis-overview', overview, overview.items.meaning.text[0]],
  ['calcinosis-prevalence', prevalence, prevalence.intro[0]],
  ['calcinosis-references', references, guide.title],
  ['calcinosis-symptom-checklist', symptomChecklist, symptomChecklist.intro],
  ['calcinosis-treatments', treatments, treatments.opening[0]],
  ['calcinosis-type-table', typeTable, typeTable.caption],
  ['calcinosis-urgent-care', urgentCare, urgentCare.intro],
].map(([tag, { title }, description]) => ({ tag, title, description }));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types calcinosis-elements',
].join('; ');

const styles = new Map();

/** A strict policy refuses the `<style>` that Lit's renderer writes: each tag gets a style sheet of its own. */
class LinkedStylesRenderer extends LitElementRenderer {
  renderShadow(info) {
    const result = super.renderShadow(info);
    if (result?.[0] !== '<style>') throw new Error(`<${this.tagName}> was not rendered with its styles`);
    const end = result.indexOf('</style>');
    styles.set(this.tagName, result.slice(1, end).join('\n'));
    return [`<link rel="stylesheet" href="../${this.tagName}.css">`, ...result.slice(end + 1)];
  }
}

/** The script renders afresh, so no node needs to be found again; `shadowroot` is an older draft's attribute. */
const hydrationMarks = /<!--\/?lit-[^>]*-->|<\?>|<!---->| shadowroot="open"/g;

const out = 'dist/embed';
mkdirSync(`${out}/en`, { recursive: true });
for (const page of pages) writeFileSync(`${out}/en/${page.tag}.html`, pageOf(page));
for (const [tag, css] of styles) writeFileSync(`${out}/${tag}.css`, `${css}\n`);
copyFileSync('src/build/page.css', `${out}/page.css`);

function pageOf({ tag, title, description }) {
  return `<!doctype html>
<html lang="en" data-calcinosis-embed>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<meta name="description" content="${escape(plainText(description))}">
<link rel="stylesheet" href="../page.css">
<script type="module" src="../../cdn/calcinosis-elements.js"></script>
</head>
<body>
<main>
${elementOf(tag, title)}
</main>
</body>
</html>
`;
}

function elementOf(tag, fallback) {
  const name = unsafeStatic(tag);
  const element = html`<${name} heading-level="1">${fallback}</${name}>`;
  const rendered = collectResultSync(render(element, { elementRenderers: [LinkedStylesRenderer] }));
  if (!rendered.includes('shadowrootmode="open"'))
    throw new Error(`<${tag}> was not rendered: is it registered?`);
  if (/<style|\sstyle=|<script/.test(rendered)) throw new Error(`<${tag}> would break the page's policy`);
  return rendered.replace(hydrationMarks, '');
}

function firstQuestions() {
  const questions = Object.values(faq.items).map(({ question }) => question);
  return questions.slice(0, 3).join(' ');
}

function firstTerms() {
  const names = Object.values(glossary.terms).map(({ name }) => name);
  return `${names.slice(0, 8).join(', ')} …`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
