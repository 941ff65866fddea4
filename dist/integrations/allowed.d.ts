/** A tag with its English title, its attributes with their closed lists of values (null: any text), and its slots. */
export interface AllowedElement {
  readonly title: string;
  readonly attributes: Readonly<Record<string, readonly string[] | null>>;
  readonly slots: readonly string[];
}
export declare const allowed: Readonly<Record<string, AllowedElement>>;
/** The names of the attributes that say how an element is presented: all that a block or a link may set. */
export declare const presentation: readonly string[];
