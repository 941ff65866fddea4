import type { CommonWords } from '../schema.js';

export const common: CommonWords = {
  sources: 'Sources',
  source: (n) => `Source ${n}`,
  backToText: 'Back to the text',
  copied: 'Copied',
  copyByHand: 'Select this text and copy it.',
  contact: 'Contact',
  emergencyNumber: 'your emergency number (112, 911 or 999)',
  reviewed: (by, on) => `Reviewed by ${by} on ${on}.`,
  notReviewed: 'No clinician has reviewed this text yet, so bring your questions to your care team.',
};
