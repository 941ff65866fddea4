import { css } from 'lit';

export const causesStyles = css`
  .group > .h {
    font-size: 1.2em;
  }
  dd > :last-child {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 13em 1fr;
    gap: 0.25em 1.5em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  dl > :last-child {
    padding-block-end: 0;
  }
  dt {
    text-wrap: balance;
  }
  .genes {
    margin-block-start: 0.75em;
    border-block: 1px solid var(--_line) 0;
  }
  .genes > :last-child {
    margin-block-end: 0;
  }

  @container (max-width: 40em) {
    dl > div {
      grid-template-columns: 100%;
    }
  }

  @media print {
    .group {
      padding: 0;
      border: 0;
    }
    dl > div {
      break-inside: avoid;
    }
  }
`;
