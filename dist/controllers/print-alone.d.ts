/**
 * Prints one element without the page around it. For that time every tree that it stands in hides, on
 * paper only, whatever neither holds the element nor belongs to it, and what holds it takes no room.
 */
export declare function printAlone(element: HTMLElement): void;
