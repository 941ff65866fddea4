/** Where a browser may keep something; nowhere, unless the page asks. */
export type Remember = '' | 'session' | 'device';
/** Reads or keeps something where the page asks for it. A browser that keeps nothing is reported. */
export declare function inStorage<T>(host: Element, where: Remember, use: (storage: Storage) => T): T | undefined;
