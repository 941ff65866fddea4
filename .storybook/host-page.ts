import type { HostPage } from '../test/host/hosts.mjs';
import { hosts, sheets } from 'virtual:host-pages';

/** The page as Storybook has it. */
export const neutral = 'neutral';
const bare: HostPage = { name: 'Neutral', root: {}, body: '', box: '' };

/** Every page that a story can stand on, by its id. */
export const pages: Readonly<Record<string, HostPage>> = { [neutral]: bare, ...hosts };

const sheet = document.createElement('style');
let worn = bare;

/** Dresses the document as a host page, and takes off what it wore before. */
export async function dress(id: string): Promise<void> {
  const next = pages[id] ?? bare;
  const { default: css = '' } = (await sheets[id]?.()) ?? {};
  if (next === worn) return;
  const { documentElement: root, head, body } = document;
  for (const name of Object.keys(worn.root)) root.removeAttribute(name);
  body.classList.remove(...classesOf(worn));
  worn = next;
  for (const [name, value] of Object.entries(worn.root)) root.setAttribute(name, value);
  body.classList.add(...classesOf(worn));
  sheet.textContent = css;
  // Where the host has its say last, it is at its cruelest.
  head.append(sheet);
}

const classesOf = ({ body }: HostPage): string[] => body.split(' ').filter(Boolean);

/** Text as large as a person asked for, in percent of what the page would have. */
export function enlargeText(percent: number): void {
  const { style } = document.documentElement;
  style.fontSize = '';
  if (percent === 100) return;
  const { fontSize } = getComputedStyle(document.documentElement);
  style.fontSize = `${(parseFloat(fontSize) * percent) / 100}px`;
}
