import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type ReadingLevel } from '../content/ids.js';
import type { Clinic, LocalText } from '../content/local-text.js';
import type { CommonWords, Reference } from '../content/schema.js';
import { DeepLinkController } from '../controllers/deep-link.js';
import { type GlossaryOnPage, type ReferencesOnPage } from '../controllers/page-uses.js';
import { WordsController } from '../controllers/words.js';
import { BaseElement } from './base-element.js';
import { Citations } from './citations.js';
/** What every element's words have. */
export interface ElementWords {
    readonly title: string;
    readonly edition: {
        readonly version: number;
        readonly date: string;
    };
}
/** What an element shows, as data. */
export interface ContentInfo {
    /** The language of the text, as a BCP 47 tag. */
    readonly language: string;
    readonly readingLevel: ReadingLevel;
    /** The version of the text, which goes up when what it says changes, and the day of that. */
    readonly version: number;
    readonly date: string;
    /** Whether the hospital has changed or added some of it. */
    readonly isLocal: boolean;
    readonly review: {
        /** A translation is a `draft` until a hospital records its review on the tag; English has `none` until then. */
        readonly status: 'none' | 'draft' | 'reviewed';
        readonly by: string | undefined;
        readonly on: string | undefined;
        readonly due: string | undefined;
    };
}
/**
 * What every element of the library is: a titled region in a room of its own, with its sources and
 * its review at the end. Elements give the words and the body.
 *
 * Every text colour keeps 7:1 and every edge 3:1 against what it stands on, in light and in dark.
 *
 * @fires {CalcinosisReviewDueEvent} calcinosis-review-due - The day in `review-due` is over; for the page's editors, never shown to patients. It comes once the page has loaded, so any script of the page can listen, on the document too.
 * @fires {CalcinosisContentErrorEvent} calcinosis-content-error - The hospital's own text cannot be used: `path` says where it is wrong, `reason` why; or an error stopped the element, which leaves what it showed before: then `path` is empty. For the page's editors.
 *
 * @cssprop {<color>} [--calcinosis-color-text=light-dark(#17242e, #eef3f6)] - Text.
 * @cssprop {<color>} [--calcinosis-color-text-muted=light-dark(#3b4a55, #c5d0d8)] - Hints and sources.
 * @cssprop {<color>} [--calcinosis-color-surface=light-dark(#fff, #12191f)] - What the text stands on; opaque.
 * @cssprop {<color>} [--calcinosis-color-surface-raised=light-dark(#f2f7f7, #1c262e)] - Panels, table heads, what the pointer is on.
 * @cssprop {<color>} [--calcinosis-color-line=light-dark(#cfdadd, #3d4b55)] - Lines that only divide.
 * @cssprop {<color>} [--calcinosis-color-edge=light-dark(#5c6d78, #93a4af)] - Edges of what can be pressed or typed into.
 * @cssprop {<color>} [--calcinosis-color-accent=light-dark(#0b4a55, #9bd5e0)] - Links, buttons, ticks.
 * @cssprop {<color>} [--calcinosis-color-on-accent=light-dark(#fff, #0d1a20)] - Text on the accent.
 * @cssprop {<color>} [--calcinosis-color-focus=light-dark(#0b4a55, #ffd666)] - The focus ring.
 * @cssprop {<color>} [--calcinosis-color-urgent=light-dark(#8a1010, #ffb9b0)] - Headings and frame of urgent signs.
 * @cssprop {<color>} [--calcinosis-color-urgent-surface=light-dark(#fff4f2, #2b1715)] - What urgent signs stand on.
 * @cssprop {<color>} [--calcinosis-color-mark=light-dark(#fff6d6, #35300f)] - What is in focus on the page.
 * @cssprop {<font-family>} [--calcinosis-font-family=system-ui] - The typeface.
 * @cssprop {<font-family>} [--calcinosis-heading-font-family=var(--calcinosis-font-family)] - The typeface of headings.
 * @cssprop {<length>} [--calcinosis-font-size=max(1rem, 16px)] - The size of the text; all else follows.
 * @cssprop {<number>} [--calcinosis-line-height=1.6] - The height of a line.
 * @cssprop {<length>} [--calcinosis-letter-spacing=normal] - Space between letters.
 * @cssprop {<length>} [--calcinosis-word-spacing=normal] - Space between words.
 * @cssprop {<length>} [--calcinosis-radius=0.5em] - How round corners are.
 * @cssprop {<length>} [--calcinosis-space=1em] - Space inside panels and between parts.
 * @cssprop {<length>} [--calcinosis-padding=0px] - Space around an element, within its surface.
 * @cssprop {<length>} [--calcinosis-outset=12px] - How far the surface reaches around the words: beside them without taking room, so that they line up with the page's, and above and below as padding. Padding takes its place.
 * @cssprop {<length>} [--calcinosis-sticky-top=1em] - How far below the top of the window the guide's list of contents and what a link leads to stop, for a page that fixes a header there. The page's `scroll-padding-top` is kept without it.
 */
export declare abstract class CalcinosisElement extends BaseElement {
    #private;
    static readonly tag: string;
    static readonly version = "0.1.0";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /**
     * The level of the element's heading, 1 to 6. Without it the level follows from the page: one
     * below the heading above this place. Anything else is reported and ignored.
     */
    headingLevel?: number;
    /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
    hideHeading: boolean;
    /**
     * `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported
     * and is `auto`.
     */
    theme: 'auto' | 'light' | 'dark';
    /** The direction of the text. Without it the direction is that of the text's own language. */
    dir: string;
    /**
     * Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there.
     * Without them the element says that no clinician has reviewed it.
     */
    reviewedBy: string;
    /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
    reviewedOn: string;
    /**
     * The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors
     * are told by an event and in the console; patients are not. Anything else is reported and left out.
     */
    reviewDue: string;
    /**
     * `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a
     * `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have,
     * is reported and is `plain`.
     */
    readingLevel: ReadingLevel;
    /**
     * The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used
     * is reported, by `calcinosis-content-error` too, and the built-in text stays.
     */
    src: string;
    /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
    content: LocalText | readonly LocalText[] | undefined;
    /** @internal The hospital's own text once it was checked. */
    local: readonly LocalText[] | undefined;
    /** @internal Somebody around the element says who has reviewed it. */
    hideReview: boolean;
    /** @internal Somebody around the element tells the version of its text. */
    hideAbout: boolean;
    /** @internal Set by a list of references on the page. */
    references: ReferencesOnPage | undefined;
    /** @internal Set by a glossary on the page. */
    glossary: GlossaryOnPage | undefined;
    private status;
    private stray;
    protected readonly deepLink: DeepLinkController;
    protected readonly speech: WordsController;
    constructor();
    /** @internal */
    get cited(): readonly Reference[];
    /** @internal */
    get terms(): readonly string[];
    /** The words of the element, as they are shown. */
    protected abstract get words(): ElementWords;
    /** What the plain English words cite; none where there is nothing to cite. */
    protected readonly sources: readonly Reference[];
    protected abstract renderBody(cite: Citations, level: number): unknown;
    /** @internal What names the element, for its heading and for links to it. */
    get heading(): string;
    /** @internal What the hospital's text says of how to reach it. */
    get clinic(): Clinic;
    /** What is shown: which text, in which language and at which level, and who has reviewed it. */
    get contentInfo(): ContentInfo;
    /** @internal The words that every element uses. */
    get common(): CommonWords;
    connectedCallback(): void;
    /**
     * Says something to a screen reader that the eye can see already.
     * @internal
     */
    announce(message: string): void;
    /**
     * Brings the reader back to where a source is cited.
     * @internal
     */
    showCitation(id: string): void;
    /** The first time, not before the words are there; until then what stands between the tags is shown. */
    protected scheduleUpdate(): Promise<unknown> | undefined;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
    /** The version of what the element shows. */
    protected renderEditions(): TemplateResult;
    /** The version of a text and its day, in words. */
    protected editionOf({ edition }: ElementWords): string;
}
