// Written by src/build/tokens.mjs from src/styles/calcinosis.tokens.json: change it there.

import { css } from 'lit';

/**
 * Every look that a page may change, once. Public names are `--calcinosis-*`; the private ones
 * carry the default, so that nothing is undefined. Each colour answers light and dark, and each
 * pair that meets keeps 7:1 (text) or 3:1 (edges); `test/contract/contrast.test.ts` measures it. A browser
 * without `light-dark()` has the light ones.
 */
export const tokens = css`
  :host {
    --_text: var(--calcinosis-color-text, light-dark(#17242e, #eef3f6));
    --_muted: var(--calcinosis-color-text-muted, light-dark(#3b4a55, #c5d0d8));
    --_surface: var(--calcinosis-color-surface, light-dark(#fff, #12191f));
    --_raised: var(--calcinosis-color-surface-raised, light-dark(#f2f7f7, #1c262e));
    --_line: var(--calcinosis-color-line, light-dark(#cfdadd, #3d4b55));
    --_edge: var(--calcinosis-color-edge, light-dark(#5c6d78, #93a4af));
    --_accent: var(--calcinosis-color-accent, light-dark(#0b4a55, #9bd5e0));
    --_on-accent: var(--calcinosis-color-on-accent, light-dark(#fff, #0d1a20));
    --_focus: var(--calcinosis-color-focus, light-dark(#0b4a55, #ffd666));
    --_urgent: var(--calcinosis-color-urgent, light-dark(#8a1010, #ffb9b0));
    --_urgent-surface: var(--calcinosis-color-urgent-surface, light-dark(#fff4f2, #2b1715));
    --_mark: var(--calcinosis-color-mark, light-dark(#fff6d6, #35300f));
    --_font: var(
      --calcinosis-font-family,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Liberation Sans',
      Arial,
      sans-serif
    );
    --_heading-font: var(--calcinosis-heading-font-family, var(--_font));
    --_size: var(--calcinosis-font-size, max(1rem, 16px));
    --_line-height: var(--calcinosis-line-height, 1.6);
    --_letter-spacing: var(--calcinosis-letter-spacing, normal);
    --_word-spacing: var(--calcinosis-word-spacing, normal);
    --_radius: var(--calcinosis-radius, 0.5em);
    --_space: var(--calcinosis-space, 1em);
    --_padding: var(--calcinosis-padding, 0px);
    --_outset: var(--calcinosis-outset, 12px);
    --_sticky-top: var(--calcinosis-sticky-top, 1em);
  }
  @supports not (color: light-dark(red, red)) {
    :host {
      --_text: #17242e;
      --_muted: #3b4a55;
      --_surface: #fff;
      --_raised: #f2f7f7;
      --_line: #cfdadd;
      --_edge: #5c6d78;
      --_accent: #0b4a55;
      --_on-accent: #fff;
      --_focus: #0b4a55;
      --_urgent: #8a1010;
      --_urgent-surface: #fff4f2;
      --_mark: #fff6d6;
    }
  }
`;
