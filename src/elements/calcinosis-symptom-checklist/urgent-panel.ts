import { html, type TemplateResult } from 'lit';
import {
  urgentFlags,
  type UrgentCareWords,
  type UrgentFlagId,
  type UrgentTier,
} from '../../content/schema.js';
import type { Citations } from '../citations.js';
import { heading } from '../heading.js';

/** Every urgent sign with its own action, always in sight, whatever is ticked. */
export function urgentPanel(
  words: UrgentCareWords,
  ticked: readonly UrgentFlagId[],
  hint: string,
  emergency: unknown,
  cite: Citations,
  level: number,
): TemplateResult {
  return html`<fieldset class="urgent" part="urgent" id="calcinosis-symptom-checklist-urgent">
    <legend>${heading(level, words.title)}</legend>
    <p>${cite.text(words.intro, { emergency })} ${hint}</p>
    ${(Object.keys(urgentFlags) as UrgentTier[]).map(
      (tier) =>
        html`${heading(level + 1, words.tiers[tier])}
          <ul>
            ${urgentFlags[tier].map(
              (id) =>
                html`<li>
                  <label class="check"
                    ><input
                      type="checkbox"
                      name="urgent"
                      value=${id}
                      aria-describedby="action-${id}"
                      .checked=${ticked.includes(id)}
                    />${words.flags[id].sign}</label
                  >
                  <p class="action" id="action-${id}">${cite.text(words.flags[id].action, { emergency })}</p>
                </li>`,
            )}
          </ul>`,
    )}
  </fieldset>`;
}
