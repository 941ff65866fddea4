import { nothing, type TemplateResult } from 'lit';
import type { Clinic } from '../content/local-text.js';
interface Host extends Element {
    /** `emergencyNumber={911}` in a framework is a number. */
    readonly emergencyNumber: unknown;
    /** What the hospital's own text says. */
    readonly clinic: Clinic;
}
/** The number that the page gives. Anything but a phone number is reported and left out. */
export declare function phoneOf(host: Host): string;
/** What stands where a text says whom to call: a link that calls the number, or words for it. */
export declare function emergencyLink(host: Host, words: string): TemplateResult | string;
/** A number is read from left to right, also where the text is not. */
export declare function phoneLink(phone: string): TemplateResult;
/** How to reach the hospital, as its own text says. */
export declare function clinicContact({ name, phone }: Clinic): TemplateResult | typeof nothing;
export {};
