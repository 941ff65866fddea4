import { isFromKit, type Shown } from './messages.js';

/** One element on a stand-in for a hospital's page, as the kit around this page says; by itself it shows nothing. */
const place = document.getElementById('place');
if (parent !== window) place?.replaceChildren();

addEventListener('message', (event: MessageEvent<Partial<Shown> | null>) => {
  if (isFromKit(event) && event.data) show(event.data);
});

function show({ tag = '', lang, title = '', host = '', options = [] }: Partial<Shown>): void {
  if (!/^calcinosis-[a-z-]+$/.test(tag)) return;
  document.documentElement.className = host;
  const element = document.createElement(tag);
  if (lang) element.lang = lang;
  for (const [name, value] of options) {
    // Whatever loads a file or runs is not an option of an element.
    if (/^[a-z-]+$/.test(name) && !/^(on|src|href|style|srcdoc|is$)/.test(name))
      element.setAttribute(name, value);
  }
  const isTerm = tag === 'calcinosis-term';
  element.textContent = isTerm ? 'calcinosis cutis' : title;
  place?.replaceChildren(
    ...(isTerm ? ['Some people with systemic sclerosis have ', element, '.'] : [element]),
  );
}
