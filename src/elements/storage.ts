import { report } from './report.js';

/** Where a browser may keep something; nowhere, unless the page asks. */
export type Remember = '' | 'session' | 'device';

/** Reads or keeps something where the page asks for it. A browser that keeps nothing is reported. */
export function inStorage<T>(host: Element, where: Remember, use: (storage: Storage) => T): T | undefined {
  if (where !== 'session' && where !== 'device') return undefined;
  try {
    return use(where === 'device' ? localStorage : sessionStorage);
  } catch {
    report(host, 'the browser keeps no data for this page; nothing is remembered.');
    return undefined;
  }
}
