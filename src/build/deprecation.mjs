/**
 * What to use instead of something of the manifest that goes away, or nothing where it stays. A class, a property and a
 * method have the tag `@deprecated`; slots, parts, tokens and events are lines of their class's comment, and begin with
 * "Deprecated:" and a sentence.
 */
export function deprecationOf({ deprecated, description = '' }) {
  if (deprecated) return deprecated === true ? 'It goes away.' : deprecated.trim();
  const [, advice] = /^Deprecated: ([^]*?\.)(?:\s|$)/.exec(description) ?? [];
  return advice && advice[0].toUpperCase() + advice.slice(1);
}
