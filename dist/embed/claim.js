const key = Symbol.for('calcinosis-elements');
/** Whether this copy of the drop-in is the page's first. Of two versions the tags tell, when they are defined. */
function claim(version) {
    const page = globalThis;
    const first = page[key] === undefined;
    page[key] ??= version;
    return first;
}

export { claim };
