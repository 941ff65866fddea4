/** Whether a page keeps its own route after the `#`; there, that must stay. */
export declare const isRoute: (hash: string) => boolean;
/**
 * What tells a page from the others of its site: its path, and where its query or its route leads to a page of its
 * own, a sum of these, so that nothing of them can be read. What campaigns, mails and networks add does not count.
 */
export declare function pageAddress({ pathname, search, hash }?: Location): string;
