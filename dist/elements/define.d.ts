import '../globals.js';
import type { ElementClass } from './ours.js';
/**
 * Registers a class under its tag. Where the page has that already, that one stays: a script that is loaded twice
 * must not break a page. Two versions on one page get one warning.
 */
export declare function define(element: ElementClass, tag?: string, registry?: CustomElementRegistry): void;
