import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { common } from '../../src/content/en/common.js';
import { symptomChecklist as words } from '../../src/content/en/symptom-checklist.js';
import { urgentCare } from '../../src/content/en/urgent-care.js';
import { plainText } from '../../src/content/markup.js';
import {
  symptomGroups,
  typeIds,
  urgentFlags,
  type SymptomGroupId,
  type SymptomId,
  type UrgentFlagId,
} from '../../src/content/ids.js';
import type { CalcinosisSymptomChecklist } from '../../src/elements/calcinosis-symptom-checklist/symptom-checklist.js';
import { pageAddress } from '../../src/elements/page-address.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { stubClipboard } from '../support/clipboard.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { clearing, mount } from '../support/mount.js';
import { withoutStorage } from '../support/storage.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-symptom-checklist';
const define = (): Promise<unknown> =>
  import('../../src/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js');

const { ui } = words;
const groups = Object.keys(symptomGroups) as SymptomGroupId[];
const symptoms: SymptomId[] = groups.flatMap((group) => [...symptomGroups[group]]);
const flags: UrgentFlagId[] = Object.values(urgentFlags).flat();
const contact = '<p slot="contact">Calcinosis clinic, 555 0100</p>';

type Id = SymptomId | UrgentFlagId | 'none';
type Field = 'since' | 'where';

const ids: readonly Id[] = [...flags, ...symptoms, 'none'];
const isFlag = (id: Id): id is UrgentFlagId => (flags as Id[]).includes(id);

/** The words beside a box. */
function labelOf(id: Id): string {
  if (id === 'none') return words.none;
  return isFlag(id) ? urgentCare.flags[id].sign : words.symptoms[id];
}

/** The box or the field that these words stand beside. */
function beside(place: ParentNode, text: string): HTMLElement | null | undefined {
  const label = [...place.querySelectorAll('label')].find((each) => wordsOf(each).startsWith(text));
  return label?.control;
}

function box(el: HTMLElement, id: Id): HTMLInputElement {
  const found = beside(inside(el, '[part="base"]'), labelOf(id));
  if (!(found instanceof HTMLInputElement)) throw new Error(`no box for ${id}`);
  return found;
}

const ticked = (el: HTMLElement): string[] => ids.filter((id) => box(el, id).checked);

async function tick(el: HTMLElement, ...ids: Id[]): Promise<void> {
  for (const id of ids) {
    box(el, id).click();
    await (el as unknown as LitElement).updateComplete;
  }
}

type Writable = HTMLInputElement | HTMLTextAreaElement;
const fields = (el: HTMLElement, group: SymptomGroupId): HTMLInputElement[] =>
  allInside<HTMLInputElement>(el, `#${tag}-${group} input:not([type="checkbox"])`);

function field(el: HTMLElement, group: SymptomGroupId, name: Field): HTMLInputElement {
  const found = beside(inside(el, `#${tag}-${group}`), ui[name]);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${group} does not ask ${ui[name]}`);
  return found;
}

function ownWords(el: HTMLElement): HTMLTextAreaElement {
  const found = beside(inside(el, '[part="base"]'), ui.words);
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('no place for own words');
  return found;
}

async function type(el: HTMLElement, place: Writable, text: string): Promise<void> {
  place.value = text;
  place.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await (el as unknown as LitElement).updateComplete;
}

async function press(el: HTMLElement, label: string): Promise<void> {
  const found = button(el, label);
  if (!found) throw new Error(`no button says "${label}"`);
  found.click();
  await settled(el);
}

/** Presses the button, and answers yes. */
async function clearNotes(el: HTMLElement): Promise<void> {
  await press(el, ui.clear);
  await press(el, ui.clearing.yes);
}

/** All that can be ticked and typed. */
async function answerAll(el: HTMLElement): Promise<void> {
  await tick(el, ...flags, ...symptoms);
  for (const group of groups) {
    await type(el, field(el, group, 'since'), `since ${group}`);
    await type(el, field(el, group, 'where'), `where ${group}`);
  }
  await type(el, ownWords(el), 'My own words.');
}

/** The words of a place as they are read, without the numbers of the sources. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const actionOf = (el: HTMLElement, id: UrgentFlagId): HTMLElement =>
  inside(el, `#${box(el, id).getAttribute('aria-describedby') ?? ''}`);
const sheet = (el: HTMLElement): string => visibleText(inside(el, '[part="sheet"]'));
const spoken = (el: HTMLElement): string => inside(el, '[role="status"]').textContent.trim();
const focused = (el: HTMLElement): Element | null => el.shadowRoot?.activeElement ?? null;

interface Told {
  symptoms?: (SymptomId | 'none')[];
  urgent?: UrgentFlagId[];
  details?: Partial<Record<SymptomId, string[]>>;
  words?: string;
  contact?: string;
}

/** The sheet as it has to be: the labels of what is ticked, what was typed, and fixed words. */
function sheetOf(el: HTMLElement, told: Told): string {
  const { urgent = [], symptoms: noted = [], details = {}, words: own } = told;
  return [
    ui.sheet,
    ui.sheetIntro,
    words.notDiagnosis,
    ...(urgent.length + noted.length === 0 && !own ? [ui.sheetEmpty] : []),
    ...(urgent.length > 0 ? [ui.sheetUrgent] : []),
    ...urgent.flatMap((id) => [labelOf(id), wordsOf(actionOf(el, id))]),
    ...(noted.length > 0 ? [ui.sheetSymptoms] : []),
    ...noted.flatMap((id) => [labelOf(id), ...(id === 'none' ? [] : (details[id] ?? []))]),
    ...(own ? [ui.sheetWords, own] : []),
    ui.questions,
    ...words.questions,
    ...(told.contact ? [common.contact, told.contact] : []),
    ui.print,
    ui.copy,
    ui.clear,
  ].join(' ');
}

/** All that is seen but the sheet, without the fields and the note that come with a tick. */
function besideSheet(el: HTMLElement): string {
  const notes = groups.flatMap((group) => fields(el, group).map(({ labels }) => labels?.[0]));
  const none = allInside(el, 'p').filter((p) => wordsOf(p) === words.noneNote);
  return [inside(el, '[part="sheet"]'), ...notes, ...none].reduce(
    (text, part) => text.replace(part ? visibleText(part) : '', '').replace(/\s+/g, ' '),
    visibleText(el),
  );
}

const storageKey = (name: string): string => `calcinosis:${pageAddress()}:${name}`;

afterEach(() => {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('calcinosis')) storage.removeItem(key);
  }
});

eachArrival(tag, define, (arrive) => {
  it('shows the urgent signs, the list and the sheet, and no fallback', async () => {
    const el = await arrive({ light: 'Read our <a href="/notes">leaflet</a>.' });
    const seen = visibleText(el);
    for (const word of [words.title, urgentCare.title, words.groups.lumps.label, ui.sheet])
      expect(seen).to.contain(word);
    expect(seen).not.to.contain('leaflet');
    expect(ticked(el)).to.deep.equal([]);
  });

  it('repeats a tick on the sheet and tells the page once', async () => {
    const el = await arrive();
    const told: string[] = [];
    el.addEventListener('calcinosis-change', ({ part }) => told.push(part));
    await tick(el, 'pain', 'sepsis');
    expect(told).to.deep.equal(['symptoms', 'urgent']);
    expect(sheet(el)).to.equal(sheetOf(el, { urgent: ['sepsis'], symptoms: ['pain'] }));
  });

  it("takes the hospital's number and contact", async () => {
    const el = await arrive({ attributes: { 'emergency-number': '911' }, light: contact });
    expect(inside(el, `#${actionOf(el, 'sepsis').id} a`).getAttribute('href')).to.equal('tel:911');
    expect(sheet(el)).to.contain('Contact Calcinosis clinic, 555 0100');
  });

  it('is part of a form', async () => {
    const el = await arrive({ attributes: { name: 'visit' } });
    const form = document.createElement('form');
    el.parentElement?.append(form);
    form.append(el);
    await settled(el);
    await tick(el, 'pain');
    expect([...form.elements]).to.deep.equal([el]);
    expect([...new FormData(form)]).to.deep.equal([['visit-symptom-pain', 'yes']]);
  });

  it('restores what is remembered', async () => {
    sessionStorage.setItem(storageKey(tag), '{"symptom-sores":"yes","words":"Hm."}');
    const el = await arrive({ attributes: { remember: 'session' } });
    expect(ticked(el)).to.deep.equal(['sores']);
    expect(ownWords(el).value).to.equal('Hm.');
  });
});

describe(`<${tag}>`, function () {
  this.timeout(60_000);

  before(define);

  describe('the urgent signs', () => {
    it('stand before the list and the sheet, whatever is ticked', async () => {
      const el = await mount(tag);
      const expectFirst = (): void => {
        const urgent = inside(el, '[part="urgent"]');
        expect(isVisible(urgent)).to.be.true;
        for (const other of allInside(el, '[part="group"], [part="sheet"], textarea')) {
          const order = urgent.compareDocumentPosition(other);
          expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
          expect(urgent.getBoundingClientRect().bottom).to.be.at.most(other.getBoundingClientRect().top);
        }
      };
      expectFirst();
      await tick(el, 'none');
      expectFirst();
      await answerAll(el);
      expectFirst();
      await clearNotes(el);
      expectFirst();
    });

    it('each show their own action before anything is ticked, one to one', async () => {
      const el = await mount(tag);
      expect(allInside(el, '[part="urgent"] input').length).to.equal(flags.length);
      for (const id of flags) {
        const { sign, action } = urgentCare.flags[id];
        const place = actionOf(el, id);
        expect(isVisible(place)).to.be.true;
        expect(wordsOf(place)).to.equal(plainText(action, { emergency: common.emergencyNumber }));
        expect(visibleText(box(el, id).closest('label') ?? el)).to.equal(sign);
        expect(place.closest('li')).to.equal(box(el, id).closest('li'));
      }
    });

    it('stay the same words when they are ticked', async () => {
      const el = await mount(tag);
      const before = visibleText(inside(el, '[part="urgent"]'));
      await tick(el, ...flags);
      expect(visibleText(inside(el, '[part="urgent"]'))).to.equal(before);
    });
  });

  describe('the groups', () => {
    it('complaint 11: their hint is inside the legend', async () => {
      const el = await mount(tag);
      for (const id of groups) {
        const group = inside(el, `#${tag}-${id}`);
        expect(group.localName).to.equal('fieldset');
        const legend = group.firstElementChild;
        expect(legend?.localName).to.equal('legend');
        const { label, explanation } = words.groups[id];
        expect(legend && wordsOf(legend)).to.equal(`${label} ${plainText(explanation)}`);
      }
    });

    it('complaint 11: each field is named by its question and its hint', async () => {
      const el = await mount(tag);
      await tick(el, 'pain');
      expect(fields(el, 'pain').map(({ labels }) => visibleText(labels?.[0] ?? el))).to.deep.equal([
        `${ui.since} ${ui.sinceHint}`,
        `${ui.where} ${ui.whereHint}`,
      ]);
      const label = ownWords(el).labels[0];
      expect(label && visibleText(label)).to.equal(`${ui.words} ${ui.wordsHint}`);
    });

    it('ask since when and where once something in them is ticked', async () => {
      const el = await mount(tag);
      for (const id of groups) expect(fields(el, id)).to.deep.equal([]);
      await tick(el, 'stiff-joints');
      expect(fields(el, 'stiffness').filter(isVisible).length).to.equal(2);
      for (const id of groups) if (id !== 'stiffness') expect(fields(el, id)).to.deep.equal([]);
      await tick(el, 'stiff-joints');
      expect(fields(el, 'stiffness')).to.deep.equal([]);
    });

    it('keep what was typed when a tick is taken back and set again', async () => {
      const el = await mount(tag);
      await tick(el, 'pain');
      await type(el, field(el, 'pain', 'since'), 'last spring');
      await type(el, field(el, 'pain', 'where'), 'left hand');
      await tick(el, 'pain');
      expect(sheet(el)).not.to.contain('last spring');
      await tick(el, 'tenderness');
      expect(fields(el, 'pain').map(({ value }) => value)).to.deep.equal(['last spring', 'left hand']);
      expect(sheet(el)).to.contain('last spring').and.contain('left hand');
    });

    it('keep the focus and the caret while one types', async () => {
      const el = await mount(tag);
      await tick(el, 'pain');
      const place = field(el, 'pain', 'where');
      place.focus();
      await sendKeys({ type: 'elbow' });
      await settled(el);
      expect(focused(el)).to.equal(place);
      expect(place.value).to.equal('elbow');
      expect(sheet(el)).to.contain('elbow');
    });

    it('keep the answers when the element moves to another place', async () => {
      const el = await mount(tag);
      await tick(el, 'pain', 'sepsis');
      await type(el, ownWords(el), 'As before.');
      clearing().append(el);
      await settled(el);
      expect(ticked(el)).to.deep.equal(['sepsis', 'pain']);
      expect(sheet(el)).to.contain('As before.');
    });
  });

  describe('complaint 12: none of these', () => {
    it('takes the ticks of the list back', async () => {
      const el = await mount(tag);
      await tick(el, 'pain', 'sores', 'none');
      expect(ticked(el)).to.deep.equal(['none']);
      expect(sheet(el)).to.equal(sheetOf(el, { symptoms: ['none'] }));
    });

    it('is taken back by any tick in the list', async () => {
      const el = await mount(tag);
      for (const id of symptoms) {
        await tick(el, 'none', id);
        expect(ticked(el)).to.deep.equal([id]);
        await tick(el, id);
      }
    });

    it('can be unticked', async () => {
      const el = await mount(tag);
      await tick(el, 'none', 'none');
      expect(ticked(el)).to.deep.equal([]);
      expect(sheet(el)).to.equal(sheetOf(el, {}));
    });

    it('leaves the urgent signs as they are, for it is about the list', async () => {
      const el = await mount(tag);
      await tick(el, 'hot-joint', 'none');
      expect(ticked(el)).to.deep.equal(['hot-joint', 'none']);
    });

    it('shows what to do, and reassures nobody', async () => {
      const el = await mount(tag);
      expect(visibleText(el)).not.to.contain(words.noneNote);
      await tick(el, 'none');
      const note = allInside(el, 'p').find((p) => wordsOf(p) === words.noneNote);
      expect(note && isVisible(note)).to.be.true;
      expect(words.noneNote).to.match(/tell your care team/i);
      expect(words.noneNote).not.to.match(reassurance);
    });
  });

  describe('the sheet', () => {
    it('says that nothing is noted, and that this is not a diagnosis', async () => {
      const el = await mount(tag);
      expect(sheet(el)).to.equal(sheetOf(el, {}));
    });

    it('repeats ticks, dates and words in the fixed order, urgent signs first', async () => {
      const el = await mount(tag);
      await type(el, ownWords(el), 'Worse in the cold.');
      await tick(el, 'warmth-swelling', 'growing-lump', 'firm-lumps', 'tenderness', 'sepsis', 'pain');
      await type(el, field(el, 'pain', 'where'), 'both elbows');
      await type(el, field(el, 'pain', 'since'), 'March 2024');
      await type(el, field(el, 'inflammation', 'since'), 'Monday');
      expect(sheet(el)).to.equal(
        sheetOf(el, {
          urgent: ['sepsis', 'growing-lump'],
          symptoms: ['firm-lumps', 'pain', 'tenderness', 'warmth-swelling'],
          details: {
            tenderness: [`${ui.since} March 2024`, `${ui.where} both elbows`],
            'warmth-swelling': [`${ui.since} Monday`],
          },
          words: 'Worse in the cold.',
        }),
      );
    });

    it('is the same in whatever order the ticks came', async () => {
      const [one, other] = [await mount(tag), await mount(tag)];
      await tick(one, ...flags, ...symptoms);
      await tick(other, ...symptoms.toReversed(), ...flags.toReversed());
      expect(sheet(one)).to.equal(sheet(other));
      expect(sheet(one)).to.equal(sheetOf(one, { urgent: flags, symptoms }));
    });

    it('keeps the lines of what one wrote, and leaves out what is only space', async () => {
      const el = await mount(tag);
      await type(el, ownWords(el), 'One.\nTwo.');
      const [own] = allInside(el, '[part="sheet"] li');
      expect(own && linesOf(own)).to.equal(2);
      await type(el, ownWords(el), ' \n ');
      expect(sheet(el)).to.equal(sheetOf(el, {}));
    });

    it('lets nobody type more than a page holds', async () => {
      const el = await mount(tag);
      await tick(el, 'pain');
      for (const place of [...fields(el, 'pain'), ownWords(el)]) expect(place.maxLength).to.be.within(1, 600);
    });

    it('has the contact of the clinic, also when it comes late or goes', async () => {
      const el = await mount(tag);
      expect(sheet(el)).to.equal(sheetOf(el, {}));
      el.insertAdjacentHTML('beforeend', contact);
      await settled(el);
      expect(sheet(el)).to.equal(sheetOf(el, { contact: 'Calcinosis clinic, 555 0100' }));
      el.replaceChildren();
      await settled(el);
      expect(sheet(el)).to.equal(sheetOf(el, {}));
    });

    for (const remember of ['', 'device'] as const) {
      it(`"Clear my notes" asks first, and "no" keeps all, with remember="${remember}"`, async () => {
        const el = await mount(tag, { id: 'asked', remember });
        await answerAll(el);
        const noted = sheet(el).replace(` ${ui.clear}`, '');
        const kept = localStorage.getItem(storageKey('asked'));
        const waysBack = [() => button(el, ui.clearing.no)?.click(), () => sendKeys({ press: 'Enter' })];
        for (const goBack of waysBack) {
          button(el, ui.clear)?.focus();
          await press(el, ui.clear);
          const { yes, no, ask } = ui.clearing;
          expect(isVisible(inside(el, '.clear')), 'the question stands in its place').to.equal(false);
          expect(button(el, yes)?.closest('[role=group]')?.getAttribute('aria-labelledby')).to.equal(
            'question',
          );
          expect(visibleText(inside(el, '#question'))).to.equal(ask);
          expect(focused(el), 'what Enter presses').to.equal(button(el, no));
          await goBack();
          await settled(el);
          expect(allInside(el, '.question'), 'the question is gone').to.deep.equal([]);
          expect(focused(el)).to.equal(button(el, ui.clear));
          expect(sheet(el).replace(` ${ui.clear}`, '')).to.equal(noted);
          expect(localStorage.getItem(storageKey('asked'))).to.equal(kept);
          expect(kept === null).to.equal(remember === '');
        }
        await clearNotes(el);
        expect(localStorage.getItem(storageKey('asked'))).to.equal(null);
      });
    }

    it('"Clear my notes" asks no more once something else is ticked, and not where nothing is noted', async () => {
      const el = await mount(tag);
      await tick(el, 'pain');
      await press(el, ui.clear);
      await tick(el, 'sores');
      expect(button(el, ui.clearing.yes)).to.equal(undefined);
      expect(ticked(el)).to.have.length(2);
      await clearNotes(el);
      await press(el, ui.clear);
      expect(button(el, ui.clearing.yes)).to.equal(undefined);
      expect(spoken(el)).to.equal(ui.cleared);
    });

    it('is empty again after "Clear my notes" and a yes, which is told', async () => {
      const el = await mount(tag);
      await answerAll(el);
      button(el, ui.clear)?.focus();
      await clearNotes(el);
      expect(sheet(el)).to.equal(sheetOf(el, {}));
      expect(ticked(el)).to.deep.equal([]);
      expect(ownWords(el).value).to.equal('');
      expect(spoken(el)).to.equal(ui.cleared);
      expect(focused(el)).to.equal(button(el, ui.clear));
      await tick(el, 'pain');
      expect(fields(el, 'pain').map(({ value }) => value)).to.deep.equal(['', '']);
    });
  });

  describe('safety: a note for a visit, not a symptom checker', () => {
    it('shows for each single tick its own words and no more', async () => {
      const el = await mount(tag);
      const before = besideSheet(el);
      for (const id of [...flags, ...symptoms, 'none'] as const) {
        await tick(el, id);
        const urgent = flags.filter((flag) => flag === id);
        const noted = ([...symptoms, 'none'] as const).filter((symptom) => symptom === id);
        expect(sheet(el)).to.equal(sheetOf(el, { urgent, symptoms: noted }));
        expect(besideSheet(el)).to.equal(before);
        expectNoReading(el);
        await tick(el, id);
      }
    });

    it('shows for all ticks at once their own words and no more', async () => {
      const el = await mount(tag);
      const before = besideSheet(el);
      await answerAll(el);
      const details: Told['details'] = {};
      for (const group of groups) {
        const last = [...symptomGroups[group]].at(-1);
        if (last) details[last] = [`${ui.since} since ${group}`, `${ui.where} where ${group}`];
      }
      expect(sheet(el)).to.equal(sheetOf(el, { urgent: flags, symptoms, details, words: 'My own words.' }));
      expect(besideSheet(el)).to.equal(before);
      expectNoReading(el);
    });

    it('always says that this is not a diagnosis', async () => {
      const el = await mount(tag);
      const says = (): void => {
        expect(sheet(el)).to.contain('This is not a diagnosis. Other problems can look the same.');
      };
      says();
      await tick(el, 'none');
      says();
      await answerAll(el);
      says();
      await clearNotes(el);
      says();
    });

    it('changes no colour and no size of a panel', async () => {
      const el = await mount(tag);
      const look = (): string[] =>
        allInside(
          el,
          '[part="urgent"], [part="group"], [part="sheet"], [part="sheet"] > *:first-child, label',
        ).map((part) => {
          const { color, backgroundColor, borderColor, borderWidth, fontSize } = getComputedStyle(part);
          return [color, backgroundColor, borderColor, borderWidth, fontSize].join();
        });
      const before = look();
      await tick(el, ...flags, 'none');
      expect(look()).to.deep.equal(before);
    });

    it('shows no code, no score and no name of a type in what it says by itself', async () => {
      const el = await mount(tag);
      await answerAll(el);
      expectNoReading(el);
      expect(visibleText(el)).not.to.match(/\b[A-Z]\d{2}\.\d|ICD|LOINC|SNOMED/);
    });

    it('does not call itself a symptom checker', async () => {
      expect(visibleText(await mount(tag))).not.to.match(
        /symptom checker|self-?(test|assessment)|screening|triage/i,
      );
    });
  });

  describe('privacy', () => {
    it('tells the page in which part something changed, and never what', async () => {
      const el = await mount(tag);
      const told: Event[] = [];
      const listen = (event: Event): number => told.push(event);
      document.addEventListener('calcinosis-change', listen);
      await tick(el, 'sepsis', 'pain', 'none', 'pain');
      await type(el, field(el, 'pain', 'since'), 'secret date');
      await type(el, ownWords(el), 'secret words');
      await clearNotes(el);
      document.removeEventListener('calcinosis-change', listen);
      expect(told.map((event) => (event as Event & { part: string }).part)).to.deep.equal([
        'urgent',
        'symptoms',
        'symptoms',
        'symptoms',
        'notes',
        'notes',
        'cleared',
      ]);
      for (const event of told) {
        expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['part']);
        expect(event.target).to.equal(el);
      }
    });

    it('leaves the address, the cookies and the storage as they are', async () => {
      const outside = (): unknown => [
        location.href,
        history.length,
        JSON.stringify(history.state),
        document.cookie,
        JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      ];
      const before = outside();
      const el = await mount(tag, { id: 'private' }, { light: contact });
      await answerAll(el);
      expect(outside()).to.deep.equal(before);
      await clearNotes(el);
      expect(outside()).to.deep.equal(before);
    });

    it('asks for nothing over the network', async () => {
      const before = performance.getEntriesByType('resource').length;
      const el = await mount(tag);
      await answerAll(el);
      expect(performance.getEntriesByType('resource').length).to.equal(before);
    });

    it('says on the page that all stays there', async () => {
      expect(visibleText(await mount(tag))).to.contain(ui.private);
    });

    it('writes nothing that was typed into its attributes', async () => {
      const el = await mount(tag);
      await answerAll(el);
      expect(el.outerHTML).to.equal(`<${tag}></${tag}>`);
    });
  });

  describe('complaint 10: remembering', () => {
    for (const [remember, storage] of [
      ['session', sessionStorage],
      ['device', localStorage],
    ] as const) {
      describe(`for the ${remember}`, () => {
        it('restores what was ticked and typed in a new element of this page and id', async () => {
          const first = await mount(tag, { remember, id: 'visit' });
          await tick(first, 'sepsis', 'pain');
          await type(first, field(first, 'pain', 'since'), 'May');
          await type(first, ownWords(first), 'Mine.');
          const before = sheet(first);
          first.remove();
          const second = await mount(tag, { remember, id: 'visit' });
          expect(ticked(second)).to.deep.equal(['sepsis', 'pain']);
          expect(field(second, 'pain', 'since').value).to.equal('May');
          expect(sheet(second)).to.equal(before);
        });

        it('keeps it under the path and the id, and nowhere else', async () => {
          const other = storage === localStorage ? sessionStorage : localStorage;
          const before = [Object.keys(storage), Object.keys(other)];
          const el = await mount(tag, { remember, id: 'visit' });
          await tick(el, 'pain');
          const added = Object.keys(storage).filter((key) => !before[0]?.includes(key));
          expect(added).to.deep.equal([storageKey('visit')]);
          expect(Object.keys(other)).to.deep.equal(before[1]);
          const another = await mount(tag, { remember, id: 'another' });
          expect(ticked(another)).to.deep.equal([]);
        });

        it('keeps nothing before something is ticked or typed', async () => {
          await mount(tag, { remember, id: 'visit' });
          expect(storage.getItem(storageKey('visit'))).to.equal(null);
        });

        it('is shown to the person', async () => {
          const el = await mount(tag, { remember });
          expect(visibleText(el)).to.contain(ui.remembered[remember]);
          expect(visibleText(el)).not.to.contain(ui.private);
        });

        it('is over for what was kept when the person clears it', async () => {
          const el = await mount(tag, { remember, id: 'visit' });
          await tick(el, 'pain');
          expect(storage.getItem(storageKey('visit'))).not.to.equal(null);
          await clearNotes(el);
          expect(storage.getItem(storageKey('visit'))).to.equal(null);
          expect(ticked(await mount(tag, { remember, id: 'visit' }))).to.deep.equal([]);
        });

        it('is over for what was kept when the page takes it back', async () => {
          const el = await mount(tag, { remember, id: 'visit' });
          await tick(el, 'pain');
          el.removeAttribute('remember');
          await settled(el);
          expect(storage.getItem(storageKey('visit'))).to.equal(null);
          expect(ticked(el)).to.deep.equal(['pain']);
          expect(visibleText(el)).to.contain(ui.private);
        });

        it('keeps what was ticked before it was asked for', async () => {
          const el = await mount(tag, { id: 'visit' });
          await tick(el, 'pain');
          el.remember = remember;
          await settled(el);
          expect(ticked(await mount(tag, { remember, id: 'visit' }))).to.deep.equal(['pain']);
        });

        for (const kept of ['{', 'null', '[]', '{"symptom-pain":1,"words":[]}', ...hostile]) {
          it(`ignores ${kept} in the storage`, async () => {
            storage.setItem(storageKey('visit'), kept);
            const el = await mount(tag, { remember, id: 'visit' });
            expect(ticked(el)).to.deep.equal([]);
            expect(sheet(el)).to.equal(sheetOf(el, {}));
            await tick(el, 'pain');
            expect(ticked(await mount(tag, { remember, id: 'visit' }))).to.deep.equal(['pain']);
          });
        }

        it('never makes markup of what is in the storage', async () => {
          for (const word of hostile) {
            const kept = { 'symptom-pain': 'yes', 'since-pain': word, words: word, [word]: word };
            storage.setItem(storageKey('visit'), JSON.stringify(kept));
            const el = await mount(tag, { remember, id: 'visit' });
            expect(ticked(el)).to.deep.equal(['pain']);
            expect(ownWords(el).value).to.equal(word);
            if (el.shadowRoot) noMarkupFrom(sheetPlace(el));
            el.remove();
          }
        });
      });
    }

    it('moves what was kept when the page asks for the other', async () => {
      const el = await mount(tag, { remember: 'device', id: 'visit' });
      await tick(el, 'pain');
      el.remember = 'session';
      await settled(el);
      expect(localStorage.getItem(storageKey('visit'))).to.equal(null);
      expect(ticked(await mount(tag, { remember: 'session', id: 'visit' }))).to.deep.equal(['pain']);
    });

    it('gives one warning where the browser keeps nothing, and works on', async () => {
      const warnings = collectWarnings();
      // A tag of its own: a message is given once a page, and the browser itself may have refused before.
      const other = `${tag}-without-storage`;
      const { CalcinosisSymptomChecklist } =
        await import('../../src/elements/calcinosis-symptom-checklist/symptom-checklist.js');
      class Other extends CalcinosisSymptomChecklist {}
      customElements.define(other, Other);
      await withoutStorage(async () => {
        const el = new Other();
        el.remember = 'device';
        clearing().append(el);
        await settled(el);
        await tick(el, 'pain', 'sores');
        await type(el, ownWords(el), 'Still here.');
        expect(sheet(el)).to.equal(sheetOf(el, { symptoms: ['pain', 'sores'], words: 'Still here.' }));
        await clearNotes(el);
        expect(sheet(el)).to.equal(sheetOf(el, {}));
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`<${other}>`).and.contain('nothing is remembered');
      });
    });

    it('gives one warning for a word it does not know, and is off', async () => {
      const warnings = collectWarnings();
      const el = await mount(tag, { remember: 'forever', id: 'visit' });
      await tick(el, 'pain');
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain('remember="forever"');
      expect(localStorage.getItem(storageKey('visit'))).to.equal(null);
      expect(sessionStorage.getItem(storageKey('visit'))).to.equal(null);
      expect(visibleText(el)).to.contain(ui.private);
    });
  });

  describe('in a form', () => {
    async function inForm(attributes: string): Promise<[CalcinosisSymptomChecklist, HTMLFormElement]> {
      const place = clearing();
      place.innerHTML = `<form><fieldset><input name="page" value="1" /><${tag} ${attributes}></${tag}></fieldset></form>`;
      const [form, el] = [place.querySelector('form'), place.querySelector(tag)];
      if (!form || !el) throw new Error('the form was not parsed');
      return [await settled(el), form];
    }
    const sent = (form: HTMLFormElement): [string, FormDataEntryValue][] =>
      [...new FormData(form)].filter(([name]) => name !== 'page');

    it('sends nothing without a name', async () => {
      const [el, form] = await inForm('');
      await answerAll(el);
      expect(sent(form)).to.deep.equal([]);
    });

    it('sends the ids and the words under its name', async () => {
      const [el, form] = await inForm('name="visit"');
      expect(sent(form)).to.deep.equal([]);
      await tick(el, 'sores', 'pain', 'sepsis');
      await type(el, field(el, 'pain', 'since'), 'May');
      await type(el, ownWords(el), 'Mine.');
      expect(sent(form)).to.deep.equal([
        ['visit-urgent-sepsis', 'yes'],
        ['visit-symptom-pain', 'yes'],
        ['visit-since-pain', 'May'],
        ['visit-symptom-sores', 'yes'],
        ['visit-words', 'Mine.'],
      ]);
    });

    it('sends under a name that comes later, and nothing once it goes', async () => {
      const [el, form] = await inForm('');
      await tick(el, 'none');
      el.name = 'later';
      await settled(el);
      expect(sent(form)).to.deep.equal([['later-none', 'yes']]);
      el.name = '';
      await settled(el);
      expect(sent(form)).to.deep.equal([]);
    });

    it('is emptied with the form', async () => {
      const [el, form] = await inForm('name="visit"');
      await answerAll(el);
      form.reset();
      await settled(el);
      expect(ticked(el)).to.deep.equal([]);
      expect(sheet(el)).to.equal(sheetOf(el, {}));
      expect(sent(form)).to.deep.equal([]);
    });

    const disabling: Record<string, (el: HTMLElement, on: boolean) => void> = {
      'its attribute': (el, on) => {
        el.toggleAttribute('disabled', on);
      },
      'a fieldset of the page': (el, on) => {
        el.closest('fieldset')?.toggleAttribute('disabled', on);
      },
    };
    for (const [how, disable] of Object.entries(disabling)) {
      it(`takes no tick and no word, and sends nothing, while disabled by ${how}`, async () => {
        const [el, form] = await inForm('name="visit"');
        await tick(el, 'pain');
        disable(el, true);
        await settled(el);
        expect(el.matches(':disabled')).to.be.true;
        const all = allInside(el, 'input, textarea');
        expect(all.filter((input) => input.matches(':disabled'))).to.deep.equal(all);
        await tick(el, 'sores');
        expect(ticked(el)).to.deep.equal(['pain']);
        expect(sent(form)).to.deep.equal([]);
        expect(isVisible(actionOf(el, 'sepsis')), 'the urgent signs can still be read').to.be.true;
        disable(el, false);
        await settled(el);
        await tick(el, 'sores');
        expect(sent(form)).to.deep.equal([
          ['visit-symptom-pain', 'yes'],
          ['visit-symptom-sores', 'yes'],
        ]);
      });
    }

    it('shows its disabled property as an attribute', async () => {
      const [el] = await inForm('');
      el.disabled = true;
      await settled(el);
      expect(el.hasAttribute('disabled')).to.be.true;
    });

    it('takes back what the browser kept for it', async () => {
      const states: unknown[] = [];
      const original = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'setFormValue');
      const setFormValue = original?.value as ElementInternals['setFormValue'];
      ElementInternals.prototype.setFormValue = function (...values) {
        states.push(values[1]);
        setFormValue.apply(this, values);
      };
      try {
        const [el] = await inForm('name="visit"');
        await tick(el, 'sepsis', 'pain');
        await type(el, ownWords(el), 'Mine.');
      } finally {
        if (original) Object.defineProperty(ElementInternals.prototype, 'setFormValue', original);
      }
      const [restored, form] = await inForm('name="visit"');
      restored.formStateRestoreCallback(states.at(-1));
      await settled(restored);
      expect(sheet(restored)).to.equal(
        sheetOf(restored, { urgent: ['sepsis'], symptoms: ['pain'], words: 'Mine.' }),
      );
      expect(sent(form).map(([name]) => name)).to.deep.equal([
        'visit-urgent-sepsis',
        'visit-symptom-pain',
        'visit-words',
      ]);
    });

    it('takes back nothing that is not its own', async () => {
      const [el] = await inForm('name="visit"');
      for (const state of [null, undefined, new FormData(), '{', ...hostile]) {
        el.formStateRestoreCallback(state);
        await settled(el);
        expect(sheet(el)).to.equal(sheetOf(el, {}));
      }
    });

    it('is not sent by its own buttons', async () => {
      const [el, form] = await inForm('name="visit"');
      let submitted = false;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted = true;
      });
      stubClipboard();
      await press(el, ui.copy);
      await tick(el, 'pain');
      await clearNotes(el);
      expect(submitted).to.be.false;
    });
  });

  describe('copying', () => {
    it('gives the sheet as text', async () => {
      const copied = stubClipboard();
      const el = await mount(tag, {}, { light: contact });
      await answerAll(el);
      await press(el, ui.copy);
      const [text = ''] = copied;
      const fixed = [` ${ui.sheetIntro}`, ` ${ui.print} ${ui.copy} ${ui.clear} ${common.copied}`];
      const read = fixed.reduce((seen, part) => seen.replace(part, ''), sheet(el));
      expect(text.replace(/^ *- /gm, '').replace(/\s+/g, ' ')).to.equal(read);
      expect(text).to.contain('Calcinosis clinic, 555 0100');
      expect(spoken(el)).to.equal(common.copied);
    });

    it('gives the sheet as text when nothing is noted', async () => {
      const copied = stubClipboard();
      const el = await mount(tag);
      await press(el, ui.copy);
      expect(copied[0]).to.contain(words.notDiagnosis).and.contain(ui.sheetEmpty);
      expect(copied[0]).not.to.contain(common.contact);
    });

    it('gives what a person typed as it is', async () => {
      const copied = stubClipboard();
      const el = await mount(tag);
      const word = hostile.join(' ').slice(0, 500);
      await type(el, ownWords(el), word);
      await press(el, ui.copy);
      expect(copied[0]).to.contain(word);
    });

    it('shows the text, selected, to copy by hand where the browser refuses', async () => {
      stubClipboard(true);
      const el = await mount(tag);
      await tick(el, 'pain');
      await press(el, ui.copy);
      const place = inside<HTMLTextAreaElement>(el, 'textarea[readonly]');
      expect(visibleText(place.closest('label') ?? el)).to.contain(common.copyByHand);
      expect(place.value).to.contain(labelOf('pain'));
      expect([place.selectionStart, place.selectionEnd]).to.deep.equal([0, place.value.length]);
    });
  });

  describe('emergency-number', () => {
    for (const [number, href] of [
      ['911', 'tel:911'],
      ['15', 'tel:15'],
      ['+44 (0)20 7946-0000', 'tel:+4402079460000'],
    ] as const) {
      it(`makes ${number} a link to call, wherever it is named`, async () => {
        const el = await mount(tag, { 'emergency-number': number });
        const links = allInside(el, '[part="urgent"] a[href^="tel:"]');
        const named = flags.filter((id) => urgentCare.flags[id].action.includes('{emergency}'));
        expect(links.length).to.equal(named.length);
        for (const link of links) {
          expect(link.getAttribute('href')).to.equal(href);
          expect(link.textContent).to.equal(number);
        }
        expect(visibleText(el)).not.to.contain(common.emergencyNumber);
        await tick(el, 'sepsis');
        expect(sheet(el)).to.contain(`Call ${number} now.`);
      });
    }

    for (const number of [
      'call us',
      '112 or 911',
      '()',
      '--',
      '+',
      'tel:112',
      '١١٢',
      '1'.repeat(40),
      ...hostile,
    ]) {
      it(`gives one warning for ${number}, and keeps the words`, async () => {
        const warnings = collectWarnings();
        const el = await mount(tag, { 'emergency-number': number });
        el.requestUpdate();
        await settled(el);
        expect(warnings.length).to.equal(1);
        expect(warnings[0]).to.contain('emergency-number');
        expect(allInside(el, 'a[href^="tel:"]')).to.deep.equal([]);
        expect(wordsOf(actionOf(el, 'sepsis'))).to.contain(common.emergencyNumber);
        noMarkupFrom(inside(el, '[part="urgent"]'));
      });
    }

    it('can change', async () => {
      const el = await mount(tag, { 'emergency-number': '911' });
      el.emergencyNumber = '112';
      await settled(el);
      expect(inside(el, `#${actionOf(el, 'sepsis').id} a`).textContent).to.equal('112');
      el.removeAttribute('emergency-number');
      el.emergencyNumber = '';
      await settled(el);
      expect(wordsOf(actionOf(el, 'sepsis'))).to.contain(common.emergencyNumber);
    });
  });

  describe('announce-urgent', () => {
    it('is off: a tick tells nothing', async () => {
      const el = await mount(tag);
      expect(el.announceUrgent).to.be.false;
      const heard: string[] = [];
      const observer = new MutationObserver(() => {
        heard.push(spoken(el));
      });
      observer.observe(inside(el, '[role="status"]'), {
        childList: true,
        characterData: true,
        subtree: true,
      });
      await answerAll(el);
      await tick(el, 'none');
      expect(heard).to.deep.equal([]);
      expect(spoken(el)).to.equal('');
      expect(allInside(el, '[role="alert"], dialog')).to.deep.equal([]);
    });

    it('tells the fixed action of the sign that was ticked, and of no other', async () => {
      const el = await mount(tag, { 'announce-urgent': '', 'emergency-number': '911' });
      for (const id of flags) {
        await tick(el, id);
        expect(spoken(el)).to.equal(plainText(urgentCare.flags[id].action, { emergency: '911' }));
        expect(spoken(el)).to.equal(wordsOf(actionOf(el, id)));
      }
      await tick(el, 'pain');
      await tick(el, 'sepsis');
      expect(spoken(el), 'taking a tick back tells nothing').to.equal(
        wordsOf(actionOf(el, flags.at(-1) ?? 'sepsis')),
      );
    });
  });

  describe('printing the sheet', () => {
    const originalPrint = window.print;
    let printed = 0;
    beforeEach(() => {
      printed = 0;
      window.print = () => {
        printed += 1;
      };
    });
    afterEach(() => {
      dispatchEvent(new Event('afterprint'));
      window.print = originalPrint;
    });

    const styleSheets = (root: DocumentOrShadowRoot): number => root.adoptedStyleSheets.length;

    it('prints once, and leaves no trace on the page', async () => {
      const el = await mount(tag);
      const before = [document.documentElement.outerHTML, styleSheets(document)];
      await press(el, ui.print);
      expect(printed).to.equal(1);
      dispatchEvent(new Event('afterprint'));
      expect([document.documentElement.outerHTML, styleSheets(document)]).to.deep.equal(before);
    });

    it('leaves no trace after a second time either', async () => {
      const el = await mount(tag);
      const before = [el.outerHTML, styleSheets(document)];
      el.printSheet();
      el.printSheet();
      dispatchEvent(new Event('afterprint'));
      expect([el.outerHTML, styleSheets(document)]).to.deep.equal(before);
      expect(printed).to.equal(2);
    });

    it('changes nothing on the screen', async () => {
      const el = await mount(tag);
      const page = clearing();
      page.textContent = 'Our opening hours';
      const before = visibleText(el);
      el.printSheet();
      expect(visibleText(el)).to.equal(before);
      expect(isVisible(page)).to.be.true;
    });

    it('shows the sheet alone on paper, and the page after', async function () {
      if (!canEmulateMedia) this.skip();
      const above = clearing();
      above.innerHTML = '<header>Our hospital</header>';
      const el = await mount(tag, {}, { light: contact });
      el.insertAdjacentHTML('afterend', '<p>Our opening hours</p>');
      await tick(el, 'pain', 'sepsis');
      el.printSheet();
      await withMedia({ media: 'print' }, () => {
        const seen = [...document.querySelectorAll('body *')].filter(isVisible);
        expect(seen).to.deep.equal([el.parentElement, el, ...el.children]);
        const paper = visibleText(el);
        expect(paper).to.contain(words.title);
        for (const part of [
          ui.sheet,
          words.notDiagnosis,
          labelOf('sepsis'),
          labelOf('pain'),
          'Calcinosis clinic',
        ])
          expect(paper).to.contain(part);
        for (const part of [urgentCare.intro, labelOf('hot-joint'), ui.sheetIntro])
          expect(paper).not.to.contain(part);
        expect(allInside(el, 'input, textarea, button').filter(isVisible)).to.deep.equal([]);
        dispatchEvent(new Event('afterprint'));
        expect(isVisible(above)).to.be.true;
        expect(isVisible(inside(el, '[part="urgent"]'))).to.be.true;
      });
    });

    it('shows the sheet alone on paper inside another shadow root, and the rest after', async function () {
      const host = clearing();
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<header>Our page</header><main><${tag}></${tag}><p>Our hours</p></main>`;
      const el = await settled(root.querySelector(tag) ?? host);
      const page = clearing();
      page.textContent = 'Around it';
      const before = [root.innerHTML, host.outerHTML, styleSheets(root), styleSheets(document)];
      const expectShown = (on: boolean): void => {
        expect(isVisible(el)).to.be.true;
        for (const other of [page, ...root.querySelectorAll('header, p')])
          expect(isVisible(other), other.outerHTML).to.equal(on);
      };
      const onPaper = (): void => {
        button(el, ui.print)?.click();
        if (canEmulateMedia) expectShown(false);
        dispatchEvent(new Event('afterprint'));
        expectShown(true);
      };
      if (canEmulateMedia) await withMedia({ media: 'print' }, onPaper);
      else onPaper();
      expect([root.innerHTML, host.outerHTML, styleSheets(root), styleSheets(document)]).to.deep.equal(
        before,
      );
    });

    it('shows the sheet alone on paper where it is slotted into another component', async function () {
      if (!canEmulateMedia) this.skip();
      const host = clearing();
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<header>Their header</header><main><slot></slot></main>';
      host.innerHTML = `<div><p>Before it</p><${tag}></${tag}></div>`;
      const el = await settled(host.querySelector(tag) ?? host);
      await withMedia({ media: 'print' }, () => {
        button(el, ui.print)?.click();
        const around = [root.querySelector('header'), host.querySelector('p')];
        expect(isVisible(el)).to.be.true;
        for (const other of around) expect(other && isVisible(other)).to.be.false;
        dispatchEvent(new Event('afterprint'));
        for (const other of around) expect(other && isVisible(other)).to.be.true;
      });
    });

    it('complaint 3: prints whole with the page, with the urgent signs and what was noted', async function () {
      if (!canEmulateMedia) this.skip();
      const el = await mount(tag);
      await answerAll(el);
      await withMedia({ media: 'print' }, () => {
        const paper = visibleText(el);
        for (const id of flags) expect(paper).to.contain(urgentCare.flags[id].sign);
        expect(paper).to.contain('since lumps').and.contain('My own words.');
        expect(allInside(el, 'button').filter(isVisible)).to.deep.equal([]);
      });
    });
  });

  describe('hostile words', () => {
    for (const word of hostile) {
      it(`stay the words that were typed: ${word}`, async () => {
        const el = await mount(tag);
        await tick(el, 'pain');
        await type(el, field(el, 'pain', 'where'), word);
        await type(el, ownWords(el), word);
        const seen = word.replace(/\s+/g, ' ').trim();
        expect(sheet(el)).to.contain(`${ui.where} ${seen}`).and.contain(`${ui.sheetWords} ${seen}`);
        noMarkupFrom(sheetPlace(el));
      });
    }

    it('are not read as our own small markup', async () => {
      const el = await mount(tag);
      await type(el, ownWords(el), '**loud** {emergency} [@w-tma]');
      expect(sheet(el)).to.contain('**loud** {emergency} [@w-tma]');
    });
  });

  describe('by keyboard', () => {
    it('Tab follows the order in which one reads', async () => {
      const el = await mount(tag, { 'emergency-number': '911' });
      await tick(el, 'pain');
      const stops = allInside(el, 'a[href], input, textarea, button, summary').filter(isVisible);
      stops[0]?.focus();
      const reached: (Element | null)[] = [focused(el)];
      while (reached.length < stops.length) {
        await sendKeys({ press: 'Tab' });
        reached.push(focused(el));
      }
      expect(reached.map(nameOf)).to.deep.equal(stops.map(nameOf));
    });

    it('Space ticks and takes back, and the focus stays', async () => {
      const el = await mount(tag);
      for (const id of ['sepsis', 'firm-lumps', 'none'] as const) {
        box(el, id).focus();
        await sendKeys({ type: ' ' });
        await settled(el);
        expect(ticked(el)).to.contain(id);
        expect(focused(el)).to.equal(box(el, id));
      }
      await sendKeys({ type: ' ' });
      await settled(el);
      expect(ticked(el)).to.deep.equal(['sepsis']);
    });

    it('one types where and own words', async () => {
      const el = await mount(tag);
      ownWords(el).focus();
      await sendKeys({ type: 'It aches' });
      await settled(el);
      expect(sheet(el)).to.equal(sheetOf(el, { words: 'It aches' }));
    });

    it('can be pressed with hands that do not bend well: each target is 44 px or more', async () => {
      const el = await mount(tag);
      await tick(el, 'pain');
      for (const target of allInside(
        el,
        'label:has([type="checkbox"]), input:not([type="checkbox"]), textarea, button, summary',
      ))
        expect(target.getBoundingClientRect().height).to.be.at.least(44);
    });
  });

  describe('complaint 8: headings', () => {
    for (const [state, attributes] of Object.entries<Record<string, string>>({
      'by default': {},
      'without its own heading': { 'hide-heading': '' },
      'at level 1': { 'heading-level': '1' },
      'at level 5': { 'heading-level': '5' },
    })) {
      it(`skip no level ${state}`, async () => {
        const el = await mount(tag, attributes, { light: contact });
        await answerAll(el);
        const levels = allInside(el, 'h1, h2, h3, h4, h5, h6')
          .filter(isVisible)
          .map(({ localName }) => Number(localName[1]));
        expect(levels[0]).to.equal(Number(attributes['heading-level'] ?? 2));
        levels.forEach((level, i) => {
          if (i > 0) expect(level, levels.join()).to.be.at.most((levels[i - 1] ?? 0) + 1);
        });
      });
    }
  });

  for (const width of [280, 320]) {
    it(`fits into ${width} px with all ticked`, async () => {
      const el = await mount(tag, { 'emergency-number': '911' }, { width, light: contact });
      await answerAll(el);
      await type(el, ownWords(el), 'Donaudampfschifffahrtsgesellschaft'.repeat(4));
      expect(el.parentElement?.scrollWidth).to.equal(width);
    });
  }

  describe('has nothing that axe finds', () => {
    for (const [state, { attributes = {}, width = 760, all = false }] of Object.entries<State>({
      'by default': {},
      'with all ticked': { attributes: { 'emergency-number': '911' }, all: true },
      disabled: { attributes: { disabled: '' } },
      'in the dark, with all ticked': { attributes: { theme: 'dark', 'emergency-number': '911' }, all: true },
      'from right to left': { attributes: { dir: 'rtl' } },
      'in 320 px, with all ticked': { width: 320, all: true },
    })) {
      it(state, async () => {
        const el = await mount(tag, attributes, { width, light: contact });
        if (all) await answerAll(el);
        await expect(el).to.be.accessible();
      });
    }

    it('with none of these', async () => {
      const el = await mount(tag);
      await tick(el, 'none');
      await expect(el).to.be.accessible();
    });
  });
});

interface State {
  attributes?: Record<string, string>;
  width?: number;
  all?: boolean;
}

const reassurance =
  /don.t worry|no need to worry|nothing to worry|all clear|you are (fine|well|safe)|harmless|benign|not serious|good news|no sign of/i;
const reading =
  /you (may|might|could|probably|likely) have|suggests?|\blikely\b|probab|\bscores?\b|\bpoints\b|%|\d+ (of|out of) \d+|(low|medium|moderate|high) risk|\bresults?\b|\bstage\b/i;

/** On how many lines the words of a place stand. */
function linesOf(place: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(place);
  const heights = [...range.getClientRects()].filter(({ width }) => width > 0);
  return new Set(heights.map(({ top }) => Math.round(top))).size;
}

/** Nothing in sight reads the ticks for the person. */
function expectNoReading(el: HTMLElement): void {
  const seen = visibleText(el);
  expect(seen).not.to.match(reading);
  expect(seen).not.to.match(reassurance);
  expect(seen).not.to.match(new RegExp(typeIds.join('|'), 'i'));
}

const sheetPlace = (el: HTMLElement): HTMLElement => inside(el, '[part="sheet"]');

function nameOf(element: Element | null): string {
  if (!element) return 'nothing';
  const { localName, textContent } = element;
  return [localName, element.getAttribute('name'), element.getAttribute('value'), textContent.trim()].join(
    ' ',
  );
}
