import { builtIn } from '../dom/builtins.js';
import { loadCheck } from '../content/packs.js';
import { Recent } from '../content/recent.js';
import { CalcinosisContentErrorEvent } from '../elements/events.js';
import { report } from '../elements/report.js';
import { onServer } from './on-server.js';
import { patience } from './words.js';

/** Several elements of a page read the same file: it is fetched, checked and told of once. */
const files = new Recent();
/** From the file of that address; without one, from an object; without either, there is none. */
async function check(address, content) {
    if (!address && content === undefined)
        return { texts: [], faults: [] };
    try {
        const checker = loadCheck();
        if (!address)
            return (await checker).checkLocalText(content);
        const [{ readAnswer }, answer] = await Promise.all([checker, fetch(address)]);
        if (!answer.ok)
            throw new Error(`the server answers ${answer.status}`);
        return await readAnswer(answer);
    }
    catch (error) {
        return { texts: [], faults: [{ path: '', reason: `cannot be read: ${String(error)}` }] };
    }
}
/** An address that is none stays as it is, and cannot be fetched. */
function addressOf(src) {
    try {
        return new URL(src, builtIn(document).baseURI).href;
    }
    catch {
        return src;
    }
}
/**
 * Reads the hospital's own text from a property or a file, and hands it to its element once it is found to be
 * sound. Of what is not, the page's editors are told where and why, and the built-in text stays.
 */
class LocalTextController {
    #host;
    #content;
    #src = '';
    #pending;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    /** Settles once the element need not wait any longer for the hospital's text. */
    get pending() {
        // A page may have named it since the element came, and this is asked for before the first render.
        this.hostUpdate();
        return this.#pending;
    }
    hostConnected() {
        this.hostUpdate();
    }
    hostUpdate() {
        const { content, src } = this.#host;
        if (onServer || (content === this.#content && src === this.#src))
            return;
        this.#content = content;
        this.#src = src;
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(resolve, patience);
        });
        const pending = Promise.race([this.#take(content, src), late]).then(() => {
            // It would keep an element that has left.
            clearTimeout(timer);
            if (this.#pending === pending)
                this.#pending = undefined;
        });
        this.#pending = pending;
    }
    async #take(content, src) {
        // A framework takes a property back by `undefined`, `null` or an empty text.
        const own = content === '' ? undefined : (content ?? undefined);
        const address = src && own === undefined ? addressOf(src) : '';
        const known = files.get(address);
        const checking = known ?? check(address, own);
        if (address)
            files.set(address, checking);
        const { texts, faults } = await checking;
        // What was at fault may be mended when it is asked for again.
        if (faults.length > 0)
            files.delete(address);
        const host = this.#host;
        for (const { path, reason } of known ? [] : faults) {
            const where = [address ? src : 'content', path].filter(Boolean).join(', ');
            report(host, `the hospital's own text is not used, the built-in text stays. ${where}: ${reason}.`);
        }
        // A slow answer may come after the page has asked for another one.
        if (content !== host.content || src !== host.src)
            return;
        host.local = texts;
        for (const { path, reason } of faults)
            host.dispatchEvent(new CalcinosisContentErrorEvent(path, reason));
    }
}

export { LocalTextController };
