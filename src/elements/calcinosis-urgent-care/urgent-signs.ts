import { html, type TemplateResult } from 'lit';
import { keysOf } from '../../content/keys.js';
import { urgentFlags, type UrgentFlagId } from '../../content/ids.js';
import type { UrgentCareWords } from '../../content/schema.js';
import type { Citations } from '../citations.js';
import { heading } from '../heading.js';

/** Every urgent sign with its own fixed action, by how soon to act; `item` puts the two together. */
export function urgentSigns(
  { tiers, flags }: UrgentCareWords,
  emergency: unknown,
  cite: Citations,
  level: number,
  item: (id: UrgentFlagId, sign: string, action: TemplateResult) => TemplateResult,
): TemplateResult[] {
  return keysOf(urgentFlags).map(
    (tier) =>
      html`${heading(level, tiers[tier])}
        <ul>
          ${urgentFlags[tier].map((id) => {
            const { sign, action } = flags[id];
            const what = cite.text(action, { emergency });
            return item(id, sign, html`<p class="action" id="action-${id}">${what}</p>`);
          })}
        </ul>`,
  );
}
