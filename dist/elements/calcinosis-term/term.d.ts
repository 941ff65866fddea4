import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { LocalText } from '../../content/local-text.js';
import { type GlossaryOnPage, type ReferencesOnPage } from '../../controllers/page-uses.js';
import { WordsController } from '../../controllers/words.js';
import { BaseElement } from '../base-element.js';
/**
 * @summary One term, explained where it stands.
 *
 * The word becomes a button that shows its meaning: by pointing, by pressing, by Enter or Space. Escape
 * or a press elsewhere takes the meaning away; the pointer may move onto it. Where a
 * `<calcinosis-glossary>` is on the page, the meaning leads there. Words that the glossary does not
 * know, and words in a link or a button, stay as they are, and the console says so.
 *
 * @tag calcinosis-term
 * @slot - The word, as it stands in the sentence. Read where the script does not run, too.
 * @csspart term - The word.
 * @csspart meaning - What it means.
 * @fires {CalcinosisContentErrorEvent} calcinosis-content-error - An error stopped the element; the word stays readable. `path` is empty, `reason` says what went wrong. For the page's editors.
 */
export declare class CalcinosisTerm extends BaseElement {
    #private;
    static readonly tag = "calcinosis-term";
    static readonly version = "0.1.0";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /**
     * The term by its id or its name, where the word in the sentence is another one. Without it, it is the
     * word itself. An unknown one is reported, and the word stays as it is.
     */
    term: string;
    /** @internal Set by a glossary on the page. */
    glossary: GlossaryOnPage | undefined;
    /** @internal */
    references: ReferencesOnPage | undefined;
    /** @internal The hospital's own text of the element around it. */
    local: readonly LocalText[] | undefined;
    /** @internal A term cites nothing. */
    readonly cited: never[];
    private text;
    private open;
    protected readonly speech: WordsController;
    constructor();
    /** @internal */
    get heading(): string;
    /** @internal */
    get terms(): readonly string[];
    /** @internal */
    showCitation(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): unknown;
}
