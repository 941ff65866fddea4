import type { GlossaryWords, TermId } from '../../content/schema.js';
/** The term of an id or a name, in any case, in the singular or with an `s` more or less. */
export declare function findTerm({ terms }: GlossaryWords, text: string): TermId | undefined;
