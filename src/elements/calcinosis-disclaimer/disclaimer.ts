import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { disclaimer as english } from '../../content/en/disclaimer.js';
import type { DisclaimerWords } from '../../content/schema.js';
import { keysOf } from '../../content/keys.js';
import { helpSources } from '../../content/sources.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
import { emergencyLink } from '../contact.js';
import { heading } from '../heading.js';
import { disclaimerStyles } from './disclaimer.styles.js';

/**
 * @summary What the information is and is not, how it is made, and where to find further help.
 *
 * A link leads to each part (`#calcinosis-disclaimer-privacy`). The ids: `information`, `no-stand-in`,
 * `emergency`, `making`, `privacy`, and `help` for further help.
 *
 * @tag calcinosis-disclaimer
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot resource - Further help of the hospital's own: each an `<li>`, or any other elements.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart item - One thing that the information is or is not.
 * @csspart help - Further help.
 * @csspart review - Who has reviewed the text, or that nobody has.
 */
export class CalcinosisDisclaimer extends CalcinosisElement {
  static override readonly tag = 'calcinosis-disclaimer';
  static override styles: CSSResultGroup = [CalcinosisElement.styles, disclaimerStyles];
  static override properties: PropertyDeclarations = {
    emergencyNumber: { attribute: 'emergency-number', useDefault: true },
    inList: { state: true },
  };

  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  emergencyNumber = '';

  /** A list may hold nothing but its items; any other element stands below it. */
  private inList = true;

  protected override get words(): DisclaimerWords {
    return this.speech.get('disclaimer', english);
  }

  protected override renderBody(cite: Citations, level: number): TemplateResult {
    const { items, help } = this.words;
    const emergency = emergencyLink(this, this.common.emergencyNumber);
    const own = html`<slot name="resource" @slotchange=${this.#resourcesChanged}></slot>`;
    return html`${keysOf(items).map(
        (id) =>
          html`<p part="item" id="calcinosis-disclaimer-${id}">${cite.text(items[id], { emergency })}</p>`,
      )}
      <div part="help">
        ${heading(level, help.title, 'calcinosis-disclaimer-help')}
        <p>${help.intro}</p>
        <ul>
          ${keysOf(helpSources).map((id) => {
            const { title, url = '' } = helpSources[id];
            return html`<li>
              <a class="alone" href=${url}>${title}</a> <span class="muted">${help.groups[id]}</span>
            </li>`;
          })}
          ${this.inList ? own : nothing}
        </ul>
        ${this.inList ? nothing : own}
      </div>`;
  }

  #resourcesChanged({ currentTarget }: Event): void {
    const own = (currentTarget as HTMLSlotElement).assignedElements({ flatten: true });
    // The slot that has just gone to the other place is empty.
    if (own.length > 0) this.inList = own.every(({ localName }) => localName === 'li');
  }
}
