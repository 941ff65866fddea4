const mark = 'data-calcinosis-print';

/**
 * Prints one element without the page around it. For that time the page's own trees hide, on paper
 * only, whatever neither holds the element nor belongs to it, and what holds it takes no room.
 */
export function printAlone(element: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print {
    :not([${mark}], :has([${mark}]), [${mark}] *) { display: none !important; }
    :has([${mark}]) { all: initial !important; display: block !important; }
  }`);
  const places: { host: Element; root: DocumentOrShadowRoot }[] = [];
  for (let host: Element | null = element; host;) {
    const root: Node = host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) break;
    places.push({ host, root });
    host = root instanceof ShadowRoot ? root.host : null;
  }
  for (const { host, root } of places) {
    host.toggleAttribute(mark, true);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  const restore = (): void => {
    for (const { host, root } of places) {
      host.removeAttribute(mark);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}
