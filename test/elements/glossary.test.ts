import { expect, oneEvent } from '@open-wc/testing';
import { glossary } from '../../src/content/en/glossary.js';
import { termIds } from '../../src/content/ids.js';
import type { CalcinosisGlossary } from '../../src/elements/calcinosis-glossary/glossary.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { clearing, mount } from '../support/mount.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

const define = (): Promise<unknown> =>
  import('../../src/elements/calcinosis-glossary/calcinosis-glossary.js');
const warnings = collectWarnings();

const shown = (host: Element): string[] =>
  allInside(host, '[part="entry"]')
    .filter(isVisible)
    .map((entry) => entry.id.replace('calcinosis-glossary-', ''));
const said = (host: Element): string => inside(host, '[role="status"]').textContent.trim();

async function search(host: HTMLElement, query: string): Promise<void> {
  const box = inside<HTMLInputElement>(host, 'input');
  box.value = query;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(host);
}

eachArrival('calcinosis-glossary', define, (arrive) => {
  it('shows each term with its meaning, in the order of the alphabet', async () => {
    const host = await arrive();
    expect(shown(host)).to.have.members([...termIds]);
    const names = allInside(host, 'dt').map(visibleText);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('en').compare));
    for (const { name, meaning } of Object.values(glossary.terms)) {
      expect(visibleText(host)).to.contain(`${name} ${meaning}`);
    }
  });

  it('shows only what is asked for', async () => {
    const host = await arrive({ attributes: { include: 'ulcer biopsy' } });
    expect(shown(host)).to.deep.equal(['biopsy', 'ulcer']);
    expect(allInside(host, 'input'), 'two need no search').to.have.length(0);
  });

  it('can be searched, also by what a term means', async () => {
    const host = await arrive();
    await search(host, 'open SORE');
    expect(shown(host)).to.deep.equal(['ulcer']);
    expect(said(host)).to.equal('1 of 40 words shown');
    button(host, 'Clear search')?.click();
    await settled(host);
    expect(shown(host)).to.have.length(40);
    expect(host.shadowRoot?.activeElement).to.equal(inside(host, 'input'));
  });
});

describe('the glossary', () => {
  it('says when no word is found', async () => {
    const host = await mount('calcinosis-glossary');
    await search(host, 'zzz');
    expect(shown(host)).to.deep.equal([]);
    expect(visibleText(host)).to.contain(glossary.ui.noMatch);
  });

  it('reports an unknown term once, and shows the others', async () => {
    const host = await mount('calcinosis-glossary', { include: 'ulcer nonsense-term' });
    expect(shown(host)).to.deep.equal(['ulcer']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('nonsense-term');
  });

  it('opens at a term by the address, though a search hides it', async () => {
    const host = await mount('calcinosis-glossary');
    await search(host, 'ulcer');
    const changed = oneEvent(window, 'hashchange');
    location.hash = 'calcinosis-glossary-biopsy';
    await changed;
    await settled(host);
    expect(host.shadowRoot?.activeElement?.id).to.equal('calcinosis-glossary-biopsy');
    expect(shown(host)).to.have.length(40);
    location.hash = '';
  });

  for (const width of [280, 760]) {
    it(`has no fault that axe finds, and no scrolling sideways, at ${width} px`, async () => {
      const host = await mount('calcinosis-glossary', {}, { width });
      expect(inside(host, '.root').scrollWidth).to.be.at.most(width);
      await expect(host).to.be.accessible();
    });
  }
});

describe('used: only what the page explains', () => {
  const term = '<calcinosis-term>biopsy</calcinosis-term>';
  let glossaryHost: CalcinosisGlossary;

  beforeEach(async () => {
    await import('../../src/elements/calcinosis-term/calcinosis-term.js');
    glossaryHost = await mount('calcinosis-glossary', { used: '' });
  });

  async function add(html: string): Promise<HTMLElement> {
    const place = clearing();
    place.innerHTML = html;
    for (const host of place.querySelectorAll<HTMLElement>('*')) if (host.shadowRoot) await settled(host);
    await settled(glossaryHost);
    return place;
  }

  it('is all of it while nothing on the page is explained', () => {
    expect(shown(glossaryHost)).to.have.length(40);
  });

  it('follows the terms on the page, as they come, change and go', async () => {
    const first = await add(term);
    expect(shown(glossaryHost)).to.deep.equal(['biopsy']);
    const second = await add('<calcinosis-term>nodules</calcinosis-term>');
    expect(shown(glossaryHost)).to.deep.equal(['biopsy', 'nodule']);
    first.firstElementChild?.setAttribute('term', 'serum');
    await settled(first.firstElementChild as HTMLElement);
    await settled(glossaryHost);
    expect(shown(glossaryHost)).to.deep.equal(['nodule', 'serum']);
    second.remove();
    await settled(glossaryHost);
    expect(shown(glossaryHost)).to.deep.equal(['serum']);
  });

  it('follows the terms in the texts of other elements, without an element for terms too', async () => {
    await import('../../src/elements/calcinosis-faq/calcinosis-faq.js');
    await add('<calcinosis-faq include="surgery"></calcinosis-faq>');
    expect(shown(glossaryHost)).to.deep.equal(['tumoral-calcinosis']);
  });

  it('is there for the terms that were there before it', async () => {
    await add(term);
    glossaryHost.remove();
    glossaryHost = await mount('calcinosis-glossary', { used: '' });
    expect(shown(glossaryHost)).to.deep.equal(['biopsy']);
  });

  it('a term leads to it while it is there', async () => {
    const place = await add(term);
    const host = place.firstElementChild as HTMLElement;
    await settled(host);
    inside(host, '[part="term"]').click();
    const lead = button(host, glossary.ui.inGlossary);
    lead?.click();
    expect(glossaryHost.shadowRoot?.activeElement?.id).to.equal('calcinosis-glossary-biopsy');
    glossaryHost.remove();
    await settled(host);
    expect(button(host, glossary.ui.inGlossary)).to.equal(undefined);
  });
});
