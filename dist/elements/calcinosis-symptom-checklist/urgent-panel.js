import { html } from 'lit';
import { urgentFlags } from '../../content/schema.js';
import { heading } from '../heading.js';

/** Every urgent sign with its own action, always in sight, whatever is ticked. */
function urgentPanel(words, hint, emergency, cite, level, check) {
    return html `<fieldset class="panel urgent" part="urgent" id="calcinosis-symptom-checklist-urgent"> <legend>${heading(level, words.title)}</legend> <p>${cite.text(words.intro)} ${hint}</p> ${Object.keys(urgentFlags).map((tier) => html `${heading(level + 1, words.tiers[tier])} <ul> ${urgentFlags[tier].map((id) => html `<li> ${check(`urgent-${id}`, words.flags[id].sign, `action-${id}`)} <p class="action" id="action-${id}">${cite.text(words.flags[id].action, { emergency })}</p> </li>`)} </ul>`)} </fieldset>`;
}

export { urgentPanel };
