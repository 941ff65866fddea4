import type { LitElement } from 'lit';
/**
 * Prints one element without the page around it. For that time every tree that it stands in hides, on
 * paper only, whatever neither holds the element nor belongs to it, and what holds it takes no room.
 * Some browsers never say that they have printed, and some print nothing: so that time also ends when the reader is
 * back at the page, when the page is printed once more, and when the element leaves.
 */
export declare function printAlone(element: LitElement): void;
