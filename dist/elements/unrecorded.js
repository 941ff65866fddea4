import { html } from 'lit';

/**
 * Puts a part of an element into a box that carries the marks by which recorders of sessions know what they must not
 * record. The README's "What session recorders see" says which mark is whose.
 *
 * @param content - What repeats anything that a reader ticked or wrote.
 * @returns The box with the content.
 */
const unrecorded = (content) => html `<div class="rr-block fs-exclude ph-no-capture sentry-block amp-block highlight-block nr-block mf-excluded" data-hj-suppress data-clarity-mask="True" data-dd-privacy="hidden" data-private data-openreplay-hidden data-matomo-mask data-cs-mask data-heap-redact-text="true">${content}</div>`;

export { unrecorded };
