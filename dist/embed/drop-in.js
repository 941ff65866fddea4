import '../elements/calcinosis-guide/calcinosis-guide.js';
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
import { loadLanguagesWith } from '../content/packs.js';
import '../elements/calcinosis-element.js';
import { version } from '../version.js';
import { claim } from './claim.js';
import { applyAddress } from './embed-page.js';
import { followHeights, tellHeight } from './frames.js';
import { watch } from './mounts.js';

// The languages lie beside this file; they register themselves, also where a page loads one by a tag of its own.
loadLanguagesWith((lang, level) => import(`./lang/${level === 'plain' ? lang : `${lang}-${level}`}.js`));
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
