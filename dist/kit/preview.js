/** One element on a stand-in for a hospital's page, as the address says; it is opened in a frame of the kit alone. */
const query = new URLSearchParams(location.search);
const tag = query.get('tag') ?? '';
if (/^calcinosis-[a-z-]+$/.test(tag)) {
    const host = query.get('host') ?? '';
    if (/^[a-z-]+$/.test(host))
        document.documentElement.classList.add(host);
    const element = document.createElement(tag);
    const lang = query.get('lang');
    if (lang)
        element.lang = lang;
    for (const [name, value] of query) {
        const [, option] = /^option-([a-z-]+)$/.exec(name) ?? [];
        // Whatever loads a file or runs is not an option of an element.
        if (option && !/^(on|src|href|style|srcdoc|is$)/.test(option))
            element.setAttribute(option, value);
    }
    element.textContent = query.get('title') ?? '';
    const place = document.getElementById('place');
    if (tag === 'calcinosis-term') {
        element.textContent = 'calcinosis cutis';
        place?.append('Some people with systemic sclerosis have ', element, '.');
    }
    else {
        place?.append(element);
    }
}
