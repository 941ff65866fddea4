/** In a frame, an element's own page tells the page around it how high it is: on each change, and when asked. */
export declare function tellHeight(): void;
/**
 * In a frame, leads the page around it where a link of an element leads: most sites refuse to be shown in a frame, and the
 * browser's error page would take the element's place. Where the frame may not do so, the link opens in another tab.
 */
export declare function leaveFrame(): void;
/** On a hospital's page, gives each frame with an element's own page the height that it tells. */
export declare function followHeights(): void;
