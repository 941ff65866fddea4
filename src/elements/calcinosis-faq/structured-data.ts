interface QuestionAndAnswer {
  readonly question: string;
  readonly answer: string;
}

/**
 * A schema.org `FAQPage` for search engines. Made from text nodes, so that a strict content
 * security policy and Trusted Types have nothing to object to: it is data, never run.
 */
export function faqPage(items: readonly QuestionAndAnswer[], language: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: language,
    mainEntity: items.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
  script.append(document.createTextNode(JSON.stringify(page).replaceAll('<', '\\u003c')));
  return script;
}
