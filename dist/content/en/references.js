const references = {
    title: 'References',
    citedIn: 'Cited in:',
    copyText: 'Copy as text',
    copyRis: 'Copy as RIS',
    copyBibtex: 'Copy as BibTeX',
};

export { references };
