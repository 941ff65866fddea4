/**
 * The words of `base` with those of `over` in their place. What `over` leaves out stays, and an id that it
 * adds comes last. A list of paragraphs is replaced as a whole, and so is a plural: its forms belong together.
 */
export declare function overlay<T>(base: T, over: unknown): T;
