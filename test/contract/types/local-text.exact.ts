/* Where a project tells "left out" from "undefined". */
import type { LocalText } from 'calcinosis-elements/elements.js';

// @ts-expect-error: what is left out is not named
export const text: LocalText = { clinic: { phone: undefined } };
