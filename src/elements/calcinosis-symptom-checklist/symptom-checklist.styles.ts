import { css } from 'lit';

export const symptomChecklistStyles = css`
  .rr-block {
    min-inline-size: 100%;
  }
  .urgent legend {
    margin-block-end: 0.5em;
  }
  .urgent legend .h,
  .sheet > .h:first-child {
    font-size: 1.25em;
  }
  .notes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.75em 1.5em;
    margin-block: 0.5em;
    padding-inline-start: 2.25em;
  }
  label .muted {
    display: block;
  }
  .sheet {
    background: var(--_raised);
  }
  .own {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    inline-size: 100%;
  }
  .question p {
    inline-size: 100%;
    margin: 0;
    font-weight: 600;
  }
  [hidden] {
    display: none;
  }

  @container (max-width: 24em) {
    .notes {
      padding-inline-start: 0;
    }
  }

  @media print {
    :host([data-calcinosis-print]) :is(.off-sheet, .sources) {
      display: none;
    }
    :host([data-calcinosis-print]) .root {
      line-height: 1.25;
    }
    :host([data-calcinosis-print]) .full {
      font-size: 9pt;
    }
    :host([data-calcinosis-print]) .sheet {
      padding: 0;
      border: 0;
      break-inside: auto;
    }
    :host([data-calcinosis-print]) :is(ul, p, .h) {
      margin-block: 0 0.3em;
    }
    :host([data-calcinosis-print]) ul:not(:has(:only-child)) {
      columns: 2;
    }
    :host([data-calcinosis-print]) li {
      break-inside: avoid;
    }
  }
`;
