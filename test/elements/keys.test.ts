/* A key that an element uses is no key for the page: what the page has open around the element stays so. */
import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'bootstrap/dist/js/bootstrap.bundle.min.js';
import * as clinical from '../../src/content/en/clinical.js';
import { symptomChecklist } from '../../src/content/en/symptom-checklist.js';
import { clinicalSources } from '../../src/content/sources.js';
import { registerLanguage } from '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { clearing } from '../support/mount.js';
import { button, inside } from '../support/visible.js';

collectWarnings();

interface Modal {
  show(): void;
  hide(): void;
}
const { bootstrap } = globalThis as unknown as { bootstrap: { Modal: new (element: Element) => Modal } };

/** Without its style sheet nothing moves, and the dialog opens at once. */
async function inModal(html: string): Promise<{ modal: Element; host: HTMLElement }> {
  const place = clearing();
  place.innerHTML = `<div class="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content">${html}</div></div></div>`;
  const modal = place.firstElementChild!;
  const host = await settled(modal.querySelector<HTMLElement>('.modal-content > *')!);
  const shown = oneEvent(modal, 'shown.bs.modal');
  const opened = new bootstrap.Modal(modal);
  opened.show();
  await shown;
  return { modal, host };
}

/** The dialog closes a task after its key, if at all. */
async function isOpen(modal: Element): Promise<boolean> {
  await aTimeout(0);
  return modal.classList.contains('show');
}

async function closesNext(modal: Element): Promise<void> {
  const hidden = oneEvent(modal, 'hidden.bs.modal');
  await sendKeys({ press: 'Escape' });
  await hidden;
}

const heard: string[] = [];
const hear = ({ type, key }: KeyboardEvent): void => void heard.push(`${type} ${key}`);
beforeEach(() => {
  heard.length = 0;
  for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, hear);
});
afterEach(() => {
  for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, hear);
  document.querySelectorAll('.modal-backdrop').forEach((backdrop) => {
    backdrop.remove();
  });
});

describe('Escape in a dialog of Bootstrap’s', () => {
  it('closes a term’s meaning alone, and the dialog the next time', async () => {
    const { modal, host } = await inModal('<calcinosis-term>biopsy</calcinosis-term>');
    const meaning = inside(host, '.meaning');
    inside(host, '.term').focus();
    await sendKeys({ press: 'Enter' });
    expect(meaning.matches(':popover-open')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !meaning.matches(':popover-open'));
    expect(await isOpen(modal)).to.equal(true);
    expect(host.shadowRoot?.activeElement).to.equal(inside(host, '.term'));
    expect(heard).to.deep.equal([]);
    await closesNext(modal);
  });

  it('closes the meaning alone, where a mouse points at the word and the focus is elsewhere', async () => {
    const { modal, host } = await inModal('<calcinosis-term>biopsy</calcinosis-term>');
    const toggled = oneEvent(inside(host, '.meaning'), 'toggle');
    host.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await toggled;
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !inside(host, '.meaning').matches(':popover-open'));
    expect(await isOpen(modal)).to.equal(true);
    await closesNext(modal);
  });

  for (const tag of ['calcinosis-glossary', 'calcinosis-faq']) {
    it(`ends a search in <${tag}> alone`, async () => {
      const questions = '<details slot="question"><summary>Where?</summary></details>'.repeat(3);
      const { modal, host } = await inModal(`<${tag}>${questions}</${tag}>`);
      await waitUntil(() => host.shadowRoot?.querySelector('input'));
      const input = inside<HTMLInputElement>(host, 'input');
      input.focus();
      await sendKeys({ type: 'skin' });
      await settled(host);
      await sendKeys({ press: 'Escape' });
      await settled(host);
      expect(input.value).to.equal('');
      expect(await isOpen(modal)).to.equal(true);
      await closesNext(modal);
    });
  }

  it('answers the question before notes are cleared, and keeps them', async () => {
    const { modal, host } = await inModal('<calcinosis-symptom-checklist></calcinosis-symptom-checklist>');
    const tick = inside<HTMLInputElement>(host, '[name^="symptom-"]');
    tick.click();
    await settled(host);
    button(host, symptomChecklist.ui.clear)?.click();
    await waitUntil(() => host.shadowRoot?.activeElement?.matches('.keep'));
    await sendKeys({ press: 'Escape' });
    await settled(host);
    expect(host.shadowRoot?.querySelector('.question')).to.equal(null);
    expect(tick.checked).to.equal(true);
    expect(await isOpen(modal)).to.equal(true);
    await closesNext(modal);
  });
});

describe('the page hears', () => {
  it('nothing of what is typed into a field, so that no letter is a command of its own', async () => {
    const { host } = await inModal('<calcinosis-glossary></calcinosis-glossary>');
    inside(host, 'input').focus();
    for (const press of ['s', ' ', 'ArrowLeft', 'Backspace']) await sendKeys({ press });
    expect(heard).to.deep.equal([]);
  });

  it('nothing of what chooses, opens or presses', async () => {
    registerLanguage({ lang: 'en', level: 'clinical', words: clinical, sources: clinicalSources });
    const { host } = await inModal('<calcinosis-reading-level></calcinosis-reading-level>');
    inside(host, 'input:checked').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(inside<HTMLInputElement>(host, '[value="clinical"]').checked).to.equal(true);
    await sendKeys({ press: 'ArrowLeft' });
    expect(heard).to.deep.equal([]);
    document.documentElement.removeAttribute('data-calcinosis-reading-level');
  });

  it('of every key that nothing of ours uses', async () => {
    const { host } = await inModal('<calcinosis-faq></calcinosis-faq>');
    inside(host, 'summary').focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 's' });
    expect(heard).to.deep.equal(['keydown ArrowRight', 'keyup ArrowRight', 'keydown s', 'keyup s']);
    heard.length = 0;
    await sendKeys({ press: 'Enter' });
    expect(heard).to.deep.equal([]);
  });

  it('of what is typed into a field of its own that is slotted', async () => {
    const place = clearing();
    place.innerHTML =
      '<calcinosis-urgent-care><p slot="contact"><input aria-label="Name" /></p></calcinosis-urgent-care>';
    await settled(place.firstElementChild as HTMLElement);
    place.querySelector('input')!.focus();
    await sendKeys({ press: 's' });
    expect(heard).to.include('keydown s');
  });
});
