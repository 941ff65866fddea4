import { diagnose, type Finding, type Options } from './diagnose.js';

/** The pages that the build writes have it. */
function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

const saved = byId('saved') as HTMLTextAreaElement;
const pasted = byId('pasted') as HTMLTextAreaElement;
const list = byId('findings');
/** The build writes it into the page. */
const options = JSON.parse(byId('options').textContent) as Options;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

/** A document that runs and loads nothing is what the HTML is read in; where the page's policy asks, by a policy of its own name. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const trusted = trustedTypes?.createPolicy('calcinosis-kit', { createHTML: (html) => html });
const parse = (html: string): Document =>
  new DOMParser().parseFromString(trusted?.createHTML(html) ?? html, 'text/html');

const levels: Readonly<Record<Finding['level'], string>> = {
  kept: 'Kept',
  works: 'Works',
  lost: 'Does not work',
};

function check(): void {
  const html = saved.value.trim();
  const findings = html
    ? diagnose(parse(html), pasted.value.trim() ? parse(pasted.value) : undefined, options)
    : [];
  list.replaceChildren(...findings.map(item));
  const broken = findings.filter(({ level }) => level === 'lost').length;
  byId('verdict').textContent = !html
    ? 'Paste the HTML first.'
    : broken > 0
      ? `${broken === 1 ? 'One thing does' : `${broken} things do`} not work.`
      : 'It works.';
}

function item({ level, what, fix }: Finding): HTMLElement {
  const entry = document.createElement('li');
  entry.className = level;
  const word = document.createElement('strong');
  word.textContent = levels[level];
  const text = document.createElement('p');
  text.append(word, `: ${what}`);
  entry.append(text);
  if (fix) {
    const advice = document.createElement('p');
    advice.textContent = fix;
    entry.append(advice);
  }
  return entry;
}

byId('check').addEventListener('submit', (event) => {
  event.preventDefault();
  check();
});
