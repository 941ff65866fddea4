import { snippet, lostIn, scriptLine, policyLines, formsOf } from './snippets.js';
import { systems } from './systems.js';

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
    byId('lost').hidden = lost.length === 0;
    byId('lost').textContent =
        `${formName[chosen]}: ${lost.join(', ')} cannot be set in this form, since anybody can write an address.`;
    const classic = byId('classic').checked;
    byId('script').textContent = scriptLine(choice.base, data.integrity[classic ? 'classic' : 'module'], classic);
    byId('policy').textContent = policyLines(chosen, choice).join('\n');
    show(choice);
}
/** The preview takes what is chosen from its address. */
function show({ tag, lang, title, options }) {
    const query = new URLSearchParams({ tag, lang, title, host: valueOf('host') });
    for (const [name, value] of options)
        if (name !== 'src')
            query.append(`option-${name}`, value);
    const address = `preview.html?${query.toString()}`;
    if (preview.getAttribute('src') !== address)
        preview.setAttribute('src', address);
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
