import { css } from 'lit';

export const typeTableStyles = css`
  .chooser {
    background: var(--_raised);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .chooser .tools {
    margin-block: 0;
  }
  .panel.scroller {
    padding: 0;
  }
  caption {
    padding: 0.75em;
    font-weight: 700;
    text-align: start;
  }
  tbody tr:hover > * {
    background: var(--_raised);
  }
  .comparison table {
    table-layout: fixed;
    hyphens: auto;
  }
  .comparison th,
  .comparison td {
    inline-size: 7.5em;
  }
  .comparison th[scope='rowgroup'] {
    padding-block: 0.5em 0;
    border-block-start: 2px solid var(--_line);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .comparison td {
    border-block-start: 0;
  }
  .comparison td + td,
  .comparison thead th + th {
    border-inline-start: 1px solid var(--_line);
  }
  .highlighted,
  tr.highlighted > * {
    background: var(--_mark);
  }
  tr.highlighted > :first-child,
  .card.highlighted {
    border-inline-start: 0.35em solid var(--_accent);
  }
  :is(th, .card .h) a {
    display: inline-block;
    margin-block: -0.7em;
    padding-block: 0.7em;
  }
  .flag {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .narrow {
    display: none;
    padding: 0;
    /* Not none: Safari would no longer call it a list. */
    list-style-type: '';
  }
  dl > div + div {
    margin-block-start: 0.6em;
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .types {
    border-block-start: 1px solid var(--_line);
  }
  .description {
    padding: 0.25em 0.25em 0.5em 1.6em;
  }
  .examples {
    margin-block-end: 0.25em;
    font-weight: 700;
  }

  @container (max-width: 46em) {
    .wide {
      display: none;
    }
    .narrow {
      display: block;
    }
  }

  @container (max-width: 24em) {
    th,
    td {
      padding: 0.6em 0.5em;
    }
    .description {
      padding-inline-start: 0.25em;
    }
  }

  @media (forced-colors: active) {
    tr.highlighted > :first-child,
    .card.highlighted {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    .scroller {
      border: 0;
    }
    tr,
    .card {
      break-inside: avoid;
    }
    .type {
      border: 0;
    }
  }
`;
