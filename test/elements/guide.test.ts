import { expect, oneEvent } from '@open-wc/testing';
import { common } from '../../src/content/en/common.js';
import { guide as words } from '../../src/content/en/guide.js';
import { Language } from '../../src/content/language.js';
import { sectionIds, type SectionId } from '../../src/content/ids.js';
import type { CalcinosisElement } from '../../src/elements/calcinosis-element.js';
import type { CalcinosisGuide } from '../../src/elements/calcinosis-guide/guide.js';
import { readingTime, sectionWords } from '../../src/elements/calcinosis-guide/sections.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { mount } from '../support/mount.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

const define = (): Promise<unknown> => import('../../src/elements/calcinosis-guide/calcinosis-guide.js');
const warnings = collectWarnings();

const shown = (host: Element): string[] =>
  allInside(host, '.section')
    .filter(isVisible)
    .map(({ id }) => id.replace('calcinosis-guide-', ''));
const entries = (host: Element): HTMLAnchorElement[] => allInside(host, 'nav li a');
const titles = (host: Element): string[] => entries(host).map(visibleText);
const part = (host: Element, id: SectionId): CalcinosisElement => inside(host, `calcinosis-${id}`);
const titleOf = (id: SectionId): string => sectionWords[id].title;
const current = (host: Element): string[] =>
  entries(host)
    .filter((entry) => entry.getAttribute('aria-current') === 'location')
    .map(visibleText);

/** What has the focus, through all shadow roots. */
function focused(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

async function go(hash: string, act: () => unknown): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  await act();
  await changed;
  expect(location.hash).to.equal(hash);
}

afterEach(() => {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
});

eachArrival('calcinosis-guide', define, (arrive) => {
  it('shows every section with its heading, and lists them in that order', async () => {
    const host = await arrive();
    expect(shown(host)).to.deep.equal([...sectionIds]);
    expect(titles(host)).to.deep.equal(sectionIds.map(titleOf));
    for (const id of sectionIds) expect(visibleText(part(host, id))).to.contain(titleOf(id));
  });

  it('shows the sections that are asked for, in the order that is asked for', async () => {
    const host = await arrive({ attributes: { sections: 'faq causes' } });
    expect(shown(host)).to.deep.equal(['faq', 'causes']);
    expect(titles(host)).to.deep.equal([titleOf('faq'), titleOf('causes')]);
  });
});

const few = { sections: 'key-points causes disclaimer' };

const english = new Language('en');
const minutes = (ids: readonly SectionId[]): number => readingTime(ids, (id) => sectionWords[id], english);
const timeOf = (ids: readonly SectionId[]): string =>
  english.plural(words.ui.readingTime, minutes(ids), { minutes: minutes(ids) });

describe('the list of contents', () => {
  before(define);

  it('leads to a section: the reader stands at its heading, and the address names it', async () => {
    const host = await mount('calcinosis-guide', few);
    await go('#calcinosis-guide-causes', () => {
      entries(host)[1]?.click();
    });
    expect(focused()?.textContent).to.contain(titleOf('causes'));
    const { top } = part(host, 'causes').getBoundingClientRect();
    expect(top).to.be.within(-2, innerHeight / 2);
  });

  it('leads there again from the same address', async () => {
    const host = await mount('calcinosis-guide', few);
    await go('#calcinosis-guide-causes', () => {
      entries(host)[1]?.click();
    });
    scrollTo(0, 0);
    (document.activeElement as HTMLElement).blur();
    entries(host)[1]?.click();
    expect(focused()?.textContent).to.contain(titleOf('causes'));
  });

  it('leaves the route of a single-page application alone', async () => {
    const host = await mount('calcinosis-guide', few);
    for (const route of ['#/patients/calcinosis', '#!/patients']) {
      history.replaceState(null, '', route);
      entries(host)[1]?.click();
      expect(location.hash).to.equal(route);
      expect(focused()?.textContent).to.contain(titleOf('causes'));
    }
  });

  it('is come back to from the end of each section, by the eye and by the ear', async () => {
    const host = await mount('calcinosis-guide', few);
    const back = allInside(host, '.section .top a');
    expect(back).to.have.length(3);
    for (const link of back) {
      expect(visibleText(link)).to.equal(words.ui.backToContents);
      link.click();
      expect(focused()?.textContent).to.equal(words.ui.contents);
    }
  });

  it('follows the reader, and moves nothing itself', async () => {
    const host = await mount('calcinosis-guide', few);
    for (const id of ['disclaimer', 'causes', 'key-points'] as const) {
      const place = inside(host, `#calcinosis-guide-${id}`);
      place.style.minBlockSize = '150vh';
      place.scrollIntoView();
      const at = scrollY;
      const marked = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (current(host).join() !== titleOf(id)) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(host.shadowRoot!, {
          subtree: true,
          attributes: true,
          attributeFilter: ['aria-current'],
        });
      });
      if (current(host).join() !== titleOf(id)) await marked;
      expect(current(host)).to.deep.equal([titleOf(id)]);
      expect(scrollY).to.equal(at);
    }
  });

  it('says how long the sections shown take to read', async () => {
    const all = await mount('calcinosis-guide');
    expect(visibleText(all)).to.contain(timeOf(sectionIds));
    const one = await mount('calcinosis-guide', { sections: 'disclaimer' });
    expect(visibleText(one)).to.contain(timeOf(['disclaimer']));
  });
});

describe('the reading time', () => {
  it('is counted from the words, and is none for what is looked up', () => {
    const counted = (texts: string): number => texts.split(/\s+/).length / 180;
    const text = Object.values(sectionWords.disclaimer)
      .flatMap((value) => (typeof value === 'string' ? value : Object.values(value as object).map(String)))
      .join(' ');
    expect(minutes(['disclaimer'])).to.be.within(1, Math.ceil(counted(text)) + 1);
    expect(minutes(['glossary', 'references'])).to.equal(1);
    expect(minutes(['faq', 'glossary'])).to.equal(minutes(['faq']));
    expect(minutes(sectionIds)).to.be.above(minutes(['faq', 'treatments']));
  });
});

describe('a link to a section', () => {
  it('is followed when the page opens, once the sections are there', async () => {
    location.hash = 'calcinosis-guide-disclaimer';
    await mount('calcinosis-guide', few);
    expect(focused()?.textContent).to.contain(titleOf('disclaimer'));
  });

  it('is followed into an element of the guide', async () => {
    const host = await mount('calcinosis-guide', { sections: 'causes faq' });
    await go('#calcinosis-faq-surgery', () => {
      location.hash = 'calcinosis-faq-surgery';
    });
    const answer = inside<HTMLDetailsElement>(part(host, 'faq'), '#calcinosis-faq-surgery');
    expect(answer.open).to.equal(true);
    expect(answer.contains(focused())).to.equal(true);
  });

  it('is followed by show(), which says whether there is one', async () => {
    const host = await mount('calcinosis-guide', few);
    expect(host.show('causes')).to.equal(true);
    expect(focused()?.textContent).to.contain(titleOf('causes'));
    expect(host.show('faq')).to.equal(false);
  });
});

describe('what the guide hands on', () => {
  const contact = '<p slot="contact" id="clinic">Clinic: <a href="tel:5550100">555 0100</a></p>';

  it('the emergency number, to each section that calls', async () => {
    const host = await mount('calcinosis-guide', { 'emergency-number': '999' });
    for (const id of ['urgent-care', 'symptom-checklist', 'disclaimer'] as const) {
      expect(inside<HTMLAnchorElement>(part(host, id), 'a[href^="tel:"]').href, id).to.equal('tel:999');
    }
  });

  it('a bad emergency number to nobody, and says so once', async () => {
    const host = await mount('calcinosis-guide', { 'emergency-number': 'call us' });
    for (const id of ['urgent-care', 'symptom-checklist'] as const) {
      expect(allInside(part(host, id), 'a[href^="tel:"]')).to.have.length(0);
    }
    expect(warnings.filter((warning) => warning.includes('call us'))).to.have.length(1);
  });

  it('the contact, to the urgent signs and to the visit sheet', async () => {
    const host = await mount('calcinosis-guide', {}, { light: contact });
    await settled(part(host, 'symptom-checklist'));
    expect(visibleText(part(host, 'urgent-care'))).to.contain('Clinic: 555 0100');
    expect(visibleText(inside(part(host, 'symptom-checklist'), '[part="sheet"]'))).to.contain(
      'Clinic: 555 0100',
    );
    expect(document.querySelectorAll('#clinic')).to.have.length(1);
    expect(part(host, 'symptom-checklist').querySelector('#clinic'), 'no id stands there twice').to.equal(
      null,
    );
  });

  it('the contact to a visit sheet that comes later, once, and takes it back', async () => {
    const host = await mount('calcinosis-guide', { sections: 'urgent-care' }, { light: contact });
    host.sections = 'urgent-care symptom-checklist';
    await settled(host);
    const sheet = part(host, 'symptom-checklist');
    await settled(sheet);
    expect(visibleText(inside(sheet, '[part="sheet"]'))).to.contain('Clinic: 555 0100');
    const [copy] = sheet.children;
    host.requestUpdate();
    await settled(host);
    expect(sheet.children[0], 'what is there stays').to.equal(copy);
    const changed = oneEvent(host.shadowRoot!, 'slotchange');
    host.querySelector('#clinic')?.remove();
    await changed;
    await settled(host);
    expect(sheet.children).to.have.length(0);
  });

  it('the contact to the visit sheet itself where no urgent signs are shown', async () => {
    const host = await mount('calcinosis-guide', { sections: 'symptom-checklist' }, { light: contact });
    await settled(part(host, 'symptom-checklist'));
    expect(visibleText(inside(part(host, 'symptom-checklist'), '[part="sheet"]'))).to.contain(
      'Clinic: 555 0100',
    );
  });

  it('a question, a note and a resource of the hospital’s', async () => {
    const light = `<details slot="question" id="parking"><summary>Where do I park?</summary><p>Behind.</p></details>
      <p slot="note">Our note on types.</p><p slot="preparation">Do not eat before the test.</p>
      <p slot="resource">Our support group.</p>`;
    const host = await mount('calcinosis-guide', {}, { light });
    expect(visibleText(part(host, 'faq'))).to.contain('Where do I park?');
    expect(visibleText(part(host, 'type-table'))).to.contain('Our note on types.');
    expect(visibleText(part(host, 'diagnosis'))).to.contain('Do not eat before the test.');
    expect(visibleText(part(host, 'disclaimer'))).to.contain('Our support group.');
  });

  it('its direction', async () => {
    const host = await mount('calcinosis-guide', { ...few, dir: 'rtl' });
    expect(getComputedStyle(inside(part(host, 'causes'), '.root')).direction).to.equal('rtl');
  });
});

describe('the hospital’s own', () => {
  const own =
    '<section slot="section" id="our-clinic"><h2>Our clinic</h2><p>We are on floor 2.</p></section>';

  it('section stands at the end and in the list, comes and goes, and is led to', async () => {
    const host = await mount('calcinosis-guide', few, { light: own });
    expect(titles(host).at(-1)).to.equal('Our clinic');
    await go('#our-clinic', () => {
      entries(host).at(-1)?.click();
    });
    expect(focused()?.textContent).to.equal('Our clinic');
    const changed = oneEvent(host.shadowRoot!, 'slotchange');
    host.querySelector('#our-clinic')?.remove();
    await changed;
    await settled(host);
    expect(titles(host)).to.have.length(3);
  });

  it('section without an id or a heading is led to as well', async () => {
    const host = await mount('calcinosis-guide', few, {
      light: '<section slot="section" aria-label="Parking">Behind the house</section>',
    });
    expect(titles(host).at(-1)).to.equal('Parking');
    entries(host).at(-1)?.click();
    expect(focused()).to.equal(host.querySelector('section'));
  });

  it('element in the place of a built-in one keeps its options, at the level of its place', async () => {
    const host = await mount('calcinosis-guide', few, {
      light: '<calcinosis-causes slot="causes" groups="genetic"></calcinosis-causes>',
    });
    const causes = await settled(host.querySelector('calcinosis-causes')!);
    await settled(host);
    expect(isVisible(part(host, 'causes'))).to.equal(false);
    expect(inside(causes, '#title').localName).to.equal(inside(part(host, 'key-points'), '#title').localName);
    expect(visibleText(causes)).not.to.contain(common.notReviewed);
    expect(titles(host)[1]).to.equal(titleOf('causes'));
  });

  it('text in the place of a built-in element is named in the list', async () => {
    const host = await mount('calcinosis-guide', few, {
      light: '<section slot="causes"><h2>Why it happens</h2><p>Ask us.</p></section>',
    });
    await settled(host);
    expect(titles(host)[1]).to.equal('Why it happens');
    host.show('causes');
    expect(focused()?.textContent).to.equal('Why it happens');
  });

  it('fallback is not shown', async () => {
    const host = await mount('calcinosis-guide', few, { light: 'A guide' });
    expect(visibleText(host)).not.to.match(/A guide$/);
  });
});

describe('the guide as a whole', () => {
  it('has one list of sources, and one line on its review', async () => {
    const host = await mount('calcinosis-guide');
    for (const id of sectionIds) {
      await settled(part(host, id));
      expect(allInside(part(host, id), '.sources'), id).to.have.length(0);
      const lines = allInside(part(host, id), '[part="review"]');
      expect(lines, id).to.have.length(id === 'disclaimer' ? 1 : 0);
    }
    expect(allInside(host, '[part="review"]')).to.have.length(0);
    const numbers = sectionIds.flatMap((id) =>
      allInside(part(host, id), 'sup a').map(({ textContent }) => Number(textContent)),
    );
    const firsts = [...new Set(numbers)];
    expect(firsts).to.deep.equal(firsts.map((_, i) => i + 1));
  });

  it('says who has reviewed it: with the disclaimer, else at its end', async () => {
    const review = { 'reviewed-by': 'Dr. A. Example', 'reviewed-on': '2026-01-31' };
    const said = 'Reviewed by Dr. A. Example on January 31, 2026.';
    const whole = await mount('calcinosis-guide', { ...few, ...review });
    expect(visibleText(inside(part(whole, 'disclaimer'), '[part="review"]'))).to.equal(said);
    const short = await mount('calcinosis-guide', { sections: 'causes', ...review });
    expect(visibleText(inside(short, '[part="review"]'))).to.equal(said);
  });

  it('is overdue once, not once a section', async () => {
    const due: string[] = [];
    const listen = (event: Event): void => void due.push((event.target as Element).localName);
    document.addEventListener('calcinosis-review-due', listen);
    const told = oneEvent(document, 'calcinosis-review-due');
    await mount('calcinosis-guide', { ...few, 'review-due': '2020-02-02' });
    await told;
    document.removeEventListener('calcinosis-review-due', listen);
    expect(due).to.deep.equal(['calcinosis-guide']);
  });

  it('reports an unknown section, and shows the others', async () => {
    const host = await mount('calcinosis-guide', { sections: 'causes no-such-section' });
    expect(shown(host)).to.deep.equal(['causes']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('no-such-section');
  });

  it('makes no markup of what a page gives it', async () => {
    for (const text of hostile) {
      const host = await mount('calcinosis-guide', {
        sections: `causes disclaimer ${text}`,
        'emergency-number': text,
        'reviewed-by': text,
        'reviewed-on': '2026-01-31',
      });
      noMarkupFrom(host.shadowRoot!);
      noMarkupFrom(part(host, 'disclaimer').shadowRoot!);
    }
  });

  it('never skips a level of headings', async () => {
    const host = await mount('calcinosis-guide', { 'heading-level': '2' });
    const levels = (root: ShadowRoot | null): number[] =>
      [...(root?.querySelectorAll('*') ?? [])].flatMap((node) => [
        ...(/^h\d$/.test(node.localName) ? [Number(node.localName[1])] : []),
        ...levels(node.shadowRoot),
      ]);
    let above = 1;
    for (const level of levels(host.shadowRoot)) {
      expect(level).to.be.within(2, above + 1);
      above = level;
    }
  });

  it('prints alone at the press of a button', async () => {
    const host: CalcinosisGuide = await mount('calcinosis-guide', few);
    let marked: string | null = null;
    const { print } = window;
    window.print = () => {
      marked = host.getAttribute('data-calcinosis-print');
    };
    button(host, words.ui.print)?.click();
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    expect(marked).to.match(/^\w+$/);
    expect(host.hasAttribute('data-calcinosis-print')).to.equal(false);
  });

  for (const width of [280, 1200]) {
    it(`fits ${width} px, and axe finds no fault`, async function () {
      // All sections at once are a lot for axe in the slowest engine.
      this.timeout(120_000);
      const host = await mount('calcinosis-guide', {}, { width });
      expect(inside(host, '.root').scrollWidth).to.be.at.most(width);
      await expect(host).to.be.accessible();
    });
  }
});
