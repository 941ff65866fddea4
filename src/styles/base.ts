import { css } from 'lit';

/**
 * The room that every element lives in. The host keeps only its box, so that the page lays it out;
 * one inner root drops what the page would leak in. Below it everything is in em.
 */
export const base = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    color-scheme: inherit;
    box-shadow:
      max(0px, var(--_outset) - var(--_padding)) 0 var(--_surface),
      min(0px, var(--_padding) - var(--_outset)) 0 var(--_surface);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* A container has no width of its own: where the page asks for one, as a float does, this has it, and yields. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(6rem, min(40rem, 85vw));
    min-inline-size: 0;
  }
  .root {
    /* What stands inside, such as the guide's sections, has room already. */
    --calcinosis-padding: 0px;
    --calcinosis-outset: 0px;

    all: initial;
    display: block;
    position: relative;
    box-sizing: border-box;
    min-inline-size: 100%;
    padding: max(var(--_outset), var(--_padding)) var(--_padding);
    container-type: inline-size;
    color-scheme: inherit;
    color: var(--_text);
    background: var(--_surface);
    font: var(--_size) / var(--_line-height) var(--_font);
    letter-spacing: var(--_letter-spacing);
    word-spacing: var(--_word-spacing);
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .root:lang(ko) {
    word-break: keep-all;
  }
  /* In larger or smaller type the spaces are of that type. */
  .root * {
    box-sizing: border-box;
    letter-spacing: var(--_letter-spacing);
    word-spacing: var(--_word-spacing);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :host(:not(:defined)) .scripted {
    display: none;
  }
  .h {
    margin: 0 0 0.5em;
    font: 700 1.05em / 1.3 var(--_heading-font);
    text-wrap: balance;
  }
  * + .h {
    margin-block-start: 1em;
  }
  #title {
    margin-block-start: 0;
    font-size: 1.5em;
  }
  p,
  ul,
  ol {
    margin: 0 0 0.75em;
  }
  p {
    max-inline-size: 44em;
  }
  ul,
  ol {
    padding-inline-start: 2.25em;
  }
  dl,
  dd {
    margin: 0;
  }
  dt {
    font-weight: 700;
  }
  .scroller {
    overflow-x: auto;
  }
  /* In a page without a doctype a table has the page's color, and a size of its own. */
  table,
  ::slotted(table) {
    color: inherit;
    font: inherit;
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    /* Closer than running text, and never closer than 1.5 for whoever asks for that. */
    line-height: max(min(var(--_line-height), 1.5), var(--_line-height) * 0.906);
  }
  th,
  td {
    padding: 0.75em;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  thead th {
    border-block-end: 2px solid var(--_edge);
    background: var(--_raised);
  }
  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  /* Raised without a line that grows by it. */
  sup {
    position: relative;
    inset-block-start: -0.5em;
    font-size: 0.75em;
    line-height: 0;
    vertical-align: baseline;
  }
  /* After a number at the end of a sentence, from right to left, "10." and a source would be one number. */
  sup,
  sup a {
    unicode-bidi: isolate;
  }
  sup a {
    padding-inline: 0.1em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.15em;
  }
  button,
  input,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  button,
  input:not([type='checkbox'], [type='radio']),
  textarea {
    min-block-size: max(44px, 2.75em);
    padding: 0.4em 0.8em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  button {
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
  }
  button:hover {
    background: var(--_raised);
  }
  button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  button:disabled {
    background: none;
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  input:not([type='checkbox'], [type='radio']),
  textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 44em;
  }
  textarea {
    min-block-size: 5.5em;
  }
  /* These stand in a row, where a long word would push them out of it. */
  .check,
  summary .h {
    overflow-wrap: anywhere;
  }
  .check {
    display: flex;
    gap: 0.75em;
    align-items: start;
    min-block-size: max(44px, 2.75em);
    padding: 0.55em 0;
  }
  .check input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .panel {
    margin: 0 0 var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* Floated, a legend lies inside the frame. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-weight: 700;
  }
  legend + * {
    clear: both;
  }
  legend .muted {
    display: block;
    font-weight: 400;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
    margin-block: 0.75em;
  }
  details {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: max(44px, 2.75em);
    padding: 0.6em 0.25em;
    color: var(--_accent);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    background: currentcolor;
    clip-path: polygon(0 20%, 100% 20%, 50% 80%);
    transition: rotate 0.15s;
  }
  details[open] > summary::before {
    rotate: 180deg;
  }
  summary:hover {
    background: var(--_raised);
    text-decoration: underline;
  }
  summary .h,
  legend .h {
    margin: 0;
    font-size: 1em;
  }
  .sources {
    margin-block-start: var(--_space);
    border: 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .about {
    border: 0;
  }
  .about > :not(summary) {
    margin-block-end: 0.5em;
  }
  .line {
    display: block;
  }
  .sources li {
    margin-block-end: 0.5em;
    overflow-wrap: anywhere;
  }
  /* A link that is no part of a sentence is as high as a finger needs; its first line stands beside a list's mark. */
  .alone {
    display: inline-flex;
    align-items: center;
    min-block-size: max(44px, 2.75em);
  }

  @media (prefers-reduced-motion: reduce) {
    summary::before {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    summary::before {
      background: ButtonText;
      forced-color-adjust: none;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    .root {
      padding: 0;
      color: #000;
      background: none;
      color-scheme: light;
      font-size: 11pt;
    }
    .about,
    .scripted,
    button,
    summary::before {
      display: none;
    }
    summary {
      min-block-size: 0;
      padding: 0.4em 0 0.2em;
      color: #000;
      break-after: avoid;
    }
    .alone {
      min-block-size: 0;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .h {
      break-after: avoid;
    }
    .scroller {
      overflow: visible;
    }
    .sources + p {
      break-before: avoid;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    a {
      color: #000;
    }
  }
`;
