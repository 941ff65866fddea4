const mark = 'data-calcinosis-print';

/**
 * Prints one element without the page around it. For that time every tree that it stands in hides, on
 * paper only, whatever neither holds the element nor belongs to it, and what holds it takes no room.
 */
export function printAlone(element: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print {
    :not([${mark}], :has([${mark}]), [${mark}=''] *) { display: none !important; }
    :is(:has([${mark}]), [${mark}='through']) { all: initial !important; display: block !important; }
  }`);
  const marked = pathOf(element);
  const roots = new Set(marked.map((node) => node.getRootNode() as Document | ShadowRoot));
  for (const node of marked) node.setAttribute(mark, node === element ? '' : 'through');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const restore = (): void => {
    for (const node of marked) node.removeAttribute(mark);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}

/** The element, and the slots and hosts through which it is seen. */
function pathOf(element: Element): Element[] {
  const path = [element];
  for (let node: Element | null = element; node;) {
    const root = node.getRootNode();
    const host: Element | null = !node.parentElement && root instanceof ShadowRoot ? root.host : null;
    const exit: Element | null = node.assignedSlot ?? host;
    if (exit) path.push(exit);
    node = exit ?? node.parentElement;
  }
  return path;
}
