import { Recent } from '../content/recent.js';

const said = new Recent<string, true>();

/**
 * On one line, and without the middle where somebody wrote a very long value: what it is about stands before that, and
 * what happens after it.
 */
function readable(message: string): string {
  const line = message.replace(/\p{Cc}+/gu, ' ');
  return line.length > 900 ? `${line.slice(0, 150)} … ${line.slice(-700)}` : line;
}

/** One clear console message for the page's editors; each element gives the same one once, or one for `all` of them. */
export function report(host: { readonly localName: string }, message: string, all = false): void {
  const line = readable(message);
  const text = `<${host.localName}>: ${line}`;
  const key = all ? line : text;
  if (said.has(key)) return;
  said.set(key, true);
  console.warn(text);
}

/**
 * A word from a closed list; anything else is reported and gives the first of the list. None gives the first
 * too: frameworks take a property back by `undefined`, `null` or an empty text.
 */
export function oneOf<T extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
): T {
  const known = allowed.find((word) => word === value);
  const [first] = allowed as readonly [T, ...T[]];
  if (known !== undefined || !value) return known ?? first;
  const words = allowed.filter(Boolean).join(', ');
  report(host, `${attribute}="${value}" is not one of ${words}; using ${first || 'none'}.`);
  return first;
}

/** What the page gives, as text. A framework may give a number or a list, and no type keeps that out of a page. */
export const written = (value: unknown): string => [value].join();

/** The ids that are written, with spaces or commas between, in our order; unknown ones are reported and left out. */
export function idList<T extends string>(
  host: Element,
  attribute: string,
  value: unknown,
  allowed: readonly T[],
): T[] {
  const ids = new Set(
    written(value)
      .split(/[\s,]+/)
      .filter(Boolean),
  );
  const unknown = [...ids].filter((id) => !(allowed as readonly string[]).includes(id));
  if (unknown.length > 0) {
    report(
      host,
      `${attribute}: no item has the id "${unknown.join('", "')}". The ids are ${allowed.join(', ')}.`,
    );
  }
  return allowed.filter((id) => ids.has(id));
}

/** A truth value as an attribute. Editors and frameworks write `false` where they mean that it is not there. */
export const unlessFalse = (value: string | null): boolean => (value ?? 'false') !== 'false';
