import { css } from 'lit';

export const keyPointsStyles = css`
  .panel {
    max-inline-size: none;
    border-inline-start: 0.35em solid var(--_accent);
    background: var(--_raised);
    font-size: 1.125em;
  }
  ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 2.5em;
    margin: 0;
    padding: 0;
    /* Not none: Safari would no longer call it a list. */
    list-style-type: '';
  }
  li {
    padding-block: 1em 0.25em;
    border-block-start: 1px solid var(--_line);
  }
  .sources li {
    padding-block: 0;
    border: 0;
  }

  @container (max-width: 44em) {
    ul {
      grid-template-columns: 100%;
    }
  }

  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
