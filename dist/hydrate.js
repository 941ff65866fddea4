import './globals.js';
import { hydrate } from '@lit-labs/ssr-client';
import { ReactiveElement } from 'lit';
import { hostOf, Event } from './dom/builtins.js';
import { languagesEvent, findWords } from './content/packs.js';
import { hydrateThose } from './controllers/on-server.js';
import { meetSpeakers } from './controllers/words.js';
import { report } from './elements/report.js';
import { levelsIn, expectContact, markOf, isMark } from './rendered.js';

/**
 * Has the elements take over what `calcinosis-elements/ssr.js` rendered on the server, node by node, where they would
 * else render afresh. Import it beside the elements, in any order, before they first render: in the same script.
 */
/** Until an element is in here no longer, it says what the server said. */
const waiting = new WeakSet();
/** Settles once the element has its nodes, and those inside it have their properties. */
const taken = new WeakMap();
hydrateThose(waiting);
meetSpeakers((speaker) => {
    meet(speaker);
});
function meet(host) {
    const { shadowRoot } = host;
    if (host.hasUpdated || waiting.has(host) || !shadowRoot?.firstElementChild)
        return;
    if (!commentIn(shadowRoot, (text) => text.startsWith('lit-part'))) {
        // The outermost speaks for those inside it.
        if (!host.hasAttribute('defer-hydration'))
            tell(host, 'it has lost its comments');
        return;
    }
    waiting.add(host);
    let done = () => undefined;
    taken.set(host, new Promise((resolve) => (done = resolve)));
    host.scheduleUpdate = async () => {
        await ready(host);
        Reflect.deleteProperty(host, 'scheduleUpdate');
        await host.scheduleUpdate();
    };
    host.update = (changed) => {
        Reflect.deleteProperty(host, 'update');
        const own = host.local;
        const typed = typedInto(host.renderRoot);
        try {
            takeOver(host, changed);
        }
        catch (error) {
            tell(host, error instanceof Error ? error.message : String(error));
            host.renderRoot.replaceChildren();
            delete host.renderRoot._$litPart$;
            host.update(changed);
        }
        done();
        void goOn(host, own, typed);
    };
}
/** An element inside another one gets its properties from there; and no element speaks before its words are there. */
async function ready(host) {
    const around = host.hasAttribute('defer-hydration') ? hostOf(host.getRootNode()) : undefined;
    if (around?.matches(':not(:defined)'))
        await customElements.whenDefined(around.localName);
    await (around && taken.get(around));
    const isComing = () => findWords(host.getAttribute('lang') ?? '', host.readingLevel ?? 'plain').isComing;
    // What the server said is there to read, so there is no hurry.
    while (isComing())
        await new Promise((resolve) => {
            addEventListener(languagesEvent, resolve, { once: true });
        });
    host.speech.follow();
}
/** The first rendering, which finds the server's nodes and changes none of them. */
function takeOver(host, changed) {
    const root = host.renderRoot;
    const mark = markFor(root);
    if (mark) {
        host.speech.levels = levelsIn(mark);
        if (commentIn(root, isMark) && !says(host, mark))
            throw new Error('it is of another version, or in other words');
    }
    const contact = root.querySelector('slot[name="contact"]');
    if (contact?.assignedNodes({ flatten: true }).length)
        expectContact(host);
    const value = host.render();
    ReactiveElement.prototype.update.call(host, changed);
    host.renderOptions.renderBefore = null;
    host.renderOptions.isConnected = host.isConnected;
    hydrate(value, root, host.renderOptions);
}
/** Whether the element says what the server said; the hospital's own text may have come since. */
function says(host, mark) {
    if (markOf(host) === mark)
        return true;
    const { local } = host;
    if (!local?.length)
        return false;
    host.local = undefined;
    host.willUpdate(new Map([['local', local]]));
    return markOf(host) === mark;
}
/** From here on the element says what it knows itself. */
async function goOn(host, own, typed) {
    const inner = [...host.renderRoot.querySelectorAll('*')];
    await Promise.all(inner.flatMap(({ updateComplete }) => updateComplete ?? []));
    waiting.delete(host);
    host.speech.follow();
    if (own)
        host.local = own;
    host.requestUpdate();
    // They told what they hold before anybody listened.
    for (const slot of host.renderRoot.querySelectorAll('slot'))
        if (slot.assignedNodes().length > 0)
            slot.dispatchEvent(new Event('slotchange', { bubbles: true }));
    for (const type of typed)
        type();
}
/** What a reader ticked and typed before the script came, to be ticked and typed again. */
function typedInto(root) {
    const fields = [...root.querySelectorAll('input, textarea')];
    return fields.flatMap((field) => {
        const { value } = field;
        const ticks = field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type);
        const isSame = ticks ? field.checked === field.defaultChecked : value === field.defaultValue;
        if (isSame)
            return [];
        const { checked } = field;
        return () => {
            Object.assign(field, ticks ? { checked } : { value });
            for (const type of ['input', 'change'])
                field.dispatchEvent(new Event(type, { bubbles: true }));
        };
    });
}
/** The outermost element's mark speaks for all inside. */
function markFor(root) {
    const around = root.host.getRootNode();
    return commentIn(root, isMark) ?? (around instanceof ShadowRoot ? markFor(around) : undefined);
}
function commentIn(root, is) {
    return [...root.childNodes].find((node) => node instanceof Comment && is(node.data))?.data;
}
function tell(host, reason) {
    report(host, `what the server rendered cannot be taken over, and is rendered afresh: ${reason}.`);
}
