import { css } from 'lit';

export const glossaryStyles = css`
  dl {
    border-block-start: 1px solid var(--_line);
  }
  .entry {
    display: grid;
    grid-template-columns: 15em 1fr;
    gap: 0.25em 1.5em;
    padding: 0.7em 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .entry[hidden] {
    display: none;
  }
  dd {
    max-inline-size: 44em;
  }
  .none {
    padding-block: 1em;
  }

  @container (max-width: 36em) {
    .entry {
      grid-template-columns: 100%;
    }
  }

  @media print {
    .entry {
      padding-block: 0.3em;
      break-inside: avoid;
    }
  }
`;
