/** The ids of a part of the content, in its order: what has an id stands under it. */
export const keysOf = <Id extends string>(part: Readonly<Record<Id, unknown>>): Id[] =>
  Object.keys(part) as Id[];
