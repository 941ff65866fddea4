/** The ids of a part of the content, in its order: what has an id stands under it. */
export declare const keysOf: <Id extends string>(part: Readonly<Record<Id, unknown>>) => Id[];
