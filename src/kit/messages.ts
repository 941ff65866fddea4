/** What the kit asks its preview to show. */
export interface Shown {
  readonly tag: string;
  readonly lang: string;
  /** What stands between the tags. */
  readonly title: string;
  /** The class of a stand-in for a hospital's page. */
  readonly host: string;
  readonly options: readonly (readonly [name: string, value: string])[];
}

/** A page that was opened from a folder has an origin that equals none, not even its own. */
const fromFolder = (page: Location): boolean => page.protocol === 'file:';

/**
 * Whom a message to the preview is for: pages of the same site, and never a page that the frame was led to.
 *
 * @param page - The address of the kit.
 * @returns The target origin for `postMessage`.
 */
export const targetOf = (page: Location): string => (fromFolder(page) ? '*' : page.origin);

/**
 * Whether a message comes from the page around this one, on the same site. What an element shows could be taken for the
 * hospital's own words, so that nobody else may choose it: neither an address, nor another window, nor a page of another site
 * that shows this one in a frame. In a folder, where the origins of pages are opaque, no page of a site can show this one.
 *
 * @param event - The message.
 * @param page - The window that hears it.
 * @returns Whether to follow it.
 */
export function isFromKit(
  { source, origin }: Pick<MessageEvent, 'source' | 'origin'>,
  page: Pick<Window, 'parent' | 'location'> = window,
): boolean {
  if (source !== page.parent || page.parent === page) return false;
  return fromFolder(page.location) ? /^(null|file:\/\/)$/.test(origin) : origin === page.location.origin;
}
