const common = {
    sources: 'Sources',
    source: (n) => `Source ${n}`,
    backToText: 'Back to the text',
    copied: 'Copied',
    copyByHand: 'Select this text and copy it.',
    notReviewed: 'No clinician has reviewed this text yet, so bring your questions to your care team.',
};

export { common };
