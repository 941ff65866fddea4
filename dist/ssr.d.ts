import { type LocalText } from './content/local-text.js';
import './index.js';
import './languages.js';
export type { LocalText } from './content/local-text.js';
export interface RenderOptions {
    /** The language, as a BCP 47 tag; English without it. It is written on the tag. */
    readonly lang?: string | undefined;
    /** What stands on the tag, by name. `true` writes the name alone; `false`, `null` and `undefined` leave it out. */
    readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>> | undefined;
    /** The hospital's own text, in the form of the file that `src` names, which a server does not fetch. */
    readonly content?: LocalText | readonly LocalText[] | undefined;
    /** One line that is read where a browser opens no declarative shadow DOM and runs no script. Text. */
    readonly fallback?: string | undefined;
    /** What stands in the element's slots. HTML that is written as it is, and so has to be the page's own. */
    readonly children?: string | undefined;
    /** The address of the folder `dist/embed`: its style sheets are linked, for a policy that refuses inline styles. */
    readonly stylesheets?: string | undefined;
    /** The nonce of the page's policy, for the styles that stand in the element where no style sheets are linked. */
    readonly nonce?: string | undefined;
}
/**
 * Renders an element with all that it shows, as HTML.
 *
 * What is wrong in the code that calls it, such as an unknown tag or attribute, rejects with a `TypeError`. What may
 * come from an editor or from a request is told on the console, once, and rendered as in a browser: a value that an
 * attribute does not have, a language that there is none of (English stands in), `content` that cannot be used (the
 * built-in text stays).
 */
export declare function renderToString(tag: string, options?: RenderOptions): Promise<string>;
