import { expect, oneEvent } from '@open-wc/testing';
import { faq as words } from '../../src/content/en/faq.js';
import { sectionIds } from '../../src/content/ids.js';
import * as clinical from '../../src/content/en/clinical.js';
import * as spanishClinical from '../../src/content/es/clinical.js';
import * as spanish from '../../src/content/es/plain.js';
import { registerLanguage } from '../../src/content/packs.js';
import { clinicalSources } from '../../src/content/sources.js';
import { allElements } from '../../src/elements.js';
import { CalcinosisCauses } from '../../src/elements/calcinosis-causes/causes.js';
import { CalcinosisElement } from '../../src/elements/calcinosis-element.js';
import { CalcinosisFaq } from '../../src/elements/calcinosis-faq/faq.js';
import { CalcinosisGuide } from '../../src/elements/calcinosis-guide/guide.js';
import { CalcinosisKeyPoints } from '../../src/elements/calcinosis-key-points/key-points.js';
import { CalcinosisTerm } from '../../src/elements/calcinosis-term/term.js';
import type { CalcinosisToggleEvent } from '../../src/elements/events.js';
import { tags } from '../../src/embed/mounts.js';
import { type PrefixedTags, register, type RegisterOptions } from '../../src/register.js';
import { version } from '../../src/version.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { forgetLanguages } from '../support/languages.js';
import { clearing, mount } from '../support/mount.js';
import { allInside, inside, isVisible, visibleText } from '../support/visible.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- As the README tells a page's developers.
  interface HTMLElementTagNameMap extends PrefixedTags<'clinic'> {}
}

const warnings = collectWarnings();
const choiceOnPage = 'data-calcinosis-reading-level';
const isNative = 'customElementRegistry' in Element.prototype;

/** Every element in a tree, through all shadow roots. */
function everything(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

/** All words in a tree, through all shadow roots; what a person sees of so much takes seconds to find out. */
const said = (root: Element | ShadowRoot): string =>
  [...root.childNodes]
    .map((node) => (node instanceof Element ? said(node.shadowRoot ?? node) : node.nodeValue))
    .join('');

/** The elements of the library in a tree, by tag. */
const ours = (root: Element | ShadowRoot): string[] =>
  everything(root).flatMap(({ localName }) => (localName.includes('-') ? localName : []));

/** A piece of a page, once each element has settled with what the others told it. */
async function page(html: string): Promise<CalcinosisElement[]> {
  const place = clearing();
  place.innerHTML = html;
  return quiet([...place.children] as CalcinosisElement[]);
}

async function quiet<T extends HTMLElement>(hosts: T[]): Promise<T[]> {
  for (let round = 0; round < 3; round += 1) for (const host of hosts) await settled(host);
  return hosts;
}

const numbers = (host: Element): number[] =>
  allInside(host, 'sup a').map(({ textContent }) => Number(textContent));

/** The numbers of a text rise by one with each source that is new, from the first one of it on. */
function follow(first: number, host: Element): number {
  const firsts = [...new Set(numbers(host))];
  const highest = Math.max(...firsts);
  const fresh = firsts.filter((n) => n >= first);
  expect(fresh).to.deep.equal(fresh.map((_, i) => first + i));
  return highest + 1;
}

afterEach(() => {
  forgetLanguages();
  document.documentElement.removeAttribute(choiceOnPage);
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
});

// A tag that is registered stays so, and the tests go on from each other.
describe('register', () => {
  it('registers the class itself under its own tag, and keeps what is there in silence', async () => {
    register([CalcinosisFaq]);
    register([CalcinosisFaq]);
    expect(customElements.get('calcinosis-faq')).to.equal(CalcinosisFaq);
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal(['calcinosis-faq']);
    expect(visibleText(await mount('calcinosis-faq'))).to.contain(words.title);
    expect(warnings).to.deep.equal([]);
  });

  it('knows every element by the tag that it documents', () => {
    expect(allElements.map(({ tag }) => tag)).to.deep.equal(tags);
  });

  it('registers the same class under any prefix, each time anew', async () => {
    register([CalcinosisFaq], { prefix: 'north' });
    register([CalcinosisFaq], { prefix: 'south-2' });
    const hosts = await page('<north-faq></north-faq><south-2-faq></south-2-faq>');
    for (const host of hosts) {
      expect(visibleText(host)).to.contain(words.title);
      expect(host).to.be.instanceOf(CalcinosisFaq);
    }
    expect(new Set(hosts.map((host) => host.constructor))).to.have.property('size', 2);
    expect(warnings).to.deep.equal([]);
  });

  it('shows words that nobody explains where no term has the prefix', async () => {
    register([CalcinosisTerm]);
    const [host] = await page('<north-faq></north-faq>');
    expect(allInside(host!, 'north-term')).not.to.have.length(0);
    expect(ours(host!.shadowRoot!)).not.to.contain('calcinosis-term');
    expect(warnings).to.deep.equal([]);
  });

  it('has a guide that takes up what comes under its own prefix, and nothing else', async () => {
    register([CalcinosisGuide, CalcinosisCauses], { prefix: 'north' });
    register([CalcinosisKeyPoints]);
    const [host] = await page('<north-guide></north-guide>');
    expect(allInside(host!, '.section')).to.have.length(2);
    register([CalcinosisKeyPoints], { prefix: 'north' });
    await settled(host!);
    expect(allInside(host!, '.section > slot > *').map(({ localName }) => localName)).to.deep.equal([
      'north-key-points',
      'north-causes',
      'north-faq',
    ]);
  });

  it('sets up what stands in the place of a section, also where it is registered later', async () => {
    const html =
      '<north-guide heading-level="3"><north-disclaimer slot="disclaimer"></north-disclaimer></north-guide>';
    const place = clearing();
    place.innerHTML = html;
    await settled(place.querySelector<CalcinosisElement>('north-guide')!);
    register(
      allElements.filter(({ tag }) => tag === 'calcinosis-disclaimer'),
      { prefix: 'north' },
    );
    await settled(place.querySelector<CalcinosisElement>('north-guide')!);
    const own = await settled(place.querySelector<CalcinosisElement>('north-disclaimer')!);
    expect(inside(own, '[part~="heading"]').localName).to.equal('h4');
    expect(isVisible(inside(own, '.root'))).to.equal(true);
    expect(allInside(own, '[part="about"]')).to.have.length(0);
  });
});

describe('the whole library under a prefix', () => {
  before(() => {
    register(allElements);
    register(allElements, { prefix: 'clinic' });
  });

  it('shows what the library shows, and renders nothing but its own', async () => {
    const usual = await mount('calcinosis-guide');
    const text = said(usual.shadowRoot!);
    expect(text).to.contain(words.title);
    expect(new Set(ours(usual.shadowRoot!))).not.to.contain('clinic-faq');
    usual.remove();
    const host = await mount('clinic-guide');
    expect(said(host.shadowRoot!) === text, 'the same words').to.equal(true);
    const rendered = ours(host.shadowRoot!);
    expect(rendered.filter((tag) => !tag.startsWith('clinic-'))).to.deep.equal([]);
    for (const id of sectionIds) expect(rendered).to.contain(`clinic-${id}`);
    expect(rendered).to.contain('clinic-reading-level').and.to.contain('clinic-term');
  });

  it('explains its words', async () => {
    const [term] = allInside(await mount('clinic-overview'), 'clinic-term');
    await settled(term!);
    const word = inside(term!, '[role="button"]');
    word.click();
    expect(isVisible(inside(term!, '[part="meaning"]'))).to.equal(true);
    word.click();
  });

  it('hands the clinic’s contact, which stays the page’s, to the visit sheet', async () => {
    const host = await mount(
      'clinic-guide',
      {},
      { light: '<p slot="contact" id="desk">Clinic: <a href="tel:5550100">555 0100</a></p>' },
    );
    const sheet = inside(host, 'clinic-symptom-checklist');
    await settled(sheet);
    expect(visibleText(inside(sheet, '[part="sheet"]'))).to.contain('Clinic: 555 0100');
    expect(document.querySelector('#desk')?.parentElement).to.equal(host);
  });

  it('has the same addresses: a link to an answer opens it', async () => {
    const host = await mount('clinic-faq');
    const surgery = inside<HTMLDetailsElement>(host, '#calcinosis-faq-surgery');
    expect(surgery.open).to.equal(false);
    const toggled = oneEvent<CalcinosisToggleEvent>(host, 'calcinosis-toggle');
    location.hash = '#calcinosis-faq-surgery';
    expect((await toggled).item).to.equal('surgery');
    expect(surgery.open).to.equal(true);
    host.remove();
    const [source] = allInside(await mount('clinic-faq'), '.sources li');
    expect(source?.id).to.match(/^calcinosis-faq-source-/);
  });

  it('is known as ours to what stands beside it, before it or in it', async () => {
    clearing().innerHTML = `<h2>Page</h2>
      <clinic-causes><h5>Fallback</h5></clinic-causes><clinic-faq data-swallows>
      <clinic-causes></clinic-causes></clinic-faq>`;
    const host = await settled(document.querySelector<CalcinosisElement>('[data-swallows]')!);
    expect(inside(host, '[part~="heading"]').localName).to.equal('h3');
    expect(isVisible(host.querySelector('clinic-causes')!), 'what was swallowed').to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<clinic-faq>').and.contain('no end tag');
  });
});

describe('both on one page', () => {
  for (const [one, other] of [
    ['calcinosis', 'clinic'],
    ['clinic', 'calcinosis'],
  ] as const) {
    it(`a list of ${one} numbers the sources of ${other}, and gives them back`, async () => {
      const hosts = await page(
        `<${other}-faq></${other}-faq><${one}-type-table></${one}-type-table><${one}-references></${one}-references>`,
      );
      const [faq, table, list] = hosts;
      const next = follow(1, faq!);
      expect(follow(next, table!) - 1).to.equal(allInside(list!, '[part="source"]').length);
      for (const host of [faq!, table!]) expect(allInside(host, '.sources')).to.have.length(0);
      list!.remove();
      await quiet([faq!, table!]);
      for (const host of [faq!, table!]) {
        expect(numbers(host)[0]).to.equal(1);
        expect(allInside(host, '.sources')).to.have.length(1);
      }
      faq!.before(list!);
      await quiet(hosts);
      follow(follow(1, faq!), table!);
    });

    it(`a glossary of ${one} explains the words of ${other}`, async () => {
      const [glossary, term] = await page(
        `<${one}-glossary></${one}-glossary><${other}-term>biopsy</${other}-term>`,
      );
      inside(term!, '[role="button"]').click();
      const lead = inside(term!, '[part="meaning"] button');
      expect(isVisible(lead)).to.equal(true);
      lead.click();
      expect(glossary!.shadowRoot?.activeElement?.id).to.equal('calcinosis-glossary-biopsy');
      glossary!.remove();
      await settled(term!);
      expect(allInside(term!, '[part="meaning"] button')).to.have.length(0);
    });

    it(`the choice of the level of ${one} moves both`, async () => {
      registerLanguage({ lang: 'en', level: 'clinical', words: clinical, sources: clinicalSources });
      const [choice, ...hosts] = await page(
        `<${one}-reading-level></${one}-reading-level><${one}-faq></${one}-faq><${other}-faq></${other}-faq>`,
      );
      inside(choice!, 'input[value=clinical]').click();
      for (const host of await quiet(hosts)) {
        expect(host.contentInfo.readingLevel, host.localName).to.equal('clinical');
        expect(visibleText(host)).to.contain(clinical.faq.items?.surgery?.question ?? words.title);
      }
    });
  }

  it('tells of both by the same events, at the document too', async () => {
    const [usual, prefixed] = await page('<calcinosis-faq></calcinosis-faq><clinic-faq></clinic-faq>');
    for (const host of [usual!, prefixed!]) {
      const told = oneEvent<CalcinosisToggleEvent>(document, 'calcinosis-toggle');
      inside(host, '#calcinosis-faq-surgery summary').click();
      const event = await told;
      expect([event.target, event.item, event.open]).to.deep.equal([host, 'surgery', true]);
    }
  });

  it('have both what the page slots, and each other in a guide', async () => {
    const [guide] = await page(
      `<clinic-guide sections="faq causes"><calcinosis-faq slot="faq"></calcinosis-faq></clinic-guide>`,
    );
    const slotted = await settled(guide!.querySelector('calcinosis-faq')!);
    expect(inside(slotted, '[part~="heading"]').localName).to.equal('h3');
    expect(allInside(slotted, '[part="about"]')).to.have.length(0);
    expect(allInside(guide!, 'nav li').map(visibleText)).to.contain(words.title);
  });
});

describe('what cannot be registered', () => {
  const options = (wrong: unknown): RegisterOptions => wrong as RegisterOptions;
  /** What `register` says, once, and it registers nothing of this name. */
  function refused(wrong: RegisterOptions, classes: unknown = [CalcinosisFaq]): string {
    register(classes as [], wrong);
    expect(warnings).to.have.length(1);
    return warnings[0]!;
  }

  for (const prefix of ['Clinic', '', '1x', 'a b', '-a', 'a-', 'a--b', 'klinik-ä', 'a/b', '<b>', null, 7]) {
    it(`the prefix ${JSON.stringify(prefix)}`, () => {
      expect(refused(options({ prefix })))
        .to.contain(`prefix "${String(prefix)}"`)
        .and.contain('clinic');
      expect(customElements.get(`${prefix}-faq`.toLowerCase())).to.equal(
        prefix === 'Clinic' ? customElements.get('clinic-faq') : undefined,
      );
    });
  }

  for (const [name, registry] of Object.entries({ null: null, 'a word': 'page', 'an object': {} })) {
    it(`a registry that is ${name}`, () => {
      expect(refused(options({ prefix: 'west', registry }))).to.contain(
        'registry is no CustomElementRegistry',
      );
      expect(customElements.get('west-faq')).to.equal(undefined);
    });
  }

  it('what is no list', () => {
    expect(refused({ prefix: 'west' }, CalcinosisFaq)).to.contain('list');
    expect(customElements.get('west-faq')).to.equal(undefined);
  });

  for (const [name, wrong] of [
    ['a class of the page', class Greeting extends HTMLElement {}],
    ['the class that all extend', CalcinosisElement],
    ['nothing', undefined],
    ['a tag', 'calcinosis-faq'],
  ] as const) {
    it(`${name}; the rest of the list is`, () => {
      const prefix = `wrong-${name.replaceAll(' ', '-')}`;
      const said = refused({ prefix }, [wrong, CalcinosisFaq]);
      expect(said)
        .to.contain(typeof wrong === 'function' ? wrong.name : String(wrong))
        .and.contain('no class');
      expect(customElements.get(`${prefix}-faq`)).not.to.equal(undefined);
    });
  }

  it('a class that is listed twice, again', () => {
    expect(refused({ prefix: 'twice' }, [CalcinosisFaq, CalcinosisFaq])).to.contain(
      'CalcinosisFaq is listed twice',
    );
    expect(customElements.get('twice-faq')).not.to.equal(undefined);
  });

  it('a class that the page has under another name already, as itself', () => {
    class Own extends CalcinosisCauses {
      static override readonly tag = 'calcinosis-own' as never;
    }
    customElements.define('page-causes', Own);
    expect(refused({}, [Own]))
      .to.contain('<calcinosis-own>')
      .and.contain('not registered');
  });

  it('a tag that is taken: the first stays, and two versions get one warning', () => {
    class Stranger extends HTMLElement {
      static readonly version = '0.0.1';
    }
    customElements.define('taken-faq', Stranger);
    customElements.define('taken-causes', class extends HTMLElement {});
    expect(refused({ prefix: 'taken' }, [CalcinosisFaq, CalcinosisCauses]))
      .to.contain('<taken-faq>')
      .and.contain('0.0.1')
      .and.contain(version);
    expect(customElements.get('taken-faq')).to.equal(Stranger);
  });

  if (!isNative) {
    it('in a registry of their own, in a browser that has none', () => {
      const registry = { get: () => undefined, define: () => undefined } as unknown as CustomElementRegistry;
      expect(refused({ prefix: 'west', registry })).to.contain('no scoped registries here');
      expect(customElements.get('west-faq')).to.equal(undefined);
    });
  }
});

// Browsers that have none are told of above; a page gives them a prefix, in the page's own registry.
if (isNative) {
  describe('in a scoped registry', () => {
    const registry = new CustomElementRegistry();
    const defined: string[] = [];
    const { define } = customElements;

    before(() => {
      register(allElements);
      customElements.define = (tag, ...rest) => {
        defined.push(tag);
        define.call(customElements, tag, ...rest);
      };
      register(allElements, { registry });
      register(allElements, { prefix: 'scoped', registry });
    });
    after(() => {
      customElements.define = define;
      expect(defined, 'on the page').to.deep.equal([]);
    });

    /** A place that knows the tags of the registry alone. */
    async function scoped(html: string): Promise<CalcinosisElement[]> {
      const root = clearing().attachShadow({ mode: 'open', customElementRegistry: registry });
      root.innerHTML = html;
      return quiet([...root.children] as CalcinosisElement[]);
    }

    for (const prefix of ['calcinosis', 'scoped']) {
      it(`shows what the library shows as <${prefix}-guide>, and renders nothing of the page’s`, async () => {
        const usual = await mount('calcinosis-guide');
        const text = said(usual.shadowRoot!);
        usual.remove();
        const [host] = await scoped(`<${prefix}-guide></${prefix}-guide>`);
        expect(said(host!.shadowRoot!) === text, 'the same words').to.equal(true);
        const rendered = everything(host!.shadowRoot!).filter(({ localName }) => localName.includes('-'));
        for (const element of [host!, ...rendered]) {
          expect(element.constructor, element.localName).to.equal(registry.get(element.localName));
          expect(element.localName.startsWith(`${prefix}-`), element.localName).to.equal(true);
          expect(element).to.have.property('hasUpdated', true);
        }
        for (const id of sectionIds) expect(ours(host!.shadowRoot!)).to.contain(`${prefix}-${id}`);
        expect(customElements.get('scoped-guide')).to.equal(undefined);
      });
    }

    it('follows the language of the page and the choice of the level, as the page’s own do', async () => {
      registerLanguage({ lang: 'es', words: spanish });
      registerLanguage({ lang: 'es', level: 'clinical', words: spanishClinical, sources: clinicalSources });
      const [guide, faq] = await scoped(
        '<calcinosis-guide></calcinosis-guide><calcinosis-faq></calcinosis-faq>',
      );
      const place = (guide!.getRootNode() as ShadowRoot).host as HTMLElement;
      place.lang = 'es';
      await quiet([guide!, faq!]);
      expect(visibleText(inside(guide!, '[part~="heading"]'))).to.equal(spanish.guide.title);
      for (const id of ['faq', 'causes', 'disclaimer'] as const) {
        const { title } = spanish[id];
        const section = inside(guide!, `calcinosis-${id}`);
        expect(visibleText(inside(section, '[part~="heading"]')), id).to.equal(title);
      }
      const [choice] = await page('<calcinosis-reading-level lang="es"></calcinosis-reading-level>');
      inside(choice!, 'input[value=clinical]').click();
      const section = inside<CalcinosisElement>(guide!, 'calcinosis-faq');
      for (const host of await quiet([guide!, section, faq!])) {
        expect(host.contentInfo).to.include({ language: 'es', readingLevel: 'clinical' });
      }
    });

    it('is numbered with what stands on the page', async () => {
      const [faq] = await scoped('<calcinosis-faq></calcinosis-faq>');
      const [list, table] = await page(
        '<calcinosis-references></calcinosis-references><calcinosis-type-table></calcinosis-type-table>',
      );
      await quiet([faq!, list!, table!]);
      follow(follow(1, faq!), table!);
    });

    it('shows what the page put into its slots, which stays the page’s', async () => {
      class Phone extends HTMLElement {}
      customElements.define('page-phone', Phone);
      defined.pop();
      const host: HTMLElement = document.createElement('scoped-guide', { customElementRegistry: registry });
      host.innerHTML = '<p slot="contact"></p>';
      host.querySelector('p')!.append('Clinic: ', new Phone());
      clearing().append(host);
      await quiet([host]);
      const copy = inside(host, 'scoped-symptom-checklist').querySelector('page-phone');
      expect(host.querySelector('page-phone')).to.be.instanceOf(Phone);
      expect(copy, 'for the visit sheet').to.be.instanceOf(Phone);
    });
  });
}
