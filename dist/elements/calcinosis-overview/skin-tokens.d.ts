/**
 * What a page may change of the drawing of hands alone. Public names are `--calcinosis-*`; the private ones
 * carry the default, so that nothing is undefined. Each colour answers light and dark, and each
 * pair that meets keeps 7:1 (text) or 3:1 (edges); `test/contract/contrast.test.ts` measures it. A browser
 * without `light-dark()` has the light ones.
 */
export declare const skinTokens: import("lit").CSSResult;
