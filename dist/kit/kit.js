(function () {
    'use strict';

    /** A page that was opened from a folder has an origin that equals none, not even its own. */
    const fromFolder = (page) => page.protocol === 'file:';
    /**
     * Whom a message to the preview is for: pages of the same site, and never a page that the frame was led to.
     *
     * @param page - The address of the kit.
     * @returns The target origin for `postMessage`.
     */
    const targetOf = (page) => (fromFolder(page) ? '*' : page.origin);

    /** What is shown and how: the language, the reading level, the look, the heading, a part of the whole. */
    const presentation = /^(lang|dir|theme|heading-level|hide-heading|hide-drawing|hide-reading-level|reading-level|include|exclude|used|print|types|highlight|sections|populations|groups|kinds|term)$/;
    /** What belongs to one place on a page, so that it cannot be the same for a whole site. */
    const ofOnePlace = /^(id|name|disabled|term)$/;
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
        if (source === 'tag')
            return true;
        if (option === 'style')
            return false;
        if (source === 'site')
            return !ofOnePlace.test(option);
        return presentation.test(option) || (source === 'block' && policy === 'all');
    }

    /** Where the options of each form are written. */
    const sourceOf = {
        tag: 'tag',
        block: 'block',
        link: 'link',
        frame: 'address',
    };
    /** These have no page of their own: one is part of a sentence, the other a switch. */
    const pageless = ['calcinosis-term', 'calcinosis-reading-level'];
    /** The forms in which an element can stand on a page. */
    function formsOf(tag) {
        if (tag === 'calcinosis-term')
            return ['tag'];
        return pageless.includes(tag) ? ['tag', 'block'] : ['tag', 'block', 'link', 'frame'];
    }
    /**
     * The options that a form cannot carry.
     *
     * @param form - The form.
     * @param choice - What is chosen.
     * @returns Their names, in the order of the choice.
     */
    function lostIn(form, { options }) {
        return [...options.keys()].filter((name) => !maySet(name, sourceOf[form]));
    }
    /**
     * Those of them that can stand on the script line, where they hold for the whole site.
     *
     * @param form - The form.
     * @param choice - What is chosen.
     * @returns The options with their values.
     */
    function forTheSite(form, choice) {
        const lost = lostIn(form, choice);
        return [...choice.options].filter(([name]) => lost.includes(name) && maySet(name, 'site'));
    }
    /** What to paste. */
    function snippet(form, choice) {
        const { tag, lang, title } = choice;
        const lost = lostIn(form, choice);
        const options = [...choice.options].filter(([name]) => !lost.includes(name));
        const named = lang ? [['lang', lang], ...options] : options;
        const text = escape(title);
        if (form === 'tag')
            return `<${tag}${attributes(named)}>${text}</${tag}>`;
        // An English address is what an editor copies first, and follows the page; English that was chosen is written down.
        const asked = lang === 'en' ? named : options;
        const query = new URLSearchParams(asked.map(([name, value]) => [name, value || 'true'])).toString();
        const address = escape(`${choice.base}embed/${lang || 'en'}/${tag}.html${query && `?${query}`}`);
        const link = `<a href="${address}">${text}</a>`;
        if (form === 'link')
            return `<p>${link}</p>`;
        if (form === 'frame')
            return `<iframe src="${address}" title="${text}" width="100%" height="600"></iframe>`;
        const id = tag.replace('calcinosis-', '');
        const data = attributes(named.map(([name, value]) => [`data-${name}`, value]));
        // Where a system takes the block away, its link still has the options.
        const fallback = pageless.includes(tag) ? text : link;
        return `<div class="${tag}" data-calcinosis="${id}"${data}>\n  <p>${fallback}</p>\n</div>`;
    }
    /**
     * The line that a site needs once.
     *
     * @param base - Where the folder lies, with `/` at the end.
     * @param integrity - The hash of the file.
     * @param classic - Whether it is the file that needs no `type="module"`.
     * @param options - What holds for every element of the site.
     * @returns The script tag.
     */
    function scriptLine(base, integrity, classic, options = []) {
        const file = `${base}cdn/calcinosis-elements${classic ? '.classic' : ''}.js`;
        const type = classic ? '' : ' type="module"';
        const data = attributes(options.map(([name, value]) => [`data-${name}`, value]));
        return `<script${type} src="${escape(file)}" integrity="${integrity}" crossorigin="anonymous"${data}></script>`;
    }
    /** What the site's policy has to allow. Nothing of it weakens a strict one. */
    function policyLines(form, choice) {
        const from = originOf(choice.base);
        return [
            `script-src ${from}`,
            `style-src ${from}`,
            ...(form === 'frame' ? [`frame-src ${from}`] : []),
            ...(choice.options.has('src') ? [`connect-src ${from}`] : []),
            'trusted-types calcinosis-elements (only where the policy has require-trusted-types-for)',
        ];
    }
    function originOf(base) {
        return URL.canParse(base) ? new URL(base).origin : "'self'";
    }
    function attributes(options) {
        return options.map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`)).join('');
    }
    function escape(text) {
        const entities = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
        };
        return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
    }

    /**
     * What was measured on WordPress 6.1, the text filters of Drupal 10.6, CKEditor 4 and 5, TinyMCE 7, Quill, TipTap,
     * Lexical, Trix, DOMPurify, sanitize-html, rehype-sanitize, six renderers of Markdown and Ghost 5. What was not measured
     * gets the link, which every one of them kept.
     */
    const systems = {
        'wordpress-admin': {
            name: 'WordPress, as administrator or editor of one site',
            keeps: ['block', 'tag', 'link', 'frame'],
            how: 'Add a “Custom HTML” block and paste there. In the classic editor, paste in the “Text” tab.',
        },
        'wordpress-author': {
            name: 'WordPress, as author or contributor, or on a network of sites',
            keeps: ['block', 'link'],
            how: 'Add a “Custom HTML” block and paste there. WordPress takes tags and frames out for your role; the block stays. With our plugin (integrations/wordpress) there is nothing to paste.',
        },
        'drupal-full': {
            name: 'Drupal, a text format that allows all HTML',
            keeps: ['block', 'tag', 'link', 'frame'],
            how: 'Press “Source” in the editor and paste there. Keep the line inside: an empty block is dropped.',
        },
        'drupal-basic': {
            name: 'Drupal, Basic HTML',
            keeps: ['link'],
            how: 'Write the words in a paragraph of their own, and link them to the address. Nothing else may stand in that paragraph.',
        },
        ckeditor: {
            name: 'CKEditor, as it comes',
            keeps: ['link'],
            how: 'Write the words in a paragraph of their own, and link them to the address. With our plugin for it (integrations/ckeditor5.js) the editor keeps tags.',
        },
        tinymce: {
            name: 'TinyMCE, as it comes',
            keeps: ['block', 'link'],
            how: 'Open “Source code” and paste there. With our options (integrations/tinymce.json) the editor keeps tags. Without them it needs convert_urls: false, or it rewrites the address of a link, which then breaks on pages in other folders.',
        },
        'rich-text': {
            name: 'Quill, TipTap, Lexical or Trix',
            keeps: ['link'],
            how: 'Write the words in a paragraph of their own, and link them to the address.',
        },
        dompurify: {
            name: 'A site that cleans HTML with DOMPurify',
            keeps: ['block', 'link'],
            how: 'Paste as HTML. With our options (integrations/dompurify.js) tags come through too.',
        },
        'sanitize-html': {
            name: 'A site that cleans HTML with sanitize-html or rehype-sanitize',
            keeps: ['link'],
            how: 'Paste as HTML. With our options (integrations/sanitize-html.json) the rest comes through too.',
        },
        markdown: {
            name: 'Markdown that allows HTML (Hugo, Eleventy, Decap)',
            keeps: ['block', 'tag', 'link', 'frame'],
            how: 'Paste with an empty line before it and after it.',
        },
        'markdown-plain': {
            name: 'Markdown without HTML',
            keeps: ['link'],
            how: 'Write it as [words](address), alone in its paragraph.',
        },
        ghost: {
            name: 'Ghost',
            keeps: ['block', 'tag', 'link', 'frame'],
            how: 'Add an “HTML” card and paste there.',
        },
        html: {
            name: 'A page that I write myself',
            keeps: ['tag', 'block', 'link', 'frame'],
            how: 'Paste it where it should stand.',
        },
        unknown: {
            name: 'Another system, or I do not know',
            keeps: ['link'],
            how: 'Write the words in a paragraph of their own, and link them to the address. Every system that we measured keeps a link.',
        },
    };

    /** The pages that the build writes have it. */
    function byId(id) {
        const found = document.getElementById(id);
        if (!found)
            throw new Error(`the page has no #${id}`);
        return found;
    }
    const data = JSON.parse(byId('data').textContent);
    const form = byId('choice');
    const preview = byId('preview');
    const formName = {
        tag: 'Tag',
        block: 'Block',
        link: 'Link',
        frame: 'Frame',
    };
    const valueOf = (name) => {
        const field = form.elements.namedItem(name);
        return field && 'value' in field ? field.value.trim() : '';
    };
    /** What is chosen; an option that is left as it is, is not written. */
    function read() {
        const tag = valueOf('tag');
        const lang = valueOf('lang');
        const options = new Map();
        const fields = form.querySelectorAll(`[data-for~="${tag}"] [data-option]`);
        for (const field of fields) {
            const name = field.dataset['option'] ?? '';
            const isBoolean = field instanceof HTMLInputElement && field.type === 'checkbox';
            if (isBoolean ? field.checked : field.value.trim())
                options.set(name, isBoolean ? '' : field.value.trim());
        }
        const base = valueOf('base') || '/calcinosis/';
        return {
            tag,
            lang,
            options,
            title: data.titles[lang || 'en']?.[tag] ?? tag,
            base: base.replace(/\/*$/, '/'),
        };
    }
    /** The forms that the system keeps, the best first, and which of them is chosen. */
    function formsNow(tag) {
        const possible = formsOf(tag);
        const kept = systems[valueOf('system')]?.keeps ?? ['link'];
        const forms = kept.filter((each) => possible.includes(each));
        const asked = forms.find((each) => each === valueOf('form'));
        return [forms, asked ?? forms[0] ?? 'tag'];
    }
    function update() {
        const choice = read();
        for (const group of form.querySelectorAll('[data-for]'))
            group.hidden = !group.dataset['for']?.split(' ').includes(choice.tag);
        const [forms, chosen] = formsNow(choice.tag);
        for (const radio of form.querySelectorAll('[name=form]')) {
            const id = radio.value;
            radio.checked = id === chosen;
            const label = radio.closest('label');
            if (label)
                label.hidden = !forms.includes(id);
        }
        byId('how').textContent = systems[valueOf('system')]?.how ?? '';
        byId('none').hidden = forms.length > 0;
        byId('snippet').textContent = snippet(chosen, choice);
        const lost = lostIn(chosen, choice);
        const site = forTheSite(chosen, choice);
        byId('lost').hidden = lost.length === 0;
        byId('lost').textContent = sayLost(chosen, lost, site);
        const classic = byId('classic').checked;
        byId('script').textContent = scriptLine(choice.base, data.integrity[classic ? 'classic' : 'module'], classic, site);
        byId('policy').textContent = policyLines(chosen, choice).join('\n');
        show(choice);
    }
    /** Which options are not in the form, and where they can be set. */
    function sayLost(form, lost, site) {
        const writers = form === 'block' ? 'anybody who may write a block' : 'anybody who can write an address';
        const onTags = lost.filter((name) => !site.some(([each]) => each === name));
        return [
            `${formName[form]}: ${lost.join(', ')} cannot be set in this form, since ${writers} could set it.`,
            site.length > 0 &&
                `The script line below sets ${site.map(([name]) => name).join(', ')} for every element of the site.`,
            onTags.length > 0 && `Only a tag can set ${onTags.join(', ')}.`,
            form === 'block' && 'data-mounts="all" on the script line lets blocks set everything.',
        ]
            .filter(Boolean)
            .join(' ');
    }
    /** The preview is told what is chosen, and never takes it from its address, which anybody can write. */
    function show({ tag, lang, title, options }) {
        const shown = { tag, lang, title, host: valueOf('host'), options: [...options] };
        preview.contentWindow?.postMessage(shown, targetOf(location));
        preview.title = `Preview of ${tag}`;
    }
    // Some fields of the form stand outside of it.
    document.addEventListener('input', ({ target }) => {
        const isPlace = target instanceof HTMLSelectElement && ['system', 'tag'].includes(target.name);
        if (isPlace)
            for (const radio of form.querySelectorAll('[name=form]'))
                radio.checked = false;
        update();
    });
    form.addEventListener('submit', (event) => {
        event.preventDefault();
    });
    // What a browser fills in again after a reload counts as well.
    addEventListener('pageshow', update);
    preview.addEventListener('load', update);
    for (const button of document.querySelectorAll('[data-copies]')) {
        button.addEventListener('click', () => void copy(button));
    }
    async function copy(button) {
        const code = byId(button.dataset['copies'] ?? '');
        const said = byId('said');
        try {
            await navigator.clipboard.writeText(code.textContent);
            said.textContent = `Copied: ${button.dataset['what'] ?? ''}.`;
        }
        catch {
            getSelection()?.selectAllChildren(code);
            said.textContent =
                'The browser does not let this page copy. It is selected: press Ctrl + C, or Command + C.';
        }
    }
    update();

})();
