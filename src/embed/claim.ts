const key = Symbol.for('calcinosis-elements');

/** Whether this copy of the drop-in is the page's first; a later one of another version says so once. */
export function claim(version: string): boolean {
  const page = globalThis as { [key]?: string };
  const present = page[key];
  if (present === undefined) {
    page[key] = version;
    return true;
  }
  if (present !== version) {
    console.warn(`calcinosis-elements ${present} runs this page, not ${version}.`);
  }
  return false;
}
