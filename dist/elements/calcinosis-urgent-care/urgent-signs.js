import { html } from 'lit';
import { urgentCare } from '../../content/en/urgent-care.js';
import { keysOf } from '../../content/keys.js';
import { urgentFlags } from '../../content/schema.js';
import { heading } from '../heading.js';

/** Every urgent sign with its own fixed action, by how soon to act; `item` puts the two together. */
function urgentSigns(emergency, cite, level, item) {
    return keysOf(urgentFlags).map((tier) => html `${heading(level, urgentCare.tiers[tier])}<ul>${urgentFlags[tier].map((id) => {
        const { sign, action } = urgentCare.flags[id];
        const what = cite.text(action, { emergency });
        return item(id, sign, html `<p class="action" id="action-${id}">${what}</p>`);
    })}</ul>`);
}

export { urgentSigns };
