const readingLevel = {
    edition: { version: 2, date: '2026-11-30' },
    title: 'Reading level',
    plain: 'Plain words',
    clinical: 'Medical detail',
    changed: {
        plain: 'The texts on this page are now in plain words.',
        clinical: 'The texts on this page now give medical detail.',
    },
    remembered: 'This choice is kept in this browser.',
    notRemembered: 'This choice cannot be saved in this browser. It is for this page only.',
};

export { readingLevel };
