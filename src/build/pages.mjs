import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import * as english from '../../dist/content/en/plain.js';
import { Language } from '../../dist/content/language.js';
import { languages } from '../../dist/content/languages.js';
import { plainText } from '../../dist/content/markup.js';
import { registerLanguage } from '../../dist/content/packs.js';
import '../../dist/index.js';

/**
 * Each element's own page in each language: read without script, opened from a plain link, framed by an iframe. A
 * single term has none, since it is part of a sentence and stands on the page of the glossary; nor has the choice of
 * the reading level.
 */
const pagesOf = (words) =>
  [
    ['calcinosis-causes', words.causes, words.causes.intro],
    ['calcinosis-diagnosis', words.diagnosis, words.diagnosis.intro],
    ['calcinosis-disclaimer', words.disclaimer, words.disclaimer.items.information],
    ['calcinosis-faq', words.faq, firstQuestions(words.faq)],
    ['calcinosis-glossary', words.glossary, firstTerms(words.glossary)],
    ['calcinosis-guide', words.guide, words.keyPoints.summary],
    ['calcinosis-key-points', words.keyPoints, words.keyPoints.summary],
    ['calcinosis-overview', words.overview, words.overview.items.meaning.text[0]],
    ['calcinosis-prevalence', words.prevalence, words.prevalence.intro[0]],
    ['calcinosis-references', words.references, words.guide.title],
    ['calcinosis-symptom-checklist', words.symptomChecklist, words.symptomChecklist.intro],
    ['calcinosis-treatments', words.treatments, words.treatments.opening[0]],
    ['calcinosis-type-table', words.typeTable, words.typeTable.caption],
    ['calcinosis-urgent-care', words.urgentCare, words.urgentCare.intro],
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
for (const lang of Object.keys(languages)) {
  const words = lang === 'en' ? english : await import(`../../dist/content/${lang}/plain.js`);
  if (lang !== 'en') registerLanguage({ lang, words });
  mkdirSync(`${out}/${lang}`, { recursive: true });
  for (const page of pagesOf(words)) writeFileSync(`${out}/${lang}/${page.tag}.html`, pageOf(page, lang));
}
for (const [tag, css] of styles) writeFileSync(`${out}/${tag}.css`, `${css}\n`);
copyFileSync('src/build/page.css', `${out}/page.css`);

function pageOf({ tag, title, description }, lang) {
  const { dir } = new Language(lang);
  return `<!doctype html>
<html lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''} data-calcinosis-embed>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<meta name="description" content="${escape(plainText(description))}">
<link rel="stylesheet" href="../page.css">
${lang === 'en' ? '' : `<script type="module" src="../../cdn/lang/${lang}.js"></script>\n`}<script type="module" src="../../cdn/calcinosis-elements.js"></script>
</head>
<body>
<main>
${elementOf(tag, title, lang)}
</main>
</body>
</html>
`;
}

function elementOf(tag, fallback, lang) {
  const name = unsafeStatic(tag);
  const element = html`<${name} heading-level="1" lang=${lang === 'en' ? nothing : lang}>${fallback}</${name}>`;
  const rendered = collectResultSync(render(element, { elementRenderers: [LinkedStylesRenderer] }));
  if (!rendered.includes('shadowrootmode="open"'))
    throw new Error(`<${tag}> was not rendered: is it registered?`);
  if (/<style|\sstyle=|<script/.test(rendered)) throw new Error(`<${tag}> would break the page's policy`);
  return rendered.replace(hydrationMarks, '');
}

function firstQuestions({ items }) {
  const questions = Object.values(items).map(({ question }) => question);
  return questions.slice(0, 3).join(' ');
}

function firstTerms({ terms }) {
  const names = Object.values(terms).map(({ name }) => name);
  return `${names.slice(0, 8).join(', ')} …`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
