import { expect } from '@open-wc/testing';
import { readingLevel } from '../../src/content/en/reading-level.js';
import { symptomChecklist } from '../../src/content/en/symptom-checklist.js';
import * as clinical from '../../src/content/en/clinical.js';
import * as spanish from '../../src/content/es/plain.js';
import { registerLanguage } from '../../src/content/packs.js';
import { clinicalSources } from '../../src/content/sources.js';
import '../../src/elements/calcinosis-reading-level/calcinosis-reading-level.js';
import type { CalcinosisReadingLevel } from '../../src/elements/calcinosis-reading-level/reading-level.js';
import '../../src/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import type { CalcinosisSymptomChecklist } from '../../src/elements/calcinosis-symptom-checklist/symptom-checklist.js';
import { pageAddress } from '../../src/elements/page-address.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { forgetLanguages } from '../support/languages.js';
import { clearing, mount } from '../support/mount.js';
import { withoutStorage } from '../support/storage.js';
import { allInside, inside, visibleText } from '../support/visible.js';

type Checklist = CalcinosisSymptomChecklist;

const { ui } = symptomChecklist;
const stores = { session: sessionStorage, device: localStorage };
const places = ['session', 'device'] as const;
const visit = `calcinosis:${pageAddress()}:visit`;
const level = 'calcinosis:reading-level';

const boxes = (el: Checklist): HTMLInputElement[] => allInside<HTMLInputElement>(el, '[type=checkbox]');
const ticked = (el: Checklist): string[] =>
  boxes(el).flatMap(({ checked, name }) => (checked ? name.replace(/^\w+-/, '') : []));
const sheet = (el: Checklist): string => visibleText(inside(el, '[part=sheet]'));
const own = (el: Checklist): HTMLTextAreaElement => inside(el, 'textarea[name=words]');

async function tick(el: Checklist, ...ids: string[]): Promise<void> {
  for (const id of ids)
    boxes(el)
      .find(({ name }) => name.endsWith(`-${id}`))!
      .click();
  await settled(el);
}

async function write(el: Checklist, text: string): Promise<void> {
  const field = own(el);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(el);
}

const checklist = (remember: string, more = {}): Promise<Checklist> =>
  mount('calcinosis-symptom-checklist', { remember, id: 'visit', ...more });
const chooser = (remember: string): Promise<CalcinosisReadingLevel> =>
  mount('calcinosis-reading-level', { remember });
const chosen = (el: CalcinosisReadingLevel): string =>
  allInside<HTMLInputElement>(el, 'input').find(({ checked }) => checked)?.value ?? '';
const notes = (...ids: string[]): string =>
  JSON.stringify(
    Object.fromEntries(ids.map((id) => [id === 'sepsis' ? `urgent-${id}` : `symptom-${id}`, 'yes'])),
  );

/** Another document of the same origin, whose changes this one hears of as of those of another tab. */
async function otherTab(): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  clearing().append(frame);
  return (await Promise.resolve(frame.contentWindow)) as Window & typeof globalThis;
}

/** What another tab does, once this one has heard of it. */
async function elsewhere(remember: keyof typeof stores, act: (storage: Storage) => void): Promise<void> {
  const tab = await otherTab();
  const storage = remember === 'device' ? tab.localStorage : tab.sessionStorage;
  const heard = new Promise<void>((resolve) => {
    addEventListener('storage', ({ key }) => {
      if (key === 'last') resolve();
    });
  });
  act(storage);
  storage.setItem('last', 'yes');
  await heard;
}

const comeBack = async (el: Checklist | CalcinosisReadingLevel): Promise<void> => {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settled(el);
};

/** Until nothing more fits. */
function fill(storage: Storage): void {
  for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (let piece = 0; ; piece += 1) storage.setItem(`full-${size}-${piece}`, 'x'.repeat(size));
    } catch {
      // The next piece is smaller.
    }
  }
}

beforeEach(() => {
  registerLanguage({ lang: 'en', level: 'clinical', words: clinical, sources: clinicalSources });
});

afterEach(() => {
  forgetLanguages();
  document.documentElement.removeAttribute('data-calcinosis-reading-level');
  localStorage.clear();
  sessionStorage.clear();
});

describe('where the browser keeps nothing', function () {
  this.timeout(60_000);
  collectWarnings();

  for (const remember of places) {
    it(`says so at once when the ${remember} is full, leaves nothing stale behind, and loses nothing`, async () => {
      const el = await checklist(remember);
      await tick(el, 'pain');
      const sentence = allInside(el, '[aria-live=polite]')[0]!;
      expect(visibleText(sentence)).to.equal(ui.remembered[remember]);
      expect(stores[remember].getItem(visit)).to.equal(notes('pain'));

      fill(stores[remember]);
      await tick(el, 'sepsis');
      expect(visibleText(sentence), 'in its place, where a change is read out').to.equal(ui.notRemembered);
      expect(sentence.isConnected).to.equal(true);
      expect(stores[remember].getItem(visit)).to.equal(null);
      expect(ticked(el)).to.deep.equal(['sepsis', 'pain']);
      await write(el, 'At night.');
      expect(sheet(el)).to.contain('At night.').and.contain(symptomChecklist.symptoms.pain);
      await comeBack(el);
      expect(ticked(el)).to.deep.equal(['sepsis', 'pain']);
      expect(own(el).value).to.equal('At night.');
      expect(ticked(await checklist(remember)), 'a reload').to.deep.equal([]);

      stores[remember].clear();
      await tick(el, 'sores');
      expect(visibleText(sentence)).to.equal(ui.remembered[remember]);
      expect(ticked(await checklist(remember))).to.deep.equal(['sepsis', 'pain', 'sores']);
    });
  }

  it('says so from the start, in the language of the place', async () => {
    registerLanguage({ lang: 'es', level: 'plain', words: spanish });
    await withoutStorage(async () => {
      const { notRemembered, remembered } = spanish.symptomChecklist.ui;
      const el = await checklist('device', { lang: 'es' });
      expect(visibleText(el)).to.contain(notRemembered).and.not.contain(remembered.device);
      const choice = await chooser('device');
      expect(visibleText(choice)).to.contain(readingLevel.notRemembered);
      expect(visibleText(choice)).not.to.contain(readingLevel.remembered);
    });
  });

  it('says so once the level that was chosen is not kept, and keeps no other', async () => {
    const el = await chooser('device');
    el.choose('clinical');
    await settled(el);
    expect(visibleText(el)).to.contain(readingLevel.remembered);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      el.choose('plain');
    } finally {
      Storage.prototype.setItem = setItem;
    }
    await settled(el);
    expect(visibleText(el)).to.contain(readingLevel.notRemembered);
    expect(localStorage.getItem(level)).to.equal(null);
    expect(chosen(el)).to.equal('plain');
  });
});

for (const remember of places) {
  describe(`what is kept for the ${remember}`, () => {
    const store = stores[remember];

    it('is shown once another tab has ticked it', async () => {
      const el = await checklist(remember);
      await tick(el, 'pain');
      await elsewhere(remember, (storage) => {
        storage.setItem(visit, notes('pain', 'sepsis'));
      });
      await settled(el);
      expect(ticked(el)).to.deep.equal(['sepsis', 'pain']);
      expect(sheet(el)).to.contain(ui.sheetUrgent);
    });

    it('goes once another tab has cleared it', async () => {
      for (const clear of [
        (storage: Storage) => {
          storage.removeItem(visit);
        },
        (storage: Storage) => {
          storage.clear();
        },
      ]) {
        const el = await checklist(remember);
        await tick(el, 'pain');
        await write(el, 'Mine.');
        await elsewhere(remember, clear);
        await settled(el);
        expect(ticked(el)).to.deep.equal([]);
        expect(own(el).value).to.equal('');
        expect(visibleText(el)).to.contain(ui.remembered[remember]);
        el.remove();
      }
    });

    it('does not come back by a tick in a tab that has not heard yet that it was cleared', async () => {
      const el = await checklist(remember);
      await tick(el, 'pain');
      store.removeItem(visit);
      await tick(el, 'sores');
      expect(ticked(el)).to.deep.equal(['sores']);
      expect(store.getItem(visit)).to.equal(notes('sores'));
    });

    it('has the ticks of both where two tabs tick one after the other', async () => {
      const el = await checklist(remember);
      await tick(el, 'pain');
      store.setItem(visit, notes('pain', 'sepsis'));
      await tick(el, 'sores');
      expect(store.getItem(visit)).to.contain('sepsis').and.contain('sores').and.contain('pain');
      expect(ticked(el)).to.deep.equal(['sepsis', 'pain', 'sores']);
    });

    it('stays on the page where another tab could not keep it, and the reader is told', async () => {
      const el = await checklist(remember);
      await tick(el, 'pain');
      await elsewhere(remember, (storage) => {
        storage.setItem(visit, '');
        storage.removeItem(visit);
      });
      await settled(el);
      expect(ticked(el)).to.deep.equal(['pain']);
      expect(visibleText(el)).to.contain(ui.notRemembered);
      await tick(el, 'sores');
      expect(store.getItem(visit)).to.equal(notes('pain', 'sores'));
      expect(visibleText(el)).to.contain(ui.remembered[remember]);
    });

    it('is read anew when the page comes back from the history', async () => {
      const el = await checklist(remember);
      await tick(el, 'pain');
      store.setItem(visit, notes('sores'));
      await comeBack(el);
      expect(ticked(el)).to.deep.equal(['sores']);
      store.removeItem(visit);
      await comeBack(el);
      expect(ticked(el)).to.deep.equal([]);
      expect(store.getItem(visit)).to.equal(null);

      const choice = await chooser(remember);
      store.setItem(level, 'clinical');
      await comeBack(choice);
      expect(chosen(choice)).to.equal('clinical');
    });

    it('is read anew when the element comes back to the page', async () => {
      const el = await checklist(remember);
      await tick(el, 'pain');
      el.remove();
      store.removeItem(visit);
      clearing().append(el);
      await settled(el);
      expect(ticked(el)).to.deep.equal([]);
    });

    it('is one for two elements of one name', async () => {
      const [one, two] = [await checklist(remember), await checklist(remember)];
      await tick(one, 'pain');
      await settled(two);
      expect(ticked(two)).to.deep.equal(['pain']);
      two.clear();
      await settled(one);
      expect(ticked(one)).to.deep.equal([]);
      expect(store.getItem(visit)).to.equal(null);
    });

    it('counts before what the browser put back into the form from its history', async () => {
      const el = await checklist(remember, { name: 'notes' });
      el.formStateRestoreCallback(notes('pain'));
      await settled(el);
      expect(ticked(el)).to.deep.equal([]);
      expect(store.getItem(visit)).to.equal(null);
    });

    it('is the level that was chosen last, in whichever tab', async () => {
      const el = await chooser(remember);
      el.choose('plain');
      await elsewhere(remember, (storage) => {
        storage.setItem(level, 'clinical');
      });
      await settled(el);
      expect(chosen(el)).to.equal('clinical');
      expect(document.documentElement.getAttribute('data-calcinosis-reading-level')).to.equal('clinical');
    });

    it('is another for a page that differs in its query alone, and the same for one that was tracked', async () => {
      const before = location.href;
      const at = async (query: string): Promise<Checklist> => {
        history.replaceState(null, '', query);
        return checklist(remember);
      };
      try {
        await tick(await at('?page_id=1'), 'pain');
        expect(ticked(await at('?page_id=77'))).to.deep.equal([]);
        expect(ticked(await at('?utm_source=mail&page_id=1&fbclid=x'))).to.deep.equal(['pain']);
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('is cleared where it was kept, also after the page has changed its address', async () => {
      const before = location.href;
      const el = await checklist(remember);
      await tick(el, 'pain');
      try {
        history.replaceState(null, '', '?step=2');
        el.clear();
      } finally {
        history.replaceState(null, '', before);
      }
      expect(store.length).to.equal(0);
    });
  });
}
