import { expect, oneEvent } from '@open-wc/testing';
import { references as words } from '../../src/content/en/references.js';
import { publications } from '../../src/content/publications.js';
import * as published from '../../src/content/references.js';
import type { Reference } from '../../src/content/schema.js';
import type { CalcinosisReferences } from '../../src/elements/calcinosis-references/references.js';
import { asBibtex, asRis, asText } from '../../src/elements/calcinosis-references/citation-formats.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { stubClipboard } from '../support/clipboard.js';
import { clearing } from '../support/mount.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

const define = (): Promise<unknown> =>
  import('../../src/elements/calcinosis-references/calcinosis-references.js');
const all: readonly Reference[] = Object.values(published);

const listed = (host: Element): string[] =>
  allInside(host, '[part="source"]').map(({ id }) => id.replace('calcinosis-references-', ''));
const marks = (host: Element): HTMLAnchorElement[] => allInside(host, 'sup a');
/** Each mark's number with the source that it leads to. */
const numbers = (host: Element): string[] =>
  marks(host).map((mark) => `${mark.textContent} ${mark.hash.replace(/^#calcinosis-[a-z]+-(source-)?/, '')}`);
const ownList = (host: Element): HTMLElement[] => allInside(host, '.sources');

eachArrival('calcinosis-references', define, (arrive) => {
  it('alone on a page lists every source of the library, by author, each with a way to find it', async () => {
    const host = await arrive();
    expect(listed(host)).to.have.members(all.map(({ id }) => id));
    const entries = allInside(host, '[part="source"]');
    const texts = entries.map(visibleText);
    expect(texts).to.deep.equal([...texts].sort(new Intl.Collator('en').compare));
    for (const entry of entries) expect(entry.querySelector('a')?.protocol, entry.id).to.match(/^https?:$/);
    expect(visibleText(host)).not.to.contain(words.citedIn);
  });
});

describe('numbering across the page', () => {
  before(async () => {
    await define();
    await import('../../src/elements/calcinosis-faq/calcinosis-faq.js');
    await import('../../src/elements/calcinosis-type-table/calcinosis-type-table.js');
  });

  /** Elements in one place, in this order, once each has settled with what the others told it. */
  async function page(...tags: string[]): Promise<HTMLElement[]> {
    const place = clearing();
    place.innerHTML = tags.map((tag) => (tag.startsWith('<') ? tag : `<${tag}></${tag}>`)).join('');
    return quiet([...place.children] as HTMLElement[]);
  }

  async function quiet<T extends HTMLElement>(hosts: T[]): Promise<T[]> {
    for (let round = 0; round < 3; round += 1) for (const host of hosts) await settled(host);
    return hosts;
  }

  /** The page's numbers fit its list, start at 1 and rise by one with each source that is new. */
  function fit(list: Element, ...users: Element[]): void {
    const cited = users.flatMap(numbers);
    const firsts = [...new Set(cited)];
    expect(firsts).to.deep.equal(firsts.map((entry, i) => `${i + 1} ${entry.split(' ')[1] ?? ''}`));
    expect(listed(list)).to.deep.equal(firsts.map((entry) => entry.split(' ')[1]));
  }

  const faq = 'calcinosis-faq';
  const types = 'calcinosis-type-table';
  const references = 'calcinosis-references';

  it('goes in the order of the page, whatever stands where, and the short lists go', async () => {
    for (const order of [
      [faq, types, references],
      [references, types, faq],
      [types, references, faq],
    ]) {
      const hosts = await page(...order);
      const list = hosts.find(({ localName }) => localName === references)!;
      const users = hosts.filter((host) => host !== list);
      fit(list, ...users);
      for (const user of users) expect(ownList(user)).to.have.length(0);
      for (const host of hosts) host.remove();
    }
  });

  it('is of each element alone while there is no list, and again when it goes', async () => {
    const [questions, table, list] = await page(faq, types, references);
    list!.remove();
    await quiet([questions!, table!]);
    for (const user of [questions!, table!]) {
      expect(numbers(user)[0]).to.match(/^1 /);
      expect(ownList(user)).to.have.length(1);
    }
    questions!.before(list!);
    await quiet([list!, questions!, table!]);
    fit(list!, questions!, table!);
  });

  it('follows elements that come, go, move and show something else', async () => {
    const [questions, list] = await page(faq, references);
    fit(list!, questions!);
    const table = document.createElement(types);
    questions!.before(table);
    await quiet([table, questions!, list!]);
    fit(list!, table, questions!);
    list!.after(table);
    await quiet([table, questions!, list!]);
    fit(list!, questions!, table);
    questions!.setAttribute('include', 'surgery');
    await quiet([table, questions!, list!]);
    fit(list!, questions!, table);
    table.remove();
    await quiet([questions!, list!]);
    fit(list!, questions!);
    expect(listed(list!)).to.have.length(2);
  });

  it('reaches elements inside of other shadow roots, in their place', async () => {
    const place = clearing();
    place.innerHTML = `<${faq}></${faq}><div></div><${references}></${references}>`;
    const [questions, inner, list] = [...place.children] as HTMLElement[];
    const shadow = inner!.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<p><${types}></${types}></p>`;
    const table = shadow.querySelector<HTMLElement>(types)!;
    await quiet([questions!, table, list!]);
    fit(list!, questions!, table);
    questions!.before(inner!);
    await quiet([questions!, table, list!]);
    fit(list!, table, questions!);
  });

  it('stays right with two lists, and with one of them gone', async () => {
    const [questions, one, other] = await page(faq, references, references);
    fit(one!, questions!);
    fit(other!, questions!);
    other!.remove();
    await quiet([one!, questions!]);
    fit(one!, questions!);
    expect(ownList(questions!)).to.have.length(0);
    marks(questions!)[0]!.click();
    expect(one!.shadowRoot?.activeElement).not.to.equal(null);
  });

  it('a number leads to its source, and the source back to it', async () => {
    const [table, list] = await page(types, references);
    const mark = marks(table!).find((found) => isVisible(found) && found.textContent === '3')!;
    mark.click();
    const source = list!.shadowRoot?.activeElement;
    expect(source).to.equal(allInside(list!, '[part="source"]')[2]);
    const back = [...source!.querySelectorAll('a')].find(({ textContent }) => textContent.includes('Types'))!;
    back.click();
    expect(table!.shadowRoot?.activeElement).to.equal(mark);
  });

  it('a source that is cited in a closed answer leads there and opens it', async () => {
    const [questions, list] = await page(faq, references);
    const source = inside(list!, '[id$="-valenzuela2016"]');
    source.querySelector<HTMLAnchorElement>('.cited a')!.click();
    const mark = questions!.shadowRoot?.activeElement as HTMLElement;
    expect(mark.closest('details')).to.have.property('open', true);
    expect(mark.closest('details')).to.have.property('id', 'calcinosis-faq-autoimmune');
  });

  it('a source has an address of its own', async () => {
    const [, list] = await page(faq, references);
    const changed = oneEvent(window, 'hashchange');
    location.hash = 'calcinosis-references-balin2012';
    await changed;
    expect(list!.shadowRoot?.activeElement?.id).to.equal('calcinosis-references-balin2012');
    location.hash = '';
  });

  it('has no fault that axe finds', async () => {
    const hosts = await page(faq, references);
    for (const host of hosts) await expect(host).to.be.accessible();
  });

  it('copies what is listed, in three forms', async () => {
    const copied = stubClipboard();
    const [questions, list] = await page(`<${faq} include="surgery"></${faq}>`, references);
    expect(numbers(questions!)).to.have.length(2);
    const sources = [published.balin2012, published.fathi2014];
    for (const [label, text] of [
      [words.copyText, asText(sources)],
      [words.copyRis, asRis(sources)],
      [words.copyBibtex, asBibtex(sources)],
    ] as const) {
      button(list!, label)?.click();
      await settled(list as CalcinosisReferences);
      expect(copied.at(-1), label).to.equal(text);
    }
  });
});

describe('a citation', () => {
  const page: Reference = {
    id: 'w-news',
    title: 'Renal & Urology_News: 100% #1',
    url: 'https://a.example/x_y?z=1&q=%20',
  };
  const group: Reference = published.valenzuela2016;

  it('as text names what was seen, and where to find it', () => {
    expect(asText([published.reiter2011, page])).to.equal(
      '1. Reiter N, et al. Calcinosis cutis: part I. Diagnostic pathway. J Am Acad Dermatol 2011. https://doi.org/10.1016/j.jaad.2010.08.038\n' +
        '2. Renal & Urology_News: 100% #1. https://a.example/x_y?z=1&q=%20',
    );
  });

  it('in RIS has the authors, the journal, the pages and the DOI', () => {
    expect(asRis([published.reiter2011]).split('\r\n')).to.deep.equal([
      'TY  - JOUR',
      'AU  - Reiter, N',
      'AU  - El-Shabrawi, L',
      'AU  - Leinweber, B',
      'TI  - Calcinosis cutis: part I. Diagnostic pathway',
      'JO  - J Am Acad Dermatol',
      'PY  - 2011',
      'VL  - 65',
      'SP  - 1',
      'EP  - 12',
      'DO  - 10.1016/j.jaad.2010.08.038',
      'UR  - https://doi.org/10.1016/j.jaad.2010.08.038',
      'ER  - ',
    ]);
    expect(asRis([page])).to.match(/^TY {2}- ELEC\r\n/);
    expect(asRis([group]))
      .to.contain('AU  - Canadian Scleroderma Research Group\r\n')
      .and.not.to.contain('others');
  });

  it('in BibTeX keeps names of groups whole and escapes what TeX would read', () => {
    const text = asBibtex([group, page]);
    expect(text).to.contain(
      'author = {Valenzuela, A and Baron, M and {Canadian Scleroderma Research Group} and others}',
    );
    expect(text).to.contain('pages = {344--349}');
    expect(text).to.contain('title = {{Renal \\& Urology\\_News: 100\\% \\#1}}');
    expect(text).to.contain('@misc{w-news,');
    expect(text.match(/\{/g)).to.have.length(text.match(/\}/g)?.length ?? 0);
  });

  it('with more than a link is known for papers alone, and each of them is in the list', () => {
    const papers = all.filter(({ journal, id }) => journal && !id.startsWith('w-')).map(({ id }) => id);
    expect(Object.keys(publications)).to.have.members(papers);
    for (const { authors, id } of all) {
      const [first] = publications[id]?.authors ?? [];
      expect(authors?.replace(', et al', ''), id).to.equal(first ?? authors);
    }
  });
});
