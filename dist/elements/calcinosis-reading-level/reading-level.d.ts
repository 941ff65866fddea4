import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type ReadingLevel } from '../../content/ids.js';
import { WordsController } from '../../controllers/words.js';
import { BaseElement } from '../base-element.js';
/**
 * @summary Lets the reader choose how much every element on the page says: plain words, or medical detail.
 *
 * The choice counts before the `reading-level` of any element. It stands on the page's root as
 * `data-calcinosis-reading-level`, so that elements which come later follow it too; nothing is kept unless
 * `remember` says so. Where the page's language has one level only there is nothing to choose, and nothing is shown.
 *
 * @tag calcinosis-reading-level
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart choice - A level to choose.
 * @fires {CalcinosisReadingLevelEvent} calcinosis-reading-level - The reader chose another level; `level` says which.
 * @fires {CalcinosisContentErrorEvent} calcinosis-content-error - An error stopped the element, which leaves what it showed before. `path` is empty, `reason` says what went wrong. For the page's editors.
 */
export declare class CalcinosisReadingLevel extends BaseElement {
    #private;
    static readonly tag = "calcinosis-reading-level";
    static readonly version = "0.1.0";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /**
     * The level that the page's elements have until the reader chooses: `plain` or `clinical`, as on their own tags. Anything
     * else is reported and is `plain`.
     */
    readingLevel: ReadingLevel;
    /**
     * Keeps the choice in this browser: `session` until the tab closes, `device` until another is made. Off
     * without it. The reader is told. Anything else is reported and is off.
     */
    remember: '' | 'session' | 'device';
    /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
    theme: 'auto' | 'light' | 'dark';
    /** The direction of the text. Without it the direction is that of the text's own language. */
    dir: string;
    /** The level that was last told to a screen reader. */
    private said;
    protected readonly speech: WordsController;
    /** Chooses a level for the whole page, as a press does. */
    choose(level: ReadingLevel): void;
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): unknown;
}
