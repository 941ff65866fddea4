import { css } from 'lit';

export const prevalenceStyles = css`
  .root > .h:not(#title) {
    font-size: 1.2em;
  }
  .key,
  .studies {
    padding: 0;
    /* Not none: Safari would no longer call it a list. */
    list-style-type: '';
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  svg {
    display: block;
  }
  .one {
    flex: none;
    block-size: 1.75em;
    aspect-ratio: 11 / 13;
  }
  .populations {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    gap: var(--_space);
    margin-block-end: var(--_space);
  }
  /* Its four parts stand in line with those of the others. */
  .population {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0;
    margin: 0;
  }
  .population > p {
    text-wrap: pretty;
  }
  .population > :last-child {
    margin-block-end: 0;
  }
  .hundred {
    inline-size: min(100%, 15em);
    aspect-ratio: 101 / 121;
    margin-block-end: 0.75em;
  }
  [dir='rtl'] svg {
    scale: -1 1;
  }
  .solid,
  .dot {
    fill: var(--_accent);
  }
  .between,
  .empty {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 0.7;
  }
  .empty {
    stroke: var(--_edge);
  }
  .row {
    display: grid;
    grid-template-columns: 32em 1fr;
    column-gap: 1.5em;
  }
  .studies .row {
    border-block-start: 1px solid var(--_line);
  }
  .studies .row > div {
    padding-block: 0.5em;
  }
  .plot {
    inline-size: 100%;
    block-size: 0;
    min-block-size: 100%;
    padding-inline: 1.25em;
    overflow: visible;
  }
  .tick {
    stroke: var(--_line);
  }
  .line {
    stroke: var(--_edge);
  }
  .range {
    stroke: var(--_accent);
    stroke-width: 0.9em;
  }
  .ticks {
    display: flex;
    justify-content: space-between;
    /* As wide as that of the plots, in its own smaller type. */
    padding-inline: 1.3333em;
  }
  .ticks span {
    display: flex;
    justify-content: center;
    inline-size: 0;
  }
  .scroller {
    margin-block: 0.5em 1em;
  }
  tbody :is(th, th + td) {
    min-inline-size: 8em;
  }
  @container (max-width: 62em) {
    .populations {
      grid-template-columns: repeat(auto-fit, minmax(45%, 1fr));
    }
  }

  @container (max-width: 56em) {
    .row {
      grid-template-columns: 100%;
    }
    .plot {
      min-block-size: 1.5em;
      margin-block-end: 0.75em;
    }
  }

  @container (max-width: 30em) {
    .populations {
      grid-template-columns: 100%;
    }
  }

  @media (forced-colors: active) {
    .solid,
    .dot {
      fill: CanvasText;
    }
    .between,
    .empty,
    .line,
    .range,
    .tick {
      stroke: CanvasText;
    }
  }

  @media print {
    .populations {
      grid-template-columns: 1fr 1fr;
    }
    .population {
      grid-row: auto;
      grid-template: auto auto 1fr / 7em 1fr;
      column-gap: 1em;
    }
    .population > .h {
      grid-column: 1 / -1;
    }
    .hundred {
      grid-row: 2 / 4;
      inline-size: 100%;
    }
    .row {
      grid-template-columns: 2fr 1fr;
    }
    .plot {
      min-block-size: 100%;
      margin: 0;
    }
    .population,
    .row {
      break-inside: avoid;
    }
    .numbers:not([open]) {
      display: none;
    }
  }
`;
