import { isServer } from 'lit';

/** Lit's `isServer`, whose type would call every check of it needless. */
const onServer = isServer;
/** Set by `hydrate.js` alone: without it nothing here weighs anything in a page. */
let hydrating;
/** Names the elements that have yet to take over what the server rendered. */
function hydrateThose(elements) {
    hydrating = elements;
}
/** Whether an element says what the server says: there, and until it has taken over what was rendered there. */
const asOnServer = (element) => onServer || !!hydrating?.has(element);

export { asOnServer, hydrateThose, onServer };
