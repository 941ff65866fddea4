import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { symptomChecklist as english } from '../../src/content/en/symptom-checklist.js';
import * as arabic from '../../src/content/ar/plain.js';
import { registerLanguage } from '../../src/content/packs.js';
import type { CalcinosisSymptomChecklist } from '../../src/elements/calcinosis-symptom-checklist/symptom-checklist.js';
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/fhir.js';
import { settled } from '../support/arrivals.js';
import { forgetLanguages } from '../support/languages.js';
import { clearing, mount } from '../support/mount.js';
import { allInside, inside } from '../support/visible.js';

const tag = 'calcinosis-symptom-checklist';

async function enter(el: HTMLElement, name: string, text?: string): Promise<void> {
  const field = inside<HTMLInputElement>(el, `[name="${name}"]`);
  if (text === undefined) field.click();
  else {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await (el as unknown as LitElement).updateComplete;
}

async function filledIn(attributes: Record<string, string> = {}): Promise<CalcinosisSymptomChecklist> {
  const el = await mount(tag, attributes);
  for (const name of ['urgent-sepsis', 'symptom-pain', 'symptom-sores']) await enter(el, name);
  await enter(el, 'since-pain', 'secret date');
  await enter(el, 'words', 'secret words');
  return el;
}

describe('the notes of the checklist, for the page', () => {
  before(() => import('../../src/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js'));
  afterEach(forgetLanguages);

  it('are what the person ticked and wrote, and counts', async () => {
    const el = await filledIn();
    await enter(el, 'where-ulcer-discharge', 'left elbow');
    await enter(el, 'symptom-sores');
    expect(el.visitNotes.answers).to.deep.equal({
      'urgent-sepsis': 'yes',
      'symptom-pain': 'yes',
      'since-pain': 'secret date',
      words: 'secret words',
    });
  });

  it('are empty before anything is ticked, and once all is cleared', async () => {
    const el = await mount(tag);
    expect(el.visitNotes.answers).to.deep.equal({});
    await enter(el, 'symptom-pain');
    el.clear();
    expect(el.visitNotes.answers).to.deep.equal({});
  });

  it('are a copy, which later ticks do not change, and which changes nothing', async () => {
    const el = await mount(tag);
    await enter(el, 'symptom-pain');
    const { title } = english;
    const before = el.visitNotes;
    await enter(el, 'symptom-sores');
    expect(before.answers).to.deep.equal({ 'symptom-pain': 'yes' });
    Object.assign(before.answers, { none: 'yes' });
    Object.assign(before.words.symptomChecklist, { title: 'A test of symptoms' });
    expect(el.visitNotes.answers).to.deep.equal({ 'symptom-pain': 'yes', 'symptom-sores': 'yes' });
    expect(el.visitNotes.words.symptomChecklist.title).to.equal(title);
  });

  it('have each box and field of the form under its name, with the label that is shown', async () => {
    const el = await filledIn({ 'emergency-number': '112' });
    const items = new Map<string, string>();
    const visit = (list: ReturnType<typeof toQuestionnaire>['item'] = []): void => {
      for (const { linkId, text, item } of list) {
        items.set(linkId, text);
        visit(item);
      }
    };
    visit(toQuestionnaire(el.visitNotes).item);
    const fields = allInside<HTMLInputElement>(el, 'input, textarea');
    expect(fields.length).to.be.above(20);
    for (const { name, labels } of fields)
      expect(labels?.[0]?.textContent.trim().replace(/\s+/g, ' ')).to.match(startOf(items.get(name)));
    expect(items.get('action-sepsis')).to.contain('112');
  });

  it('are in the language that is shown', async () => {
    registerLanguage({ lang: 'ar', words: arabic });
    const el = await filledIn({ lang: 'ar' });
    const questionnaire = toQuestionnaire(el.visitNotes);
    expect(questionnaire.language).to.equal('ar');
    expect(questionnaire.title).to.equal(arabic.symptomChecklist.title);
    const response = JSON.stringify(toQuestionnaireResponse(el.visitNotes));
    expect(response).to.contain(arabic.symptomChecklist.symptoms.pain).and.contain('secret words');
    expect(response).not.to.contain(english.symptoms.pain);
  });

  it("have the hospital's own words and number", async () => {
    const el = document.createElement(tag);
    el.content = {
      clinic: { emergencyNumber: '999' },
      symptomChecklist: { questions: ['Who calls me after the visit?'] },
    };
    clearing().append(el);
    await settled(el);
    const { emergencyNumber, words } = el.visitNotes;
    expect(emergencyNumber).to.equal('999');
    expect(words.symptomChecklist.questions).to.deep.equal(['Who calls me after the visit?']);
  });

  it('are there before the element is on a page', () => {
    const el = document.createElement(tag);
    expect(toQuestionnaireResponse(el.visitNotes).item).to.equal(undefined);
  });

  it('go nowhere by themselves: in no attribute, event, address or request', async () => {
    const told: unknown[] = [];
    const listen = (event: Event): void => void told.push(Object.entries(event));
    const { fetch, XMLHttpRequest, WebSocket } = globalThis;
    const { sendBeacon } = navigator;
    const asked: unknown[] = [];
    const spy = function (...args: unknown[]): void {
      asked.push(args);
    };
    const requests = performance.getEntriesByType('resource').length;
    const address = location.href;
    Object.assign(globalThis, { fetch: spy, XMLHttpRequest: spy, WebSocket: spy });
    navigator.sendBeacon = spy as unknown as typeof sendBeacon;
    document.addEventListener('calcinosis-change', listen);
    try {
      const el = await filledIn();
      toQuestionnaireResponse(el.visitNotes);
      await settled(el);
      expect(el.outerHTML).to.equal(`<${tag}></${tag}>`);
    } finally {
      document.removeEventListener('calcinosis-change', listen);
      Object.assign(globalThis, { fetch, XMLHttpRequest, WebSocket });
      navigator.sendBeacon = sendBeacon;
    }
    expect(asked).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
    expect(location.href).to.equal(address);
    expect(told.length).to.be.above(3);
    expect(JSON.stringify(told)).not.to.match(/secret|sepsis|pain|sores/);
  });

  it('are read by nothing but the page', async () => {
    const { prototype } = customElements.get(tag) as unknown as { prototype: CalcinosisSymptomChecklist };
    const own = Object.getOwnPropertyDescriptor(prototype, 'visitNotes');
    let reads = 0;
    Object.defineProperty(prototype, 'visitNotes', {
      ...own,
      get(): unknown {
        reads += 1;
        return {};
      },
    });
    try {
      const el = await filledIn({ name: 'notes', remember: 'session' });
      el.clear();
      el.remove();
      expect(reads).to.equal(0);
    } finally {
      if (own) Object.defineProperty(prototype, 'visitNotes', own);
    }
  });
});

function startOf(text = 'a text'): RegExp {
  return new RegExp(`^${text.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
