// Before the elements: those on the page ask for their words as soon as they are registered.
import './own-files.js';
import '../index.js';
import { builtIn } from '../dom/builtins.js';
import { version } from '../version.js';
import { claim } from './claim.js';
import { applyAddress } from './embed-page.js';
import { followHeights, leaveFrame, tellHeight } from './frames.js';
import { watch } from './mounts.js';

const page = builtIn(document);

if (claim(version)) {
  const isOwnPage = page.documentElement.hasAttribute('data-calcinosis-embed');
  if (!isOwnPage) followHeights();
  whenParsed(isOwnPage ? startOwnPage : watch);
}

function startOwnPage(): void {
  applyAddress();
  tellHeight();
  leaveFrame();
}

/** Not before: what the parser still adds to a node that was mounted would stand beside the element. */
function whenParsed(start: () => void): void {
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
