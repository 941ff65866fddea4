import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { urgentCare as english } from '../../content/en/urgent-care.js';
import type { UrgentCareWords } from '../../content/schema.js';
import { urgentCareSources } from '../../content/sources.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
import { clinicContact, emergencyLink } from '../contact.js';
import { heading } from '../heading.js';
import { urgentCareStyles } from './urgent-care.styles.js';
import { urgentSigns } from './urgent-signs.js';
import { urgentSignsStyles } from './urgent-signs.styles.js';

/**
 * @summary When to get help fast: urgent signs, each with its own fixed action.
 *
 * The signs stand by how soon to act, the most urgent first, and are always in sight. The checklist
 * shows the same signs. A link leads to a sign (`#calcinosis-urgent-care-sepsis`). The ids:
 * `painful-dark-skin-kidney`, `sepsis`, `finger-or-toe`, `drip-site`, `infected-lump`, `hot-joint`,
 * `painful-dark-skin`, `growing-lump`.
 *
 * @tag calcinosis-urgent-care
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot contact - How to reach the clinic; stands below the signs.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart urgent - The panel of urgent signs.
 * @csspart contact - How to reach the clinic.
 * @csspart sources - The list of sources.
 * @csspart review - Who has reviewed the text, or that nobody has.
 */
export class CalcinosisUrgentCare extends CalcinosisElement {
  static override readonly tag = 'calcinosis-urgent-care';
  static override styles: CSSResultGroup = [CalcinosisElement.styles, urgentSignsStyles, urgentCareStyles];
  static override properties: PropertyDeclarations = {
    emergencyNumber: { attribute: 'emergency-number', useDefault: true },
    hasContact: { state: true },
  };

  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  emergencyNumber = '';

  private hasContact = false;

  protected override readonly sources = urgentCareSources;

  protected override get words(): UrgentCareWords {
    return this.speech.get('urgentCare', english);
  }

  protected override renderBody(cite: Citations, level: number): TemplateResult {
    const clinic = clinicContact(this.clinic);
    return html`<div class="panel urgent" part="urgent">
        <p>${cite.text(this.words.intro)}</p>
        ${urgentSigns(
          this.words,
          emergencyLink(this, this.common.emergencyNumber),
          cite,
          level,
          (id, sign, action) =>
            html`<li id="calcinosis-urgent-care-${id}">
              <div class="pair">
                <p>${sign}</p>
                ${action}
              </div>
            </li>`,
        )}
      </div>
      <div part="contact" ?hidden=${!this.hasContact && clinic === nothing}>
        ${heading(level, this.common.contact)} ${this.hasContact ? nothing : clinic}
        <slot name="contact" @slotchange=${this.#contactChanged}></slot>
      </div>`;
  }

  #contactChanged({ currentTarget }: Event): void {
    this.hasContact = (currentTarget as HTMLSlotElement).assignedElements({ flatten: true }).length > 0;
  }
}
