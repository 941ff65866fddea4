import { type TemplateResult } from 'lit';
/** A hundred people in ten rows: up to the low end filled, from there to the high end half filled. */
export declare function hundred(low: number, high: number): TemplateResult;
/** One person, as the key to the drawings has it. */
export declare function onePerson(kind: 'solid' | 'between' | 'empty'): TemplateResult;
export declare const ticks: readonly number[];
/** From 0 to 100: a dot for one value, a bar for a range. */
export declare function plot(low: number, high: number): TemplateResult;
