import { expect } from '@open-wc/testing';
import type { LitElement, PropertyDeclaration } from 'lit';

interface Options {
  attributes?: Record<string, string>;
  /** The light children, as HTML. */
  light?: string;
}

type Arrive = (options?: Options) => Promise<HTMLElement>;
type Way = (tag: string, options: Options, place: HTMLElement) => HTMLElement | Promise<HTMLElement>;

/**
 * Runs a suite once for each way in which an element can arrive on a page. It calls for the tag to be
 * undefined when the file starts, so it comes first in a file, once for each tag, and the element's
 * module is imported by `define` alone.
 */
export function eachArrival(
  tag: string,
  define: () => Promise<unknown>,
  suite: (arrive: Arrive) => void,
): void {
  describe(`<${tag}> never defined`, () => {
    it('complaint 15: the fallback is readable', () => {
      expect(customElements.get(tag), `<${tag}> must not be defined yet`).to.equal(undefined);
      const place = clearing();
      place.innerHTML = markup(tag, { light: 'Read about calcinosis <a href="/leaflet">here</a>.' });
      expect(place.innerText).to.equal('Read about calcinosis here.');
      expect(place.querySelector('a')?.checkVisibility()).to.equal(true);
      place.remove();
    });
  });

  for (const [name, arriveBy] of Object.entries(ways(define))) {
    describe(`<${tag}> ${name}`, () => {
      const places: HTMLElement[] = [];
      afterEach(() => {
        for (const place of places.splice(0)) place.remove();
      });
      suite(async (options = {}) => {
        const place = clearing();
        places.push(place);
        return settled(await arriveBy(tag, options, place));
      });
    });
  }
}

function ways(define: () => Promise<unknown>): Record<string, Way> {
  const parsed: Way = async (tag, options, place) => {
    await define();
    place.innerHTML = markup(tag, options);
    return settled(only(place));
  };
  return {
    'parsed, then defined': async (tag, options, place) => {
      if (!customElements.get(tag)) {
        place.innerHTML = markup(tag, options);
        await define();
        return only(place);
      }
      // A tag is defined only once in a page. In a document without a window it never is, so there
      // the element is parsed as an unknown one, and upgraded with all it holds when it comes here.
      const elsewhere = document.implementation.createHTMLDocument();
      elsewhere.body.innerHTML = markup(tag, options);
      place.append(only(elsewhere.body));
      return only(place);
    },
    'defined, then parsed': parsed,
    'created by script, with its properties set first': async (
      tag,
      { attributes = {}, light = '' },
      place,
    ) => {
      await define();
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) setAsProperty(element, name, value);
      element.innerHTML = light;
      place.append(element);
      return element;
    },
    'moved to another place': async (tag, options, place) => {
      const element = await parsed(tag, options, place);
      const other = place.appendChild(document.createElement('div'));
      other.append(element);
      return element;
    },
    'removed and put back': async (tag, options, place) => {
      const element = await parsed(tag, options, place);
      element.remove();
      await settled(element);
      place.append(element);
      return element;
    },
    cloned: async (tag, options, place) => {
      const element = await parsed(tag, options, place);
      const clone = element.cloneNode(true) as HTMLElement;
      element.replaceWith(clone);
      return clone;
    },
  };
}

/** The element, once all that it has to render is rendered. */
export async function settled<T extends HTMLElement>(element: T): Promise<T> {
  const updating = element as unknown as LitElement;
  if (!('updateComplete' in updating)) throw new Error(`<${element.localName}> is not defined`);
  // What follows from a first update, such as a slot's change, can ask for another.
  while (!(await updating.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!(await updating.updateComplete));
  return element;
}

function clearing(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

function only(place: HTMLElement): HTMLElement {
  return place.firstElementChild as HTMLElement;
}

function markup(tag: string, { attributes = {}, light = '' }: Options): string {
  const element = document.implementation.createHTMLDocument().createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = light;
  return element.outerHTML;
}

/** As a framework does it: by property where there is one, else by attribute. */
function setAsProperty(element: HTMLElement, name: string, value: string): void {
  const { elementProperties } = element.constructor as typeof LitElement;
  const found = [...elementProperties].find(
    ([key, { attribute = true }]) => name === (attribute === true ? String(key).toLowerCase() : attribute),
  );
  if (found) Object.assign(element, { [found[0]]: fromAttribute(value, found[1]) });
  else element.setAttribute(name, value);
}

function fromAttribute(value: string, { type }: PropertyDeclaration): unknown {
  if (type === Boolean) return true;
  return type === Number ? Number(value) : value;
}
