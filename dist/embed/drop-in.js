import './own-files.js';
import '../elements/calcinosis-guide/calcinosis-guide.js';
import '../globals.js';
import '../elements/calcinosis-causes/causes.js';
import '../elements/calcinosis-diagnosis/diagnosis.js';
import '../elements/calcinosis-disclaimer/disclaimer.js';
import '../elements/calcinosis-faq/faq.js';
import '../elements/calcinosis-glossary/glossary.js';
import '../elements/calcinosis-guide/guide.js';
import '../elements/calcinosis-key-points/key-points.js';
import '../elements/calcinosis-overview/overview.js';
import '../elements/calcinosis-prevalence/prevalence.js';
import '../elements/calcinosis-reading-level/reading-level.js';
import '../elements/calcinosis-references/references.js';
import '../elements/calcinosis-symptom-checklist/symptom-checklist.js';
import '../elements/calcinosis-term/term.js';
import '../elements/calcinosis-treatments/treatments.js';
import '../elements/calcinosis-type-table/type-table.js';
import '../elements/calcinosis-urgent-care/urgent-care.js';
import { version } from '../version.js';
import '../elements/calcinosis-element.js';
import { builtIn } from '../dom/builtins.js';
import { claim } from './claim.js';
import { applyAddress } from './embed-page.js';
import { followHeights, tellHeight, leaveFrame } from './frames.js';
import { watch } from './mounts.js';

// Before the elements: those on the page ask for their words as soon as they are registered.
const page = builtIn(document);
if (claim(version)) {
    const isOwnPage = page.documentElement.hasAttribute('data-calcinosis-embed');
    if (!isOwnPage)
        followHeights();
    whenParsed(isOwnPage ? startOwnPage : watch);
}
function startOwnPage() {
    applyAddress();
    tellHeight();
    leaveFrame();
}
/** Not before: what the parser still adds to a node that was mounted would stand beside the element. */
function whenParsed(start) {
    if (page.readyState === 'loading')
        page.addEventListener('DOMContentLoaded', start, { once: true });
    else
        start();
}
