/**
 * The words of `base` with those of `over` in their place. What `over` leaves out stays, and an id that it
 * adds comes last. A list of paragraphs is replaced as a whole, and so is a plural: its forms belong together.
 */
export function overlay<T>(base: T, over: unknown): T {
  if (over === undefined) return base;
  if (!isParts(base) || !isParts(over) || 'other' in over) return over as T;
  const parts: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) parts[key] = overlay(parts[key], value);
  return parts as T;
}

function isParts(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
