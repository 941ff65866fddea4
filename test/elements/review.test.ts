import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { common } from '../../src/content/en/common.js';
import '../../src/elements/calcinosis-disclaimer/calcinosis-disclaimer.js';
import '../../src/elements/calcinosis-urgent-care/calcinosis-urgent-care.js';
import type { CalcinosisDisclaimer } from '../../src/elements/calcinosis-disclaimer/disclaimer.js';
import type { CalcinosisReviewDueEvent } from '../../src/elements/events.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { clearing, mount } from '../support/mount.js';
import { allInside, inside, visibleText } from '../support/visible.js';

const tag = 'calcinosis-disclaimer';
const by = 'Dr. A. Example, rheumatologist';
const warnings = collectWarnings();
const { now } = Date;

afterEach(() => {
  Date.now = now;
});

/** What day and hour it is, in universal time, until the test ends. */
function setNow(time: string): void {
  Date.now = () => Date.parse(time);
}

const lineOf = (el: HTMLElement): string => visibleText(inside(el, '[part="review"]'));
const reviewed = (on: string, attributes: Record<string, string> = {}): Promise<CalcinosisDisclaimer> =>
  mount(tag, { 'reviewed-by': by, 'reviewed-on': on, ...attributes });

describe('the review that a tag records', () => {
  it('is shown once both who and when are there', async () => {
    expect(lineOf(await reviewed('2025-03-04'))).to.equal(`Reviewed by ${by} on March 4, 2025.`);
    expect(lineOf(await reviewed('2024-02-29'))).to.equal(`Reviewed by ${by} on February 29, 2024.`);
    expect(warnings).to.deep.equal([]);
  });

  it('is shown by another element too', async () => {
    const el = await mount('calcinosis-urgent-care', { 'reviewed-by': by, 'reviewed-on': '2025-03-04' });
    expect(lineOf(el)).to.equal(`Reviewed by ${by} on March 4, 2025.`);
  });

  it('keeps the direction of a name to the name', async () => {
    // Right-to-left override, isolate and the like: left in, they would turn the words after them around.
    const name = 'Dr. \u202eAvi\u2067 \u05db\u05d4\u05df';
    const el = await mount(tag, { 'reviewed-by': name, 'reviewed-on': '2025-03-04' });
    const shown = inside(el, '[part="review"] bdi');
    expect(shown.textContent).to.equal('Dr. Avi \u05db\u05d4\u05df');
    expect(lineOf(el)).to.equal('Reviewed by Dr. Avi \u05db\u05d4\u05df on March 4, 2025.');
  });

  it('comes and goes with its attributes', async () => {
    const el = await reviewed('2025-03-04');
    el.reviewedBy = 'Dr. B. Sample';
    await settled(el);
    expect(lineOf(el)).to.equal('Reviewed by Dr. B. Sample on March 4, 2025.');
    el.removeAttribute('reviewed-by');
    el.reviewedBy = '';
    el.removeAttribute('reviewed-on');
    await settled(el);
    expect(lineOf(el)).to.equal(common.notReviewed);
  });

  it('is not shown, with one message, where who or when is missing', async () => {
    for (const attributes of [
      { 'reviewed-by': by },
      { 'reviewed-on': '2025-03-04' },
      { 'reviewed-by': ' \n', 'reviewed-on': '2025-03-04' },
    ] as Record<string, string>[]) {
      expect(lineOf(await mount(tag, attributes))).to.equal(common.notReviewed);
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(`<${tag}>`).and.contain('reviewed-by').and.contain('reviewed-on');
  });

  for (const day of [
    'yesterday',
    '2025',
    '2025-03',
    '2025-3-4',
    '03/04/2025',
    '20250304',
    '2025-03-04T10:00:00Z',
    ' 2025-03-04',
    '2025-02-29',
    '2026-02-30',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '+002025-03-04',
    ...hostile,
  ]) {
    it(`is not shown for a day that is none, which is reported: ${day.replace('\u0000', 'NUL')}`, async () => {
      const el = await reviewed(day);
      expect(lineOf(el)).to.equal(common.notReviewed);
      expect(warnings.filter((warning) => warning.includes('is not a day such as'))).to.have.length(1);
      noMarkupFrom(el.shadowRoot!);
    });
  }

  it('is not in the future: its day has begun somewhere on Earth', async () => {
    setNow('2031-05-04T09:59:59Z');
    expect(lineOf(await reviewed('2031-05-05')), 'nowhere').to.equal(common.notReviewed);
    setNow('2031-05-04T10:00:00Z');
    expect(lineOf(await reviewed('2031-05-05')), 'on the first island').to.contain('on May 5, 2031.');
  });

  for (const text of hostile) {
    it(`shows the name as it is written: ${text.replace('\u0000', 'NUL')}`, async () => {
      const el = await mount(tag, { 'reviewed-by': text, 'reviewed-on': '2025-03-04' });
      expect(lineOf(el)).to.equal(`Reviewed by ${text} on March 4, 2025.`);
      noMarkupFrom(el.shadowRoot!);
    });
  }

  it('that a framework sets to nothing is none', async () => {
    const el = await reviewed('2025-03-04', { 'review-due': '2999-01-01' });
    for (const nothing of [undefined, null]) {
      Object.assign(el, { reviewedBy: nothing, reviewedOn: nothing, reviewDue: nothing });
      await settled(el);
      expect(lineOf(el)).to.equal(common.notReviewed);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('is left out where somebody around the element says it', async () => {
    const el = await reviewed('2025-03-04');
    el.hideReview = true;
    await settled(el);
    expect(allInside(el, '[part="review"]')).to.deep.equal([]);
    expect(visibleText(el)).not.to.contain(by);
  });
});

describe('complaint 16: a review that is overdue', () => {
  /** Mounts an element with this day, and collects what it tells until a moment after. */
  async function told(...dues: string[]): Promise<CalcinosisReviewDueEvent[]> {
    const events: CalcinosisReviewDueEvent[] = [];
    const listen = (event: CalcinosisReviewDueEvent): number => events.push(event);
    document.addEventListener('calcinosis-review-due', listen);
    for (const due of dues) await mount(tag, { 'review-due': due });
    // Events come in a task of their own, in order.
    await aTimeout(0);
    document.removeEventListener('calcinosis-review-due', listen);
    return events;
  }

  it('is told to the editors: an event with the day, and one message', async () => {
    const events = await told('2019-05-06', '2019-05-06');
    expect(events.map(({ due }) => due)).to.deep.equal(['2019-05-06', '2019-05-06']);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal(['due']);
    expect(events.map(({ target }) => (target as Element).localName)).to.deep.equal([tag, tag]);
    expect(warnings).to.deep.equal([`<${tag}>: the next review was due on 2019-05-06.`]);
  });

  it('is never shown to patients, and takes no word from the review', async () => {
    const [before, el] = [
      await reviewed('2018-03-04'),
      await reviewed('2018-03-04', { 'review-due': '2019-03-04' }),
    ];
    expect(warnings).to.have.length(1);
    expect(visibleText(el)).to.equal(visibleText(before));
    expect(inside(el, '[role="status"]').textContent).to.equal('');
  });

  it('is not told on the day itself, wherever the reader is', async () => {
    for (const time of ['2031-05-05T00:00:00Z', '2031-05-06T00:00:00Z', '2031-05-06T11:59:59Z']) {
      setNow(time);
      expect(await told('2031-05-05'), time).to.deep.equal([]);
    }
    expect(warnings).to.deep.equal([]);
    setNow('2031-05-06T12:00:00Z');
    expect(await told('2031-05-05')).to.have.length(1);
    expect(warnings).to.have.length(1);
  });

  it('is not told before, nor for a day that is none, which is reported', async () => {
    expect(await told('', '2999-12-31')).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
    expect(await told('2019-02-30', 'soon', ...hostile)).to.deep.equal([]);
    expect(warnings).to.have.length(2 + hostile.length);
    for (const warning of warnings) expect(warning).to.contain('review-due=').and.contain('is not a day');
  });

  it('is told once, and again for another day', async () => {
    const events: string[] = [];
    const el = document.createElement(tag);
    el.addEventListener('calcinosis-review-due', ({ due }) => events.push(due));
    clearing().append(el);
    for (const due of ['2019-07-08', '2019-07-09']) {
      el.reviewDue = due;
      await oneEvent(el, 'calcinosis-review-due');
      el.requestUpdate();
      await settled(el);
      await aTimeout(0);
    }
    expect(events).to.deep.equal(['2019-07-08', '2019-07-09']);
  });

  it('reaches a script that makes the element and then listens', async () => {
    const el = document.createElement(tag);
    el.reviewDue = '2019-01-02';
    clearing().append(el);
    await el.updateComplete;
    const { due } = await oneEvent<CalcinosisReviewDueEvent>(el, 'calcinosis-review-due');
    expect(due).to.equal('2019-01-02');
  });

  it('waits until the page has loaded', async () => {
    // As the browser gives it: what stands on the document itself is not asked.
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState')!;
    Object.defineProperty(Document.prototype, 'readyState', { ...own, get: () => 'interactive' });
    try {
      expect(await told('2019-03-02')).to.deep.equal([]);
    } finally {
      Object.defineProperty(Document.prototype, 'readyState', own);
    }
    const heard = oneEvent<CalcinosisReviewDueEvent>(document, 'calcinosis-review-due');
    dispatchEvent(new Event('load'));
    expect((await heard).due).to.equal('2019-03-02');
  });

  it('reaches every script of a page that loads, however late it listens', async () => {
    const frame = document.createElement('iframe');
    const hears = (who: string): string =>
      `document.addEventListener('calcinosis-review-due', ({ due }) => parent.postMessage('${who} ' + due, '*'));`;
    frame.srcdoc = `<!doctype html><script>console.warn = () => {};</script>
      <script type="module" src="/src/elements/${tag}/${tag}.ts"></script>
      <${tag} review-due="2019-01-02"></${tag}>
      <script>${hears('inline')}</script>
      <script type="module">${hears('module')}</script>
      <script>addEventListener('load', () => { ${hears('load')} });</script>`;
    const heard: string[] = [];
    const all = new Promise<void>((resolve) => {
      addEventListener('message', function listen({ data }: MessageEvent<string>) {
        if (!/^(inline|module|load) /.test(data)) return;
        if (heard.push(data) < 3) return;
        removeEventListener('message', listen);
        resolve();
      });
    });
    clearing().append(frame);
    await all;
    expect(heard).to.have.members(['inline 2019-01-02', 'module 2019-01-02', 'load 2019-01-02']);
  });
});
