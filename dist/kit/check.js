(function () {
    'use strict';

    /*
     * What the browser gives, whatever stands on the page. Content names properties of `document` (`<img name="createElement">`)
     * and of a form (`<input name="parentNode">`), and they come before the browser's own. What the prototype has, no content
     * can change.
     */
    /** The only nodes whose properties content can name. */
    const namesItsOwn = new Set(['Document', 'HTMLDocument', 'XMLDocument', 'HTMLFormElement']);
    const fromPrototype = {
        get(node, name) {
            const value = Reflect.get(Object.getPrototypeOf(node), name, node);
            return typeof value === 'function' ? value.bind(node) : value;
        },
    };
    /**
     * A node to read from and to call, without the names that content gives.
     *
     * @param node The document, or any node of a page that is not ours.
     * @returns What stands for the node; it is no node itself, so pass on the node.
     */
    const builtIn = (node) => namesItsOwn.has(String(Reflect.get(node, Symbol.toStringTag)))
        ? new Proxy(node, fromPrototype)
        : node;

    const ownPage = /\/embed\/(?:([a-z]{2,3}(?:-[a-z\d]+)*)\/)?(calcinosis-[a-z-]+)(?:\.html)?$/i;
    const place = /^#(calcinosis-[a-z-]+)(?:\?(.*))?$/;
    /** `…/embed/es/calcinosis-faq.html?theme=dark` on any host, or `#calcinosis-faq?theme=dark` on this page. */
    function readLink(href, base = builtIn(document).baseURI, page = builtIn(document).URL) {
        const url = parse$1(href, base);
        if (!url || !/^(https?|file):$/.test(url.protocol))
            return undefined;
        // With `<base>` a written `#place` resolves to another page, though its author meant this one.
        if (/^\s*#/.test(href) || withoutHash(url.href) === withoutHash(page)) {
            const [, tag, query] = place.exec(url.hash) ?? [];
            return tag ? { tag, inPage: true, query: new URLSearchParams(query) } : undefined;
        }
        const [, lang, tag] = ownPage.exec(url.pathname) ?? [];
        const query = url.searchParams;
        // English is where a link begins; a page that speaks another language is followed. Any other language is a choice.
        if (lang && lang !== 'en' && !query.has('lang'))
            query.set('lang', lang);
        return tag ? { tag, inPage: false, query } : undefined;
    }
    function parse$1(href, base) {
        try {
            return new URL(href, base);
        }
        catch {
            return undefined;
        }
    }
    function withoutHash(url) {
        return url.split('#')[0];
    }

    /** What is shown and how: the language, the reading level, the look, the heading, a part of the whole. */
    const presentation = /^(lang|dir|theme|heading-level|hide-heading|hide-drawing|hide-reading-level|reading-level|include|exclude|used|print|types|highlight|sections|populations|groups|kinds|term)$/;
    /**
     * Whether an option may be set from there. Whoever may write a tag or a script may set everything. A block is often written by
     * authors who may write neither, and a link or an address by anybody: these choose how the content is presented, and never
     * speak in the hospital's name (an emergency number, a review, a contact, a text of its own), keep nothing on a device, and
     * name nothing on the page.
     *
     * @param option - The attribute, such as `emergency-number`.
     * @param source - Where it is written.
     * @param policy - What the site lets blocks set. It changes nothing for links and addresses.
     * @returns Whether the option counts there.
     */
    function maySet(option, source, policy = 'presentation') {
        if (option === 'style')
            return false;
        return presentation.test(option) || (source === 'block' && policy === 'all');
    }

    /** What content cannot know: a mark without it is not ours. */
    Math.random().toString(36).slice(2);

    const tags = [
        'calcinosis-causes',
        'calcinosis-diagnosis',
        'calcinosis-disclaimer',
        'calcinosis-faq',
        'calcinosis-glossary',
        'calcinosis-guide',
        'calcinosis-key-points',
        'calcinosis-overview',
        'calcinosis-prevalence',
        'calcinosis-reading-level',
        'calcinosis-references',
        'calcinosis-symptom-checklist',
        'calcinosis-term',
        'calcinosis-treatments',
        'calcinosis-type-table',
        'calcinosis-urgent-care',
    ];

    const useBlock = 'Use the block, which more systems keep, or the link, which all of them keep.';
    const useLink = 'Use the link: a line of its own that leads to the element’s page. Every system keeps it.';
    const source = 'Paste it where the editor takes HTML: “Source”, “HTML”, “Code” or “Custom HTML”.';
    /**
     * What a system made of a snippet.
     *
     * @param saved - The HTML as the system has saved it, or the source of the page, parsed into a document that runs nothing.
     * @param pasted - What was pasted, where that is known.
     * @param options - What each element can be told.
     * @returns What was found, in the order of the document.
     */
    function diagnose(saved, pasted, options = {}) {
        const findings = [];
        const report = (level, what, fix) => void findings.push({ level, what, ...(fix && { fix }) });
        const elements = [...saved.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('calcinosis-'));
        const isInside = (places, node) => places.some((place) => place.contains(node));
        const blocks = [...saved.querySelectorAll('[data-calcinosis], [class*="calcinosis-"]')].filter((block) => !isInside(elements, block) && askedBy(block) !== undefined);
        const links = [...saved.querySelectorAll('a')].filter((link) => readLink(link.getAttribute('href') ?? '') && !isInside([...elements, ...blocks], link));
        const frames = [...saved.querySelectorAll('iframe')].filter((frame) => readLink(frame.getAttribute('src') ?? ''));
        for (const element of elements)
            checkTag(element, report);
        for (const block of blocks) {
            checkBlock(block, report);
            checkOptions(block, options, report);
        }
        for (const link of links)
            checkLink(link, report);
        for (const frame of frames)
            checkFrame(frame, report);
        if (pasted)
            compare(saved, pasted, report);
        if (elements.length + blocks.length + links.length + frames.length === 0)
            nothingFound(saved, pasted, report);
        checkScript(saved, report);
        return findings;
    }
    function checkTag(element, report) {
        const tag = `<${element.localName}>`;
        if (!tags.includes(element.localName)) {
            report('lost', `${tag} is not a tag of the library.`, `The tags are ${tags.join(', ')}.`);
            return;
        }
        report('kept', `${tag} is there.`);
        if (element.closest('[data-calcinosis="off"]'))
            report('lost', `${tag} stands in a place with data-calcinosis="off".`, 'Take that attribute away.');
        const paragraph = element.closest('p');
        const next = paragraph?.nextElementSibling;
        if (paragraph && !element.textContent.trim() && next?.matches('table, details, ul, ol, dl, figure'))
            report('works', `The <${next.localName}> after ${tag} stood inside it: the system put a <p> around the tag, and no <p> can hold it. It is shown as well.`, `Put one plain line inside ${tag}, or use the block.`);
        else if (paragraph)
            report('works', `The system put a <p> around ${tag}. It is shown all the same.`);
        if (element.querySelector('figure.table, figcaption'))
            report('works', `A table inside ${tag} became a figure. It is only read where the script does not run.`);
        if (element.querySelector('h1, h2, h3, h4, h5, h6, p ~ p ~ p ~ p'))
            report('lost', `${tag} holds a large part of the page. It may have been written without its end tag: then it swallows what follows.`, `Write the end tag: <${element.localName}>One line</${element.localName}>.`);
        if (element.querySelector('br, p:empty') || element.textContent.includes('\u00A0'))
            report('works', `The system added line breaks or blanks inside ${tag}. They are not shown.`);
    }
    /** The tag that a block asks for; nothing where it is some other block. */
    function askedBy(block) {
        const asked = block.getAttribute('data-calcinosis')?.trim();
        if (asked === 'off')
            return undefined;
        if (asked)
            return asked.startsWith('calcinosis-') ? asked : `calcinosis-${asked}`;
        return tags.find((tag) => block.classList.contains(tag));
    }
    function checkBlock(block, report) {
        const tag = askedBy(block) ?? '';
        if (!tags.includes(tag)) {
            const names = tags.map((known) => known.replace('calcinosis-', '')).join(', ');
            report('lost', `data-calcinosis="${block.getAttribute('data-calcinosis') ?? ''}" names no element.`, `Write one of ${names}.`);
            return;
        }
        report('kept', `The block for <${tag}> is there.`);
        if (!block.hasAttribute('data-calcinosis'))
            report('works', `The system took data-calcinosis off the block for <${tag}>. Its class is enough, but options in data-… are gone too.`, 'Write options as classes: calcinosis-theme-dark, calcinosis-hide-heading-true.');
        else if (!block.classList.contains(tag))
            report('works', `The system took the class off the block for <${tag}>. Its data-calcinosis is enough.`);
        if (!block.textContent.trim())
            report('works', `The block for <${tag}> is empty: nothing is read where the script does not run, and some editors drop an empty block the next time.`, 'Put one line inside: a link to the element’s page.');
        if (!block.matches('article, aside, blockquote, dd, div, figure, p, section, span, td'))
            report('lost', `No element can stand in a <${block.localName}>.`, 'Use a <div>.');
    }
    /** What speaks in the hospital's name is not taken from a block, unless the site says so on its script tag. */
    function checkOptions(block, options, report) {
        if (block.ownerDocument.querySelector('script[src*="calcinosis-elements"][data-mounts="all"]'))
            return;
        const tag = askedBy(block) ?? '';
        const refused = (options[tag] ?? []).filter((name) => !maySet(name, 'block') &&
            (block.hasAttribute(`data-${name}`) || block.matches(`[class*="calcinosis-${name}-"]`)));
        if (refused.length > 0)
            report('works', `The block for <${tag}> asks for ${refused.join(', ')}, which is not taken from a block.`, 'Set it on the script line for the whole site, as data-…, or on a tag; data-mounts="all" on the script line lets blocks set it.');
    }
    function checkLink(link, report) {
        const { tag = '' } = readLink(link.getAttribute('href') ?? '') ?? {};
        if (!tags.includes(tag)) {
            report('lost', `A link leads to ${tag}, which is no element.`, 'Copy the address once more.');
            return;
        }
        const block = link.closest('p, div, section, article, td, li, figure, dd, blockquote');
        const words = (node) => node?.textContent.replace(/[\s\u200b]/g, '') ?? '';
        const off = link.closest('[data-calcinosis="off"]');
        if (off)
            report('lost', `The link to <${tag}> stays a link, as data-calcinosis="off" asks.`);
        else if (link.closest('nav, menu, li, header, footer'))
            report('lost', `The link to <${tag}> stands in a list or in navigation, where it stays a link.`, 'Put it in a paragraph of its own.');
        else if (!block || words(block) !== words(link) || block.querySelector('img, picture, video, table'))
            report('lost', `The link to <${tag}> is not alone in its paragraph, so that it stays a link.`, 'Give it a paragraph of its own.');
        else
            report('kept', `The link to <${tag}> is there, alone in its paragraph. It becomes the element.`);
    }
    function checkFrame(frame, report) {
        const { tag = '' } = readLink(frame.getAttribute('src') ?? '') ?? {};
        report('kept', `The frame with <${tag}> is there.`);
        const sandbox = frame.getAttribute('sandbox');
        if (sandbox !== null && !sandbox.includes('allow-scripts'))
            report('works', 'The system put sandbox on the frame: the text is read, but nothing in it can be pressed, and it does not grow with its content.', useBlock);
        if (!frame.getAttribute('title'))
            report('works', 'The frame has no title, so that a screen reader cannot say what it is.', 'Add title="…".');
    }
    /** Which tags and attributes are gone. */
    function compare(saved, pasted, report) {
        for (const before of pasted.querySelectorAll('*')) {
            if (!before.localName.startsWith('calcinosis-') && !before.hasAttribute('data-calcinosis'))
                continue;
            const after = saved.querySelector(before.hasAttribute('data-calcinosis')
                ? '[data-calcinosis], [class*="calcinosis-"]'
                : CSS.escape(before.localName));
            if (!after) {
                report('lost', `The system took <${before.localName}> away.`, before.localName === 'div' ? useLink : useBlock);
                continue;
            }
            const gone = [...before.attributes].filter(({ name, value }) => after.getAttribute(name) !== value);
            for (const { name, value } of gone.filter(({ name }) => !['class', 'data-calcinosis'].includes(name))) {
                const now = after.getAttribute(name);
                report('works', now === null
                    ? `The system took ${name}="${value}" away.`
                    : `The system changed ${name} from "${value}" to "${now}".`, 'The element is shown without that option. In the link an option stands in the address, where nothing is taken away.');
            }
        }
    }
    function nothingFound(saved, pasted, report) {
        const text = saved.body.textContent;
        const words = pasted?.body.textContent.trim();
        // One word with a dot or a slash in it.
        if (/^\s*[\w-]+(:\/\/|\.)[^\s<]+\s*$/.test(text))
            report('lost', 'This is an address, and nothing is opened from here.', 'Open it, press Ctrl + U, or Command + Option + U, and paste the source of the page.');
        else if (/<\/?calcinosis-|data-calcinosis=|<a [^<>]*calcinosis-/.test(text))
            report('lost', 'The HTML is shown as text: the editor took it for words.', source);
        else if (words && text.includes(words))
            report('lost', 'Only the words are left: the system took the HTML away.', useLink);
        else
            report('lost', 'Nothing of calcinosis-elements is in this HTML.', useLink);
    }
    function checkScript(saved, report) {
        const scripts = [...saved.querySelectorAll('script[src]')];
        const script = scripts.find((each) => /calcinosis-elements(\.classic)?\.js/.test(each.getAttribute('src') ?? ''));
        if (!script) {
            const isPage = saved.querySelector('head > title, head > meta, head > link') !== null;
            if (isPage)
                report('lost', 'The script is not on this page.', 'Add its line once to the site’s template, as step 3 of “Get the tag” shows it.');
            return;
        }
        const isModule = script.getAttribute('type') === 'module';
        const isClassic = (script.getAttribute('src') ?? '').includes('.classic.js');
        if (!isModule && !isClassic)
            report('lost', 'The script’s type="module" is gone, so that it does not run.', 'Use the classic file, which needs no type.');
        else
            report('kept', 'The script is there.');
        if (!script.getAttribute('integrity'))
            report('works', 'The script has no integrity hash. It runs, but unproven.');
    }

    /** The pages that the build writes have it. */
    function byId(id) {
        const found = document.getElementById(id);
        if (!found)
            throw new Error(`the page has no #${id}`);
        return found;
    }
    const saved = byId('saved');
    const pasted = byId('pasted');
    const list = byId('findings');
    /** The build writes it into the page. */
    const options = JSON.parse(byId('options').textContent);
    /** A document that runs and loads nothing is what the HTML is read in; where the page's policy asks, by a policy of its own name. */
    const { trustedTypes } = globalThis;
    const trusted = trustedTypes?.createPolicy('calcinosis-kit', { createHTML: (html) => html });
    const parse = (html) => new DOMParser().parseFromString(trusted?.createHTML(html) ?? html, 'text/html');
    const levels = {
        kept: 'Kept',
        works: 'Works',
        lost: 'Does not work',
    };
    function check() {
        const html = saved.value.trim();
        const findings = html
            ? diagnose(parse(html), pasted.value.trim() ? parse(pasted.value) : undefined, options)
            : [];
        list.replaceChildren(...findings.map(item));
        const broken = findings.filter(({ level }) => level === 'lost').length;
        byId('verdict').textContent = !html
            ? 'Paste the HTML first.'
            : broken > 0
                ? `${broken === 1 ? 'One thing does' : `${broken} things do`} not work.`
                : 'It works.';
    }
    function item({ level, what, fix }) {
        const entry = document.createElement('li');
        entry.className = level;
        const word = document.createElement('strong');
        word.textContent = levels[level];
        const text = document.createElement('p');
        text.append(word, `: ${what}`);
        entry.append(text);
        if (fix) {
            const advice = document.createElement('p');
            advice.textContent = fix;
            entry.append(advice);
        }
        return entry;
    }
    byId('check').addEventListener('submit', (event) => {
        event.preventDefault();
        check();
    });

})();
