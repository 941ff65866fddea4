import { css } from 'lit';

export const urgentCareStyles = css`
  .urgent ul {
    margin: 0;
  }
  .urgent li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .pair {
    display: grid;
    gap: 0.5em 1.5em;
  }
  .pair p {
    margin: 0;
  }
  .action {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_urgent);
  }

  @container (min-width: 40em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .urgent {
      line-height: 1.3;
    }
    .urgent li {
      padding-block: 0.4em;
    }
    .action {
      border-color: #000;
    }
  }
`;
