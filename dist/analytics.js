import { builtIn } from './dom/builtins.js';

/** An id of ours or of the hospital's own question; whatever else stands there is not told. */
const idOf = (id) => (typeof id === 'string' && /^[a-z][\w.-]{0,63}$/i.test(id) ? id : '');
const idsOf = (ids) => (Array.isArray(ids) ? ids.map(idOf).filter(Boolean).join(' ') : '');
const pathOf = (path) => (/^[\w.-]{0,80}$/.exec(String(path)) ?? [''])[0];
const dayOf = (day) => (/^\d{4}-\d\d-\d\d$/.exec(String(day)) ?? [''])[0];
/** What may be told of each event. One that is not here, as that of the checklist, is never heard. */
const tellable = {
    'calcinosis-toggle': ({ item, open }) => ({ item: idOf(item), open: Boolean(open) }),
    'calcinosis-compare': ({ types }) => ({ types: idsOf(types) }),
    'calcinosis-filter': ({ kinds }) => ({ kinds: idsOf(kinds) }),
    'calcinosis-reading-level': ({ level }) => ({ level: idOf(level) }),
    'calcinosis-review-due': ({ due }) => ({ due: dayOf(due) }),
    'calcinosis-content-error': ({ path }) => ({ path: pathOf(path) }),
};
/**
 * Tells a page's statistics what readers open, compare and filter, by ids alone. Nothing is told unless a page calls
 * this. What a person ticks or writes in the checklist is health data: it is in no event, and no entry comes from the
 * checklist at all. The function that is given back ends it.
 *
 * Whether a page may count even this is for the hospital's privacy officer to say: on a page that knows who the reader is,
 * which answer was opened can be health information.
 *
 * @param tell - Gets each entry. Without it, the entry is pushed to `dataLayer`, as tag managers read it.
 */
function forwardEvents(tell = pushToDataLayer) {
    const listener = (event) => {
        const [source] = event.composedPath();
        if (!(source instanceof Element))
            return;
        const read = tellable[event.type];
        tell({ event: event.type, element: source.localName, ...read(event) });
    };
    const types = Object.keys(tellable);
    const page = builtIn(document);
    for (const type of types)
        page.addEventListener(type, listener);
    return () => {
        for (const type of types)
            page.removeEventListener(type, listener);
    };
}
function pushToDataLayer(entry) {
    const page = window;
    const { dataLayer } = page;
    if (Array.isArray(dataLayer))
        dataLayer.push(entry);
    // An element of that `id` is no list; what a script left there is the script's.
    else if (!Object.hasOwn(page, 'dataLayer') || dataLayer === undefined)
        page.dataLayer = [entry];
}

export { forwardEvents };
