import { css } from 'lit';

export const readingLevelStyles = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding-block-end: var(--_space);
  }
  legend {
    inline-size: auto;
    margin-inline-end: 0.5em;
  }
  .check {
    gap: 0.6em;
    align-items: center;
    padding-block: 0.4em;
    padding-inline: 0.75em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    line-height: 1.3;
    cursor: pointer;
  }
  .check:hover {
    background: var(--_raised);
  }
  .check:has(:checked) {
    border-color: var(--_accent);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .check:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .check :focus-visible {
    outline: none;
  }
  fieldset p {
    flex-basis: 100%;
    margin: 0;
  }

  @container (max-width: 28em) {
    legend {
      inline-size: 100%;
    }
    .check {
      flex: auto;
    }
  }

  @media (forced-colors: active) {
    .check:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
    .check:has(:focus-visible) {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    .root {
      display: none;
    }
  }
`;
