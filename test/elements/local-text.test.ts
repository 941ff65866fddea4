import { expect, oneEvent } from '@open-wc/testing';
import { common } from '../../src/content/en/common.js';
import { faq } from '../../src/content/en/faq.js';
import { symptomChecklist } from '../../src/content/en/symptom-checklist.js';
import { treatments } from '../../src/content/en/treatments.js';
import { urgentCare } from '../../src/content/en/urgent-care.js';
import * as spanish from '../../src/content/es/plain.js';
import type { SectionId } from '../../src/content/ids.js';
import type { LocalText } from '../../src/content/local-text.js';
import { registerLanguage } from '../../src/content/packs.js';
import type { CalcinosisElement } from '../../src/elements/calcinosis-element.js';
import type { CalcinosisContentErrorEvent } from '../../src/elements/events.js';
import { tags as allTags } from '../../src/embed/mounts.js';
import { partOf } from '../../src/elements/calcinosis-guide/sections.js';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { stubClipboard } from '../support/clipboard.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { clearing, mount } from '../support/mount.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

type Tag = Exclude<
  keyof HTMLElementTagNameMap & `calcinosis-${string}`,
  'calcinosis-reading-level' | 'calcinosis-term'
>;
/** Every element that reads a text of the hospital's own. */
const tags = allTags.filter((tag) => !/-(reading-level|term)$/.test(tag)) as Tag[];

const warnings = collectWarnings();
const english = document.documentElement.lang;

registerLanguage({ lang: 'es', words: spanish });

/* A site that answers as a test says. */

type Answer = string | (() => Response | Promise<Response>);
const { fetch: realFetch, setTimeout: realTimeout } = globalThis;
let site: Record<string, Answer> = {};
let asked: string[] = [];
let files = 0;

/** Puts a file on the site, under an address that no test before has asked for. */
function file(answer: unknown): string {
  files += 1;
  const name = `clinic-${files}.json`;
  site[name] = typeof answer === 'object' ? JSON.stringify(answer) : (answer as Answer);
  return name;
}

beforeEach(() => {
  site = {};
  asked = [];
  globalThis.fetch = async (address) => {
    const { pathname } = new URL(address as string, document.baseURI);
    asked.push(pathname);
    const answer = site[pathname.split('/').at(-1) ?? ''] ?? (() => new Response('', { status: 404 }));
    return typeof answer === 'string' ? new Response(answer) : answer();
  };
});

afterEach(() => {
  Object.assign(globalThis, { fetch: realFetch, setTimeout: realTimeout });
  document.documentElement.lang = english;
});

/** An answer that comes when the test says so. */
function slowly(text: unknown): { answer: Answer; send: () => void } {
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  return {
    answer: () => sent.then(() => new Response(JSON.stringify(text))),
    send: () => {
      send();
    },
  };
}

/** An element on the page that nobody has waited for yet. */
function place<T extends Tag>(
  tag: T,
  given: Partial<CalcinosisElement> & { readonly sections?: string },
  light = 'Fallback',
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.append(light);
  Object.assign(element, given);
  clearing().append(element);
  return element;
}

/** An element with this text of the hospital's own, once it is shown. */
const withText = <T extends Tag>(
  tag: T,
  content: unknown,
  given: Partial<CalcinosisElement> = {},
): Promise<HTMLElementTagNameMap[T]> => settled(place(tag, { ...given, content: content as LocalText }));

/** Changes something, and waits until the element shows what comes of it. */
async function changed(host: CalcinosisElement, given: Partial<CalcinosisElement>): Promise<void> {
  const before = host.local;
  Object.assign(host, given);
  for (let frame = 0; host.local === before && frame < 100; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await settled(host);
}

const answerOf = (host: Element, id: string): string => {
  const item = inside<HTMLDetailsElement>(host, `#calcinosis-faq-${id}`);
  item.open = true;
  return [...item.querySelectorAll('.answer > p')].map(visibleText).join(' ');
};
const questions = (host: Element): string[] => allInside(host, 'summary[part="question"]').map(visibleText);

const clinic = { name: 'Rheumatology clinic', phone: '+1 (555) 010-0199', emergencyNumber: '911' };
const surgery = (...answer: string[]): LocalText => ({ faq: { items: { surgery: { answer } } } });
const parking: LocalText = {
  faq: { items: { parking: { question: 'Where can I park?', answer: ['In car park B.'] } } },
};

describe('an answer of the hospital’s own', () => {
  it('stands in the place of ours, and the rest stays', async () => {
    const host = await withText('calcinosis-faq', surgery('Our surgeons decide with you.', 'Ask for Dr. A.'));
    expect(answerOf(host, 'surgery')).to.equal('Our surgeons decide with you. Ask for Dr. A.');
    expect(questions(host)).to.deep.equal(Object.values(faq.items).map(({ question }) => question));
    expect(answerOf(host, 'diagnosis')).to.contain('An X-ray is often the first test.');
    expect(warnings).to.deep.equal([]);
  });

  it('stands at both reading levels', async () => {
    const host = await withText('calcinosis-faq', surgery('Ours.'), { readingLevel: 'clinical' });
    expect(answerOf(host, 'surgery')).to.equal('Ours.');
  });

  it('has emphasis, links, terms and citations, and its sources are in the list', async () => {
    const host = await withText(
      'calcinosis-faq',
      surgery('**Yes.** See [our page](https://example.org/a) on [excision](#excision). [@w-debulking]'),
    );
    const item = inside<HTMLDetailsElement>(host, '#calcinosis-faq-surgery');
    item.open = true;
    expect(item.querySelector('strong')?.textContent).to.equal('Yes.');
    expect(item.querySelector('.answer a')?.getAttribute('href')).to.equal('https://example.org/a');
    const term = item.querySelector('calcinosis-term')!;
    expect(term.shadowRoot?.querySelector('[part="meaning"]')?.textContent).to.contain(
      'Cutting something out',
    );
    const mark = item.querySelector<HTMLAnchorElement>('sup a')!;
    const source = host.shadowRoot?.getElementById(mark.hash.slice(1));
    expect(source?.textContent).to.contain('ebulking');
    expect(allInside(host, '.sources li').indexOf(source!) + 1).to.equal(Number(mark.textContent));
  });

  it('is found by the search, and is in the data for search engines', async () => {
    const own = {
      ...parking.faq?.items,
      lift: { question: 'Is there a lift?', answer: ['Yes, [here](https://example.org/).'] },
    };
    const host = await withText('calcinosis-faq', { faq: { items: own } });
    const box = inside<HTMLInputElement>(host, 'input[type="search"]');
    box.value = 'car park';
    box.dispatchEvent(new InputEvent('input'));
    await settled(host);
    expect(questions(host).filter(Boolean)).to.deep.equal(['Where can I park?']);
    host.structuredData = true;
    await settled(host);
    const data =
      [...document.head.querySelectorAll('script[type="application/ld+json"]')].at(-1)?.textContent ?? '';
    expect(data).to.contain('"Is there a lift?"').and.contain('"Yes, here."');
  });
});

describe('what a hospital adds', () => {
  it('is a question after ours, with a link of its own', async () => {
    const host = await withText('calcinosis-faq', parking);
    expect(questions(host).at(-1)).to.equal('Where can I park?');
    expect(questions(host)).to.have.length(8);
    expect(host.show('parking')).to.equal(true);
    expect(isVisible(inside(host, '#calcinosis-faq-parking .answer'))).to.equal(true);
    await changed(host, { content: undefined });
    expect(questions(host)).to.have.length(7);
  });

  it('is a question that can be chosen or left out by its id', async () => {
    const host = await withText('calcinosis-faq', parking);
    host.include = 'parking surgery';
    await settled(host);
    expect(questions(host)).to.deep.equal([faq.items.surgery.question, 'Where can I park?']);
    host.include = '';
    host.exclude = 'parking';
    await settled(host);
    expect(questions(host)).not.to.include('Where can I park?');
    expect(warnings).to.deep.equal([]);
  });

  const term = {
    glossary: { terms: { 'hand-clinic': { name: 'Hand clinic', meaning: 'Where we look after hands.' } } },
  };

  it('is a term, in the order of the alphabet', async () => {
    const host = await withText('calcinosis-glossary', term);
    const names = allInside(host, 'dt').map(visibleText);
    expect(names).to.have.length(41);
    expect(names)
      .to.include('Hand clinic')
      .and.to.deep.equal([...names].sort(new Intl.Collator('en').compare));
    expect(visibleText(inside(host, '#calcinosis-glossary-hand-clinic'))).to.contain(
      'Where we look after hands.',
    );
  });

  it('is a term that its own texts explain, as are ours in its words', async () => {
    const host = await withText('calcinosis-faq', {
      glossary: {
        terms: { ...term.glossary.terms, excision: { name: 'Excision', meaning: 'Our own meaning.' } },
      },
      ...surgery('Ask the [hand clinic](#hand-clinic) about [excision](#excision).'),
    });
    const terms = [...inside(host, '#calcinosis-faq-surgery').querySelectorAll('calcinosis-term')];
    const meanings = terms.map((one) => one.shadowRoot?.querySelector('[part="meaning"]')?.textContent ?? '');
    expect(meanings[0]).to.contain('Where we look after hands.');
    expect(meanings[1]).to.contain('Our own meaning.');
  });

  it('is a word beside what it does not offer, there and nowhere else', async () => {
    const host = await withText('calcinosis-treatments', {
      treatments: {
        items: {
          'shock-waves': { notOffered: true },
          minocycline: { notOffered: true },
          surgery: { notOffered: false },
        },
      },
    });
    for (const id of ['shock-waves', 'minocycline']) {
      const shown = visibleText(inside(host, `#calcinosis-treatments-${id}`));
      expect(shown, id).to.contain(treatments.ui.notOffered);
      expect(shown, 'what is known of it stays').to.contain(treatments.parts.evidence);
    }
    expect(visibleText(host).split(treatments.ui.notOffered)).to.have.length(3);
  });

  it('is a question to ask, on the sheet and in what is copied', async () => {
    const copied = stubClipboard();
    const host = await withText('calcinosis-symptom-checklist', {
      symptomChecklist: { questions: ['Whom do I call at night?'] },
    });
    const sheet = visibleText(inside(host, '[part="sheet"]'));
    expect(sheet).to.contain('Whom do I call at night?').and.not.contain(symptomChecklist.questions[0]);
    expect(sheet).to.contain(symptomChecklist.notDiagnosis);
    button(host, symptomChecklist.ui.copy)?.click();
    await settled(host);
    expect(copied.join()).to.contain('- Whom do I call at night?');
  });

  it('is a title, which names the region and the entry of the guide too', async () => {
    const host = await withText('calcinosis-guide', { treatments: { title: 'Care at Northfield' } }, {});
    const section = inside(host, 'calcinosis-treatments');
    expect(visibleText(inside(section, '#title'))).to.equal('Care at Northfield');
    expect(inside(section, '[part="base"]').getAttribute('aria-label')).to.equal('Care at Northfield');
    expect(allInside(host, 'nav li').map(visibleText)).to.include('Care at Northfield');
  });
});

describe('how to reach the clinic', () => {
  it('stands under the urgent signs, with a phone that can be called', async () => {
    const host = await withText('calcinosis-urgent-care', { clinic });
    const contact = inside(host, '[part="contact"]');
    expect(visibleText(contact)).to.equal('Contact Rheumatology clinic +1 (555) 010-0199');
    const link = contact.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('tel:+15550100199');
    expect(link.dir).to.equal('ltr');
    await changed(host, { content: undefined });
    expect(isVisible(inside(host, '[part="contact"]'))).to.equal(false);
  });

  it('is not shown where the page says it itself', async () => {
    const host = await withText('calcinosis-urgent-care', { clinic });
    const slotted = document.createElement('p');
    slotted.slot = 'contact';
    slotted.append('Ask at the desk.');
    host.append(slotted);
    await settled(host);
    expect(visibleText(inside(host, '[part="contact"]'))).to.equal('Contact Ask at the desk.');
    slotted.remove();
    await settled(host);
    expect(visibleText(inside(host, '[part="contact"]'))).to.contain('Rheumatology clinic');
  });

  it('is on the visit sheet and in what is copied', async () => {
    const copied = stubClipboard();
    const host = await withText('calcinosis-symptom-checklist', { clinic });
    expect(visibleText(inside(host, '[part="sheet"]'))).to.contain(
      'Contact Rheumatology clinic +1 (555) 010-0199',
    );
    button(host, symptomChecklist.ui.copy)?.click();
    await settled(host);
    expect(copied.join()).to.match(/\n\nContact\nRheumatology clinic\n\+1 \(555\) 010-0199$/);
  });

  it('is one line on the sheet, that of the page, where both are there', async () => {
    const copied = stubClipboard();
    const host = await withText('calcinosis-symptom-checklist', { clinic });
    const slotted = document.createElement('p');
    slotted.slot = 'contact';
    slotted.append('Ask at the desk.');
    host.append(slotted);
    await settled(host);
    expect(visibleText(inside(host, '[part="sheet"]')))
      .to.contain('Contact Ask at the desk.')
      .and.not.contain('Rheumatology');
    button(host, symptomChecklist.ui.copy)?.click();
    await settled(host);
    expect(copied.join()).to.match(/\n\nContact\nAsk at the desk\.$/);
  });

  for (const tag of [
    'calcinosis-urgent-care',
    'calcinosis-symptom-checklist',
    'calcinosis-disclaimer',
  ] as const) {
    it(`gives <${tag}> its emergency number, unless the tag has one`, async () => {
      const host = await withText(tag, { clinic });
      const numbers = (): (string | null)[] => [
        ...new Set(allInside(host, 'a[href^="tel:"]').map((link) => link.getAttribute('href'))),
      ];
      expect(numbers()).to.include('tel:911');
      expect(visibleText(host)).not.to.contain(common.emergencyNumber);
      host.emergencyNumber = '112';
      await settled(host);
      expect(numbers()).to.include('tel:112').and.not.include('tel:911');
      host.emergencyNumber = '';
      await changed(host, { content: { clinic: { phone: '555 0100' } } });
      expect(numbers().join()).not.to.match(/911|112/);
      expect(visibleText(host)).to.contain(common.emergencyNumber);
    });
  }

  it('is shown with a name alone, or a phone alone', async () => {
    const named = await withText('calcinosis-urgent-care', { clinic: { name: 'Rheumatology clinic' } });
    expect(visibleText(inside(named, '[part="contact"]'))).to.equal('Contact Rheumatology clinic');
    const phoned = await withText('calcinosis-urgent-care', { clinic: { phone: '555 0100' } });
    expect(visibleText(inside(phoned, '[part="contact"]'))).to.equal('Contact 555 0100');
    const neither = await withText('calcinosis-urgent-care', { clinic: { emergencyNumber: '911' } });
    expect(isVisible(inside(neither, '[part="contact"]'))).to.equal(false);
  });
});

describe('a file in several languages', () => {
  const texts = [
    { clinic: { name: 'Rheumatology clinic', phone: '555 0100' } },
    { lang: 'en', ...surgery('Yes, here.') },
    { lang: 'es-MX', ...surgery('Sí, en México.') },
    { lang: 'es', ...surgery('Sí, aquí.'), clinic: { name: 'Clínica de reumatología' } },
  ];

  it('speaks that of the place, and changes with it', async () => {
    const host = await withText('calcinosis-faq', texts);
    expect(answerOf(host, 'surgery')).to.equal('Yes, here.');
    host.lang = 'es';
    await settled(host);
    expect(answerOf(host, 'surgery')).to.equal('Sí, aquí.');
    expect(visibleText(host)).to.contain(spanish.faq.items.diagnosis.question);
    host.lang = 'en-GB';
    await settled(host);
    expect(answerOf(host, 'surgery')).to.equal('Yes, here.');
  });

  it('speaks that of the country, where there is one', async () => {
    const host = await withText('calcinosis-faq', texts, { lang: 'es-MX' });
    expect(answerOf(host, 'surgery')).to.equal('Sí, en México.');
    host.lang = 'es-AR';
    await settled(host);
    expect(answerOf(host, 'surgery')).to.equal('Sí, aquí.');
  });

  it('leaves ours where it has none in the language', async () => {
    const host = await withText('calcinosis-faq', texts.slice(0, 2), { lang: 'es' });
    expect(answerOf(host, 'surgery')).to.contain('Sí. Es').and.not.contain('Yes, here.');
    expect(host.contentInfo.isLocal).to.equal(false);
  });

  it('has one clinic for all, of which a language may say a part', async () => {
    const host = await withText('calcinosis-urgent-care', texts);
    const contact = (): string => visibleText(inside(host, '[part="contact"]'));
    expect(contact()).to.equal('Contact Rheumatology clinic 555 0100');
    host.lang = 'es';
    await settled(host);
    expect(contact()).to.equal(`${spanish.common.contact} Clínica de reumatología 555 0100`);
  });
});

describe('the guide', () => {
  it('hands the text to its sections, as it comes, changes and goes', async () => {
    const host = await withText('calcinosis-guide', {
      ...surgery('Ours.'),
      clinic,
      guide: { title: 'Our guide' },
    });
    const section = (name: string): HTMLElement => inside(host, `calcinosis-${name}`);
    expect(visibleText(inside(host, '#title'))).to.equal('Our guide');
    expect(answerOf(section('faq'), 'surgery')).to.equal('Ours.');
    expect(visibleText(inside(section('urgent-care'), '[part="contact"]'))).to.contain('Rheumatology clinic');
    expect(visibleText(inside(section('symptom-checklist'), '[part="sheet"]'))).to.contain(
      'Rheumatology clinic',
    );
    for (const name of ['urgent-care', 'symptom-checklist', 'disclaimer'])
      expect(section(name).shadowRoot?.querySelector('a[href="tel:911"]'), name).not.to.equal(null);
    await changed(host, { content: surgery('Changed.') });
    expect(answerOf(section('faq'), 'surgery')).to.equal('Changed.');
    expect(isVisible(inside(section('urgent-care'), '[part="contact"]'))).to.equal(false);
    await changed(host, { content: undefined });
    expect(answerOf(section('faq'), 'surgery')).to.contain('It is a common choice');
    expect(visibleText(inside(host, '#title'))).to.equal('A guide to calcinosis');
  });

  it('asks for a file once, and tells of a fault once', async () => {
    const src = file({ faq: { title: 5 } });
    const host = place('calcinosis-guide', { src });
    const told: string[] = [];
    host.addEventListener('calcinosis-content-error', ({ path }) => told.push(path));
    await settled(host);
    expect(asked).to.have.length(1);
    expect(told).to.deep.equal(['faq.title']);
    expect(warnings).to.have.length(1);
    expect(visibleText(host)).to.contain('A guide to calcinosis');
  });
});

describe('a text that changes', () => {
  it('is shown anew, and ours come back when it goes', async () => {
    const host = await withText('calcinosis-faq', surgery('First.'));
    await changed(host, { content: surgery('Second.') });
    expect(answerOf(host, 'surgery')).to.equal('Second.');
    await changed(host, { content: undefined });
    expect(answerOf(host, 'surgery')).to.contain('It is a common choice');
    expect(warnings).to.deep.equal([]);
  });

  it('counts before a file, which counts again when it goes', async () => {
    const host = place('calcinosis-faq', {
      src: file(surgery('From the file.')),
      content: surgery('From the page.'),
    });
    await settled(host);
    expect(answerOf(host, 'surgery')).to.equal('From the page.');
    expect(asked).to.deep.equal([]);
    await changed(host, { content: undefined });
    expect(answerOf(host, 'surgery')).to.equal('From the file.');
    host.removeAttribute('src');
    await changed(host, { src: '' });
    expect(answerOf(host, 'surgery')).to.contain('It is a common choice');
  });

  it('of null is none', async () => {
    const host = await withText('calcinosis-faq', null, { src: file(surgery('From the file.')) });
    expect(answerOf(host, 'surgery')).to.equal('From the file.');
    expect(warnings).to.deep.equal([]);
  });

  it('keeps answers open, and what was ticked', async () => {
    const host = await withText('calcinosis-faq', parking);
    host.show('parking');
    const items = { ...parking.faq?.items, surgery: { answer: ['Ours.'] } };
    await changed(host, { content: { faq: { items } } });
    expect(inside<HTMLDetailsElement>(host, '#calcinosis-faq-parking').open).to.equal(true);
    const list = await withText('calcinosis-symptom-checklist', { clinic });
    const box = inside<HTMLInputElement>(list, '[name="symptom-pain"]');
    box.click();
    await settled(list);
    await changed(list, { content: undefined });
    expect(inside(list, '[name="symptom-pain"]') === box && box.checked).to.equal(true);
  });

  it('is told of as the hospital’s, where some of it is shown', async () => {
    const host = await withText('calcinosis-faq', surgery('Ours.'));
    const about = (): string => {
      inside<HTMLDetailsElement>(host, '.about').open = true;
      return visibleText(inside(host, '.about'));
    };
    expect(about()).to.contain(common.local);
    expect(host.contentInfo.isLocal).to.equal(true);
    await changed(host, { content: { clinic, treatments: { title: 'Care' } } });
    expect(about()).not.to.contain(common.local);
    expect(host.contentInfo.isLocal).to.equal(false);
  });
});

describe('a file', () => {
  it('is read, relative to the page', async () => {
    const src = file({ ...surgery('From the file.'), clinic });
    const base = document.head.appendChild(
      Object.assign(document.createElement('base'), { href: '/hospital/en/' }),
    );
    try {
      const host = await mount('calcinosis-faq', { src: `../${src}` });
      expect(asked).to.deep.equal([`/hospital/${src}`]);
      expect(answerOf(host, 'surgery')).to.equal('From the file.');
    } finally {
      base.remove();
    }
  });

  it('is fetched once for many elements', async () => {
    const src = file({ ...surgery('Ours.'), clinic });
    const hosts = tags.map((tag) => place(tag, { src }));
    await Promise.all(hosts.map(settled));
    await mount('calcinosis-faq', { src });
    await mount('calcinosis-faq', { src: `./${src}` });
    expect(asked).to.have.length(1);
    expect(warnings).to.deep.equal([]);
  });

  it('is waited for: ours are not shown before it', async () => {
    const { answer, send } = slowly(surgery('Ours.'));
    const host = place('calcinosis-faq', { src: file(answer) });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(visibleText(host)).to.equal('Fallback');
    send();
    await settled(host);
    expect(answerOf(host, 'surgery')).to.equal('Ours.');
    expect(visibleText(host)).not.to.contain('Fallback');
  });

  it('named right after the element came is waited for too', async () => {
    const { answer, send } = slowly(surgery('Ours.'));
    const host = place('calcinosis-faq', {});
    host.src = file(answer);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(visibleText(host)).to.equal('Fallback');
    send();
    await settled(host);
    expect(answerOf(host, 'surgery')).to.equal('Ours.');
  });

  it('that does not come is not waited for without end, and is shown when it comes', async () => {
    const { answer, send } = slowly(surgery('At last.'));
    // The four seconds are over at once.
    globalThis.setTimeout = ((act: () => void, time: number) =>
      realTimeout(act, time === 4000 ? 0 : time)) as typeof setTimeout;
    const host = place('calcinosis-faq', { src: file(answer) });
    await settled(host);
    expect(answerOf(host, 'surgery')).to.contain('It is a common choice');
    send();
    await changed(host, {});
    expect(answerOf(host, 'surgery')).to.equal('At last.');
  });

  it('that is slow never wins over what was asked for later', async () => {
    const slow = slowly(surgery('Slow.'));
    const host = place('calcinosis-faq', { src: file(slow.answer) });
    host.src = file(surgery('Quick.'));
    slow.send();
    await settled(host);
    expect(answerOf(host, 'surgery')).to.equal('Quick.');
    const slower = slowly(surgery('Slower.'));
    host.src = file(slower.answer);
    await settled(host);
    await changed(host, { content: surgery('From the page.') });
    slower.send();
    await new Promise((resolve) => realTimeout(resolve));
    await settled(host);
    expect(answerOf(host, 'surgery')).to.equal('From the page.');
    expect(warnings).to.deep.equal([]);
  });

  it('that is slow and wrong tells an element nothing that asks for it no longer', async () => {
    const slow = slowly({ faq: 5 });
    const host = await mount('calcinosis-faq');
    const told: string[] = [];
    host.addEventListener('calcinosis-content-error', ({ reason }) => told.push(reason));
    host.src = file(slow.answer);
    await settled(host);
    await changed(host, { src: file(surgery('Quick.')) });
    slow.send();
    await new Promise((resolve) => realTimeout(resolve));
    await settled(host);
    expect(told).to.deep.equal([]);
    expect(answerOf(host, 'surgery')).to.equal('Quick.');
  });

  it('is read whatever type the server gives it', async () => {
    const answer = (): Response =>
      new Response(JSON.stringify(surgery('Ours.')), {
        headers: { 'content-type': 'application/octet-stream' },
      });
    const host = await mount('calcinosis-faq', { src: file(answer) });
    expect(answerOf(host, 'surgery')).to.equal('Ours.');
  });

  const broken: Readonly<Record<string, [answer: Answer, path: string, reason: RegExp]>> = {
    'that is not there': [
      () => new Response('', { status: 404 }),
      '',
      /^cannot be read: Error: the server answers 404$/,
    ],
    'that the server refuses': [() => new Response('{}', { status: 403 }), '', /the server answers 403/],
    'that is broken': ['{ "faq": { "title": "Questions", } }', '', /^is not JSON: /],
    'that is empty': ['', '', /^is not JSON: /],
    'that is a page': ['<!doctype html><title>Not found</title>', '', /^is HTML and not JSON/],
    'that does not come through': [
      () => Promise.reject(new TypeError('Failed to fetch')),
      '',
      /^cannot be read: TypeError: Failed to fetch$/,
    ],
    'that breaks off': [
      () =>
        new Response(
          new ReadableStream({
            start: (stream) => {
              stream.error(new TypeError('Broke off'));
            },
          }),
        ),
      '',
      /^cannot be read: /,
    ],
    'that says what it may not': [
      '{ "urgentCare": { "intro": "Do not worry." } }',
      'urgentCare',
      /^cannot be replaced, since it says when to get help/,
    ],
    'that has a fault': [
      '{ "faq": { "items": { "surgery": { "answer": "Yes." } } } }',
      'faq.items.surgery.answer',
      /^must be a list of paragraphs/,
    ],
    'in another form': ['["Yes."]', '0', /^must be written in \{ \}/],
  };

  for (const [name, [answer, path, reason]] of Object.entries(broken)) {
    it(`${name} leaves ours in their place, and tells the page's editors`, async () => {
      const src = file(answer);
      const host = place('calcinosis-faq', { src });
      const event = await oneEvent<CalcinosisContentErrorEvent>(document, 'calcinosis-content-error');
      expect(event.path).to.equal(path);
      expect(event.reason).to.match(reason);
      expect(event.target).to.equal(host);
      expect(event.composed).to.equal(true);
      await settled(host);
      expect(visibleText(host)).to.contain(faq.title);
      expect(answerOf(host, 'surgery')).to.contain('It is a common choice');
      expect(questions(host)).to.have.length(7);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(
        `<calcinosis-faq>: the hospital's own text is not used, the built-in text stays. ${src}`,
      );
      expect(warnings[0])
        .to.contain(path)
        .and.match(new RegExp(reason.source.replace(/^\^|\$$/g, '')));
    });
  }

  for (const [how, headers, mostParts] of [
    ['says so first', { 'content-length': '200000000' }, 1],
    ['goes on and on', {}, 13],
  ] as const) {
    it(`that is too long and ${how} is not read to its end`, async () => {
      let [parts, isCanceled] = [0, false];
      const part = new TextEncoder().encode('{'.padEnd(100_000));
      const src = file(
        () =>
          new Response(
            new ReadableStream<Uint8Array>({
              pull: (stream) => {
                parts += 1;
                stream.enqueue(part);
              },
              cancel: () => {
                isCanceled = true;
              },
            }),
            { headers },
          ),
      );
      const host = place('calcinosis-faq', { src });
      const event = await oneEvent<CalcinosisContentErrorEvent>(document, 'calcinosis-content-error');
      expect(event.reason).to.equal('is longer than 1,000,000 characters');
      expect(isCanceled).to.equal(true);
      expect(parts).to.be.at.most(mostParts);
      await settled(host);
      expect(visibleText(host)).to.contain(faq.title);
      expect(warnings).to.have.length(1);
    });
  }

  it('that has several faults tells each once, in the console once a page', async () => {
    const src = file({ fag: {}, faq: { title: 5, items: { surgery: { answer: [] } } } });
    const hosts = [
      place('calcinosis-faq', { src }),
      place('calcinosis-faq', { src }),
      place('calcinosis-treatments', { src }),
    ];
    const told: string[] = [];
    for (const host of hosts)
      host.addEventListener('calcinosis-content-error', ({ path }) => told.push(path));
    await Promise.all(hosts.map(settled));
    const paths = ['faq.title', 'faq.items.surgery.answer', 'fag'];
    expect(told).to.deep.equal([...paths, ...paths, ...paths]);
    expect(warnings).to.have.length(3);
    for (const [i, path] of paths.entries()) expect(warnings[i]).to.contain(`${src}, ${path}: `);
    expect(asked).to.have.length(1);
  });

  it('that could not be read is asked for again by whoever comes later', async () => {
    const src = file(() => new Response('', { status: 503 }));
    await mount('calcinosis-faq', { src });
    site[src] = JSON.stringify(surgery('Mended.'));
    expect(answerOf(await mount('calcinosis-faq', { src }), 'surgery')).to.equal('Mended.');
  });

  it('with an address that is none is told of', async () => {
    const host = await mount('calcinosis-faq', { src: 'http://[' });
    expect(visibleText(host)).to.contain(faq.title);
    expect(warnings.join()).to.contain('http://[');
  });

  it('takes the place of a text that was there, with ours where it is wrong', async () => {
    const host = place('calcinosis-faq', { src: file(surgery('First.')) });
    await settled(host);
    await changed(host, { src: file('{') });
    expect(answerOf(host, 'surgery')).to.contain('It is a common choice');
  });
});

describe('hostile content', () => {
  const texts: Readonly<Record<string, unknown>> = {
    'a text': 'content',
    'a number': 5,
    'a list of lists': [[[]]],
    'a window': window,
    'lists for groups': { faq: [], treatments: { items: [] }, glossary: { terms: [[]] } },
    'no part': { faq: { items: { surgery: null } } },
    'a method’s name': { faq: { items: { constructor: 5 } } },
    pollution: JSON.parse('{ "__proto__": { "faq": 5 }, "faq": { "__proto__": { "items": 5 } } }'),
    HTML: {
      faq: { title: '<img src=x onerror=hostileRan=1>' },
      clinic: { name: '<script>hostileRan=1</script>' },
    },
    ...Object.fromEntries(
      hostile.map((text) => [
        `words: ${text.replace('\u0000', 'NUL')}`,
        {
          clinic: { name: text, phone: text },
          guide: { title: text },
          faq: { items: { [text]: { question: text, answer: [text] } } },
        },
      ]),
    ),
  };

  /** All that an element holds, shown and not. */
  const held = (host: Element): string | undefined => host.shadowRoot?.textContent;

  /** The text is refused, and the element holds what it holds without one. */
  async function refuses(tag: Tag, content: unknown): Promise<void> {
    const given = tag === 'calcinosis-guide' ? { sections: 'faq' } : {};
    const host = place(tag, { ...given, content: content as LocalText });
    const told: string[] = [];
    host.addEventListener('calcinosis-content-error', ({ reason }) => told.push(reason));
    await settled(host);
    expect(held(host), tag).to.equal(held(await settled(place(tag, given))));
    expect(told).to.have.length.above(0);
    noMarkupFrom(host.shadowRoot!);
  }

  for (const [name, content] of Object.entries(texts)) {
    it(`leaves ours in their place: ${name}`, async () => {
      await refuses('calcinosis-faq', content);
      await refuses('calcinosis-urgent-care', content);
      await refuses('calcinosis-symptom-checklist', content);
      expect(({} as Record<string, unknown>)['faq']).to.equal(undefined);
    });
  }

  for (const tag of tags) {
    const section = partOf(tag.replace('calcinosis-', '') as SectionId);
    it(`breaks no <${tag}>`, async () => {
      await refuses(tag, { [section]: [] });
      await refuses(tag, { [section]: { title: '<img src=x onerror=hostileRan=1>' } });
    });
  }

  it('that is words is shown as words', async () => {
    const name = `javascript:alert(1) & "Söhne" 'x' $1`;
    const host = await withText('calcinosis-urgent-care', { clinic: { name } });
    expect(visibleText(inside(host, '[part="contact"]'))).to.equal(`Contact ${name}`);
  });

  it('takes nothing from the urgent signs', async () => {
    const host = await withText('calcinosis-urgent-care', {
      urgentCare: {
        title: 'No hurry',
        intro: 'Rest.',
        tiers: { emergency: 'Later' },
        flags: { sepsis: { action: 'Wait.' } },
      },
    });
    const shown = visibleText(host);
    for (const text of [
      urgentCare.title,
      urgentCare.intro,
      urgentCare.tiers.emergency,
      urgentCare.flags.sepsis.sign,
    ])
      expect(shown).to.contain(text);
    expect(shown).not.to.match(/No hurry|Rest\.|Later|Wait\./);
  });
});
