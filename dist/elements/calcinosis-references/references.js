import { html, nothing } from 'lit';
import { references as references$1 } from '../../content/en/references.js';
import * as references from '../../content/references.js';
import { CopyController } from '../../controllers/copy.js';
import { CollectorController } from '../../controllers/collector.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { describeSource } from '../citations.js';
import { asText, asRis, asBibtex } from './citation-formats.js';
import { referencesStyles } from './references.styles.js';

const tag = 'calcinosis-references';
const all = Object.values(references);
/** What they cite, by id in the order of its numbers; made once for all lists of a page. */
const known = new WeakMap();
function citedBy(users) {
    const before = known.get(users);
    if (before)
        return before;
    const cited = new Map();
    for (const user of users) {
        for (const source of user.cited) {
            const { users } = cited.get(source.id) ?? {};
            if (users)
                users.push(user);
            else
                cited.set(source.id, { source, users: [user] });
        }
    }
    known.set(users, cited);
    return cited;
}
/**
 * @summary All sources of the page in one numbered list.
 *
 * The elements on the page, wherever they are and whenever they come, are numbered through in the order
 * in which a reader meets their citations; their own short lists go. Each source leads to where it is
 * cited and to the paper or page itself. Alone on a page it lists every source of the library, by author. Of several
 * on a page the first is led to and leads back; the others show the same.
 *
 * @tag calcinosis-references
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart source - A source.
 */
class CalcinosisReferences extends CalcinosisElement {
    constructor() {
        super(...arguments);
        /** @internal A list of sources is no text to review. */
        this.hideReview = true;
        /** @internal */
        this.hideAbout = true;
        this.#copy = new CopyController(this);
        this.#collector = new CollectorController(this, {
            use: 'cited',
            changed: () => {
                this.requestUpdate();
            },
            leave: (user) => {
                if (user.references === this.#onPage)
                    user.references = undefined;
            },
        });
        this.#numbers = new Map();
    }
    static { this.tag = tag; }
    static { this.styles = [CalcinosisElement.styles, referencesStyles]; }
    #copy;
    #collector;
    #numbers;
    #onPage;
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.#collector.isFirst)
            return;
        const ids = [...this.#cited.keys()];
        // Who knows its numbers already renders anew only for other ones.
        const isOther = ids.some((id, i) => (this.#numbers.get(id) ?? i + 1) !== i + 1);
        if (isOther || !this.#onPage) {
            this.#numbers = new Map();
            this.#onPage = {
                tag,
                numbers: this.#numbers,
                show: (id) => {
                    this.deepLink.reveal(`${tag}-${id}`);
                },
            };
        }
        ids.forEach((id, i) => this.#numbers.set(id, i + 1));
        for (const user of this.#collector.inOrder)
            user.references = this.#onPage;
    }
    get words() {
        return this.speech.get('references', references$1);
    }
    renderBody() {
        const sources = this.#sources;
        const copies = [
            [this.words.copyText, asText],
            [this.words.copyRis, asRis],
            [this.words.copyBibtex, asBibtex],
        ];
        return html `<ol>${sources.map((source) => this.#renderSource(source))}</ol><div class="tools scripted">${copies.map(([label, format]) => html `<button @click=${() => this.#copy.copy(format(sources))}>${label}</button>`)} ${this.#copy.render()}</div>`;
    }
    #renderSource(source) {
        const { users = [] } = (this.#collector.isFirst ? this.#cited.get(source.id) : undefined) ?? {};
        return html `<li id="${tag}-${source.id}" part="source"><span lang="en" dir="ltr">${describeSource(source)}</span> ${users.length > 0
            ? html `<span class="cited">${this.words.citedIn}${users.map((user) => [
                ' ',
                html `<a class="alone" href="#" @click=${(event) => {
                    this.#leadBack(event, user, source.id);
                }}>${user.heading}</a>`,
            ])}</span>`
            : nothing}</li>`;
    }
    get #cited() {
        return citedBy(this.#collector.inOrder);
    }
    get #sources() {
        if (this.#cited.size > 0)
            return [...this.#cited.values()].map(({ source }) => source);
        const first = ({ authors, title }) => authors ?? title;
        const { compare } = this.speech.language;
        return [...all].sort((a, b) => compare(first(a), first(b)));
    }
    #leadBack(event, user, id) {
        event.preventDefault();
        user.showCitation(id);
    }
}

export { CalcinosisReferences };
