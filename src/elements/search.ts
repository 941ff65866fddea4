/** Without case and accents, so that what is typed on any keyboard finds the word. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What tells whether a text has every word of a search in it. */
export function finder(query: string): (text: string) => boolean {
  const words = fold(query).split(/\s+/);
  return (text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
}
