/* What stands in a block of the page, which shows it in an element that is mounted in the block's shadow root. */
import { expect, oneEvent } from '@open-wc/testing';
import { faq } from '../../src/content/en/faq.js';
import { glossary } from '../../src/content/en/glossary.js';
import '../../src/index.js';
import type { CalcinosisFaq } from '../../src/elements/calcinosis-faq/faq.js';
import type { CalcinosisGuide } from '../../src/elements/calcinosis-guide/guide.js';
import type { CalcinosisToggleEvent } from '../../src/elements/events.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { clearing } from '../support/mount.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

const warnings = collectWarnings();

afterEach(() => {
  expect(warnings).to.deep.equal([]);
});

/** The element in the shadow root of a block, to which it forwards what the block holds. */
async function forward<T extends HTMLElement>(tag: string, light: string, block = 'div'): Promise<T> {
  const place = clearing();
  place.innerHTML = `<${block}>${light}</${block}>`;
  const root = place.firstElementChild!.attachShadow({ mode: 'open' });
  // A slot that forwards nothing would take the place of a section of ours.
  const slots = new Set([...place.querySelectorAll(`${block} > [slot]`)].map(({ slot }) => slot));
  const forwards = [...slots].map((name) => `<slot name="${name}" slot="${name}"></slot>`).join('');
  root.innerHTML = `<${tag}>${forwards}<slot></slot></${tag}>`;
  const host = await settled(root.firstElementChild as T);
  // Slots say what they hold in a task of their own.
  await new Promise((done) => setTimeout(done));
  return settled(host);
}

/** What has the focus, through all shadow roots. */
function focused(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

async function follow(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

const question = (id: string): string =>
  `<details slot="question" id="${id}"><summary>Where is ${id}?</summary><p id="${id}-answer">Behind us.</p></details>`;
const parking = (): HTMLDetailsElement => document.querySelector<HTMLDetailsElement>('#parking')!;

describe('a question that is forwarded', () => {
  it('is shown, is opened with all others, and says so', async () => {
    const host = await forward<CalcinosisFaq>('calcinosis-faq', `<p>Read on</p>${question('parking')}`);
    expect(isVisible(parking().querySelector('summary')!)).to.equal(true);
    const told = oneEvent(host, 'calcinosis-toggle');
    parking().open = true;
    expect(((await told) as unknown as CalcinosisToggleEvent).item).to.equal('parking');
    parking().open = false;
    host.openAll();
    expect(parking().open).to.equal(true);
  });

  it('is found by a search', async () => {
    const host = await forward(
      'calcinosis-faq',
      question('parking') + question('garden') + question('stairs'),
    );
    const input = inside<HTMLInputElement>(host, 'input');
    input.value = 'parking';
    input.dispatchEvent(new Event('input'));
    await settled(host);
    const summaries = [...allInside(host, 'summary'), ...document.querySelectorAll('[slot] > summary')];
    expect(
      summaries.filter((summary) => isVisible(summary) && !summary.closest('.sources, .about')),
    ).to.deep.equal([parking().querySelector('summary')]);
  });

  for (const tag of ['calcinosis-faq', 'calcinosis-guide']) {
    it(`is led to by a link to it and to what it holds, in <${tag}>`, async () => {
      const host = await forward(tag, question('parking'));
      await follow('parking-answer');
      expect(parking().open).to.equal(true);
      expect(focused()?.id).to.equal('parking-answer');
      await follow('parking');
      expect(focused()).to.equal(parking().querySelector('summary'));
      expect(host.isConnected).to.equal(true);
    });
  }
});

describe('a section that is forwarded', () => {
  const own =
    '<section slot="section" id="our-clinic"><h2>Our clinic</h2><p>We are on floor 2.</p></section>';

  it('is in the list of contents, and is led to by its heading', async () => {
    const host = await forward<CalcinosisGuide>('calcinosis-guide', `<p>Read on</p>${own}`);
    const entry = allInside(host, 'nav li a').at(-1)!;
    expect(visibleText(entry)).to.equal('Our clinic');
    const changed = oneEvent(window, 'hashchange');
    (entry as HTMLAnchorElement).click();
    await changed;
    expect(focused()?.textContent).to.equal('Our clinic');
  });

  it('is named in the list of contents where it replaces one of ours', async () => {
    const host = await forward(
      'calcinosis-guide',
      '<section slot="causes"><h2>Why it happens</h2></section>',
    );
    expect(allInside(host, 'nav li a').map(visibleText)).to.include('Why it happens');
  });

  it('keeps its options where it is an element of ours, at the level of its place', async () => {
    const host = await forward(
      'calcinosis-guide',
      '<calcinosis-causes slot="causes" groups="genetic"></calcinosis-causes>',
    );
    const causes = await settled(document.querySelector('calcinosis-causes')!);
    const level = inside(inside(host, 'calcinosis-overview'), '#title').localName;
    expect(inside(causes, '#title').localName).to.equal(level);
  });
});

it('the clinic’s contact is forwarded to both of its places', async () => {
  const host = await forward('calcinosis-guide', '<p slot="contact" id="clinic">Clinic: 555 0100</p>');
  for (const tag of ['calcinosis-urgent-care', 'calcinosis-symptom-checklist']) {
    const part = inside(host, tag);
    const slot = inside<HTMLSlotElement>(part, 'slot[name="contact"]');
    const [shown] = slot.assignedElements({ flatten: true });
    expect(shown && visibleText(shown), tag).to.equal('Clinic: 555 0100');
    expect(isVisible(shown!), tag).to.equal(true);
  }
});

it('further help that is forwarded stands in the list', async () => {
  const host = await forward('calcinosis-disclaimer', '<li slot="resource">Our support group</li>');
  expect(inside(host, 'slot[name="resource"]').parentElement?.localName).to.equal('ul');
});

it('a fallback that is forwarded is not shown', async () => {
  const host = await forward('calcinosis-faq', '<h2>Questions</h2><p>Read on</p>');
  expect(host.checkVisibility()).to.equal(true);
  expect(document.querySelector('h2')?.checkVisibility()).to.equal(false);
});

describe('a term', () => {
  it('explains the word that is forwarded to it', async () => {
    const host = await forward('calcinosis-term', 'biopsy', 'span');
    expect(inside(host, '[part="meaning"]').textContent).to.contain(glossary.terms.biopsy.meaning);
    expect(visibleText(host)).to.equal('biopsy');
  });
});

describe('the level of a heading', () => {
  it('is one below the heading above the block, and not below a line that the block replaces', async () => {
    const place = clearing();
    place.innerHTML = '<h3>Calcinosis</h3><div><h5>Read on</h5></div><div></div>';
    for (const block of place.querySelectorAll('div'))
      block.attachShadow({ mode: 'open' }).innerHTML = '<calcinosis-causes><slot></slot></calcinosis-causes>';
    for (const block of place.querySelectorAll('div')) {
      const host = await settled(block.shadowRoot!.firstElementChild as HTMLElement);
      expect(inside(host, '#title').localName).to.equal('h4');
    }
  });
});

it('a button of the element still works', async () => {
  const host = await forward<CalcinosisFaq>('calcinosis-faq', question('parking'));
  button(host, faq.ui.openAll)?.click();
  expect(parking().open).to.equal(true);
});

describe('a term that a framework has rendered', () => {
  it('is its word, without the comments around it', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    const term = document.createElement('calcinosis-term');
    term.append(document.createComment('?part?'), 'biopsy', document.createComment('?part?'));
    place.append(term);
    await term.updateComplete;
    expect(term.shadowRoot?.querySelector('[role="button"]')).not.to.equal(null);
    place.remove();
  });
});
