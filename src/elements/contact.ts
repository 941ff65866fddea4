import { html, nothing, type TemplateResult } from 'lit';
import type { Clinic } from '../content/local-text.js';
import { phoneNumber } from '../content/phone.js';
import { report, written } from './report.js';

interface Host extends Element {
  /** `emergencyNumber={911}` in a framework is a number. */
  readonly emergencyNumber: unknown;
  /** What the hospital's own text says. */
  readonly clinic: Clinic;
}

/** The number that the page gives. Anything but a phone number is reported and left out. */
export function phoneOf(host: Host): string {
  const { clinic } = host;
  const emergencyNumber = written(host.emergencyNumber);
  if (phoneNumber.test(emergencyNumber)) return emergencyNumber;
  if (emergencyNumber)
    report(host, `emergency-number="${emergencyNumber}" is not a phone number; it is left out.`);
  return clinic.emergencyNumber ?? '';
}

/** What stands where a text says whom to call: a link that calls the number, or words for it. */
export function emergencyLink(host: Host, words: string): TemplateResult | string {
  const phone = phoneOf(host);
  return phone ? phoneLink(phone) : words;
}

/** A number is read from left to right, also where the text is not. */
export function phoneLink(phone: string): TemplateResult {
  return html`<a href="tel:${phone.replace(/[^\d+]/g, '')}" dir="ltr">${phone}</a>`;
}

/** How to reach the hospital, as its own text says. */
export function clinicContact({ name, phone }: Clinic): TemplateResult | typeof nothing {
  if (!name && !phone) return nothing;
  return html`<p>
    ${[name, phone && phoneLink(phone)].filter(Boolean).map((part) => html`<span class="line"><bdi>${part}</bdi></span>`)}
  </p>`;
}
