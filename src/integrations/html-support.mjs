/**
 * For a CKEditor 5 that no plugin can be added to. Its name for tags that it does not know is one for all, so this
 * keeps every custom element, with whatever stands in it: only for authors who may use any HTML.
 */
export const htmlSupport = {
  allow: [
    { name: '$customElement', attributes: true, classes: true },
    { name: 'div', attributes: true, classes: true },
  ],
  disallow: [],
};
