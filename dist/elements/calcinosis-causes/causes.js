import { html, nothing } from 'lit';
import { keysOf } from '../../content/keys.js';
import { causes } from '../../content/en/causes.js';
import { causesSources } from '../../content/sources.js';
import { causeGroups } from '../../content/ids.js';
import { DisclosureController } from '../../controllers/disclosure.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { CalcinosisToggleEvent } from '../events.js';
import { heading } from '../heading.js';
import { idList } from '../report.js';
import { causesStyles } from './causes.styles.js';

const groupIds = keysOf(causeGroups);
/**
 * @summary What can lead to calcinosis, in three groups of causes and risk factors.
 *
 * A link can lead to a group (`#calcinosis-causes-genetic`). What is closed prints too.
 *
 * The ids: `autoimmune`, `metabolic-renal`, `genetic`.
 *
 * @tag calcinosis-causes
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart group - A group of causes.
 * @csspart genes - The genes, for clinicians.
 * @csspart sources - The list of sources.
 * @fires {CalcinosisToggleEvent} calcinosis-toggle - The genes were opened or closed; `item` is `genes`.
 */
class CalcinosisCauses extends CalcinosisElement {
    static { this.tag = 'calcinosis-causes'; }
    static { this.styles = [CalcinosisElement.styles, causesStyles]; }
    static { this.properties = { groups: { useDefault: true } }; }
    #shown;
    constructor() {
        super();
        /**
         * The groups to show, by id, with spaces between; all without it. Unknown ids are reported and left
         * out, and where none is left all are shown.
         */
        this.groups = '';
        this.sources = causesSources;
        this.#shown = groupIds;
        new DisclosureController(this, {
            selector: '.genes',
            toggled: ({ open }) => this.dispatchEvent(new CalcinosisToggleEvent('genes', open)),
            prints: () => true,
        });
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!changed.has('groups'))
            return;
        const asked = idList(this, 'groups', this.groups, groupIds);
        this.#shown = asked.length > 0 ? asked : groupIds;
    }
    get words() {
        return this.speech.get('causes', causes);
    }
    renderBody(cite, level) {
        return html `<p>${cite.text(this.words.intro)}</p>${this.#shown.map((id) => this.#renderGroup(id, cite, level))}`;
    }
    #renderGroup(id, cite, level) {
        const { groups, causes } = this.words;
        const { name, explanation } = groups[id];
        return html `<div class="panel group" part="group">${heading(level, name, `calcinosis-causes-${id}`)}<p>${cite.text(explanation)}</p><dl>${causeGroups[id].map((cause) => html `<div><dt>${causes[cause].name}</dt><dd>${cite.paragraphs(causes[cause].known)}</dd></div>`)}</dl>${id === 'genetic' ? this.#renderGenes(cite) : nothing}</div>`;
    }
    #renderGenes(cite) {
        const { genes } = this.words;
        return html `<details class="genes" part="genes" id="calcinosis-causes-genes"><summary>${genes.title}</summary>${cite.paragraphs(genes.text)}</details>`;
    }
}

export { CalcinosisCauses };
