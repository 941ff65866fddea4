import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forwardEvents, type AnalyticsEntry } from '../src/analytics.js';
import { faq } from '../src/content/en/faq.js';
import { typeIds } from '../src/content/ids.js';
import '../src/index.js';
import '../src/languages.js';
import { settled } from './support/arrivals.js';
import { collectWarnings } from './support/console.js';
import { mount } from './support/mount.js';
import { allInside, inside, visibleText } from './support/visible.js';

const page = window as { dataLayer?: unknown };
const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
  delete page.dataLayer;
});

function told(): AnalyticsEntry[] {
  const entries: AnalyticsEntry[] = [];
  ends.push(forwardEvents((entry) => entries.push(entry)));
  return entries;
}

/** Opens the first answer, as a reader does. */
async function openAnswer(place: Element): Promise<void> {
  const opened = oneEvent(place, 'calcinosis-toggle');
  inside(place, 'summary').click();
  await opened;
}

describe('what a page tells its statistics', () => {
  it('is nothing unless the page asks', async () => {
    await openAnswer(await mount('calcinosis-faq'));
    expect(page.dataLayer).to.equal(undefined);
  });

  it('is which answer was opened, by its id, without a word of it', async () => {
    const entries = told();
    await openAnswer(await mount('calcinosis-faq'));
    const [first] = Object.keys(faq.items);
    expect(entries).to.deep.equal([
      { event: 'calcinosis-toggle', element: 'calcinosis-faq', item: first, open: true },
    ]);
  });

  it('goes to the list that tag managers read, which is made where there is none', async () => {
    ends.push(forwardEvents());
    const el = await mount('calcinosis-faq');
    await openAnswer(el);
    expect(page.dataLayer).to.have.length(1);
    page.dataLayer = [{ event: 'gtm.js' }];
    await openAnswer(el);
    expect(page.dataLayer).to.have.length(2);
    expect((page.dataLayer as AnalyticsEntry[])[1]).to.include({ event: 'calcinosis-toggle', open: false });
  });

  it('leaves alone what is not such a list', async () => {
    page.dataLayer = 'mine';
    ends.push(forwardEvents());
    await openAnswer(await mount('calcinosis-faq'));
    expect(page.dataLayer).to.equal('mine');
  });

  it('names the element also where it stands in another', async () => {
    const entries = told();
    const guide = await mount('calcinosis-guide', { sections: 'faq' });
    await openAnswer(inside(guide, 'calcinosis-faq'));
    expect(entries).to.have.length(1);
    expect(entries[0]).to.include({ element: 'calcinosis-faq' });
  });

  it('is which types are compared, and which level was chosen', async () => {
    const entries = told();
    const table = await mount('calcinosis-type-table');
    for (const box of allInside<HTMLInputElement>(table, 'input[type=checkbox]').slice(0, 2)) box.click();
    await settled(table);
    const level = await mount('calcinosis-reading-level');
    inside(level, 'input[value=clinical]').click();
    const compared = entries.filter(({ event }) => event === 'calcinosis-compare').at(-1);
    expect(compared).to.deep.equal({
      event: 'calcinosis-compare',
      element: 'calcinosis-type-table',
      types: typeIds.slice(0, 2).join(' '),
    });
    expect(entries.at(-1)).to.deep.equal({
      event: 'calcinosis-reading-level',
      element: 'calcinosis-reading-level',
      level: 'clinical',
    });
  });

  it('ends when the page says so', async () => {
    const entries: AnalyticsEntry[] = [];
    forwardEvents((entry) => entries.push(entry))();
    await openAnswer(await mount('calcinosis-faq'));
    expect(entries).to.deep.equal([]);
  });

  it('never is what a person ticks or writes in the checklist', async () => {
    const entries = told();
    ends.push(forwardEvents());
    const el = await mount('calcinosis-symptom-checklist', { 'announce-urgent': '', remember: 'session' });
    for (const box of allInside<HTMLInputElement>(el, 'input[type=checkbox]')) box.click();
    await settled(el);
    for (const field of allInside(el, 'input[type=text], textarea')) {
      field.focus();
      await sendKeys({ type: 'knee' });
    }
    expect(visibleText(inside(el, '[part=sheet]'))).to.contain('knee');
    el.clear();
    await settled(el);
    expect(entries).to.deep.equal([]);
    expect(page.dataLayer).to.equal(undefined);
  });

  it('holds no words, whatever an event of the same name carries', () => {
    const warnings = collectWarnings();
    const entries = told();
    const words = 'I have white lumps on my <b>hands</b>';
    for (const [type, fields] of Object.entries({
      'calcinosis-toggle': { item: words, open: words },
      'calcinosis-compare': { types: [words, 'dystrophic', 3] },
      'calcinosis-filter': { kinds: words },
      'calcinosis-reading-level': { level: { words } },
      'calcinosis-review-due': { due: words },
      'calcinosis-content-error': { path: words, reason: words },
      'calcinosis-change': { part: words },
    })) {
      document.body.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), fields));
    }
    expect(entries.map(({ event }) => event)).not.to.include('calcinosis-change');
    expect(JSON.stringify(entries)).not.to.match(/lumps|hands/);
    expect(entries[1]).to.include({ types: 'dystrophic' });
    expect(warnings).to.deep.equal([]);
  });
});
