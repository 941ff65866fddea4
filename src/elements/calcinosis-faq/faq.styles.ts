import { css } from 'lit';

export const faqStyles = css`
  /* Not a container: a browser takes the square of the time for many slotted questions in one. */
  .root {
    contain: inline-size;
    container-type: normal;
    display: flow-root;
  }
  .items {
    border-block-start: 1px solid var(--_line);
  }
  /* Below the question's words, and below its mark where the list is narrower than 24em. */
  /* Of a long list a browser lays out what is in sight alone. */
  .long .item,
  .long ::slotted(details) {
    contain-intrinsic-block-size: auto 3.5em;
    content-visibility: auto;
    overflow-clip-margin: 0.25em;
  }
  .answer {
    padding: 0.25em 0.25em 0.75em;
    padding-inline-start: clamp(0.25em, (100% - 24em) * 99, 1.6em);
  }
  .answer .tools {
    margin-block-end: 0;
  }
  .answer button {
    padding-inline: 0.75em;
    font-weight: 400;
  }
  .none {
    padding-block: 1em;
  }
  ::slotted(details) {
    display: block;
    padding: 0.9em 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  ::slotted([hidden]) {
    display: none;
  }

  @media print {
    .item {
      break-inside: avoid;
    }
    .long .item,
    .long ::slotted(details) {
      content-visibility: visible;
    }
    .answer {
      padding-inline-start: 0;
    }
    :host([print='open']) .item:not([open]) {
      display: none;
    }
    :host([print='open']) ::slotted(details:not([open])) {
      display: none;
    }
  }
`;
