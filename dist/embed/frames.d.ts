/** In a frame, an element's own page tells the page around it how high it is: on each change, and when asked. */
export declare function tellHeight(): void;
/** On a hospital's page, gives each frame with an element's own page the height that it tells. */
export declare function followHeights(): void;
