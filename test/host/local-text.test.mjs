import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { browse, classicScript, hostPage, moduleScript, until } from './browser.mjs';
import { strictPolicy } from './serve.mjs';

const { open } = browse();

const clinic = readFileSync('test/host/pages/clinic.json', 'utf8');
const policy = `${strictPolicy}; connect-src 'self'`;
const guide = '<calcinosis-guide src="clinic.json">A guide to calcinosis</calcinosis-guide>';
const files = (body, options) => ({ 'index.html': hostPage(body, options), 'clinic.json': clinic });
const asked = (page, name) => page.requests.filter((url) => url.endsWith(name)).length;

for (const [kind, script] of Object.entries({ module: moduleScript, classic: classicScript })) {
  test(`the ${kind} file reads the hospital's own text under a strict policy that names it`, async () => {
    const page = await open('', { files: files(guide, { script }), policy });
    const part = (name) => page.locator(`calcinosis-${name}`);
    await page.getByRole('heading', { name: 'Calcinosis: a guide from Northfield' }).waitFor();
    await part('faq').getByRole('heading', { name: 'Where can I park' }).click();
    assert.ok(await part('faq').getByText('Use car park B').isVisible());
    assert.ok(await part('urgent-care').getByRole('link', { name: '+1 555 010 0100' }).isVisible());
    assert.ok(await part('symptom-checklist').getByRole('link', { name: '+1 555 010 0100' }).isVisible());
    assert.ok(await part('urgent-care').getByRole('link', { name: '911' }).first().isVisible());
    assert.equal(await part('treatments').getByText('This clinic does not offer this.').count(), 1);
    assert.ok(await part('glossary').getByText('At Northfield: a surgeon').isVisible());
    assert.deepEqual([asked(page, 'clinic.json'), asked(page, 'calcinosis-elements.local-text.js')], [1, 1]);
    assert.deepEqual(page.warnings, []);
  });
}

test('a page in Spanish gets the Spanish text of the same file', async () => {
  const page = await open('', { files: files(guide, { html: 'lang="es"' }), policy });
  await page.getByRole('heading', { name: 'Calcinosis: una guía de Northfield' }).waitFor();
  const faq = page.locator('calcinosis-faq');
  await faq.getByRole('heading', { name: '¿Dónde puedo estacionar' }).click();
  assert.ok(await faq.getByText('Use el estacionamiento B').isVisible());
  assert.ok(await page.getByText('Clínica de reumatología').first().isVisible());
});

test('a policy that does not name it leaves the built-in text, and the console says so', async () => {
  const page = await open('', { files: files(guide) });
  assert.ok(await page.getByRole('heading', { name: 'A guide to calcinosis' }).isVisible());
  assert.equal(asked(page, 'clinic.json'), 0);
  assert.equal(page.warnings.length, 1);
  assert.match(page.warnings[0], /the built-in text stays\. clinic\.json: cannot be read: TypeError/);
  const refused = page.problems.splice(0);
  assert.ok(
    refused.length > 0 && refused.every((problem) => /content security policy|connect-src/i.test(problem)),
    refused.join(),
  );
});

test('a page without a text of its own asks for no checker', async () => {
  const page = await open('', { files: files('<calcinosis-faq></calcinosis-faq>'), policy });
  await until(page, () => page.evaluate(() => document.querySelector('calcinosis-faq').hasUpdated));
  assert.equal(asked(page, 'local-text.js'), 0);
});

test('a file of a hostile page makes no markup, and the built-in text stays', async () => {
  const hostile = JSON.stringify({
    faq: { title: '<img src=x onerror=alert(1)>' },
    clinic: { name: '</p><script>' },
  });
  const page = await open('', {
    files: { ...files('<calcinosis-faq src="clinic.json"></calcinosis-faq>'), 'clinic.json': hostile },
    policy,
  });
  assert.ok(await page.getByRole('heading', { name: 'Questions about calcinosis' }).isVisible());
  assert.equal(await page.locator('calcinosis-faq img').count(), 0);
  assert.deepEqual(
    page.warnings.map((warning) => /clinic\.json, ([\w.]+): holds HTML/.exec(warning)?.[1]),
    ['clinic.name', 'faq.title'],
  );
});

test('a script that stands without the file beside it says so, and the built-in text stays', async () => {
  const script = '<script type="module" src="calcinosis-elements.js"></script>';
  const alone = readFileSync('dist/cdn/calcinosis-elements.js', 'utf8');
  const page = await open('', {
    files: { ...files(guide, { script }), 'calcinosis-elements.js': alone },
    policy,
  });
  assert.ok(await page.getByRole('heading', { name: 'A guide to calcinosis' }).isVisible());
  assert.match(
    page.warnings.join('\n'),
    /stays\. clinic\.json: cannot be read: .*calcinosis-elements\.local-text\.js/,
  );
  page.problems.splice(0);
});
