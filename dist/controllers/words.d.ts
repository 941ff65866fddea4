import type { LitElement, ReactiveController } from 'lit';
import { type ReadingLevel } from '../content/ids.js';
import { Language } from '../content/language.js';
import type { Clinic, LocalText } from '../content/local-text.js';
import type { Reference, Section, Words } from '../content/schema.js';
/** An element waits so long for its words before it shows the built-in English ones. */
export declare const patience = 4000;
interface Speaker extends LitElement {
    /** What the page asks for this element. */
    readonly readingLevel?: string | undefined;
    /** The hospital's own texts; each may be in one language. */
    readonly local?: readonly LocalText[] | undefined;
}
/** Calls for each element on the page, now and as it comes, before it asks for its words. */
export declare function meetSpeakers(meet: (speaker: LitElement) => void): void;
/** Has every element of the page speak at this level; those that are yet to render do so from the start. */
export declare function chooseLevel(level: ReadingLevel, page: Document): void;
/**
 * Gives an element its words: in the language of the place where it stands, at the reading level that is asked
 * for, with the hospital's own text in them. It follows all three as they change, and fetches what is not there.
 */
export declare class WordsController implements ReactiveController {
    #private;
    /** The language of the words that are shown. */
    language: Language;
    level: ReadingLevel;
    /** The levels that the language has. */
    levels: readonly ReadingLevel[];
    /** Settles once the element need not wait any longer for its language. */
    pending: Promise<unknown> | undefined;
    constructor(host: Speaker);
    /** Sources of these words beside those of the plain English ones. */
    get sources(): readonly Reference[];
    /** A translation is a draft until a hospital records its review. */
    get isDraft(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    /** The words of a part: the English ones, with all that is laid over them. */
    get<Name extends Section>(section: Name, ours: Words[Name]): Words[Name];
    /** What the hospital's texts say of the clinic; the last that says something counts. */
    get clinic(): Clinic;
    /** Whether any of the words that were asked for are the hospital's. */
    get isLocal(): boolean;
    /**
     * Reads again which language and level are asked for, and takes them once their words are there. Until then
     * an element keeps what it shows, and one that shows nothing yet waits, if not for ever.
     */
    follow(): void;
    /** Puts the words together anew, as the hospital's own have changed. */
    renew(): void;
}
export {};
