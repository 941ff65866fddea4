/**
 * The words of `base` with those of `over` in their place. What `over` leaves out stays, and an id that it
 * adds comes last. A list of paragraphs is replaced as a whole, and so is a plural: its forms belong together.
 */
function overlay(base, over) {
    if (over === undefined)
        return base;
    if (!isParts(base) || !isParts(over) || typeof over['other'] === 'string')
        return over;
    const parts = Object.entries(over).map(([key, part]) => [key, overlay(base[key], part)]);
    return { ...base, ...Object.fromEntries(parts) };
}
function isParts(part) {
    return typeof part === 'object' && part !== null && !Array.isArray(part);
}

export { overlay };
