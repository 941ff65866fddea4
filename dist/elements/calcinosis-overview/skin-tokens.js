import { css } from 'lit';

// Written by src/build/tokens.mjs from src/styles/calcinosis.tokens.json: change it there.
/**
 * What a page may change of the drawing of hands alone. Public names are `--calcinosis-*`; the private ones
 * carry the default, so that nothing is undefined. Each colour answers light and dark, and each
 * pair that meets keeps 7:1 (text) or 3:1 (edges); `test/contract/contrast.test.ts` measures it. A browser
 * without `light-dark()` has the light ones.
 */
const skinTokens = css `:host{--_skin-light:var(--calcinosis-color-skin-light,#f2d3ba);--_skin-medium:var(--calcinosis-color-skin-medium,#c58f68);--_skin-deep:var(--calcinosis-color-skin-deep,#6e4530);--_skin-line:var(--calcinosis-color-skin-line,#3d322c);--_skin-line-on-deep:var(--calcinosis-color-skin-line-on-deep,#f0e6da)}`;

export { skinTokens };
