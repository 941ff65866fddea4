import { css } from 'lit';

export const overviewStyles = css`
  [part='item'] > .h {
    margin-block-start: 1.25em;
  }
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 27em) minmax(14em, 1fr);
    gap: 1em 2em;
    align-items: center;
    margin-block: 1.25em;
  }
  .figure p {
    margin-block-end: 0.5em;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .hands {
    max-inline-size: 24em;
    margin-block: 1em;
  }
  .name {
    font-weight: 700;
  }
  .figure ol {
    padding: 0;
    /* Not none: Safari would no longer call it a list. */
    list-style-type: '';
  }
  .figure li {
    position: relative;
    min-block-size: 2.5em;
    padding: 0.45em 0 0.25em;
    padding-inline-start: 2.75em;
    line-height: max(min(var(--_line-height), 1.5), var(--_line-height) * 0.906);
  }
  .figure li::before {
    content: counter(list-item);
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 2em;
    border: 2px solid;
    border-radius: 50%;
    font-weight: 700;
    line-height: calc(2em - 4px);
    text-align: center;
  }
  .tissues li::before {
    border-radius: 0.35em;
  }

  /* Line art: on paper and in forced colors nothing hangs on a fill. */
  svg * {
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  path,
  rect,
  circle {
    fill: Canvas;
    stroke: CanvasText;
    stroke-width: 2;
  }
  .edge {
    stroke-width: 13;
  }
  .surface,
  .cartilage {
    stroke: Canvas;
    stroke-width: 9;
  }
  .bone,
  .chalk,
  .leader,
  .grains {
    stroke-width: 3;
  }
  .edge,
  .surface,
  .cartilage,
  .lines,
  .leader {
    fill: none;
  }
  .leader + circle {
    fill: CanvasText;
    stroke: Canvas;
  }
  .outline {
    fill: none;
    stroke-width: 24;
  }
  .flesh {
    stroke: Canvas;
    stroke-width: 19;
  }
  text {
    font: 700 20px var(--_font);
    text-anchor: middle;
    fill: CanvasText;
  }

  /* One ink draws every edge and keeps 3:1 to both of its sides: light on dark tissue, and the other way. */
  @media screen and (forced-colors: none) {
    .deposits li::before {
      border-color: var(--_accent);
      color: var(--_on-accent);
      background: var(--_accent);
    }
    path,
    rect {
      stroke: light-dark(#3d322c, #f0e6da);
    }
    .deep {
      fill: light-dark(#ecdfd2, #40362f);
    }
    .skin {
      fill: light-dark(#cbc1b6, #5d554e);
    }
    .surface {
      stroke: light-dark(#9c9086, #756a61);
    }
    .fat {
      fill: light-dark(#f2dc9c, #70562b);
    }
    .lobes {
      fill: light-dark(#f8eabf, #836839);
      stroke: light-dark(#c9a651, #a08548);
    }
    .muscle {
      fill: light-dark(#d08f78, #733f31);
    }
    .fibers {
      stroke: light-dark(#9c5643, #b27a68);
    }
    .tendon {
      fill: light-dark(#f0ece4, #756f65);
    }
    .strands {
      stroke: light-dark(#b3a893, #b5aea2);
    }
    .bone {
      fill: light-dark(#f6eed9, #6f6858);
    }
    .cartilage {
      stroke: light-dark(#a9c9cc, #527478);
    }
    .chalk {
      fill: light-dark(#fff, #f7f3ec);
      stroke: light-dark(#3d322c, #1d1713);
    }
    .grains {
      stroke: #3d322c;
    }
    rect {
      fill: var(--_surface);
    }
    circle,
    .leader + circle {
      fill: var(--_accent);
      stroke: var(--_surface);
    }
    .leader {
      stroke: var(--_accent);
    }
    text {
      fill: var(--_text);
    }
    circle + text {
      fill: var(--_on-accent);
    }
    /* Skin is the same by day and by night, and each tone has the line that shows on it. */
    .hands path {
      stroke: var(--_skin-line);
    }
    .skin-deep .outline {
      stroke: light-dark(var(--_skin-line), var(--_skin-line-on-deep));
    }
    .skin-deep .lines {
      stroke: var(--_skin-line-on-deep);
    }
    .hands .flesh {
      fill: currentcolor;
      stroke: currentcolor;
    }
    .skin-light {
      color: var(--_skin-light);
    }
    .skin-medium {
      color: var(--_skin-medium);
    }
    .skin-deep {
      color: var(--_skin-deep);
    }
  }

  @media print {
    .figure {
      grid-template-columns: minmax(0, 20em) 1fr;
      break-inside: avoid;
    }
  }

  /* Where no skin has its color, three hands say no more than one. */
  @media print, (forced-colors: active) {
    .skin-light ~ g {
      display: none;
    }
  }

  @container (max-width: 40em) {
    .figure {
      grid-template-columns: 100%;
    }
    .drawing {
      max-inline-size: 27em;
    }
  }
`;
