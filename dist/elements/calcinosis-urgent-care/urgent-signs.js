import { html } from 'lit';
import { keysOf } from '../../content/keys.js';
import { urgentFlags } from '../../content/ids.js';
import { heading } from '../heading.js';

/** Every urgent sign with its own fixed action, by how soon to act; `item` puts the two together. */
function urgentSigns({ tiers, flags }, emergency, cite, level, item) {
    return keysOf(urgentFlags).map((tier) => html `${heading(level, tiers[tier])}<ul>${urgentFlags[tier].map((id) => {
        const { sign, action } = flags[id];
        const what = cite.text(action, { emergency });
        return item(id, sign, html `<p class="action" id="action-${id}">${what}</p>`);
    })}</ul>`);
}

export { urgentSigns };
