import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { common } from '../../../dist/content/en/common.js';
import { symptomChecklist } from '../../../dist/content/en/symptom-checklist.js';
import { urgentCare } from '../../../dist/content/en/urgent-care.js';
import { browse, hostPage, moduleScript, until } from '../browser.mjs';

const { open } = browse();
const rrweb = readFileSync(new URL('./node_modules/rrweb/dist/rrweb.umd.min.cjs', import.meta.url), 'utf8');
const policy = "script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src blob:";

const checklist =
  '<calcinosis-symptom-checklist announce-urgent remember="session"></calcinosis-symptom-checklist>';
const places = {
  'on the page': checklist,
  'in a block': '<div data-calcinosis="symptom-checklist" data-announce-urgent></div>',
  'in the guide': '<calcinosis-guide sections="symptom-checklist references"></calcinosis-guide>',
  'in a component of the page': `<div id="host"></div>`,
};

/** A page that records from the first moment, with all that can be typed masked, as such recorders advise. */
const page = (body, script = moduleScript) => ({
  'index.html': hostPage(`<p>Our page</p><input value="typed" id="ours">${body}`, {
    head: '<script src="rrweb.js"></script><script src="record.js"></script>',
    script: `${script}<script type="module" src="component.js"></script>`,
  }),
  'rrweb.js': rrweb,
  'record.js': `window.events = [];
    window.stop = rrweb.record({
      emit: (event) => events.push(JSON.parse(JSON.stringify(event))),
      maskAllInputs: true,
      recordAfter: 'DOMContentLoaded',
      userTriggeredOnInput: true,
    });`,
  'component.js': `const host = document.querySelector('#host');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '${checklist}';`,
});

const ticks = ['pain', 'sores'];
const typed = ['since the wedding in Lisbon', 'the left elbow', 'It wakes me at four.'];

async function use(opened) {
  const element = opened.locator('calcinosis-symptom-checklist');
  await element.getByRole('checkbox', { name: urgentCare.flags.sepsis.sign }).check();
  for (const id of ticks)
    await element.getByRole('checkbox', { name: symptomChecklist.symptoms[id], exact: true }).check();
  await element.getByLabel(symptomChecklist.ui.since).first().pressSequentially(typed[0]);
  await element.getByLabel(symptomChecklist.ui.where).first().fill(typed[1]);
  await element.getByLabel(symptomChecklist.ui.words).pressSequentially(typed[2]);
  await element.getByRole('listitem').filter({ hasText: typed[2] }).waitFor();
  await element.getByRole('button', { name: symptomChecklist.ui.copy }).click();
  await element.locator('.copied, .by-hand').waitFor();
  await element.getByRole('checkbox', { name: symptomChecklist.symptoms.pain, exact: true }).uncheck();
  await element.getByRole('checkbox', { name: symptomChecklist.symptoms.pain, exact: true }).check();
  await opened.locator('#ours').fill('of the page');
}

for (const [where, body] of Object.entries(places)) {
  test(`a recording of a session has nothing of what was ticked and written ${where}`, async () => {
    const opened = await open('', { files: page(body), policy, elements: false });
    await opened.locator('calcinosis-symptom-checklist').getByRole('checkbox').first().waitFor();
    const before = await opened.evaluate(() => window.events.length);
    await use(opened);
    await until(opened, () =>
      opened.evaluate(() => window.events.some(({ data }) => data.source === 5 && /\*/.test(data.text))),
    );
    // Recorders take the whole page anew from time to time.
    await opened.evaluate(() => window.rrweb.record.takeFullSnapshot());
    const events = await opened.evaluate(() => window.events);
    const recorded = JSON.stringify(events);
    assert.match(recorded, /Our page/, 'it is recorded at all');

    const { symptoms, ui, groups } = symptomChecklist;
    const words = [
      ...typed,
      ...typed.flatMap((text) => text.split(' ').filter((word) => word.length > 4)),
      ...ticks.map((id) => symptoms[id]),
      groups.pain.label,
      ui.since,
      ui.sheetUrgent,
      ui.sheetSymptoms,
      common.copied,
    ];
    assert.deepEqual(
      words.filter((word) => recorded.includes(word)),
      [],
    );

    // 3: what changes on the page, of it 2: presses, 5: input.
    const changes = events.slice(before).filter(({ type }) => type === 3);
    assert.equal(changes.filter(({ data }) => data.source === 2 && data.type === 2).length, 0, 'no press');
    const inputs = changes.filter(({ data }) => data.source === 5);
    assert.ok(
      inputs.length > 0 && inputs.every(({ data }) => !data.isChecked),
      'the input of the page alone',
    );
    assert.equal(new Set(inputs.map(({ data }) => data.id)).size, 1);
    assert.doesNotMatch(recorded, /urgent-sepsis|symptom-(pain|sores)|since-pain/);
  });
}

test('a recording has nothing of notes that were kept and stand there from the start', async () => {
  const opened = await open('', {
    files: page(checklist),
    policy,
    init: () => {
      sessionStorage.setItem(
        'calcinosis:/fixture/:calcinosis-symptom-checklist',
        JSON.stringify({ 'urgent-sepsis': 'yes', 'symptom-pain': 'yes', words: 'It wakes me at four.' }),
      );
    },
  });
  await opened.getByRole('listitem').filter({ hasText: 'It wakes me at four.' }).waitFor();
  await opened.evaluate(() => window.rrweb.record.takeFullSnapshot());
  const recorded = JSON.stringify(await opened.evaluate(() => window.events));
  assert.match(recorded, /Our page/);
  for (const word of ['wakes', symptomChecklist.symptoms.pain, symptomChecklist.ui.sheetUrgent])
    assert.ok(!recorded.includes(word), word);
});

test('what a player makes of the recording shows a box in place of the checklist', async () => {
  const opened = await open('', { files: page(checklist), policy });
  await use(opened);
  await opened.evaluate(() => window.rrweb.record.takeFullSnapshot());
  const seen = await opened.evaluate(() => {
    const { events } = window;
    window.stop();
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    const replayer = new window.rrweb.Replayer(events, { root });
    replayer.pause(events.at(-1).timestamp - events[0].timestamp);
    const { contentDocument } = root.querySelector('iframe');
    const { shadowRoot } = contentDocument.querySelector('calcinosis-symptom-checklist');
    const box = shadowRoot.querySelector('.rr-block');
    return {
      page: contentDocument.body.textContent,
      children: box.childElementCount,
      text: shadowRoot.textContent.trim(),
    };
  });
  assert.match(seen.page, /Our page/);
  assert.deepEqual([seen.children, seen.text], [0, '']);
});
