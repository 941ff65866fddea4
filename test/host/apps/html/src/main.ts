import 'calcinosis-elements/elements/calcinosis-faq/calcinosis-faq.js';
import 'calcinosis-elements/elements/calcinosis-glossary/calcinosis-glossary.js';
import 'calcinosis-elements/elements/calcinosis-references/calcinosis-references.js';
import 'calcinosis-elements/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import 'calcinosis-elements/elements/calcinosis-urgent-care/calcinosis-urgent-care.js';
import type { CalcinosisTypeTable } from 'calcinosis-elements/elements.js';
import 'calcinosis-elements/languages.js';

const find = <T extends Element = HTMLInputElement>(selector: string) => document.querySelector<T>(selector)!;
const place = find<HTMLElement>('#place');
const main = find<HTMLElement>('main');

function tell(line: string) {
  const item = document.createElement('li');
  item.textContent = line;
  find('#log').append(item);
}

const faq = () => document.querySelector<HTMLElementTagNameMap['calcinosis-faq']>('#ours');
const checklist = () => document.querySelector('calcinosis-symptom-checklist');
const questions = () => document.querySelectorAll('[slot=question]');

function set(element: Element, attribute: string, value: string) {
  if (value) element.setAttribute(attribute, value);
  else element.removeAttribute(attribute);
}

/** The page as its fields say. */
function follow() {
  const lang = find('#lang').value;
  main.lang = lang;
  main.dir = lang === 'ar' ? 'rtl' : 'ltr';

  const urgentCare = document.querySelector('calcinosis-urgent-care');
  const ours = faq();
  if (!urgentCare || !ours) return;
  const phone = find('#phone').value;
  const answer = find('#answer').value;
  const level = find('#clinical').checked ? 'clinical' : '';
  const count = questions().length;
  set(urgentCare, 'emergency-number', phone);
  set(urgentCare, 'heading-level', find('#level').value);
  set(urgentCare, 'reading-level', level);
  set(urgentCare, 'theme', find('#dark').checked ? 'dark' : '');
  urgentCare.hideHeading = find('#bare').checked;
  urgentCare.querySelector('p')!.textContent = `Clinic: ${phone || 'ask'} (${count})`;
  set(ours, 'include', find('#few').checked ? 'surgery autoimmune' : '');
  set(ours, 'reading-level', level);
  ours.content = answer ? { faq: { items: { surgery: { answer: [answer] } } } } : undefined;
  ours.querySelector('p')!.textContent = `Questions, ${count} of them ours`;
}

function show() {
  place.replaceChildren();
  if (find('#shown').checked) place.append(find<HTMLTemplateElement>('#parts').content.cloneNode(true));
  faq()?.addEventListener('calcinosis-toggle', ({ item, open }) => tell(`toggle ${item} ${open}`));
  checklist()?.addEventListener('calcinosis-change', ({ part }) => tell(`change ${part}`));
  place.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const [name, value] of new FormData(event.currentTarget as HTMLFormElement))
      tell(`sent ${name}=${value}`);
  });
  follow();
}

function add() {
  const item = questions()[0]!.cloneNode(true) as HTMLDetailsElement;
  const number = questions().length + 1;
  item.open = false;
  item.id = `own-${number}`;
  item.querySelector('summary')!.textContent = `Question ${number}`;
  item.querySelector('p')!.textContent = `Answer ${number}`;
  faq()?.append(item);
  follow();
}

function remove() {
  questions()[0]?.remove();
  follow();
}

find('#panel').addEventListener('input', follow);
find('#shown').addEventListener('change', show);
find('#add').addEventListener('click', add);
find('#remove').addEventListener('click', remove);
find('#open').addEventListener('click', () => tell(`shown ${faq()?.show('surgery')}`));
find('#clear').addEventListener('click', () => checklist()?.clear());
find('#load').addEventListener(
  'click',
  () => import('calcinosis-elements/elements/calcinosis-type-table/calcinosis-type-table.js'),
);
show();

// The element comes later, and takes what it was given before.
const types = find<CalcinosisTypeTable>('calcinosis-type-table');
types.content = { typeTable: { title: 'The types that we see' } };
types.addEventListener('calcinosis-compare', (event) => tell(`compare ${event.types.join(' ')}`));
