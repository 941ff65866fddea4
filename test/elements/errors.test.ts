import { expect } from '@open-wc/testing';
import type { LitElement, ReactiveController } from 'lit';
import { tags } from '../../src/embed/mounts.js';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { clearing } from '../support/mount.js';
import { allInside, visibleText } from '../support/visible.js';

const warnings = collectWarnings();

type Tag = keyof HTMLElementTagNameMap & `calcinosis-${string}`;
const fallbacks: Partial<Record<string, string>> = { 'calcinosis-term': 'calciphylaxis' };
const wordsOf = (tag: string): string => fallbacks[tag] ?? 'Ask at the desk.';

/** Breaks an element in one place of its update; what is given back mends it. */
type Break = (host: LitElement, fault: Error) => () => void;

const method =
  (name: 'willUpdate' | 'render'): Break =>
  (host, fault) => {
    const value = (): never => {
      throw fault;
    };
    Object.defineProperty(host, name, { configurable: true, value });
    return () => Reflect.deleteProperty(host, name);
  };

const places: Record<string, Break> = {
  'before it renders': method('willUpdate'),
  'while it renders': method('render'),
  'in a controller': (host, fault) => {
    const controller: ReactiveController = {
      hostUpdate: () => {
        throw fault;
      },
    };
    host.addController(controller);
    return () => {
      host.removeController(controller);
    };
  },
};

function make(tag: Tag): LitElement {
  const host: LitElement = document.createElement(tag);
  host.textContent = wordsOf(tag);
  return host;
}

for (const tag of tags as Tag[]) {
  describe(`an error in <${tag}>`, () => {
    for (const [where, breakIn] of Object.entries(places))
      it(`${where} the first time leaves what stands between its tags, and it recovers`, async () => {
        const sound = make(tag);
        clearing().append(sound);
        const words = visibleText(await settled(sound));
        sound.remove();
        const host = make(tag);
        const told: string[][] = [];
        host.addEventListener('calcinosis-content-error', ({ path, reason }) => told.push([path, reason]));
        const mend = breakIn(host, new TypeError(`a fault in ${tag}`));
        clearing().append(host);
        await settled(host);
        expect(visibleText(host)).to.equal(wordsOf(tag));
        expect(told).to.deep.equal([['', `TypeError: a fault in ${tag}`]]);
        mend();
        host.requestUpdate();
        expect(visibleText(await settled(host))).to.equal(words);
      });

    it('later leaves the last good words, is told by an event and once in the console, and it recovers', async () => {
      const host = make(tag);
      clearing().append(host);
      await settled(host);
      const good = visibleText(host);
      let told = 0;
      host.addEventListener('calcinosis-content-error', () => (told += 1));
      const mend = places['while it renders']!(host, new RangeError(`a later fault in ${tag}`));
      for (let times = 0; times < 3; times += 1) {
        host.requestUpdate();
        await settled(host);
      }
      expect(visibleText(host)).to.equal(good);
      expect(told).to.equal(3);
      expect(warnings.filter((text) => text.includes(`a later fault in ${tag}`))).to.have.length(1);
      expect(warnings.find((text) => text.includes('a later fault'))).to.match(new RegExp(`^<${tag}>: `));
      mend();
      host.requestUpdate();
      await settled(host);
      expect(visibleText(host)).to.equal(good);
    });
  });
}

describe('an error of the browser or of a script around the element', () => {
  it('in the midst of writing the words leaves the fallback, and the next try writes all of them', async () => {
    const host = make('calcinosis-urgent-care');
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
      if (name === 'aria-label') throw new Error('no attribute of this name');
      setAttribute.call(this, name, value);
    };
    try {
      clearing().append(host);
      await host.updateComplete;
    } finally {
      Element.prototype.setAttribute = setAttribute;
    }
    expect(visibleText(host)).to.equal('Ask at the desk.');
    host.requestUpdate();
    await settled(host);
    expect(visibleText(host)).to.include('When to get help fast');
    expect(allInside(host, '[part~="heading"]')).to.have.length(1);
  });

  it('after the words are there leaves them', async () => {
    const host = document.createElement('calcinosis-urgent-care');
    host.addController({
      hostUpdated: () => {
        throw new Error('too late to matter');
      },
    });
    clearing().append(host);
    await settled(host);
    expect(visibleText(host)).to.include('When to get help fast');
  });

  it('leaves what the server rendered', async () => {
    const host = document.createElement('calcinosis-faq');
    host.attachShadow({ mode: 'open' }).append(document.createElement('p'));
    host.shadowRoot!.firstElementChild!.textContent = 'Rendered by the server.';
    method('render')(host, new Error('a fault on the way to the browser'));
    clearing().append(host);
    await settled(host);
    expect(visibleText(host)).to.equal('Rendered by the server.');
  });
});
