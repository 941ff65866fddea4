import { type TemplateResult } from 'lit';
/**
 * Puts a part of an element into a box that carries the marks by which recorders of sessions know what they must not
 * record. The README's "What session recorders see" says which mark is whose.
 *
 * @param content - What repeats anything that a reader ticked or wrote.
 * @returns The box with the content.
 */
export declare const unrecorded: (content: unknown) => TemplateResult;
