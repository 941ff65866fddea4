/*
 * To be imported before Lit. An `id` in a page's content is a name on the window (`<h2 id="litHtmlVersions">`), and Lit would
 * take the element for its own list or function and stop. A property of the window itself comes before such a name.
 */

// What Lit calls or fills where it is there; each is absent on most pages. A name of ours at the top would be one on the
// window, where the built file runs as a classic script.
for (const name of [
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litIssuedWarnings',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
  'trustedTypes',
]) {
  if (name in globalThis && !Object.hasOwn(globalThis, name))
    Reflect.defineProperty(globalThis, name, { configurable: true, writable: true, value: undefined });
}

export {};
