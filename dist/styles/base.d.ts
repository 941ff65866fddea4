/**
 * The room that every element lives in. The host keeps only its box, so that the page lays it out;
 * one inner root drops what the page would leak in. Below it everything is in em.
 */
export declare const base: import("lit").CSSResult;
