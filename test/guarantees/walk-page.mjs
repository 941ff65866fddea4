/**
 * Runs in the page, for walkthroughs.test.mjs: `at` is the control in question, and `look` says how it is, and what
 * stands around it.
 */
export function lookAround() {
  window.prints = 0;
  window.print = () => {
    window.prints += 1;
    dispatchEvent(new Event('afterprint'));
  };
  const kinds = {
    'a[href]': 'link',
    'summary, [aria-expanded], input[type="checkbox"]': 'toggle',
    'input[type="radio"]': 'radio',
    'input[type="search"]': 'search',
    'input, textarea': 'text',
    button: 'button',
    '[role="region"][tabindex]': 'scroller',
  };
  const known = new Set();
  const trimmed = (text) => text.trim().replace(/\s+/g, ' ');
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(node.shadowRoot ? inside(node.shadowRoot) : []),
    ]);
  const inFocus = () => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node;
  };
  const isInSight = (node) => {
    const { top, bottom, width, height } = node.getBoundingClientRect();
    return (
      node.checkVisibility({ visibilityProperty: true }) &&
      width * height > 0 &&
      bottom > 0 &&
      top < innerHeight
    );
  };
  const nameOf = (node) =>
    trimmed(
      node.ariaLabel ||
        node.labels?.[0]?.textContent ||
        node.textContent ||
        node.getRootNode().host?.textContent ||
        '',
    );
  const kindOf = (node) => Object.entries(kinds).find(([selector]) => node.matches(selector))?.[1];
  const isOurs = (node, tag) => {
    for (let host = node; host; host = host.parentElement ?? host.getRootNode().host)
      if (host.localName === tag) return true;
    return false;
  };
  const readOn = (node) => {
    const copy = node.cloneNode(true);
    for (const hidden of copy.querySelectorAll('.hidden, input, textarea')) hidden.remove();
    return trimmed(copy.textContent);
  };
  const groupsOf = (node) => {
    const names = [];
    for (let at = node.parentNode ?? node.host; at; at = at.parentNode ?? at.host) {
      if (at.localName === 'fieldset') names.push(trimmed(at.querySelector('legend')?.textContent ?? ''));
      if (at.localName === 'section') names.push(at.ariaLabel ?? '');
    }
    return names.filter(Boolean).join(' / ');
  };
  // What the guide holds is used on pages of its own.
  const isItsOwn = (node) =>
    ['calcinosis-guide', 'calcinosis-reading-level'].includes(node.getRootNode().host?.localName);
  const arrived = (node) => {
    window.at = node;
    window.root = node.getRootNode(); // The control itself may be gone once it was pressed.
    const isNew = !known.has(node);
    known.add(node);
    // Of a group of choices the keyboard comes to the one that is chosen, and from there to the others.
    if (node.type === 'radio')
      for (const other of window.root.querySelectorAll('[type="radio"]')) known.add(other);
    return { kind: kindOf(node), name: nameOf(node), isNew, isInSight: isInSight(node) };
  };
  window.look = {
    /** Every element of ours on the page, within others too, has rendered. */
    ready: () =>
      inside(document.body).every(
        ({ localName, hasUpdated, isUpdatePending }) =>
          !localName.startsWith('calcinosis-') || (hasUpdated && !isUpdatePending),
      ),
    /** Where the focus is now; nothing once it has left the element. */
    arrive(tag) {
      const node = inFocus();
      return isOurs(node, tag) ? arrived(node) : { left: node.localName };
    },
    /** The next control that can be seen and was not yet reached; of the guide, with `own`, what it has itself. */
    next(tag, own) {
      const node = inside(document.body).find(
        (one) =>
          (!own || tag !== 'calcinosis-guide' || isItsOwn(one)) &&
          !known.has(one) &&
          kindOf(one) &&
          !one.disabled &&
          one.checkVisibility() &&
          isOurs(one, tag),
      );
      return node ? arrived(node) : { left: 'a' };
    },
    /** Whether it is open or ticked. */
    state: () => {
      const { at } = window;
      return at.ariaExpanded ? at.ariaExpanded === 'true' : at.type ? at.checked : at.parentElement.open;
    },
    /** What can be read around the control, without what only a screen reader says. */
    read() {
      const { root } = window;
      const parts = [...(root.querySelector('.root') ?? root.body ?? root).children];
      return parts
        .filter((part) => part.role !== 'status' && part.checkVisibility())
        .map((part) => part.innerText)
        .join('\n');
    },
    /** What a screen reader was last told, as it stands: a space at its end makes it new. */
    said: () => window.root.querySelector('[role="status"]')?.textContent ?? '',
    /** Keeps the focus, so that the next Tab goes on from here. */
    keeps: () => inFocus() === window.at,
    /** The place that the focus was moved to: in sight, and with words. */
    focused() {
      const node = inFocus();
      return { node: node.localName, type: node.type, name: nameOf(node), isInSight: isInSight(node) };
    },
    /** Where to press it; nothing while it moves, or something else covers it. Asked once a frame. */
    point(node) {
      node.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [{ x, y, width, height }] = node.getClientRects();
      const point = { x: x + width / 2, y: y + height / 2 };
      const rests = window.pointed === `${point.x} ${point.y}`;
      window.pointed = `${point.x} ${point.y}`;
      const hitIn = (root) => {
        const hit = root.elementFromPoint(point.x, point.y);
        return (hit?.shadowRoot && hit !== root.host && hitIn(hit.shadowRoot)) || hit;
      };
      const hit = hitIn(document);
      // The word of a term is the element's own, in a slot of the button.
      return rests && (node.contains(hit) || hit === node.getRootNode().host) && point;
    },
    /** Opens what can be opened and ticks what can be ticked. */
    openAll() {
      for (const node of inside(document.body)) {
        if (node.localName === 'details') node.open = true;
        if (node.type === 'checkbox' && !node.checked && node.name !== 'none') node.click();
      }
    },
    /** What can be read on each control, where it stands, and what it would do. */
    labels() {
      const controls = inside(document.querySelector('main')).filter(
        (node) =>
          node.matches('a[href], button, summary, input, textarea, [role="button"]') &&
          node.checkVisibility(),
      );
      return controls.map((node, number) => {
        node.dataset.number = number;
        const { host } = node.getRootNode();
        const isTerm = host?.localName === 'calcinosis-term' && node.role === 'button';
        return {
          isLink: node.matches('a'),
          isSource: Boolean(node.closest('sup')),
          label: isTerm ? trimmed(host.textContent || node.textContent) : readOn(node.labels?.[0] ?? node),
          groups: groupsOf(node),
          // One word explained twice does the same twice.
          does: isTerm ? node.nextElementSibling.textContent : String(number),
        };
      });
    },
    all: (selector) => [...window.root.querySelectorAll(selector)],
    seen: (selector) => window.look.all(selector).filter((node) => node.checkVisibility()).length,
  };
}
