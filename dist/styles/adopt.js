import { builtIn } from '../dom/builtins.js';

/** The sheets of each document, since one that another document made cannot be adopted. */
const sheets = new WeakMap();
const textOf = (style) => 'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('');
function sheetFor(style, page, view) {
    const known = sheets.get(page) ?? new Map();
    sheets.set(page, known);
    let sheet = known.get(style);
    if (!sheet) {
        sheet = new view.CSSStyleSheet();
        sheet.replaceSync(textOf(style));
        known.set(style, sheet);
    }
    return sheet;
}
/**
 * Gives a shadow root its styles in the document where it stands: as sheets that all of the same kind share, or as
 * `<style>` where the browser has no such sheets.
 *
 * @param root The shadow root; one without a window is not shown, and gets nothing.
 * @param styles As Lit keeps them on the class.
 */
function adopt(root, styles) {
    const page = root.ownerDocument;
    const view = builtIn(page).defaultView;
    if (!view)
        return;
    try {
        if (!('adoptedStyleSheets' in root))
            throw new TypeError('no adopted style sheets');
        root.adoptedStyleSheets = styles.map((style) => sheetFor(style, page, view));
    }
    catch {
        if ([...root.children].some(({ localName }) => localName === 'style'))
            return;
        const nonce = globalThis.litNonce;
        const element = builtIn(page).createElement('style');
        if (typeof nonce === 'string')
            element.nonce = nonce;
        element.textContent = styles.map(textOf).join('\n');
        root.append(element);
    }
}

export { adopt };
