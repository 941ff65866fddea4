/** A short sum of a text, by which two texts can be told apart and neither can be read. */
export declare function digest(text: string): string;
