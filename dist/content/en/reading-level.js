const readingLevel = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Reading level',
    plain: 'Plain words',
    clinical: 'Medical detail',
    changed: {
        plain: 'The texts on this page are now in plain words.',
        clinical: 'The texts on this page now give medical detail.',
    },
    remembered: 'This choice is kept in this browser.',
};

export { readingLevel };
