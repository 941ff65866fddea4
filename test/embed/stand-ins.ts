const attributes: Readonly<Record<string, readonly string[]>> = {
  'calcinosis-faq': [
    'heading-level',
    'theme',
    'include',
    'print',
    'print-links',
    'type',
    'structured-data',
    'dir',
    'src',
    'style',
    'data-href',
  ],
  'calcinosis-type-table': ['heading-level', 'theme', 'types', 'highlight'],
  'calcinosis-symptom-checklist': [
    'heading-level',
    'theme',
    'emergency-number',
    'remember',
    'reviewed-by',
    'src',
  ],
};

/** Small elements with the tags of the real ones: each shows "[tag]", its slotted questions, and no fallback. */
export function defineStandIns(): void {
  for (const [tag, observedAttributes] of Object.entries(attributes)) {
    customElements.define(
      tag,
      class extends HTMLElement {
        static readonly observedAttributes = observedAttributes;

        constructor() {
          super();
          const fallback = document.createElement('div');
          fallback.hidden = true;
          fallback.append(document.createElement('slot'));
          const questions = document.createElement('slot');
          questions.name = 'question';
          this.attachShadow({ mode: 'open' }).append(`[${tag}]`, questions, fallback);
        }
      },
    );
  }
}

/** The words that a person sees, in the order of the page. */
export function seen(node: Node): string {
  return words(node).join(' ').replace(/\s+/g, ' ').trim();
}

function words(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element) || ['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName)) return [];
  if (!(node instanceof HTMLSlotElement) && !node.checkVisibility()) return [];
  const inner =
    node instanceof HTMLSlotElement ? node.assignedNodes() : [...(node.shadowRoot ?? node).childNodes];
  return inner.flatMap(words);
}

/** The observer runs as a microtask of its own, queued when the page changed. */
export const observed = (): Promise<void> => Promise.resolve();

let place: HTMLElement | undefined;

/** Puts markup on the page as a CMS would: parsed by the browser, in the middle of other content. */
export async function page(markup: string): Promise<HTMLElement> {
  place?.remove();
  place = document.createElement('div');
  place.innerHTML = `<h2>Before</h2>${markup}<h2>After</h2>`;
  document.body.append(place);
  await observed();
  return place;
}

/** What was told to the page's editors while this ran. */
export async function warningsOf(run: () => unknown): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => {
    warnings.push(parts.map(String).join(' '));
  };
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** The attributes that the page asked for, without the mark of an element that stands beside the page's nodes. */
export function attributesOf(element: Element | null): Record<string, string> {
  const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(attributes.filter(([name]) => name !== 'data-calcinosis-mounted'));
}

/** The elements with this tag, also those that stand in a shadow root of a block. */
export function mountedIn(place: Element, tag: string): Element[] {
  return [place, ...place.querySelectorAll('*')].flatMap((node) => [
    ...(node !== place && node.localName === tag ? [node] : []),
    ...(node.shadowRoot && !node.localName.startsWith('calcinosis-')
      ? node.shadowRoot.querySelectorAll(tag)
      : []),
  ]);
}
