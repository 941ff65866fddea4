/** Runs in the page: what can be reached, and where the focus is and looks like. */
export function trackFocus() {
  const inner = (node) => node.shadowRoot ?? node;
  function* nodes(root) {
    for (const node of root.children) {
      const assigned = node.localName === 'slot' ? node.assignedElements({ flatten: true }) : [];
      if (assigned.length > 0) {
        for (const shown of assigned) yield* [shown, ...nodes(inner(shown))];
      } else {
        yield node;
        yield* nodes(inner(node));
      }
    }
  }
  // Of several radio buttons the keyboard reaches the one that is on.
  const focusable =
    'a[href], button, input:not([type="radio"]), :checked, select, textarea, summary, [tabindex="0"]';
  window.reachable = () =>
    [...nodes(document.body)].filter(
      (node) =>
        node.matches(focusable) && !node.disabled && node.checkVisibility({ visibilityProperty: true }),
    );
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const backgroundAround = (node) => {
    for (let up = node.parentNode; up; up = up.parentNode ?? up.host) {
      const colour = up instanceof Element ? getComputedStyle(up).backgroundColor : '';
      if (colour.startsWith('rgb(')) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const seen = (node) => {
    // A radio button's ring is around its words too.
    const ring = node.type === 'radio' ? node.closest('label') : node;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ring);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'no outline';
    if (contrast(outlineColor, backgroundAround(node)) < 3)
      return `outline of ${outlineColor} on ${backgroundAround(node)}`;
    const { top, bottom } = node.getBoundingClientRect();
    return (bottom > 0 && top < innerHeight) || 'out of sight';
  };
  const around = (node) => node.parentNode ?? node.host;
  const isIn = (node, other) => {
    let up = node;
    while (up && up !== other) up = around(up);
    return Boolean(up);
  };
  /** Whether something else lies over it; what is higher than the window is asked for the part in sight. */
  const covered = (node) => {
    const { left, right, top, bottom } = node.getClientRects()[0];
    const [middle, upper, lower] = [(left + right) / 2, Math.max(top, 0), Math.min(bottom, innerHeight)];
    const points = [
      [middle, (upper + lower) / 2],
      [left + 2, upper + 2],
      [right - 2, upper + 2],
      [left + 2, lower - 2],
      [right - 2, lower - 2],
    ];
    const lies = (node) => !['static', 'relative'].includes(getComputedStyle(node).position);
    return points.some(([x, y]) => {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit)
        hit = hit.shadowRoot.elementFromPoint(x, y);
      // Lines of text share a pixel of their boxes; what hides one lies in a layer of its own.
      for (let up = hit; up && !isIn(node, up); up = around(up))
        if (up instanceof Element && lies(up) && !isIn(up, node)) return true;
      return false;
    });
  };
  window.focused = () => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    if (!node || node === document.body) return { at: -1 };
    const place = ({ top, bottom, left }) => ({ top: top + scrollY, bottom: bottom + scrollY, left });
    const cell = node.closest('td, th');
    const cells = cell ? [...cell.closest('table').querySelectorAll('td, th')] : [];
    const label = node.ariaLabel ?? node.closest('label')?.textContent ?? node.textContent;
    return {
      at: window.reachable().indexOf(node),
      name: `${node.localName} "${label.trim().slice(0, 40)}"`,
      seen: seen(node),
      covered: covered(node),
      ...place(node.getClientRects()[0]),
      cell: cell && { id: cells.indexOf(cell), ...place(cell.getBoundingClientRect()) },
    };
  };
}
