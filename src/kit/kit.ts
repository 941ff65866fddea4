import { type Shown, targetOf } from './messages.js';
import {
  type Choice,
  type Form,
  formsOf,
  forTheSite,
  lostIn,
  policyLines,
  scriptLine,
  snippet,
} from './snippets.js';
import { systems } from './systems.js';

/** What the build writes into the page. */
interface Data {
  /** The title of each element in each language. */
  readonly titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly integrity: Readonly<Record<'module' | 'classic', string>>;
}

/** The pages that the build writes have it. */
function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

const data = JSON.parse(byId('data').textContent) as Data;
const form = byId('choice') as HTMLFormElement;
const preview = byId('preview') as HTMLIFrameElement;
const formName: Readonly<Record<Form, string>> = {
  tag: 'Tag',
  block: 'Block',
  link: 'Link',
  frame: 'Frame',
};

const valueOf = (name: string): string => {
  const field = form.elements.namedItem(name);
  return field && 'value' in field ? field.value.trim() : '';
};

/** What is chosen; an option that is left as it is, is not written. */
function read(): Choice {
  const tag = valueOf('tag');
  const lang = valueOf('lang');
  const options = new Map<string, string>();
  const fields = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    `[data-for~="${tag}"] [data-option]`,
  );
  for (const field of fields) {
    const name = field.dataset['option'] ?? '';
    const isBoolean = field instanceof HTMLInputElement && field.type === 'checkbox';
    if (isBoolean ? field.checked : field.value.trim())
      options.set(name, isBoolean ? '' : field.value.trim());
  }
  const base = valueOf('base') || '/calcinosis/';
  return {
    tag,
    lang,
    options,
    title: data.titles[lang || 'en']?.[tag] ?? tag,
    base: base.replace(/\/*$/, '/'),
  };
}

/** The forms that the system keeps, the best first, and which of them is chosen. */
function formsNow(tag: string): [forms: readonly Form[], chosen: Form] {
  const possible = formsOf(tag);
  const kept = systems[valueOf('system')]?.keeps ?? ['link'];
  const forms = kept.filter((each) => possible.includes(each));
  const asked = forms.find((each) => each === valueOf('form'));
  return [forms, asked ?? forms[0] ?? 'tag'];
}

function update(): void {
  const choice = read();
  for (const group of form.querySelectorAll<HTMLElement>('[data-for]'))
    group.hidden = !group.dataset['for']?.split(' ').includes(choice.tag);

  const [forms, chosen] = formsNow(choice.tag);
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name=form]')) {
    const id = radio.value as Form;
    radio.checked = id === chosen;
    const label = radio.closest('label');
    if (label) label.hidden = !forms.includes(id);
  }
  byId('how').textContent = systems[valueOf('system')]?.how ?? '';
  byId('none').hidden = forms.length > 0;
  byId('snippet').textContent = snippet(chosen, choice);
  const lost = lostIn(chosen, choice);
  const site = forTheSite(chosen, choice);
  byId('lost').hidden = lost.length === 0;
  byId('lost').textContent = sayLost(chosen, lost, site);

  const classic = (byId('classic') as HTMLInputElement).checked;
  byId('script').textContent = scriptLine(
    choice.base,
    data.integrity[classic ? 'classic' : 'module'],
    classic,
    site,
  );
  byId('policy').textContent = policyLines(chosen, choice).join('\n');
  show(choice);
}

/** Which options are not in the form, and where they can be set. */
function sayLost(form: Form, lost: readonly string[], site: readonly [string, string][]): string {
  const writers = form === 'block' ? 'anybody who may write a block' : 'anybody who can write an address';
  const onTags = lost.filter((name) => !site.some(([each]) => each === name));
  return [
    `${formName[form]}: ${lost.join(', ')} cannot be set in this form, since ${writers} could set it.`,
    site.length > 0 &&
      `The script line below sets ${site.map(([name]) => name).join(', ')} for every element of the site.`,
    onTags.length > 0 && `Only a tag can set ${onTags.join(', ')}.`,
    form === 'block' && 'data-mounts="all" on the script line lets blocks set everything.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The preview is told what is chosen, and never takes it from its address, which anybody can write. */
function show({ tag, lang, title, options }: Choice): void {
  const shown: Shown = { tag, lang, title, host: valueOf('host'), options: [...options] };
  preview.contentWindow?.postMessage(shown, targetOf(location));
  preview.title = `Preview of ${tag}`;
}

// Some fields of the form stand outside of it.
document.addEventListener('input', ({ target }) => {
  const isPlace = target instanceof HTMLSelectElement && ['system', 'tag'].includes(target.name);
  if (isPlace)
    for (const radio of form.querySelectorAll<HTMLInputElement>('[name=form]')) radio.checked = false;
  update();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
// What a browser fills in again after a reload counts as well.
addEventListener('pageshow', update);
preview.addEventListener('load', update);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  button.addEventListener('click', () => void copy(button));
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = byId(button.dataset['copies'] ?? '');
  const said = byId('said');
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = `Copied: ${button.dataset['what'] ?? ''}.`;
  } catch {
    getSelection()?.selectAllChildren(code);
    said.textContent =
      'The browser does not let this page copy. It is selected: press Ctrl + C, or Command + C.';
  }
}

update();
