import { isServer } from 'lit';

/** Lit's `isServer`, whose type would call every check of it needless. */
const onServer = isServer;

export { onServer };
