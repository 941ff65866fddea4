import '../elements/calcinosis-faq/calcinosis-faq.js';
import '../elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import '../elements/calcinosis-type-table/calcinosis-type-table.js';
import '../elements/calcinosis-element.js';
import '../elements/calcinosis-faq/faq.js';
import '../elements/calcinosis-symptom-checklist/symptom-checklist.js';
import '../elements/calcinosis-type-table/type-table.js';
import { version } from '../version.js';
import { claim } from './claim.js';
import { applyAddress } from './embed-page.js';
import { followHeights, tellHeight } from './frames.js';
import { watch } from './mounts.js';

if (claim(version)) {
    const isOwnPage = document.documentElement.hasAttribute('data-calcinosis-embed');
    if (!isOwnPage)
        followHeights();
    whenParsed(isOwnPage ? startOwnPage : watch);
}
function startOwnPage() {
    applyAddress();
    tellHeight();
}
/** Not before: what the parser still adds to a node that was mounted would stand beside the element. */
function whenParsed(start) {
    if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', start, { once: true });
    else
        start();
}
