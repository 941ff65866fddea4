/** Lit's `isServer`, whose type would call every check of it needless. */
export declare const onServer: boolean;
/** Names the elements that have yet to take over what the server rendered. */
export declare function hydrateThose(elements: WeakSet<object>): void;
/** Whether an element says what the server says: there, and until it has taken over what was rendered there. */
export declare const asOnServer: (element: object) => boolean;
