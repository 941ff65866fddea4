import { type TemplateResult } from 'lit';
interface Host extends Element {
    readonly emergencyNumber: string;
}
/** The number that the page gives. Anything but a phone number is reported and left out. */
export declare function phoneOf(host: Host): string;
/** What stands where a text says whom to call: a link that calls the number, or words for it. */
export declare function emergencyLink(host: Host): TemplateResult | string;
export {};
