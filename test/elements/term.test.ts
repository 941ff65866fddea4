import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { glossary } from '../../src/content/en/glossary.js';
import { termIds } from '../../src/content/ids.js';
import { findTerm } from '../../src/elements/calcinosis-term/find-term.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { clearing } from '../support/mount.js';
import { allInside, inside, isVisible, visibleText } from '../support/visible.js';

const define = (): Promise<unknown> => import('../../src/elements/calcinosis-term/calcinosis-term.js');
const warnings = collectWarnings();

const word = (host: Element): HTMLElement => inside(host, '[part="term"][role="button"]');
const meaning = (host: Element): HTMLElement => inside(host, '[part="meaning"]');
const isOpen = (host: Element): boolean => meaning(host).matches(':popover-open');
const isPlain = (host: Element): boolean => allInside(host, '[role="button"]').length === 0;

/** Does something, and waits for the browser's word that the meaning came or went. */
async function toggled(host: Element, act: () => unknown): Promise<void> {
  const event = oneEvent(meaning(host), 'toggle');
  await act();
  await event;
}

const point = (host: Element, type: string, pointerType = 'mouse'): boolean =>
  host.dispatchEvent(new PointerEvent(type, { pointerType }));

eachArrival('calcinosis-term', define, (arrive) => {
  it('shows its meaning when pressed, and takes it away when pressed again', async () => {
    const host = await arrive({ light: 'dermatomyositis' });
    expect(isOpen(host)).to.equal(false);
    await toggled(host, () => {
      word(host).click();
    });
    expect(visibleText(meaning(host))).to.equal(`Dermatomyositis ${glossary.terms.dermatomyositis.meaning}`);
    await toggled(host, () => {
      word(host).click();
    });
    expect(isVisible(meaning(host))).to.equal(false);
  });

  it('keeps the words of the sentence', async () => {
    const host = await arrive({ light: 'childhood illness', attributes: { term: 'dermatomyositis' } });
    expect(visibleText(word(host))).to.equal('childhood illness');
    expect(meaning(host).textContent).to.contain(glossary.terms.dermatomyositis.meaning);
  });

  it('leaves an unknown word as it is, and says so', async () => {
    const host = await arrive({ light: 'gobbledygook' });
    expect(isPlain(host)).to.equal(true);
    expect(visibleText(host)).to.equal('gobbledygook');
    // The same message is given once, in the first of these ways.
    for (const warning of warnings) expect(warning).to.contain('gobbledygook');
  });
});

/** Holds the time from here on; `over` lets what waits for it happen. */
function holdTimers(): { over: () => void } {
  const { setTimeout, clearTimeout } = globalThis;
  const waiting = new Map<number, () => void>();
  Object.assign(globalThis, {
    setTimeout: (act: () => void) => waiting.set(waiting.size + 1, act).size,
    clearTimeout: (id: number) => waiting.delete(id),
  });
  return {
    over: () => {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      for (const act of waiting.values()) act();
    },
  };
}

async function put(html: string): Promise<HTMLElement> {
  await define();
  const place = clearing();
  place.innerHTML = html;
  return settled(place.querySelector<HTMLElement>('calcinosis-term')!);
}

const biopsy = '<p>They take a <calcinosis-term>biopsy</calcinosis-term> of it.</p>';

describe('WCAG 1.4.13: the meaning', () => {
  it('comes when a mouse points at the word, and goes when it leaves', async () => {
    const host = await put(biopsy);
    await toggled(host, () => point(host, 'pointerenter'));
    expect(isOpen(host)).to.equal(true);
    await toggled(host, () => point(host, 'pointerleave'));
    expect(isOpen(host)).to.equal(false);
  });

  it('stays while the pointer passes from the word onto it', async () => {
    const host = await put(biopsy);
    await toggled(host, () => point(host, 'pointerenter'));
    const wait = holdTimers();
    point(host, 'pointerleave');
    point(host, 'pointerenter');
    wait.over();
    expect(isOpen(host)).to.equal(true);
  });

  it('stays when who points at the word presses it, until another press', async () => {
    const host = await put(biopsy);
    await toggled(host, () => point(host, 'pointerenter'));
    word(host).click();
    expect(isOpen(host)).to.equal(true);
    const wait = holdTimers();
    point(host, 'pointerleave');
    wait.over();
    expect(isOpen(host)).to.equal(true);
    await toggled(host, () => {
      word(host).click();
    });
    expect(isOpen(host)).to.equal(false);
  });

  it('goes by a real press on the word, though the browser closes it before the click', async () => {
    const host = await put(biopsy);
    const { left, top, width, height } = word(host).getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await toggled(host, () => sendMouse({ type: 'click', position }));
    expect(isOpen(host)).to.equal(true);
    await toggled(host, () => sendMouse({ type: 'click', position }));
    expect(isOpen(host)).to.equal(false);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('can be pressed where the page lets nothing of its own be pressed', async () => {
    const host = await put(biopsy);
    host.parentElement?.style.setProperty('pointer-events', 'none');
    const { left, top, width, height } = word(host).getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    host.parentElement?.style.removeProperty('pointer-events');
    expect(found).to.equal(host);
  });

  it('does not come by a finger that passes over it', async () => {
    const host = await put(biopsy);
    const wait = holdTimers();
    point(host, 'pointerenter', 'touch');
    wait.over();
    expect(isOpen(host)).to.equal(false);
  });

  it('comes by Enter and by Space, and goes by Escape, with the focus on the word', async () => {
    const host = await put(biopsy);
    word(host).focus();
    for (const press of ['Enter', ' ']) {
      await toggled(host, () => sendKeys({ press }));
      expect(isOpen(host), press).to.equal(true);
      await toggled(host, () => sendKeys({ press: 'Escape' }));
      expect(isOpen(host)).to.equal(false);
      expect(host.shadowRoot?.activeElement).to.equal(word(host));
    }
  });

  it('comes again by Enter at once after the browser has closed it', async () => {
    const host = await put(biopsy);
    const pressEnter = (): void =>
      void word(host).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    await toggled(host, pressEnter);
    // Of this the element is told a moment later.
    meaning(host).hidePopover();
    pressEnter();
    expect(isOpen(host)).to.equal(true);
  });

  it('stands in the window, below the word or above it, wherever the word is', async () => {
    for (const style of ['float: left', 'float: right', 'position: fixed; bottom: 0; left: 40%']) {
      const host = await put(biopsy);
      host.style.cssText = style;
      await toggled(host, () => {
        word(host).click();
      });
      const box = meaning(host).getBoundingClientRect();
      const at = word(host).getBoundingClientRect();
      expect(box.left, style).to.be.at.least(0);
      expect(box.right, style).to.be.at.most(document.documentElement.clientWidth);
      expect(box.top, style).to.be.at.least(0);
      expect(box.bottom, style).to.be.at.most(innerHeight);
      expect(box.bottom <= at.top || box.top >= at.bottom, `${style}: the word stays in sight`).to.equal(
        true,
      );
    }
  });
});

describe('a term', () => {
  it('is named by the word in sight, and described by its meaning', async () => {
    const host = await put(biopsy);
    expect(visibleText(word(host))).to.equal('biopsy');
    expect(word(host).getAttribute('aria-describedby')).to.equal(meaning(host).id);
    expect(word(host).getAttribute('aria-expanded')).to.equal('false');
    await expect(host).to.be.accessible();
    await toggled(host, () => {
      word(host).click();
    });
    await settled(host);
    expect(word(host).getAttribute('aria-expanded')).to.equal('true');
    await expect(host).to.be.accessible();
  });

  it('stays in its line, and takes the look of the sentence', async () => {
    const host = await put(
      '<p style="font: italic 30px serif; color: rgb(1, 2, 3)">A <calcinosis-term>biopsy</calcinosis-term></p>',
    );
    const { fontSize, fontStyle, color } = getComputedStyle(word(host));
    expect([fontSize, fontStyle, color]).to.deep.equal(['30px', 'italic', 'rgb(1, 2, 3)']);
    expect(getComputedStyle(host).display).to.equal('inline');
    await toggled(host, () => {
      word(host).click();
    });
    expect(getComputedStyle(meaning(host)).fontSize, 'the meaning does not').to.equal('16px');
  });

  it('keeps what stands before and after it on its line, at any width', async () => {
    const host = await put('<p>One two (<calcinosis-term>biopsy</calcinosis-term>). Three four</p>');
    const lineOf = (node: Node, from: number): number => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return Math.round(range.getBoundingClientRect().bottom / 10);
    };
    const [before, after] = [host.previousSibling as Text, host.nextSibling as Text];
    const lines = new Set<number>();
    for (let width = 60; width < 260; width += 2) {
      host.parentElement!.style.width = `${width}px`;
      const line = lineOf(host.firstChild!, 0);
      lines.add(line);
      expect(lineOf(before, before.length - 1), `the bracket before it, ${width}px`).to.equal(line);
      expect(lineOf(after, 1), `the full stop after it, ${width}px`).to.equal(line);
    }
    expect(lines, 'it did move from line to line').to.have.property('size').above(1);
  });

  it('without words shows the name', async () => {
    const host = await put('<calcinosis-term term="ct-scan"></calcinosis-term>');
    expect(visibleText(word(host))).to.equal('CT scan');
  });

  it('follows its word and its attribute', async () => {
    const host = await put(biopsy);
    host.textContent = 'nodules';
    await oneEvent(inside(host, 'slot'), 'slotchange');
    await settled(host);
    expect(meaning(host).textContent).to.contain(glossary.terms.nodule.meaning);
    host.setAttribute('term', 'mri');
    await settled(host);
    expect(meaning(host).textContent).to.contain(glossary.terms.mri.meaning);
  });

  for (const around of ['a href="#x"', 'button', 'label']) {
    it(`in <${around}> stays a word, since a button there could not be pressed`, async () => {
      const [tag] = around.split(' ');
      const host = await put(`<${around}>About <calcinosis-term>ulcers</calcinosis-term></${tag!}>`);
      expect(isPlain(host)).to.equal(true);
      expect(visibleText(host)).to.equal('ulcers');
    });
  }

  it('takes nothing hostile for a term, and makes no markup of it', async () => {
    for (const text of hostile) {
      const host = await put('<calcinosis-term></calcinosis-term>');
      host.setAttribute('term', text);
      host.textContent = text;
      await settled(host);
      expect(isPlain(host), text).to.equal(true);
      noMarkupFrom(host.shadowRoot!);
    }
  });
});

describe('a term is found', () => {
  const cases: Record<string, string> = {
    'by its id': 'calcium-channel-blocker',
    'by its name in any case': 'CALCIUM Channel  blocker',
    'in the plural': 'calcium channel blockers',
  };
  for (const [how, text] of Object.entries(cases)) {
    it(how, () => {
      expect(findTerm(glossary, text)).to.equal('calcium-channel-blocker');
    });
  }

  it('by what stands before and in brackets', () => {
    expect(findTerm(glossary, 'ANA')).to.equal('antinuclear-antibody');
    expect(findTerm(glossary, 'antinuclear antibodies')).to.equal(undefined);
    expect(findTerm(glossary, 'scleroderma')).to.equal('systemic-sclerosis');
    expect(findTerm(glossary, 'SLE')).to.equal('lupus');
  });

  it('each by its own name, and by no other', () => {
    for (const id of termIds) expect(findTerm(glossary, glossary.terms[id].name)).to.equal(id);
    for (const text of ['', ' ', 's', '(', 'toString', '__proto__'])
      expect(findTerm(glossary, text)).to.equal(undefined);
  });
});
