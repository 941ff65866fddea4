import { css } from 'lit';

export const symptomChecklistStyles = css`
  .urgent,
  .group,
  .sheet {
    margin-block-end: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .urgent {
    border: 2px solid var(--_urgent);
    background: var(--_urgent-surface);
  }
  .urgent .h {
    color: var(--_urgent);
  }
  .urgent legend .h,
  .sheet > .h:first-child {
    font-size: 1.25em;
  }
  .urgent legend,
  .group legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.25em;
  }
  legend + * {
    clear: both;
  }
  legend .muted {
    display: block;
    max-inline-size: 44em;
    font-weight: 400;
  }
  .urgent ul {
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }
  .urgent p {
    max-inline-size: 42em;
  }
  .action {
    margin-inline-start: 2.25em;
  }
  .notes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.75em 1.5em;
    margin-block: 0.5em;
    padding-inline-start: 2.25em;
  }
  .words {
    display: block;
    margin-block: 0.75em;
  }
  .notes .muted,
  .words .muted {
    display: block;
  }
  .none-note {
    padding-inline-start: 2.25em;
  }
  .sheet {
    background: var(--_raised);
  }
  .own {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .detail {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  [hidden] {
    display: none;
  }

  @container (max-width: 24em) {
    .urgent,
    .group,
    .sheet {
      padding: 0.75em;
    }
    .notes,
    .action,
    .none-note {
      margin-inline-start: 0;
      padding-inline-start: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      scroll-behavior: auto;
    }
  }

  @media (forced-colors: active) {
    .urgent {
      border-width: 4px;
    }
  }

  @media print {
    .urgent,
    .group,
    .sheet {
      padding: 0.5em;
      break-inside: avoid;
      background: none;
    }
    .urgent,
    .urgent .h {
      color: #000;
      border-color: #000;
    }
    :host([data-calcinosis-print]) :is(.off-sheet, .sources) {
      display: none;
    }
    :host([data-calcinosis-print]) .root {
      font-size: 10pt;
      line-height: 1.3;
    }
    :host([data-calcinosis-print]) .sheet {
      padding: 0;
      border: 0;
      break-inside: auto;
    }
    :host([data-calcinosis-print]) :is(ul, p, .h) {
      margin-block-end: 0.3em;
    }
    :host([data-calcinosis-print]) .detail {
      color: #000;
    }
  }
`;
