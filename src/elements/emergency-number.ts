import { html, type TemplateResult } from 'lit';
import { common } from '../content/en/common.js';
import { report } from './report.js';

interface Host extends Element {
  readonly emergencyNumber: string;
}

/** The number that the page gives. Anything but a phone number is reported and left out. */
export function phoneOf(host: Host): string {
  const { emergencyNumber: number } = host;
  if (/^\+?\(?\d[\d ()-]{0,18}\d$/.test(number)) return number;
  if (number) report(host, `emergency-number="${number}" is not a phone number; it is left out.`);
  return '';
}

/** What stands where a text says whom to call: a link that calls the number, or words for it. */
export function emergencyLink(host: Host): TemplateResult | string {
  const phone = phoneOf(host);
  if (!phone) return common.emergencyNumber;
  return html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;
}
