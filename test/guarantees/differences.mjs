/**
 * Where the three engines differ in what the elements or their tests use, or could use; and what is done about it. Each
 * entry is asked of each engine: one that has come to know it, or has lost it, fails the test until this list says so.
 * `has` runs in a page.
 */
export const differences = [
  {
    what: 'Registries of elements for one part of a page (scoped custom element registries)',
    in: ['Chromium'],
    has: () => 'customElementRegistry' in Element.prototype,
    instead: 'elsewhere `register` takes a prefix, so that the tags have names of their own',
  },
  {
    what: 'Lines without a last word alone (text-wrap: pretty)',
    in: ['Chromium', 'WebKit'],
    has: () => CSS.supports('text-wrap', 'pretty'),
    instead: 'elsewhere lines break as they always did',
  },
  {
    what: 'Colours of one’s own in a mode of forced colours (forced-color-adjust)',
    in: ['Chromium', 'Firefox'],
    has: () => CSS.supports('forced-color-adjust', 'none'),
    instead: 'elsewhere the rule is passed over, and the system’s colours hold',
  },
  {
    what: 'A script that the first paint waits for (blocking="render")',
    in: ['Chromium', 'WebKit'],
    has: () => 'blocking' in HTMLScriptElement.prototype,
    instead:
      'elsewhere the fallback may be seen before the script has run; the classic file in the head waits',
  },
  {
    what: 'Tagalog by its short code (tl)',
    in: ['Chromium', 'Firefox'],
    has: () => new Intl.PluralRules('tl').resolvedOptions().locale === 'fil',
    instead: 'the elements ask for the long one, fil, which each engine knows',
  },
  {
    what: 'Fields that grow with what is written (field-sizing)',
    in: ['Chromium', 'Firefox'],
    has: () => CSS.supports('field-sizing', 'content'),
    instead: 'not used: a field has room for the usual, and scrolls',
  },
  {
    what: 'A smooth opening of what is closed (interpolate-size)',
    in: ['Chromium'],
    has: () => CSS.supports('interpolate-size', 'allow-keywords'),
    instead: 'not used: it opens at once',
  },
  {
    what: 'Pages that are fetched before anybody asks (speculation rules)',
    in: ['Chromium'],
    has: () => HTMLScriptElement.supports('speculationrules'),
    instead: 'not used: nothing is asked for that the page did not name',
  },
  {
    what: 'Shifts of the layout, counted by the browser (layout-shift)',
    in: ['Chromium'],
    has: () => PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
    instead: 'that nothing moves under a reader’s eyes is tested in Chromium',
  },
  {
    what: 'A message that a script makes with a sender of another site (MessageEvent)',
    in: ['Chromium', 'WebKit'],
    has: () => {
      const frame = document.createElement('iframe');
      frame.sandbox = '';
      document.body.append(frame);
      try {
        return new MessageEvent('message', { source: frame.contentWindow }).source === frame.contentWindow;
      } catch {
        return false;
      } finally {
        frame.remove();
      }
    },
    instead: 'only tests make such messages, and set the sender in another way',
  },
  {
    what: 'An address that changes more than a hundred times in ten seconds',
    in: ['Chromium', 'Firefox'],
    has: () => {
      try {
        for (let times = 0; times < 120; times += 1) history.replaceState(null, '');
        return true;
      } catch {
        return false;
      }
    },
    instead: 'no reader is so quick; the tests count',
  },
];

/** What the elements need or use in each engine; none of it may be lost. */
export const common = {
  'Trusted Types': () => typeof window.trustedTypes === 'object',
  'shadow roots in HTML': () => 'shadowRootMode' in HTMLTemplateElement.prototype,
  'style sheets that a script makes': () => 'adoptedStyleSheets' in ShadowRoot.prototype,
  'elements in forms': () => 'attachInternals' in HTMLElement.prototype,
  popover: () => 'popover' in HTMLElement.prototype,
  ':has()': () => CSS.supports('selector(:has(a))'),
  'light-dark()': () => CSS.supports('color', 'light-dark(red, blue)'),
  'container queries': () => CSS.supports('container-type', 'inline-size'),
  'text-wrap: balance': () => CSS.supports('text-wrap', 'balance'),
  'print-color-adjust': () => CSS.supports('print-color-adjust', 'exact'),
  'prefers-reduced-motion': () => matchMedia('(prefers-reduced-motion: no-preference)').matches,
  'prefers-contrast': () => matchMedia('(prefers-contrast: no-preference)').matches,
  'forced-colors': () => matchMedia('(forced-colors: none)').matches,
  'Tagalog (fil)': () => new Intl.PluralRules('fil').resolvedOptions().locale === 'fil',
  checkVisibility: () => 'checkVisibility' in Element.prototype,
  clipboard: () => typeof navigator.clipboard?.writeText === 'function',
  'hidden="until-found", which is not used': () => 'onbeforematch' in HTMLElement.prototype,
  'anchor positioning, which is not used': () => CSS.supports('anchor-name', '--a'),
};

/**
 * Why a test may be left out in an engine: the names, in test/support/, of what it cannot be made to do. Each stands
 * in an `if` before `this.skip()`, and nothing else in the tests asks which engine it is.
 */
export const reasons = {
  canEmulateMedia: {
    in: ['Chromium'],
    why: 'paper, forced colours, contrast and motion, and the tree of a screen reader, can be asked of Chromium alone by a test',
  },
  hasNavigationApi: {
    in: ['Chromium', 'Firefox'],
    why: 'the Navigation API tells of an address that a script sets; WebKitGTK 2.50 does not have it',
  },
};
