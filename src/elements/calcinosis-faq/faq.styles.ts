import { css } from 'lit';

export const faqStyles = css`
  /* Each answer measures itself: a browser takes the square of the time for many slotted questions in a container. */
  .root {
    contain: inline-size;
    container-type: normal;
    display: flow-root;
  }
  .item {
    container-type: inline-size;
  }
  .items {
    border-block-start: 1px solid var(--_line);
  }
  .answer {
    padding: 0.25em 0.25em 0.75em 1.6em;
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

  @container (max-width: 24em) {
    .answer {
      padding-inline-start: 0.25em;
    }
  }

  @media print {
    .item {
      break-inside: avoid;
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
