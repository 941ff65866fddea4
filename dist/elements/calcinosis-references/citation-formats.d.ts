import type { Reference } from '../../content/schema.js';
/** For a letter or a document: one source a line. */
export declare function asText(sources: readonly Reference[]): string;
/** RIS, which reference managers import. */
export declare function asRis(sources: readonly Reference[]): string;
/** BibTeX; the braces around a title keep its capitals. */
export declare function asBibtex(sources: readonly Reference[]): string;
