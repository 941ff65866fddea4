import { html, type TemplateResult } from 'lit';
import { urgentFlags, type UrgentCareWords, type UrgentTier } from '../../content/schema.js';
import type { Citations } from '../citations.js';
import { heading } from '../heading.js';

/** Every urgent sign with its own action, always in sight, whatever is ticked. */
export function urgentPanel(
  words: UrgentCareWords,
  hint: string,
  emergency: unknown,
  cite: Citations,
  level: number,
  check: (field: string, label: string, describedBy: string) => TemplateResult,
): TemplateResult {
  return html`<fieldset class="panel urgent" part="urgent" id="calcinosis-symptom-checklist-urgent">
    <legend>${heading(level, words.title)}</legend>
    <p>${cite.text(words.intro)} ${hint}</p>
    ${(Object.keys(urgentFlags) as UrgentTier[]).map(
      (tier) =>
        html`${heading(level + 1, words.tiers[tier])}
          <ul>
            ${urgentFlags[tier].map(
              (id) =>
                html`<li>
                  ${check(`urgent-${id}`, words.flags[id].sign, `action-${id}`)}
                  <p class="action" id="action-${id}">${cite.text(words.flags[id].action, { emergency })}</p>
                </li>`,
            )}
          </ul>`,
    )}
  </fieldset>`;
}
