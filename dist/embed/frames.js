import { readLink } from './links.js';

const type = 'calcinosis-height';
const least = 50;
const most = 20_000;
/** In a frame, an element's own page tells the page around it how high it is: on each change, and when asked. */
function tellHeight() {
    if (parent === window)
        return;
    const tell = () => {
        const { height } = document.documentElement.getBoundingClientRect();
        parent.postMessage({ type, height: Math.ceil(height) }, '*');
    };
    new ResizeObserver(tell).observe(document.body);
    addEventListener('message', ({ data, source }) => {
        if (source === parent && data?.type === type)
            tell();
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
    return [...document.querySelectorAll('iframe')].filter(({ src }) => readLink(src)?.inPage === false);
}

export { followHeights, tellHeight };
