import { type TemplateResult } from 'lit';
import type { SectionId } from '../../content/schema.js';
/** The words of each section. */
export declare const sectionWords: Readonly<Record<SectionId, {
    readonly title: string;
}>>;
/** Minutes to read these sections, from the words that they hold; labels of buttons are not read. */
export declare function readingTime(ids: readonly SectionId[]): number;
/** What the guide hands on to a section. */
export interface Handed {
    readonly level: number;
    readonly dir: string;
    readonly emergencyNumber: string;
    readonly reviewedBy: string;
    readonly reviewedOn: string;
}
/** `contact` names the section whose slot gets the clinic's contact. */
export declare function section(id: SectionId, contact: SectionId | undefined, handed: Handed): TemplateResult;
