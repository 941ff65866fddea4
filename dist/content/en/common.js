const common = {
    edition: { version: 1, date: '2026-11-22' },
    language: 'English',
    labelled: '{label}: {text}',
    sources: 'Sources',
    source: 'Source {n}',
    backToText: 'Back to the text',
    copied: 'Copied',
    copyByHand: 'Select this text and copy it.',
    contact: 'Contact',
    emergencyNumber: 'your emergency number (112, 911 or 999)',
    reviewed: 'Reviewed by {by} on {on}.',
    notReviewed: 'No clinician has reviewed this text yet, so bring your questions to your care team.',
    draft: 'This translation is a draft. No clinician has reviewed it yet, so bring your questions to your care team.',
    about: 'About this text',
    version: 'Version {version} of {date}',
    local: 'The clinic that shows this page has changed or added some of this text.',
};

export { common };
