import type { ReferencesWords } from '../schema.js';

export const references: ReferencesWords = {
  title: 'References',
  citedIn: 'Cited in:',
  copyText: 'Copy as text',
  copyRis: 'Copy as RIS',
  copyBibtex: 'Copy as BibTeX',
};
