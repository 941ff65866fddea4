import { loadLanguagesWith, loadCheckWith } from '../content/packs.js';
import { builtIn } from '../dom/builtins.js';
import { fromScriptTag } from './script-tag.js';

const page = builtIn(document);
/** Where the classic file comes from; empty where its text stands in the page. A module knows its place by itself. */
const own = page.currentScript?.src ?? '';
/** How the script is called, in the `src` of a tag or wherever an optimizer keeps it. */
const scriptName = /^[^\s'"]*calcinosis-elements(\.classic)?\.js$/;
/** The folder of the script's other files: what the site says, else where the script comes from. */
function folder() {
    const said = fromScriptTag('base');
    if (said !== undefined)
        return said.replace(/\/?$/, '/');
    const addresses = [...page.scripts].flatMap((tag) => [...tag.attributes].map(({ value }) => value));
    return [own, ...addresses].find((address) => scriptName.test(address.split('?', 1).join())) ?? own;
}
/**
 * Imports another file of the library. A browser does not tell a classic script of another site where it comes from, and
 * an optimizer may have put it elsewhere.
 *
 * @param file - Its path from the folder of the script.
 * @param beside - Imports the file that lies beside the script, where nothing else is known.
 * @returns What the file exports.
 * @throws An error that says what to do, where it cannot be imported.
 */
async function importOwn(file, beside) {
    try {
        const from = folder();
        return await (from ? import(new URL(file, new URL(from, page.baseURI)).href) : beside());
    }
    catch (error) {
        // Not as a tag: a page that holds this script in its own text would take it for one.
        throw new Error(`${String(error)}. Where "${file}" is not beside the script, name its folder on a script tag: data-calcinosis data-base="https://…/cdn/". Another origin has to allow it (CORS)`, { cause: error });
    }
}
// The languages register themselves, also where a page loads one by a tag of its own.
loadLanguagesWith((lang, level) => {
    const file = level === 'plain' ? lang : `${lang}-${level}`;
    return importOwn(`lang/${file}.js`, () => import(`./lang/${file}.js`));
});
loadCheckWith(() => importOwn('calcinosis-elements.local-text.js', () => import('../cdn/calcinosis-elements.local-text.js')));

export { importOwn };
