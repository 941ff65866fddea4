import { css } from 'lit';

const referencesStyles = css `li{overflow-wrap:anywhere;padding-block:.35em}.cited{color:var(--_muted);font-size:.9375em;display:block}.cited a{margin-inline-start:.5em}@container (width<=24em){ol{padding-inline-start:1.75em}}@media print{li{break-inside:avoid;padding-block:.1em}.cited{display:none}}`;

export { referencesStyles };
