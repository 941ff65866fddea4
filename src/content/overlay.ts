/**
 * The words of `base` with those of `over` in their place. What `over` leaves out stays, and an id that it
 * adds comes last. A list of paragraphs is replaced as a whole, and so is a plural: its forms belong together.
 */
export function overlay<T>(base: T, over: unknown): T {
  if (over === undefined) return base;
  if (!isParts(base) || !isParts(over) || typeof over['other'] === 'string') return over as T;
  const parts = Object.entries(over).map(([key, part]) => [key, overlay(base[key], part)] as const);
  return { ...base, ...Object.fromEntries(parts) };
}

function isParts(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
