import '../index.js';
import { loadLanguagesWith } from '../content/packs.js';
import { version } from '../version.js';
import { claim } from './claim.js';
import { applyAddress } from './embed-page.js';
import { followHeights, tellHeight } from './frames.js';
import { watch } from './mounts.js';

// The languages lie beside this file; they register themselves, also where a page loads one by a tag of its own.
loadLanguagesWith((lang, level) => import(`./lang/${level === 'plain' ? lang : `${lang}-${level}`}.js`));

if (claim(version)) {
  const isOwnPage = document.documentElement.hasAttribute('data-calcinosis-embed');
  if (!isOwnPage) followHeights();
  whenParsed(isOwnPage ? startOwnPage : watch);
}

function startOwnPage(): void {
  applyAddress();
  tellHeight();
}

/** Not before: what the parser still adds to a node that was mounted would stand beside the element. */
function whenParsed(start: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
