/* Rendering on a server, and taking over in the browser. */
import 'calcinosis-elements/hydrate.js';
import { renderToString } from 'calcinosis-elements/ssr.js';
import { is } from './is.js';

is<Promise<string>>()(renderToString('calcinosis-faq'));
is<Promise<string>>()(
  renderToString('calcinosis-faq', {
    lang: 'es',
    attributes: { include: 'surgery', 'heading-level': 3, 'hide-heading': true, theme: undefined },
    content: { clinic: { phone: '+1 555 010 0100' } },
    fallback: 'Questions about calcinosis',
    stylesheets: '/calcinosis/embed/',
  }),
);

// @ts-expect-error: which element?
void renderToString();
// @ts-expect-error: a language is a tag
void renderToString('calcinosis-faq', { lang: 1 });
// @ts-expect-error: an attribute is text, a number, or there
void renderToString('calcinosis-faq', { attributes: { include: ['surgery'] } });
// @ts-expect-error: as locked as on a page
void renderToString('calcinosis-faq', { content: { urgentCare: { title: 'When to call' } } });
// @ts-expect-error
void renderToString('calcinosis-faq', { language: 'es' });
