(function () {
    'use strict';

    /** A page that was opened from a folder has an origin that equals none, not even its own. */
    const fromFolder = (page) => page.protocol === 'file:';
    /**
     * Whether a message comes from the page around this one, on the same site. What an element shows could be taken for the
     * hospital's own words, so that nobody else may choose it: neither an address, nor another window, nor a page of another site
     * that shows this one in a frame. In a folder, where the origins of pages are opaque, no page of a site can show this one.
     *
     * @param event - The message.
     * @param page - The window that hears it.
     * @returns Whether to follow it.
     */
    function isFromKit({ source, origin }, page = window) {
        if (source !== page.parent || page.parent === page)
            return false;
        return fromFolder(page.location) ? /^(null|file:\/\/)$/.test(origin) : origin === page.location.origin;
    }

    /** One element on a stand-in for a hospital's page, as the kit around this page says; by itself it shows nothing. */
    const place = document.getElementById('place');
    if (parent !== window)
        place?.replaceChildren();
    addEventListener('message', (event) => {
        if (isFromKit(event) && event.data)
            show(event.data);
    });
    function show({ tag = '', lang, title = '', host = '', options = [] }) {
        if (!/^calcinosis-[a-z-]+$/.test(tag))
            return;
        document.documentElement.className = host;
        const element = document.createElement(tag);
        if (lang)
            element.lang = lang;
        for (const [name, value] of options) {
            // Whatever loads a file or runs is not an option of an element.
            if (/^[a-z-]+$/.test(name) && !/^(on|src|href|style|srcdoc|is$)/.test(name))
                element.setAttribute(name, value);
        }
        const isTerm = tag === 'calcinosis-term';
        element.textContent = isTerm ? 'calcinosis cutis' : title;
        place?.replaceChildren(...(isTerm ? ['Some people with systemic sclerosis have ', element, '.'] : [element]));
    }

})();
