import { css } from 'lit';

export const referencesStyles = css`
  li {
    padding-block: 0.35em;
    overflow-wrap: anywhere;
  }
  .cited {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .cited a {
    margin-inline-start: 0.5em;
  }

  @container (max-width: 24em) {
    ol {
      padding-inline-start: 1.75em;
    }
  }

  @media print {
    li {
      padding-block: 0.1em;
      break-inside: avoid;
    }
    .cited {
      display: none;
    }
  }
`;
