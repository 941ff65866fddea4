const guide = {
    title: 'A guide to calcinosis',
    ui: {
        contents: 'In this guide',
        readingTime: (minutes) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`,
        print: 'Print this guide',
        backToContents: 'Back to contents',
    },
};

export { guide };
