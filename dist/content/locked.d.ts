/**
 * What no local text takes the place of, by its path in the words, and why: "cannot be replaced, since it …".
 * What stands under a path is locked with it. A text is locked where it says so at one of its reading levels.
 */
export declare const locked: Readonly<Record<string, string>>;
