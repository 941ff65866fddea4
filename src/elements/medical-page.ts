import { icd10cm } from '../content/codes.js';
import { plainText } from '../content/markup.js';
import type { Markup } from '../content/schema.js';
import type { ContentInfo } from './calcinosis-element.js';

interface Page {
  readonly title: string;
  /** What calcinosis is, in a sentence or two. */
  readonly description: Markup | undefined;
  readonly info: ContentInfo;
}

/** A schema.org `MedicalWebPage` on calcinosis. It has a day of review only where a hospital recorded one. */
export function medicalPage({ title, description = '', info }: Page): object {
  const { language, readingLevel, version, date, review } = info;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    inLanguage: language,
    version,
    dateModified: date,
    ...(review.by && { lastReviewed: review.on, reviewedBy: { '@type': 'Organization', name: review.by } }),
    audience: {
      '@type': 'MedicalAudience',
      audienceType: readingLevel === 'plain' ? 'Patient' : 'Clinician',
    },
    about: { '@type': 'MedicalCondition', name: 'Calcinosis', description: plainText(description) },
    mentions: icd10cm.map(({ code, term }) => ({
      '@type': 'MedicalCondition',
      name: term,
      code: { '@type': 'MedicalCode', codeValue: code, codingSystem: 'ICD-10-CM' },
    })),
  };
}
