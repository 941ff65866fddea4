import { css } from 'lit';

export const guideStyles = css`
  /* Above the titles of its sections. */
  #title {
    font-size: 2em;
  }
  .layout {
    display: grid;
    grid-template-columns: 15em minmax(0, 1fr);
    gap: 3em;
    align-items: start;
  }
  .contents {
    position: sticky;
    inset-block-start: var(--_sticky-top);
    max-block-size: calc(100vh - var(--_sticky-top) - 1em);
    padding: var(--_space);
    overflow-y: auto;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .contents ol {
    margin: 0 0 0.5em;
    padding: 0;
    /* Not none: Safari would no longer call it a list. */
    list-style-type: '';
  }
  .contents a {
    display: flex;
    align-items: center;
    min-block-size: max(44px, 2.75em);
    padding-inline: 0.75em;
    border-inline-start: 3px solid var(--_line);
    line-height: 1.3;
    text-decoration: none;
  }
  .contents a:hover {
    text-decoration: underline;
  }
  .contents a[aria-current] {
    border-inline-start-color: var(--_accent);
    background: var(--_surface);
    font-weight: 700;
  }
  .section + .section {
    margin-block-start: 2em;
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_line);
  }
  .top a {
    display: inline-block;
    padding-block: 0.7em;
  }

  @container (max-width: 60em) {
    .layout {
      display: block;
    }
    .contents {
      position: static;
      max-block-size: none;
      margin-block-end: 2em;
    }
  }

  @media (forced-colors: active) {
    .contents {
      border: 1px solid CanvasText;
    }
    .contents a[aria-current] {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    .layout {
      display: block;
    }
    .contents {
      position: static;
      max-block-size: none;
      padding: 0;
      overflow: visible;
      background: none;
    }
    .contents a {
      min-block-size: 0;
      padding-block: 0.15em;
      border: 0;
    }
    .contents a[aria-current] {
      background: none;
      font-weight: 400;
    }
    .section + .section {
      margin-block-start: 1em;
      padding-block-start: 1em;
    }
    .leaf {
      break-before: page;
    }
    .section.leaf {
      border: 0;
      padding-block-start: 0;
    }
  }
`;
