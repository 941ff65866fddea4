import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { faq } from '../../src/content/en/faq.js';
import { plainText } from '../../src/content/markup.js';
import { faqIds, type FaqId } from '../../src/content/ids.js';
import type { CalcinosisFaq } from '../../src/elements/calcinosis-faq/faq.js';
import type { CalcinosisToggleEvent } from '../../src/elements/events.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { stubClipboard, withoutClipboard } from '../support/clipboard.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

const define = (): Promise<unknown> => import('../../src/elements/calcinosis-faq/calcinosis-faq.js');
const questions = faqIds.map((id) => faq.items[id].question);
const ownQuestion = (id: string, question: string, answer = 'Ask at the desk.'): string =>
  `<details slot="question" id="${id}"><summary>${question}</summary><p id="${id}-answer">${answer}</p></details>`;
const parking = ownQuestion('parking', 'Where do I park?');
const edema = ownQuestion('edema', 'Was ist ein Ödem?');

const detailsOf = (host: HTMLElement, id: string): HTMLDetailsElement =>
  (host.shadowRoot?.getElementById(`calcinosis-faq-${id}`) ??
    host.querySelector(`#${id}`)) as HTMLDetailsElement;
const summaryOf = (host: HTMLElement, id: string): HTMLElement =>
  detailsOf(host, id).querySelector('summary')!;
const answerOf = (id: FaqId): string => faq.items[id].answer.map((text) => plainText(text)).join(' ');
/** The answers that are open, without the numbers of their sources and without their buttons. */
const answersInSight = (host: HTMLElement): string[] =>
  allInside(host, '.answer')
    .filter(isVisible)
    .map((answer) =>
      visibleText(answer)
        .replace(/ Copy link.*$/, '')
        .replace(/(?<=[.!?])[\d, ]+(?= |$)/g, ''),
    );
const questionsInSight = (host: HTMLElement): string[] =>
  [...allInside(host, 'summary'), ...host.querySelectorAll('summary')]
    .filter((summary) => isVisible(summary) && !summary.closest('.sources, .about'))
    .map(visibleText);
const focusedIn = (host: HTMLElement): Element => host.shadowRoot?.activeElement ?? host;
const said = (host: HTMLElement): string => inside(host, '[role="status"]').textContent.trim();

/** All that an event carries beyond what every event has. */
const ownFields = (event: Event | undefined): object =>
  Object.fromEntries(Object.entries(event ?? {}).filter(([name]) => name !== 'isTrusted'));

/** Does something, and waits until so many toggles of our own are told. */
async function toggles(
  host: HTMLElement,
  times: number,
  act: () => unknown,
): Promise<CalcinosisToggleEvent[]> {
  const told: CalcinosisToggleEvent[] = [];
  const all = new Promise<void>((resolve) => {
    host.addEventListener('calcinosis-toggle', (event) => {
      told.push(event);
      if (told.length === times) resolve();
    });
  });
  await act();
  await all;
  await settled(host);
  return told;
}

/** Does something to one answer, and waits for the browser's own word that it opened or closed. */
async function nativeToggle(item: HTMLDetailsElement, act: () => unknown): Promise<void> {
  const toggled = oneEvent(item, 'toggle');
  await act();
  await toggled;
}

async function follow(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}

function setHash(hash: string): void {
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
}

afterEach(() => {
  // WebKit allows a hundred changes of the address in ten seconds.
  if (location.hash) setHash('');
  scrollTo(0, 0);
});

eachArrival('calcinosis-faq', define, (arrive) => {
  it('asks the seven questions in their order, closed, and each opens to its answer', async () => {
    const host = await arrive();
    expect(questionsInSight(host)).to.deep.equal(questions);
    expect(answersInSight(host)).to.deep.equal([]);
    await toggles(host, 7, () => {
      for (const id of faqIds) summaryOf(host, id).click();
    });
    expect(answersInSight(host)).to.deep.equal(faqIds.map(answerOf));
  });

  it('shows its content and no longer the fallback', async () => {
    const host = await arrive({ light: 'Read our <a href="/leaflet">leaflet</a>.' });
    expect(visibleText(host)).to.contain(faq.title).and.not.contain('leaflet');
    expect(isVisible(host.querySelector('a') as Element)).to.equal(false);
  });

  it('opens and closes an answer by a click, and says so with ids only', async () => {
    const host = await arrive();
    const [opened] = await toggles(host, 1, () => {
      summaryOf(host, 'surgery').click();
    });
    expect(answersInSight(host)).to.have.length(1);
    expect(ownFields(opened)).to.deep.equal({ item: 'surgery', open: true });
    expect(opened).to.include({ bubbles: true, composed: true, cancelable: false });
    const [closed] = await toggles(host, 1, () => {
      summaryOf(host, 'surgery').click();
    });
    expect(ownFields(closed)).to.deep.equal({ item: 'surgery', open: false });
    expect(answersInSight(host)).to.deep.equal([]);
  });

  it('complaint 2: a link opens a closed answer, on load and on hashchange', async () => {
    setHash('#calcinosis-faq-tumoral');
    const host = await arrive();
    expect(detailsOf(host, 'tumoral').open).to.equal(true);
    expect(answersInSight(host)).to.have.length(1);
    await follow('#calcinosis-faq-surgery');
    expect(detailsOf(host, 'surgery').open).to.equal(true);
    expect(focusedIn(host)).to.equal(summaryOf(host, 'surgery'));
    const { top, bottom } = summaryOf(host, 'surgery').getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('complaint 2: a link to an id inside a closed answer opens it, on load and on hashchange', async () => {
    setHash('#parking-answer');
    const host = await arrive({ light: parking });
    expect(detailsOf(host, 'parking').open).to.equal(true);
    detailsOf(host, 'parking').open = false;
    await follow('#parking');
    expect(detailsOf(host, 'parking').open).to.equal(true);
    await follow('#calcinosis-faq-source-fathi2014');
    const source = inside(host, '#calcinosis-faq-source-fathi2014');
    expect(isVisible(source)).to.equal(true);
    expect(focusedIn(host)).to.equal(source);
  });

  it('complaint 3: all is printed, and afterwards all is as it was', async () => {
    const host = await arrive({ light: parking });
    await toggles(host, 1, () => {
      summaryOf(host, 'surgery').click();
    });
    let told = 0;
    host.addEventListener('calcinosis-toggle', () => (told += 1));
    await nativeToggle(detailsOf(host, 'parking'), () => dispatchEvent(new Event('beforeprint')));
    expect(answersInSight(host)).to.have.length(7);
    expect(visibleText(detailsOf(host, 'parking'))).to.contain('Ask at the desk.');
    await nativeToggle(detailsOf(host, 'parking'), () => dispatchEvent(new Event('afterprint')));
    expect(allInside(host, '.item[open]').map(({ dataset }) => dataset['item'])).to.deep.equal(['surgery']);
    expect(detailsOf(host, 'parking').open).to.equal(false);
    expect(told).to.equal(0);
  });

  it('complaint 3: print="open" prints what is open', async () => {
    const host = await arrive({ attributes: { print: 'open' } });
    detailsOf(host, 'surgery').open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(answersInSight(host)).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    expect(answersInSight(host)).to.have.length(1);
  });

  it('complaint 9: "Open all" is "Close all" when all are open, whoever opened them', async () => {
    const host = await arrive();
    await toggles(host, 7, () => button(host, 'Open all')?.click());
    expect(answersInSight(host)).to.have.length(7);
    expect(button(host, 'Open all')).to.equal(undefined);

    await toggles(host, 7, () => button(host, 'Close all')?.click());
    expect(answersInSight(host)).to.deep.equal([]);
    expect(button(host, 'Close all')).to.equal(undefined);

    const [last, ...rest] = faqIds.toReversed() as [FaqId, ...FaqId[]];
    await toggles(host, 6, () => {
      for (const id of rest) summaryOf(host, id).click();
    });
    expect(button(host, 'Open all'), 'one is closed').to.exist;
    await toggles(host, 1, () => follow(`#calcinosis-faq-${last}`));
    expect(button(host, 'Close all'), 'a link opened the last').to.exist;
    await toggles(host, 1, () => {
      summaryOf(host, 'tumoral').click();
    });
    expect(button(host, 'Open all'), 'one was closed by hand').to.exist;
  });

  it('include and exclude choose the questions', async () => {
    const host = await arrive({ attributes: { include: 'surgery, tumoral diagnosis', exclude: 'tumoral' } });
    expect(questionsInSight(host)).to.deep.equal([faq.items.diagnosis.question, faq.items.surgery.question]);
  });

  it("adds a hospital's own questions at the end, and tells of them by their id", async () => {
    const host = await arrive({ light: parking });
    expect(questionsInSight(host)).to.deep.equal([...questions, 'Where do I park?']);
    const [opened] = await toggles(host, 1, () => {
      summaryOf(host, 'parking').click();
    });
    expect(opened?.item).to.equal('parking');
    expect(visibleText(host)).to.contain('Ask at the desk.');
  });

  it('has a filter above eight questions only', async () => {
    const eight = await arrive({ light: parking });
    expect(allInside(eight, 'input')).to.have.length(0);
    const nine = await arrive({ light: parking + edema });
    expect(isVisible(inside(nine, 'input'))).to.equal(true);
  });

  it('structured-data says what is shown, once, for as long as it is shown', async () => {
    const host = await arrive({ attributes: { 'structured-data': '', include: 'autoimmune surgery' } });
    expect(pagesInHead()).to.deep.equal([pageOf(['autoimmune', 'surgery'])]);
    host.remove();
    expect(pagesInHead()).to.deep.equal([]);
  });
});

interface FaqPage {
  '@type': string;
  mainEntity: { name: string; acceptedAnswer: { text: string } }[];
}

const scriptsInHead = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const pagesInHead = (): object[] =>
  scriptsInHead().map(({ text }) => {
    const { '@type': type, mainEntity } = JSON.parse(text) as FaqPage;
    return { type, items: mainEntity.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]) };
  });
const pageOf = (ids: readonly FaqId[]): object => ({
  type: 'FAQPage',
  items: ids.map((id) => [faq.items[id].question, answerOf(id)]),
});

describe('<calcinosis-faq>', () => {
  const warnings = collectWarnings();
  let place: HTMLElement;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    place.remove();
  });

  async function put(attributes: Record<string, string> = {}, light = ''): Promise<CalcinosisFaq> {
    const host = document.createElement('calcinosis-faq');
    for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
    host.innerHTML = light;
    place.append(host);
    return settled(host);
  }

  describe('by keyboard', () => {
    it('opens with Enter and closes with Space, and a closed answer is no stop for Tab', async () => {
      const host = await put();
      button(host, 'Open all')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(focusedIn(host)).to.equal(summaryOf(host, 'firm-lump'));
      await sendKeys({ press: 'Tab' });
      expect(focusedIn(host)).to.equal(summaryOf(host, 'skin-signs'));
      await toggles(host, 1, () => sendKeys({ press: 'Enter' }));
      expect(detailsOf(host, 'skin-signs').open).to.equal(true);
      await toggles(host, 1, () => sendKeys({ press: ' ' }));
      expect(detailsOf(host, 'skin-signs').open).to.equal(false);
    });

    it('opens all and closes all', async () => {
      const host = await put();
      button(host, 'Open all')?.focus();
      await toggles(host, 7, () => sendKeys({ press: 'Enter' }));
      expect(answersInSight(host)).to.have.length(7);
      expect(visibleText(focusedIn(host))).to.equal('Close all');
    });
  });

  describe('complaint 1: find-in-page', () => {
    it('finds closed answers: native <details>, which nothing takes out of the page', async () => {
      const host = await put();
      for (const answer of allInside(host, '.answer')) {
        expect(answer.parentElement).to.be.instanceOf(HTMLDetailsElement);
        expect(getComputedStyle(answer).display).to.equal('block');
      }
    });

    it('brings the reader to an answer that a search opened out of sight', async () => {
      place.append(tall());
      const host = await put({}, parking);
      for (const id of ['surgery', 'parking']) {
        scrollTo(0, 0);
        const item = detailsOf(host, id);
        expect(item.getBoundingClientRect().top).to.be.above(innerHeight);
        await toggles(host, 1, () => (item.open = true));
        const { top } = item.getBoundingClientRect();
        expect(top, id).to.be.within(-1, innerHeight);
        item.open = false;
      }
    });

    it('does not move a page whose reader sees the answer already', async () => {
      const host = await put();
      place.append(tall());
      await toggles(host, 1, () => {
        summaryOf(host, 'firm-lump').click();
      });
      expect(scrollY).to.equal(0);
    });

    it('leaves the page where it is when all are opened, and when an own question comes open', async () => {
      place.append(tall());
      let told = 0;
      place.addEventListener('calcinosis-toggle', () => (told += 1));
      const host = document.createElement('calcinosis-faq');
      place.append(host);
      await settled(host);
      host.innerHTML = parking.replace('<details', '<details open');
      await oneEvent(detailsOf(host, 'parking'), 'toggle');
      await settled(host);
      expect(scrollY).to.equal(0);
      expect(told, 'nobody opened it').to.equal(0);
      await toggles(host, 7, () => {
        host.openAll();
      });
      expect(scrollY).to.equal(0);
    });
  });

  describe('complaint 2: links', () => {
    it('does nothing for a hash that names nothing of ours, however hostile', async () => {
      for (const hash of [
        '#%',
        '#%E0%A4%A',
        '#title',
        '#table',
        '#calcinosis-faq-',
        ...hostile.map((text) => `#${text}`),
      ]) {
        setHash(hash);
        const host = await put();
        dispatchEvent(new HashChangeEvent('hashchange'));
        expect(answersInSight(host), hash).to.deep.equal([]);
        expect(document.activeElement, hash).to.equal(document.body);
        noMarkupFrom(host.shadowRoot!);
        host.remove();
      }
    });

    it('leads to an answer that the search had hidden', async () => {
      const host = await put({}, parking + edema);
      summaryOf(host, 'surgery').click();
      await search(host, 'park');
      expect(questionsInSight(host)).to.deep.equal(['Where do I park?']);
      await follow('#calcinosis-faq-surgery');
      await settled(host);
      expect(isVisible(summaryOf(host, 'surgery'))).to.equal(true);
      expect(focusedIn(host)).to.equal(summaryOf(host, 'surgery'));
      expect(questionsInSight(host)).to.have.length(9);
    });

    it('leads to an own question that comes after the element', async () => {
      setHash('#parking');
      const host = await put();
      host.innerHTML = parking;
      await settled(host);
      expect(detailsOf(host, 'parking').open).to.equal(true);
    });

    it('follows a link once: a person may close the answer, and moving the element does not open it', async () => {
      setHash('#calcinosis-faq-surgery');
      const host = document.createElement('calcinosis-faq');
      await toggles(host, 1, () => {
        place.append(host);
      });
      await toggles(host, 1, () => {
        summaryOf(host, 'surgery').click();
      });
      place.append(host);
      host.insertAdjacentHTML('beforeend', parking);
      await settled(host);
      expect(detailsOf(host, 'surgery').open).to.equal(false);
    });

    it('show() opens an answer and brings the reader there', async () => {
      const host = await put({}, parking);
      expect(host.show('surgery')).to.equal(true);
      expect(focusedIn(host)).to.equal(summaryOf(host, 'surgery'));
      expect(host.show('parking')).to.equal(true);
      expect(document.activeElement).to.equal(summaryOf(host, 'parking'));
      expect(host.show('nothing')).to.equal(false);
    });

    it("copies an answer's link, and says so to eye and ear", async () => {
      const copied = stubClipboard();
      setHash('#elsewhere');
      const host = await put();
      host.openAll();
      const copy = button(host, `Copy link to this answer: ${faq.items.surgery.question}`);
      copy?.click();
      await settled(host);
      expect(copied).to.deep.equal([`${location.href.split('#')[0] ?? ''}#calcinosis-faq-surgery`]);
      expect(allInside(host, '.copied').map(visibleText)).to.deep.equal(['Copied']);
      expect(detailsOf(host, 'surgery').querySelector('.copied')).to.exist;
      expect(said(host)).to.equal('Copied');
    });

    it('says so again for the second link', async () => {
      stubClipboard();
      const host = await put();
      host.openAll();
      const told: string[] = [];
      new MutationObserver(() => told.push(said(host))).observe(inside(host, '[role="status"]'), {
        characterData: true,
        childList: true,
        subtree: true,
      });
      for (const id of ['surgery', 'tumoral']) {
        detailsOf(host, id).querySelector('button')?.click();
        await settled(host);
      }
      expect(told).to.deep.equal(['Copied', 'Copied']);
    });

    for (const [why, stub] of [
      ['the browser refuses', () => stubClipboard(true)],
      ['a plain http page has no clipboard', withoutClipboard],
    ] as const) {
      it(`shows the link, chosen and focused, to be copied by hand where ${why}`, async () => {
        stub();
        const host = await put();
        host.show('surgery');
        detailsOf(host, 'surgery').querySelector('button')?.click();
        await settled(host);
        const byHand = inside<HTMLTextAreaElement>(host, 'textarea');
        expect(visibleText(byHand.closest('label') as Element)).to.equal('Select this text and copy it.');
        expect(byHand.value).to.match(/#calcinosis-faq-surgery$/);
        expect(byHand.value.slice(byHand.selectionStart, byHand.selectionEnd)).to.equal(byHand.value);
        expect(focusedIn(host)).to.equal(byHand);
      });
    }
  });

  describe('complaint 3: on paper', () => {
    it('closes what it opened when it leaves the page meanwhile', async () => {
      const host = await put();
      dispatchEvent(new Event('beforeprint'));
      host.remove();
      dispatchEvent(new Event('afterprint'));
      place.append(host);
      await settled(host);
      expect(answersInSight(host)).to.deep.equal([]);
    });

    it('has every answer and no button', async function () {
      if (!canEmulateMedia) this.skip();
      const host = await put();
      await withMedia({ media: 'print' }, () => {
        for (const name of ['button', '.tools'])
          for (const tool of allInside(host, name)) expect(isVisible(tool)).to.equal(false);
        expect(answersInSight(host)).to.deep.equal(faqIds.map(answerOf));
      });
    });

    it('print="open" leaves out the questions that are closed', async function () {
      if (!canEmulateMedia) this.skip();
      for (const how of ['attribute', 'property'] as const) {
        const host = await put(how === 'attribute' ? { print: 'open' } : {}, parking);
        host.print = 'open';
        detailsOf(host, 'surgery').open = true;
        await settled(host);
        await withMedia({ media: 'print' }, () => {
          expect(questionsInSight(host), how).to.deep.equal([faq.items.surgery.question]);
        });
        host.remove();
      }
    });
  });

  describe('complaint 9: "Open all"', () => {
    it('speaks of the questions that are shown, after include, exclude and the search', async () => {
      const host = await put({}, parking + edema);
      await toggles(host, 2, () => {
        summaryOf(host, 'surgery').click();
        summaryOf(host, 'parking').click();
      });
      await search(host, 'park');
      expect(button(host, 'Close all'), 'the only question found is open').to.exist;
      await search(host, '');
      expect(button(host, 'Open all')).to.exist;
      host.replaceChildren(detailsOf(host, 'parking'));
      host.include = 'surgery';
      await settled(host);
      expect(button(host, 'Close all'), 'both that are left are open').to.exist;
      host.include = 'surgery tumoral';
      await settled(host);
      expect(button(host, 'Open all'), 'one more came, closed').to.exist;
    });

    it('opens what the search found, and leaves the rest', async () => {
      const host = await put({}, parking + edema);
      await search(host, 'park');
      await toggles(host, 1, () => button(host, 'Open all')?.click());
      await search(host, '');
      expect(answersInSight(host)).to.deep.equal([]);
      expect(detailsOf(host, 'parking').open).to.equal(true);
    });

    it('keeps each answer as it was when only changes', async () => {
      const host = await put();
      await toggles(host, 1, () => {
        summaryOf(host, 'firm-lump').click();
      });
      host.include = 'surgery tumoral firm-lump';
      await settled(host);
      expect(detailsOf(host, 'firm-lump').open).to.equal(true);
      host.include = 'surgery tumoral';
      await settled(host);
      expect(answersInSight(host)).to.deep.equal([]);
    });
  });

  describe('include and exclude', () => {
    it('report an id that nothing has, once, and show what is left', async () => {
      const host = await put({ include: 'surgery lumpp <b>' });
      expect(questionsInSight(host)).to.deep.equal([faq.items.surgery.question]);
      await put({ include: 'surgery lumpp <b>' });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('calcinosis-faq').and.contain('"lumpp"').and.contain('firm-lump');
    });

    it('show all, with a warning, where they leave nothing', async () => {
      const host = await put({ include: 'surgery', exclude: 'surgery' });
      expect(questionsInSight(host)).to.deep.equal(questions);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('leave no question');
    });

    it('show all where no id of only is known', async () => {
      expect(questionsInSight(await put({ include: 'nothing-known' }))).to.deep.equal(questions);
      expect(warnings).to.have.length(1);
    });

    it('show all when they are taken away', async () => {
      const host = await put({ include: 'surgery', exclude: 'tumoral' });
      host.removeAttribute('include');
      host.removeAttribute('exclude');
      await settled(host);
      expect(questionsInSight(host)).to.deep.equal(questions);
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('complaint 7: the filter', () => {
    it('finds words without their accents, in questions and answers, and says how many', async () => {
      const host = await put({}, parking + edema);
      await search(host, 'odem');
      expect(questionsInSight(host)).to.deep.equal(['Was ist ein Ödem?']);
      expect(said(host)).to.equal('1 of 9 questions shown');
      await search(host, 'BÍOPSY');
      expect(questionsInSight(host)).to.deep.equal([faq.items.diagnosis.question]);
      await search(host, 'desk');
      expect(questionsInSight(host)).to.deep.equal(['Where do I park?', 'Was ist ein Ödem?']);
      expect(said(host)).to.equal('2 of 9 questions shown');
    });

    it('works by keyboard, and is cleared by a button that brings the reader back', async () => {
      const host = await put({}, parking + edema);
      const input = inside<HTMLInputElement>(host, 'input');
      expect(input.labels?.[0] && visibleText(input.labels[0])).to.equal('Search these questions');
      input.focus();
      await sendKeys({ type: 'zzz' });
      await settled(host);
      expect(questionsInSight(host)).to.deep.equal([]);
      expect(visibleText(host)).to.contain('No question matches. Try another word.');
      expect(said(host)).to.equal('0 of 9 questions shown');
      button(host, 'Clear search')?.click();
      await settled(host);
      expect(questionsInSight(host)).to.have.length(9);
      expect(said(host)).to.equal('9 of 9 questions shown');
      expect(input.value).to.equal('');
      expect(focusedIn(host)).to.equal(input);
      expect(button(host, 'Clear search')).to.equal(undefined);
    });

    it('gives back an own question that it hid when that leaves', async () => {
      const host = await put({}, parking + edema + ownQuestion('cafe', 'Is there a café?'));
      await search(host, 'park');
      const own = detailsOf(host, 'edema');
      expect(own.hidden).to.equal(true);
      place.append(own);
      await settled(host);
      expect(own.hidden).to.equal(false);
      expect(questionsInSight(host)).to.deep.equal(['Where do I park?']);
    });

    it('shows everything when too few questions are left to search', async () => {
      const host = await put({}, parking + edema);
      await search(host, 'park');
      detailsOf(host, 'parking').remove();
      await settled(host);
      expect(questionsInSight(host)).to.deep.equal([...questions, 'Was ist ein Ödem?']);
    });

    it('applies to an own question that comes late', async () => {
      const host = await put({}, parking + edema);
      await search(host, 'park');
      host.insertAdjacentHTML(
        'beforeend',
        ownQuestion('cafe', 'Is there a café?') + ownQuestion('bus', 'Is there a bus to the car park?'),
      );
      await settled(host);
      expect(questionsInSight(host)).to.deep.equal(['Where do I park?', 'Is there a bus to the car park?']);
    });

    it('keeps its questions, their sources and their terms while a reader searches and opens', async () => {
      const host = await put({}, parking + edema);
      const observer = new MutationObserver(() => undefined);
      observer.observe(inside(host, '.items'), { childList: true, characterData: true, subtree: true });
      const sources = (): string[] => allInside(host, '.sources li').map(visibleText);
      const before = sources();
      await search(host, 'park');
      await search(host, '');
      await toggles(host, 1, () => {
        summaryOf(host, 'surgery').click();
      });
      button(host, 'Open all')?.click();
      await settled(host);
      expect(observer.takeRecords()).to.deep.equal([]);
      expect(sources()).to.deep.equal(before);
      expect(before).not.to.have.length(0);
      expect(host.cited.map(({ id }) => id)).to.have.length(before.length);
      expect(host.terms).not.to.have.length(0);
    });

    it('renders them anew, search or not, for a list of references that comes and goes', async () => {
      await import('../../src/elements/calcinosis-references/calcinosis-references.js');
      const host = await put({}, parking + edema);
      const marks = (): (string | null)[] =>
        allInside(host, 'sup a').map((mark) => mark.getAttribute('href'));
      const alone = marks();
      await search(host, 'park');
      const references = document.createElement('calcinosis-references');
      place.append(references);
      await settled(references);
      await settled(host);
      expect(marks().every((href) => href?.startsWith('#calcinosis-references-'))).to.equal(true);
      await search(host, '');
      expect(allInside(references, 'ol > li')).to.have.length(host.cited.length);
      references.remove();
      await settled(host);
      expect(marks()).to.deep.equal(alone);
    });

    it('leaves what the page itself hides hidden', async () => {
      const host = await put({}, parking + edema.replace('<details', '<details hidden'));
      expect(detailsOf(host, 'edema').hidden).to.equal(true);
    });

    it('leaves what it does not know alone: a slotted paragraph', async () => {
      const host = await put({}, '<p slot="question">Ask us.</p>');
      expect(visibleText(host)).to.contain('Ask us.');
    });
  });

  describe('a long list', () => {
    const many = Array.from({ length: 150 }, (_, n) => ownQuestion(`own-${n}`, `Question ${n}?`)).join('');
    const longAnswer = 'Ask at the desk, and take the car park at the entrance. '.repeat(9);

    it('is searched, opened and led to like a short one', async () => {
      const host = await put({}, many);
      expect(questionsInSight(host)).to.have.length(157);
      await search(host, 'question 149');
      expect(questionsInSight(host)).to.deep.equal(['Question 149?']);
      await search(host, '');
      expect(questionsInSight(host)).to.have.length(157);
      await toggles(host, 1, () => host.show('own-140'));
      // Of what came into sight by it, the heights are known once it is painted.
      for (let left = 3; left > 0; left -= 1) await nextFrame();
      const { top } = summaryOf(host, 'own-140').getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
      expect(document.activeElement).to.equal(summaryOf(host, 'own-140'));
      expect(visibleText(detailsOf(host, 'own-140'))).to.contain('Ask at the desk.');
    });

    it('is one too where the questions are in the text of the hospital', async () => {
      const host = await put();
      host.content = {
        lang: 'en',
        faq: {
          items: Object.fromEntries(
            Array.from({ length: 150 }, (_, n) => [
              `own-${n}`,
              { question: `Question ${n}?`, answer: [longAnswer] },
            ]),
          ),
        },
      };
      await waitUntil(() => questionsInSight(host).length === 157);
      await toggles(host, 1, () => host.show('own-140'));
      const item = detailsOf(host, 'own-140');
      // Below the top of the window by --calcinosis-sticky-top.
      await waitUntil(() => Math.abs(summaryOf(host, 'own-140').getBoundingClientRect().top - 16) < 1);
      // Its own height, and not what a closed one is taken for until it is in sight.
      expect(item.offsetHeight).to.be.above(100);
    });

    it('keeps the mark of the focus whole', async () => {
      const host = await put({}, many);
      const { overflowClipMargin } = getComputedStyle(detailsOf(host, 'own-1'));
      const { outlineOffset, outlineWidth } = getComputedStyle(summaryOf(host, 'own-1'));
      expect(parseFloat(overflowClipMargin || '99')).to.be.at.least(
        parseFloat(outlineOffset) + parseFloat(outlineWidth),
      );
    });
  });

  describe('structured-data', () => {
    it('follows include, and is gone when it is turned off', async () => {
      const host = await put({ 'structured-data': '' });
      expect(pagesInHead()).to.deep.equal([pageOf(faqIds)]);
      host.include = 'surgery';
      await settled(host);
      expect(pagesInHead()).to.deep.equal([pageOf(['surgery'])]);
      host.structuredData = false;
      await settled(host);
      expect(pagesInHead()).to.deep.equal([]);
    });

    it('says word for word what is shown', async () => {
      const host = await put({ 'structured-data': '' });
      host.openAll();
      const { mainEntity } = JSON.parse(scriptsInHead()[0]?.text ?? '') as FaqPage;
      for (const [i, { acceptedAnswer }] of mainEntity.entries()) {
        const answer = allInside(host, '.answer')[i]?.cloneNode(true) as HTMLElement;
        for (const aside of answer.querySelectorAll('sup, .tools')) aside.remove();
        const paragraphs = [...answer.querySelectorAll('p')].map((p) =>
          p.textContent.replace(/\s+/g, ' ').trim(),
        );
        expect(acceptedAnswer.text).to.equal(paragraphs.join(' '));
      }
    });

    it('is data for search engines only, and no text of it can end the script', async () => {
      await put({ 'structured-data': '' });
      const [script] = scriptsInHead();
      expect(script?.type).to.equal('application/ld+json');
      expect(script?.text).not.to.contain('<');
    });
  });

  describe('hostile strings', () => {
    for (const text of hostile) {
      it(`in every attribute become no markup: ${text.replace('\u0000', 'NUL')}`, async () => {
        const { observedAttributes } = customElements.get('calcinosis-faq') as unknown as {
          observedAttributes: string[];
        };
        const host = await put(Object.fromEntries(observedAttributes.map((name) => [name, text])));
        noMarkupFrom(host.shadowRoot!);
        expect(questionsInSight(host)).to.deep.equal(questions);
      });
    }

    it('in the search become no markup', async () => {
      const host = await put({}, parking + edema);
      for (const text of hostile) {
        await search(host, text);
        noMarkupFrom(host.shadowRoot!);
      }
    });
  });

  it('leaves no listener behind after 1,000 insertions and removals', () => {
    const { addEventListener: add, removeEventListener: remove } = window;
    const listening = new Map<string, number>();
    const count = (by: number, type: string): void =>
      void listening.set(type, (listening.get(type) ?? 0) + by);
    window.addEventListener = function (...args: Parameters<typeof add>) {
      count(1, args[0]);
      add.apply(window, args);
    } as typeof add;
    window.removeEventListener = function (...args: Parameters<typeof remove>) {
      count(-1, args[0]);
      remove.apply(window, args);
    } as typeof remove;
    try {
      const host = document.createElement('calcinosis-faq');
      place.append(host);
      expect([...listening].sort()).to.deep.equal([
        ['afterprint', 1],
        ['beforeprint', 1],
        ['click', 1],
        ['copy', 1],
        ['hashchange', 1],
        ...('navigation' in window ? [] : [['popstate', 1]]),
      ]);
      host.remove();
      for (let i = 0; i < 1000; i += 1) {
        place.append(host);
        host.remove();
      }
      expect(new Set(listening.values())).to.deep.equal(new Set([0]));
    } finally {
      Object.assign(window, { addEventListener: add, removeEventListener: remove });
    }
  }).timeout(20_000);

  describe('axe finds nothing', () => {
    const states: Record<string, (host: CalcinosisFaq) => unknown> = {
      closed: () => undefined,
      'all open': (host) => {
        host.openAll();
      },
      'with the filter': async (host) => {
        host.innerHTML = parking + edema;
        await settled(host);
        await search(host, 'park');
      },
      'with the sources open': (host) => {
        inside(host, '.sources summary').click();
      },
      'copied by hand': async (host) => {
        stubClipboard(true);
        host.show('surgery');
        detailsOf(host, 'surgery').querySelector('button')?.click();
        await settled(host);
      },
    };
    const views = {
      'light and wide': { attributes: { theme: 'light' }, width: 800 },
      'dark and narrow': { attributes: { theme: 'dark' }, width: 280 },
      'from right to left on a phone': { attributes: { theme: 'light', dir: 'rtl' }, width: 320 },
    };
    for (const [state, reach] of Object.entries(states)) {
      for (const [view, { attributes, width }] of Object.entries(views)) {
        it(`${state}, ${view}`, async () => {
          // No window is less than 334 px wide in each engine; the element looks at its container.
          await setViewport({ width: Math.max(width, 340), height: 600 });
          place.style.inlineSize = `${Math.min(width, innerWidth - 20)}px`;
          const host = await put(attributes);
          await reach(host);
          await settled(host);
          await expect(host).to.be.accessible();
          expect(place.scrollWidth, 'nothing sticks out').to.be.at.most(place.clientWidth);
        }).timeout(20_000);
      }
    }
    after(() => setViewport({ width: 800, height: 600 }));
  });
});

function tall(): HTMLElement {
  const element = document.createElement('div');
  element.style.blockSize = '300vh';
  return element;
}

async function search(host: HTMLElement, words: string): Promise<void> {
  const input = inside<HTMLInputElement>(host, 'input');
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(host);
}
