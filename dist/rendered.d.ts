/** What both sides of a rendering know: the server that makes it, and the browser that takes it over. */
import type { LocalText } from './content/local-text.js';
import type { WordsController } from './controllers/words.js';
import type { ContentInfo } from './elements/calcinosis-element.js';
/** An element as both sides see it. */
export interface Rendered {
    readonly speech: WordsController;
    readonly contentInfo?: ContentInfo;
    local?: readonly LocalText[] | undefined;
}
/**
 * What an element shows, as a comment at the start of its shadow root, such as `calcinosis-elements 0.1.0 plain 1a2b3c`.
 * A browser whose element would show anything else renders it afresh: Lit finds other markup, and not other words.
 */
export declare function markOf({ speech, contentInfo, local }: Rendered): string;
export declare const isMark: (text: string) => boolean;
/** The reading levels that the server could offer. */
export declare const levelsIn: (mark: string) => string[];
/**
 * Has an element show the place for how to reach the hospital, before it can see that something stands there; whether
 * it is one that does.
 */
export declare function expectContact(element: object): boolean;
