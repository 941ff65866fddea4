import { report } from './report.js';

/** Reads or keeps something where the page asks for it. A browser that keeps nothing is reported. */
function inStorage(host, where, use) {
    if (where !== 'session' && where !== 'device')
        return undefined;
    try {
        return use(where === 'device' ? localStorage : sessionStorage);
    }
    catch {
        report(host, 'the browser keeps no data for this page; nothing is remembered.');
        return undefined;
    }
}

export { inStorage };
