import { nothing, html } from 'lit';
import { urgentCare } from '../../content/en/urgent-care.js';
import { urgentCareSources } from '../../content/sources.js';
import { CalcinosisElement } from '../calcinosis-element.js';
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
class CalcinosisUrgentCare extends CalcinosisElement {
    constructor() {
        super(...arguments);
        /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
        this.emergencyNumber = '';
        this.hasContact = false;
        this.sources = urgentCareSources;
    }
    static { this.tag = 'calcinosis-urgent-care'; }
    static { this.styles = [CalcinosisElement.styles, urgentSignsStyles, urgentCareStyles]; }
    static { this.properties = {
        emergencyNumber: { attribute: 'emergency-number', useDefault: true },
        hasContact: { state: true },
    }; }
    get words() {
        return this.speech.get('urgentCare', urgentCare);
    }
    renderBody(cite, level) {
        const clinic = clinicContact(this.clinic);
        return html `<div class="panel urgent" part="urgent"><p>${cite.text(this.words.intro)}</p>${urgentSigns(this.words, emergencyLink(this, this.common.emergencyNumber), cite, level, (id, sign, action) => html `<li id="calcinosis-urgent-care-${id}"><div class="pair"><p>${sign}</p>${action}</div></li>`)}</div><div part="contact" ?hidden=${!this.hasContact && clinic === nothing}>${heading(level, this.common.contact)} ${this.hasContact ? nothing : clinic}<slot name="contact" @slotchange=${this.#contactChanged}></slot></div>`;
    }
    #contactChanged({ currentTarget }) {
        this.hasContact = currentTarget.assignedElements({ flatten: true }).length > 0;
    }
}

export { CalcinosisUrgentCare };
