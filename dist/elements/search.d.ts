/** Without case and accents, so that what is typed on any keyboard finds the word. */
export declare const fold: (text: string) => string;
/** What tells whether a text has every word of a search in it. */
export declare function finder(query: string): (text: string) => boolean;
