import { fold } from '../search.js';

/** The terms of the glossary, with those of the hospital's own. */
export type Terms = Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;

/** The names that a term goes by: as written, and what stands before and inside brackets. */
function namesOf(name: string): string[] {
  return [name, ...name.split(/[()（）]/)].map((part) => fold(part).trim()).filter(Boolean);
}

/** The id of a term by its id or its name, in any case, in the singular or with an `s` more or less. */
export function findTerm({ terms }: { readonly terms: Terms }, text: string): string | undefined {
  const asked = fold(text).replace(/\s+/g, ' ').trim();
  if (!asked) return undefined;
  const forms = [asked, `${asked}s`, asked.replace(/s$/, '')];
  const entries = Object.entries(terms);
  return entries.find(([id, { name }]) => [id, ...namesOf(name)].some((form) => forms.includes(form)))?.[0];
}
