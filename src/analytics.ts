import { builtIn } from './dom/builtins.js';

/** What a page's statistics are told: which element, what was done with it, and ids; never words, and nothing of the checklist. */
export type AnalyticsEntry = {
  /** The tag of the element, such as `calcinosis-faq`. */
  readonly element: string;
} & (
  | { readonly event: 'calcinosis-toggle'; readonly item: string; readonly open: boolean }
  | { readonly event: 'calcinosis-compare'; readonly types: string }
  | { readonly event: 'calcinosis-filter'; readonly kinds: string }
  | { readonly event: 'calcinosis-reading-level'; readonly level: string }
  | { readonly event: 'calcinosis-review-due'; readonly due: string }
  | { readonly event: 'calcinosis-content-error'; readonly path: string }
);

/** An id of ours or of the hospital's own question; whatever else stands there is not told. */
const idOf = (id: unknown): string => (typeof id === 'string' && /^[a-z][\w.-]{0,63}$/i.test(id) ? id : '');
const idsOf = (ids: unknown): string => (Array.isArray(ids) ? ids.map(idOf).filter(Boolean).join(' ') : '');
const pathOf = (path: unknown): string => (/^[\w.-]{0,80}$/.exec(String(path)) ?? [''])[0];
const dayOf = (day: unknown): string => (/^\d{4}-\d\d-\d\d$/.exec(String(day)) ?? [''])[0];

type Fields = Readonly<Record<string, unknown>>;

/** What may be told of each event. One that is not here, as that of the checklist, is never heard. */
const tellable = {
  'calcinosis-toggle': ({ item, open }: Fields) => ({ item: idOf(item), open: Boolean(open) }),
  'calcinosis-compare': ({ types }: Fields) => ({ types: idsOf(types) }),
  'calcinosis-filter': ({ kinds }: Fields) => ({ kinds: idsOf(kinds) }),
  'calcinosis-reading-level': ({ level }: Fields) => ({ level: idOf(level) }),
  'calcinosis-review-due': ({ due }: Fields) => ({ due: dayOf(due) }),
  'calcinosis-content-error': ({ path }: Fields) => ({ path: pathOf(path) }),
} as const;

/**
 * Tells a page's statistics what readers open, compare and filter, by ids alone. Nothing is told unless a page calls
 * this. What a person ticks or writes in the checklist is health data: it is in no event, and no entry comes from the
 * checklist at all. The function that is given back ends it.
 *
 * Whether a page may count even this is for the hospital's privacy officer to say: on a page that knows who the reader is,
 * which answer was opened can be health information.
 *
 * @param tell - Gets each entry. Without it, the entry is pushed to `dataLayer`, as tag managers read it.
 */
export function forwardEvents(tell: (entry: AnalyticsEntry) => void = pushToDataLayer): () => void {
  const listener = (event: Event): void => {
    const [source] = event.composedPath();
    if (!(source instanceof Element)) return;
    const read = tellable[event.type as keyof typeof tellable] as (event: object) => object;
    tell({ event: event.type, element: source.localName, ...read(event) } as AnalyticsEntry);
  };
  const types = Object.keys(tellable);
  const page = builtIn(document);
  for (const type of types) page.addEventListener(type, listener);
  return () => {
    for (const type of types) page.removeEventListener(type, listener);
  };
}

function pushToDataLayer(entry: AnalyticsEntry): void {
  const page = window as { dataLayer?: unknown };
  const { dataLayer } = page;
  if (Array.isArray(dataLayer)) dataLayer.push(entry);
  // An element of that `id` is no list; what a script left there is the script's.
  else if (!Object.hasOwn(page, 'dataLayer') || dataLayer === undefined) page.dataLayer = [entry];
}
