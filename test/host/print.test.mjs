import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { disclaimer } from '../../dist/content/en/disclaimer.js';
import { faq } from '../../dist/content/en/faq.js';
import { glossary } from '../../dist/content/en/glossary.js';
import { guide } from '../../dist/content/en/guide.js';
import { keyPoints } from '../../dist/content/en/key-points.js';
import { overview } from '../../dist/content/en/overview.js';
import { prevalence } from '../../dist/content/en/prevalence.js';
import { references } from '../../dist/content/en/references.js';
import { parseMarkup } from '../../dist/content/markup.js';
import { symptomChecklist } from '../../dist/content/en/symptom-checklist.js';
import { treatments } from '../../dist/content/en/treatments.js';
import { typeTable } from '../../dist/content/en/type-table.js';
import { urgentCare } from '../../dist/content/en/urgent-care.js';
import { browse, hostPage, openEverything } from './browser.mjs';

const { open } = browse();

// As a browser's dialogue proposes it.
const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

/** What is on paper: each page's text without spaces, the size of the paper, and whether it is tagged. */
async function onPaper(page, options) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ tagged: true, margin, ...options })));
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
  const sheets = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  const contents = await Promise.all(sheets.map((sheet) => sheet.getTextContent()));
  const text = contents.map(({ items }) => squeezed(items.map(({ str }) => str).join('')));
  const roles = JSON.stringify(await Promise.all(sheets.map((sheet) => sheet.getStructTree())));
  return { text, all: text.join(''), tagged: (await pdf.getMarkInfo())?.Marked === true, roles };
}

const squeezed = (text) => text.replace(/\s+/g, '');

/** The stretches of a text between its citations and placeholders, which print as something else. */
function stretches(markup) {
  const all = [''];
  for (const { kind, text } of parseMarkup(markup)) {
    if (['text', 'strong', 'term'].includes(kind)) all[all.length - 1] += text;
    else all.push('');
  }
  return all.filter((text) => text.trim());
}

const missing = (sheet, texts) =>
  texts.flatMap(stretches).filter((text) => !sheet.all.includes(squeezed(text)));

const pageOf = ({ text }, markup) =>
  text.findIndex((page) => page.includes(squeezed(stretches(markup).at(-1))));

const faqTexts = Object.values(faq.items).flatMap(({ question, answer }) => [question, ...answer]);
const typeTexts = Object.values(typeTable.types).flatMap(({ name, description, examples, ...cells }) => [
  name,
  ...Object.values(cells),
  ...description,
  ...examples,
]);

test('complaint 3: the whole hospital page prints, with every answer and every type', async () => {
  const page = await open();
  const sheet = await onPaper(page, { format: 'A4' });
  assert.deepEqual(missing(sheet, faqTexts), []);
  assert.deepEqual(missing(sheet, typeTexts), []);
  assert.deepEqual(missing(sheet, Object.values(urgentCare.flags).flatMap(Object.values)), []);
  assert.deepEqual(missing(sheet, Object.values(symptomChecklist.symptoms)), []);
  for (const { sign, action } of Object.values(urgentCare.flags)) {
    assert.equal(pageOf(sheet, action), pageOf(sheet, sign), `what to do stands with its sign: ${sign}`);
  }
  assert.ok(sheet.tagged, 'the PDF is tagged');
  for (const role of ['"H1"', '"Table"', '"TH"', '"LI"']) assert.ok(sheet.roles.includes(role), `a ${role}`);
  assert.ok(!sheet.all.includes(squeezed(faq.ui.openAll)), 'no button is printed');
  assert.equal(
    await page.locator('calcinosis-faq details[open]').count(),
    0,
    'what was closed is closed again',
  );
});

test('complaint 3: print="open" prints the open answer alone', async () => {
  const page = await open('#calcinosis-faq-surgery');
  await page.locator('calcinosis-faq').evaluate((element) => {
    element.setAttribute('print', 'open');
  });
  const sheet = await onPaper(page, { format: 'A4' });
  const { surgery, ...closed } = faq.items;
  assert.deepEqual(missing(sheet, [surgery.question, ...surgery.answer]), []);
  for (const { question, answer } of Object.values(closed)) {
    assert.ok(!sheet.all.includes(squeezed(question)), question);
    assert.ok(!sheet.all.includes(squeezed(stretches(answer[0])[0])), answer[0]);
  }
});

for (const format of ['A4', 'Letter']) {
  test(`the fullest visit sheet prints on one page of ${format}, without the hospital's page`, async () => {
    const page = await open('', {
      init: () => {
        // The dialogue is printed by the test; what follows a real one follows that.
        window.print = () => {};
      },
    });
    const checklist = page.locator('calcinosis-symptom-checklist');
    await openEverything(page);
    for (const field of await checklist.getByRole('textbox').all()) {
      const length = Number(await field.getAttribute('maxlength'));
      await field.fill('my own words here, '.repeat(50).slice(0, length - 4) + ' end');
    }
    await checklist.getByRole('button', { name: 'Print' }).click();
    const sheet = await onPaper(page, { format });

    assert.equal(sheet.text.length, 1, 'one page');
    const flags = Object.values(urgentCare.flags);
    assert.deepEqual(
      missing(
        sheet,
        flags.map(({ sign }) => sign),
      ),
      [],
    );
    assert.deepEqual(
      missing(
        sheet,
        flags.map(({ action }) => action),
      ),
      [],
    );
    assert.deepEqual(missing(sheet, Object.values(symptomChecklist.symptoms)), []);
    assert.deepEqual(missing(sheet, [symptomChecklist.notDiagnosis, ...symptomChecklist.questions]), []);
    assert.deepEqual(missing(sheet, ['Rheumatology clinic: 555 0100, weekdays 8 to 5']), []);
    assert.equal(sheet.all.match(/end/g).length >= 11, true, 'each field stands there whole');
    for (const foreign of [
      'Northfield',
      'Our clinic',
      faq.title,
      typeTable.title,
      symptomChecklist.intro,
      'Sources',
    ])
      assert.ok(!sheet.all.includes(squeezed(stretches(foreign)[0])), `"${foreign}" is not on the sheet`);

    const after = await onPaper(page, { format });
    assert.ok(after.all.includes('Northfield'), 'the next print is of the whole page again');
  });
}

for (const format of ['A4', 'Letter']) {
  test(`all treatments print on one page of ${format}, without the hospital's page`, async () => {
    const page = await open('', {
      files: { 'index.html': hostPage('<h1>Northfield</h1><calcinosis-treatments></calcinosis-treatments>') },
      init: () => {
        window.print = () => {};
      },
    });
    await page.getByRole('button', { name: 'Print' }).click();
    const sheet = await onPaper(page, { format });
    assert.equal(sheet.text.length, 1, 'one page');
    const items = Object.values(treatments.items).flatMap((item) => Object.values(item));
    const lists = [treatments.selfCare, treatments.notAdvised].flatMap(({ title, items }) => [
      title,
      ...items,
    ]);
    assert.deepEqual(missing(sheet, [...treatments.opening, ...items, ...lists]), []);
    assert.ok(sheet.all.includes(squeezed(treatments.ui.sourcesElsewhere)));
    assert.ok(!sheet.all.includes('Northfield'));
  });

  test(`the guide prints as a booklet of ${format}: contents first, great sections on a page of their own`, async () => {
    const page = await open('guide.html', {
      init: () => {
        window.print = () => {};
      },
    });
    await page.getByRole('button', { name: guide.ui.print }).click();
    const sheet = await onPaper(page, { format });
    const sections = {
      overview,
      prevalence,
      typeTable,
      symptomChecklist,
      treatments,
      faq,
      glossary,
    };
    for (const { title } of Object.values(sections)) {
      // What is painted first on a page need not be what stands first, but it is not far from it.
      const [, ...after] = sheet.text;
      const starts = after.filter((text) => text.slice(0, 400).includes(squeezed(title)));
      assert.ok(starts.length >= 1, `"${title}" begins a page`);
    }
    assert.ok(sheet.text[0].startsWith(squeezed(guide.title)));
    for (const { title } of [keyPoints, urgentCare, ...Object.values(sections), references, disclaimer]) {
      assert.ok(sheet.text[0].includes(squeezed(title)), `"${title}" stands in the contents`);
    }
    assert.deepEqual(missing(sheet, [...faqTexts, ...typeTexts]), []);
    assert.deepEqual(missing(sheet, Object.values(glossary.terms).flatMap(Object.values)), []);
    assert.deepEqual(missing(sheet, Object.values(urgentCare.flags).flatMap(Object.values)), []);
    assert.ok(sheet.all.includes('Ourclinic'), 'the section of the hospital');
    assert.ok(!sheet.all.includes('Skiptothecontent'), 'nothing of the page around it');
    for (const words of [guide.ui.backToContents, guide.ui.print, 'Citedin'])
      assert.ok(!sheet.all.includes(squeezed(words)), `"${words}" is of no use on paper`);
    assert.ok(
      sheet.text.every((text) => text),
      'no page is empty',
    );
    assert.ok(sheet.tagged);
  });
}
