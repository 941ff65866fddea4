import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as english from '../../dist/content/en/plain.js';
import { Language } from '../../dist/content/language.js';
import { languages } from '../../dist/content/languages.js';
import { plainText } from '../../dist/content/markup.js';
import { tags } from '../../dist/embed/mounts.js';
import { renderToString } from '../../dist/ssr.js';
import { filesIn } from './hashes.mjs';
import { strictPolicy } from './policy.mjs';

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

/**
 * The drop-in file renders afresh, so no node needs to be found again; `shadowroot` is an older draft's attribute, and
 * a blank stands where an attribute might.
 */
const hydrationMarks = /<!--\/?(lit-|calcinosis-)[^>]*-->|<\?>|<!---->| shadowroot="open"| +(?=>)/g;

const out = 'dist/embed';
const last = new Set(existsSync(out) ? filesIn(out).filter((file) => /\.(html|css)$/.test(file)) : []);
const write = (file, text) => {
  last.delete(file);
  writeFileSync(`${out}/${file}`, text);
};
for (const lang of Object.keys(languages)) {
  const words = lang === 'en' ? english : await import(`../../dist/content/${lang}/plain.js`);
  mkdirSync(`${out}/${lang}`, { recursive: true });
  for (const page of pagesOf(words)) write(`${lang}/${page.tag}.html`, await pageOf(page, lang));
}
// A strict policy refuses the `<style>` of a shadow root: each tag has a style sheet of its own, to be linked.
for (const tag of tags) {
  const css = globalThis.customElements.get(tag).elementStyles.map(({ cssText }) => cssText);
  write(`${tag}.css`, `${css.join('\n')}\n`);
}
write('page.css', readFileSync('src/build/page.css'));
// The pages of the last build stay until there are new ones; what has none any more goes now.
for (const file of last) rmSync(`${out}/${file}`);

async function pageOf({ tag, title, description }, lang) {
  const { dir } = new Language(lang);
  return `<!doctype html>
<html lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''} data-calcinosis-embed>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${strictPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<meta name="description" content="${escape(plainText(description))}">
<link rel="stylesheet" href="../page.css">
${lang === 'en' ? '' : `<script type="module" src="../../cdn/lang/${lang}.js"></script>\n`}<script type="module" src="../../cdn/calcinosis-elements.js"></script>
</head>
<body>
<main>
${await elementOf(tag, title, lang)}
</main>
</body>
</html>
`;
}

async function elementOf(tag, fallback, lang) {
  const rendered = await renderToString(tag, {
    attributes: { 'heading-level': 1, lang: lang === 'en' ? undefined : lang },
    fallback,
    stylesheets: '../',
  });
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
