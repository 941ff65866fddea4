import { css } from 'lit';

export const readingLevelStyles = css`
  .root {
    background: none;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
  }
  legend {
    inline-size: auto;
    margin-inline-end: 0;
  }
  .check {
    align-items: center;
  }
  p {
    flex-basis: 100%;
    margin: 0;
  }

  @container (max-width: 24em) {
    legend {
      inline-size: 100%;
    }
  }

  @media print {
    .root {
      display: none;
    }
  }
`;
