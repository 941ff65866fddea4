import { css } from 'lit';

export const termStyles = css`
  :host {
    color-scheme: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  .term {
    padding-block: 0.15em;
    text-decoration: underline dotted 0.125em;
    text-underline-offset: 0.25em;
    pointer-events: auto;
    cursor: help;
  }
  .term:hover {
    text-decoration-style: solid;
  }
  .term:focus-visible,
  button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.15em;
  }
  ::slotted([data-calcinosis-fallback]) {
    display: contents;
  }
  .meaning {
    color-scheme: inherit;
  }
  .meaning:popover-open {
    all: initial;
    position: fixed;
    inset: 0 auto auto 0;
    display: block;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22em, 100vw - 1em);
    block-size: fit-content;
    margin: 0;
    padding: 0.75em 1em;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    color-scheme: inherit;
    color: var(--_text);
    background: var(--_raised);
    font: var(--_size) / var(--_line-height) var(--_font);
    letter-spacing: var(--_letter-spacing);
    word-spacing: var(--_word-spacing);
    overflow-wrap: break-word;
  }
  strong {
    display: block;
  }
  button {
    all: unset;
    display: block;
    min-block-size: 44px;
    color: var(--_accent);
    line-height: 44px;
    text-decoration: underline;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .term:focus-visible,
    button:focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    .term {
      text-decoration: none;
    }
    .meaning {
      display: none;
    }
  }
`;
