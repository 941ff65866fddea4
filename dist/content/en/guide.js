const guide = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'A guide to calcinosis',
    ui: {
        contents: 'In this guide',
        readingTime: { one: 'About {minutes} minute to read', other: 'About {minutes} minutes to read' },
        print: 'Print this guide',
        backToContents: 'Back to contents',
    },
};

export { guide };
