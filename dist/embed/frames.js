import { builtIn } from '../dom/builtins.js';
import { readLink } from './links.js';

const type = 'calcinosis-height';
const least = 50;
/**
 * Below what engines can lay out (Firefox: 17.9 million), and far above our own: the guide with all of it open is 370,000
 * high at a width of 320, in text of twice the size, and grows with the square of that size.
 */
const most = 10_000_000;
/** In a frame, an element's own page tells the page around it how high it is: on each change, and when asked. */
function tellHeight() {
    if (parent === window)
        return;
    const page = builtIn(document);
    const tell = () => {
        const { height } = page.documentElement.getBoundingClientRect();
        parent.postMessage({ type, height: Math.ceil(height) }, '*');
    };
    new ResizeObserver(tell).observe(page.body);
    addEventListener('message', ({ data, source }) => {
        if (source === parent && data?.type === type)
            tell();
    });
}
/**
 * In a frame, leads the page around it where a link of an element leads: most sites refuse to be shown in a frame, and the
 * browser's error page would take the element's place. Where the frame may not do so, the link opens in another tab.
 */
function leaveFrame() {
    if (parent === window)
        return;
    builtIn(document).addEventListener('click', (event) => {
        const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
        if (!link || event.defaultPrevented || event.button || event.altKey)
            return;
        if (event.ctrlKey || event.metaKey || event.shiftKey || !/^https?:$/.test(link.protocol))
            return;
        const isHere = link.href.split('#')[0] === location.href.split('#')[0];
        if (isHere || readLink(link.href))
            return;
        event.preventDefault();
        try {
            if (top)
                top.location.href = link.href;
        }
        catch {
            open(link.href, '_blank', 'noopener');
        }
    });
}
/** On a hospital's page, gives each frame with an element's own page the height that it tells. */
function followHeights() {
    addEventListener('message', ({ data, source, origin }) => {
        if (data?.type !== type || typeof data.height !== 'number')
            return;
        const frame = ownFrames().find(({ contentWindow }) => contentWindow === source);
        if (!frame || new URL(frame.src).origin !== origin)
            return;
        if (!(data.height >= least && data.height <= most))
            return;
        const { boxSizing } = getComputedStyle(frame);
        const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
        frame.style.height = `${Math.ceil(data.height) + border}px`;
    });
    // A frame that was quicker than this script has told its height already.
    for (const { contentWindow } of ownFrames())
        contentWindow?.postMessage({ type }, '*');
}
function ownFrames() {
    return [...builtIn(document).querySelectorAll('iframe')].filter(({ src }) => readLink(src)?.inPage === false);
}

export { followHeights, leaveFrame, tellHeight };
