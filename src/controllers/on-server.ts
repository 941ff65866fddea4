import { isServer } from 'lit';

/** Lit's `isServer`, whose type would call every check of it needless. */
export const onServer: boolean = isServer;

/** Set by `hydrate.js` alone: without it nothing here weighs anything in a page. */
let hydrating: WeakSet<object> | undefined;

/** Names the elements that have yet to take over what the server rendered. */
export function hydrateThose(elements: WeakSet<object>): void {
  hydrating = elements;
}

/** Whether an element says what the server says: there, and until it has taken over what was rendered there. */
export const asOnServer = (element: object): boolean => onServer || !!hydrating?.has(element);
