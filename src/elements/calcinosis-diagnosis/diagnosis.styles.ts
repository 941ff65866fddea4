import { css } from 'lit';

export const diagnosisStyles = css`
  .steps {
    counter-reset: step;
    margin-block: 1.25em 0;
    padding: 0;
    /* Not none: Safari would no longer call it a list. */
    list-style-type: '';
  }
  .step {
    counter-increment: step;
    position: relative;
    padding-block-end: 1.25em;
    padding-inline-start: 3.25em;
  }
  .step::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 2.2em;
    block-size: 2.2em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 700;
    line-height: calc(2.2em - 4px);
    text-align: center;
  }
  /* The way from one step to the next. */
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.2em 0;
    inset-inline-start: 1.1em;
    border-inline-start: 2px solid var(--_line);
  }
  .step .h {
    margin-block: 0;
    padding-block: 0.3em;
    font-size: 1.2em;
  }
  dl {
    max-inline-size: 56em;
  }
  dl > div {
    display: grid;
    grid-template-columns: 11em minmax(0, 1fr);
    column-gap: 1em;
    padding-block: 0.5em;
  }
  dl > div + div {
    border-block-start: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
  }

  @container (max-width: 40em) {
    dl > div {
      display: block;
    }
  }

  @container (max-width: 24em) {
    .step {
      padding-inline-start: 0;
    }
    .step .h {
      padding-inline-start: 2.4em;
    }
    .step:not(:last-child)::after {
      display: none;
    }
  }

  @media print {
    .step {
      padding-block-end: 0.75em;
      break-inside: avoid;
    }
    .step::before,
    dt {
      color: #000;
      border-color: #000;
    }
    dl > div {
      padding-block: 0.2em;
    }
  }
`;
