import { onServer } from '../controllers/on-server.js';
import { oneOf, report } from './report.js';

/** By its own event, since `storage` is heard in other documents only. */
const storedEvent = 'calcinosis-stored';
const events = ['storage', storedEvent, 'pageshow', 'visibilitychange'];
/**
 * Keeps what a reader chose in the browser, where the page asks for it by `remember`. What is kept is the one truth:
 * it is read again when another tab or another element changes it, when the page comes back from the history, and
 * before each change. Where the browser does not keep it, what the page shows is all there is.
 */
class StorageController {
    #host;
    #kept;
    #where;
    #key;
    /** What was kept when this was last looked at; nothing is known of it where the page has something else. */
    #known;
    constructor(host, kept) {
        /** Whether what the page shows could not be kept. */
        this.isRefused = false;
        this.#where = '';
        this.#key = '';
        this.#changed = (event) => {
            const { key, newValue } = event;
            if (newValue === '' && key === this.#key && this.#kept.give())
                this.#refuse(true);
            else
                this.sync();
        };
        this.#host = host;
        this.#kept = kept;
        host.addController(this);
    }
    hostConnected() {
        if (onServer)
            return;
        for (const type of events)
            addEventListener(type, this.#changed);
        this.#key = '';
        this.sync();
    }
    hostDisconnected() {
        for (const type of events)
            removeEventListener(type, this.#changed);
    }
    /** Moves what is kept to where the page wants it now. */
    hostUpdate() {
        const host = this.#host;
        host.remember = oneOf(host, 'remember', host.remember, ['', 'session', 'device']);
        if (onServer || host.remember === this.#where)
            return;
        this.#use((storage, key) => {
            storage.removeItem(key);
        });
        this.#where = host.remember;
        this.#known = undefined;
        this.#refuse(false);
        this.sync();
    }
    /** Takes up what is kept. Where nothing is known to have been, what the page shows is kept from now on. */
    sync() {
        const kept = this.#use((storage, key) => storage.getItem(key) ?? '');
        if (kept === undefined || kept === this.#known)
            return;
        if (this.isRefused && !(kept && this.#known))
            return;
        if (!kept && this.#known === undefined) {
            this.save();
            return;
        }
        this.#known = kept;
        this.#refuse(false);
        this.#kept.take(kept);
    }
    /** Keeps what the page shows. Where that fails, nothing older stays behind that would look whole. */
    save() {
        const text = this.#kept.give();
        this.#known = this.#use((storage, key) => {
            if (text)
                storage.setItem(key, text);
            else
                storage.removeItem(key);
            return text;
        });
        if (!this.#where)
            return;
        if (this.#known === undefined) {
            // The empty text tells other tabs that nobody cleared anything: they go on showing what they have.
            this.#use((storage, key) => {
                storage.setItem(key, '');
            });
            this.#use((storage, key) => {
                storage.removeItem(key);
            });
        }
        else
            this.#refuse(false);
        const newValue = this.isRefused ? '' : null;
        dispatchEvent(new StorageEvent(storedEvent, { key: this.#key, newValue }));
    }
    #changed;
    #use(act) {
        if (!this.#where)
            return undefined;
        this.#key ||= this.#kept.key();
        try {
            return act(this.#where === 'device' ? localStorage : sessionStorage, this.#key);
        }
        catch {
            report(this.#host, 'the browser keeps no data for this page; nothing is remembered.');
            this.#refuse(true);
            return undefined;
        }
    }
    #refuse(isRefused) {
        if (this.isRefused === isRefused)
            return;
        this.isRefused = isRefused;
        this.#host.requestUpdate();
    }
}

export { StorageController };
