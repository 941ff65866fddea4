/** Never from a page's markup or from a link: what loads or styles. */
const refused = /^style$|(src|href)$/;

/** The attributes that a page may set on an element by `data-*`, class or link; the longest name first. */
export function optionNames(tag: string): string[] {
  const element = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  const names = new Set([...(element?.observedAttributes ?? []), 'lang', 'dir', 'id']);
  return [...names].filter((name) => !refused.test(name)).sort((a, b) => b.length - a.length);
}

/**
 * The value of each option that is named: `data-theme="dark"` on the node, else the class
 * `calcinosis-theme-dark`, else `theme=dark` in the query. `false` leaves an option out.
 */
export function readOptions(
  names: readonly string[],
  query: URLSearchParams,
  node?: Element,
): Map<string, string> {
  const classes = node ? readClasses(names, node) : new Map<string, string>();
  const options = new Map<string, string>();
  for (const name of names) {
    const asked = query.has(name) ? query.getAll(name).join(' ') : undefined;
    const value = node?.getAttribute(`data-${name}`) ?? classes.get(name) ?? asked;
    if (value !== undefined && value !== 'false') options.set(name, value);
  }
  return options;
}

/** `calcinosis-only-surgery calcinosis-only-tumoral` is `only="surgery tumoral"`. */
function readClasses(names: readonly string[], { classList }: Element): Map<string, string> {
  const options = new Map<string, string>();
  for (const token of classList) {
    if (!token.startsWith('calcinosis-') || customElements.get(token)) continue;
    const rest = token.slice('calcinosis-'.length);
    const name = names.find((known) => `${rest}-`.startsWith(`${known}-`));
    if (name === undefined) continue;
    const value = rest.slice(name.length + 1);
    const before = options.get(name);
    options.set(name, before ? `${before} ${value}` : value);
  }
  return options;
}
