const references = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'References',
    citedIn: 'Cited in:',
    copyText: 'Copy as text',
    copyRis: 'Copy as RIS',
    copyBibtex: 'Copy as BibTeX',
};

export { references };
