import type { Markup } from '../content/schema.js';
import type { ContentInfo } from './calcinosis-element.js';
interface Page {
    readonly title: string;
    /** What calcinosis is, in a sentence or two. */
    readonly description: Markup | undefined;
    readonly info: ContentInfo;
}
/** A schema.org `MedicalWebPage` on calcinosis. It has a day of review only where a hospital recorded one. */
export declare function medicalPage({ title, description, info }: Page): object;
export {};
