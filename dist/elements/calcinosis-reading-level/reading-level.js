import { nothing, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { readingLevel } from '../../content/en/reading-level.js';
import { readingLevels } from '../../content/ids.js';
import { onServer, asOnServer } from '../../controllers/on-server.js';
import { WordsController, chooseLevel } from '../../controllers/words.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { version } from '../../version.js';
import { BaseElement } from '../base-element.js';
import { CalcinosisReadingLevelEvent } from '../events.js';
import { keepUsedKeys } from '../keys.js';
import { oneOf } from '../report.js';
import { StorageController } from '../storage.js';
import { readingLevelStyles } from './reading-level.styles.js';

/**
 * @summary Lets the reader choose how much every element on the page says: plain words, or medical detail.
 *
 * The choice counts before the `reading-level` of any element. It stands on the page's root as
 * `data-calcinosis-reading-level`, so that elements which come later follow it too; nothing is kept unless
 * `remember` says so. Where the page's language has one level only there is nothing to choose, and nothing is shown.
 *
 * @tag calcinosis-reading-level
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart choice - A level to choose.
 * @fires {CalcinosisReadingLevelEvent} calcinosis-reading-level - The reader chose another level; `level` says which.
 * @fires {CalcinosisContentErrorEvent} calcinosis-content-error - An error stopped the element, which leaves what it showed before. `path` is empty, `reason` says what went wrong. For the page's editors.
 */
class CalcinosisReadingLevel extends BaseElement {
    constructor() {
        super(...arguments);
        /**
         * The level that the page's elements have until the reader chooses: `plain` or `clinical`, as on their own tags. Anything
         * else is reported and is `plain`.
         */
        this.readingLevel = 'plain';
        /**
         * Keeps the choice in this browser: `session` until the tab closes, `device` until another is made. Off
         * without it. The reader is told. Anything else is reported and is off.
         */
        this.remember = '';
        /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
        this.theme = 'auto';
        /** The level that was last told to a screen reader. */
        this.said = '';
        this.speech = new WordsController(this);
        this.#kept = new StorageController(this, {
            key: () => 'calcinosis:reading-level',
            give: () => this.#choice,
            take: (text) => {
                const level = readingLevels.find((known) => known === text);
                if (!level)
                    return;
                this.#choice = level;
                chooseLevel(level, this.ownerDocument);
            },
        });
        /** What the reader chose here. */
        this.#choice = '';
        this.#changed = ({ target }) => {
            this.choose(target.value);
        };
    }
    static { this.tag = 'calcinosis-reading-level'; }
    static { this.version = version; }
    static { this.styles = [tokens, base, readingLevelStyles]; }
    static { this.properties = {
        readingLevel: { attribute: 'reading-level', useDefault: true },
        remember: { useDefault: true },
        theme: { reflect: true, useDefault: true },
        dir: { reflect: true },
        said: { state: true },
    }; }
    #kept;
    /** What the reader chose here. */
    #choice;
    /** The same, until the texts have it. */
    #chosen;
    /** Chooses a level for the whole page, as a press does. */
    choose(level) {
        const known = oneOf(this, 'choose', level, readingLevels);
        this.#chosen = known === this.speech.level ? undefined : known;
        chooseLevel(known, this.ownerDocument);
        this.#choice = known;
        this.#kept.save();
        this.dispatchEvent(new CalcinosisReadingLevelEvent(known));
    }
    connectedCallback() {
        super.connectedCallback();
        if (onServer)
            return;
        keepUsedKeys(this.renderRoot);
        this.#kept.hostUpdate();
    }
    willUpdate(changed) {
        if (onServer || changed.has('readingLevel'))
            this.speech.follow();
        if (onServer)
            return;
        if (changed.has('theme'))
            oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark']);
        if (changed.has('readingLevel'))
            oneOf(this, 'reading-level', this.readingLevel, readingLevels);
        this.#announce();
    }
    render() {
        const { language, level, levels } = this.speech;
        if (levels.length < 2)
            return nothing;
        const words = this.speech.get('readingLevel', readingLevel);
        return html `<div class="root scripted" part="base" lang=${language.tag} dir=${this.dir || language.dir}><fieldset @change=${this.#changed}><legend>${words.title}</legend>${readingLevels.map((id) => html `<label class="check" part="choice"><input type="radio" name="level" value=${id} .checked=${onServer ? nothing : live(id === level)} />${words[id]}</label>`)} ${this.remember
            ? html `<p class="muted" aria-live="polite">${this.#kept.isRefused && !asOnServer(this) ? words.notRemembered : words.remembered}</p>`
            : nothing}</fieldset><p class="hidden" role="status">${this.said ? words.changed[this.said] : nothing}</p></div>`;
    }
    /** The texts change once their words are there; only then it is said, and only where the reader chose. */
    #announce() {
        const { level } = this.speech;
        if (this.said !== level)
            this.said = '';
        if (this.#chosen !== level)
            return;
        this.said = level;
        this.#chosen = undefined;
    }
    #changed;
}

export { CalcinosisReadingLevel };
