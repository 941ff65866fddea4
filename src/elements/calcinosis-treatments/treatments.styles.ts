import { css } from 'lit';

export const treatmentsStyles = css`
  .opening {
    border-inline-start: 0.35em solid var(--_accent);
    background: var(--_raised);
  }
  .opening p:last-child,
  .advice ul {
    margin-block-end: 0;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    column-gap: 1.5em;
  }
  .chooser .tools {
    margin-block-end: 0;
  }
  .showing {
    flex: 1 1 16em;
    margin: 0;
    align-self: center;
    font-weight: 700;
  }
  .panel > .h {
    margin-block-start: 0;
    font-size: 1.25em;
  }
  .medicine + .medicine {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 2px solid var(--_line);
  }
  dl > div {
    display: grid;
    grid-template-columns: 11em minmax(0, 44em);
    column-gap: 1em;
    padding-block: 0.35em;
  }
  dt {
    color: var(--_muted);
  }
  .advice li {
    max-inline-size: 44em;
  }
  .advice li + li {
    margin-block-start: 0.4em;
  }
  .elsewhere,
  [hidden] {
    display: none;
  }

  @container (max-width: 40em) {
    dl > div {
      display: block;
    }
  }

  @container (max-width: 24em) {
    .panel {
      padding: 0.75em;
    }
  }

  @media print {
    .medicine,
    .advice,
    dl > div {
      break-inside: avoid;
    }
    .opening {
      border-color: #000;
      background: none;
    }
    dt,
    .muted {
      color: #000;
    }
    dl > div {
      padding-block: 0.15em;
    }
    :host([data-calcinosis-print]) :is(.sources, sup) {
      display: none;
    }
    :host([data-calcinosis-print]) .root {
      font-size: 8.5pt;
      line-height: 1.2;
    }
    :host([data-calcinosis-print]) :is(p, li) {
      max-inline-size: none;
    }
    :host([data-calcinosis-print]) :is(p, ul, li, .h, .tools) {
      margin-block: 0 0.2em;
    }
    :host([data-calcinosis-print]) .elsewhere {
      display: block;
      margin-block-start: 0.5em;
    }
    :host([data-calcinosis-print]) .muted {
      font-size: 1em;
    }
    :host([data-calcinosis-print]) .columns {
      columns: 2;
      column-gap: 2em;
    }
    :host([data-calcinosis-print]) :is(.panel, .medicine) {
      margin-block: 0 0.5em;
      padding: 0.25em 0 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }
    :host([data-calcinosis-print]) .medicine:first-of-type {
      padding: 0;
    }
    :host([data-calcinosis-print]) ul {
      padding-inline-start: 1.5em;
    }
    :host([data-calcinosis-print]) .panel > .h {
      font-size: 1.15em;
    }
    :host([data-calcinosis-print]) dl > div {
      display: block;
      padding: 0;
    }
    :host([data-calcinosis-print]) :is(dl > div:nth-child(-n + 2), dt, dd) {
      display: inline;
    }
    :host([data-calcinosis-print]) dt::after {
      content: ': ';
    }
    :host([data-calcinosis-print]) dd::after {
      content: ' ';
    }
  }
`;
