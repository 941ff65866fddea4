/* Languages: ours, and one of a hospital. */
import 'calcinosis-elements/languages.js';
import { type LanguagePack, registerLanguage } from 'calcinosis-elements/elements.js';
import { faqIds, type FaqId, type ReadingLevel } from 'calcinosis-elements/content/ids.js';
import type { FaqWords, Partly, Words } from 'calcinosis-elements/content/schema.js';
import * as english from 'calcinosis-elements/content/en/plain.js';
import { faq as clinical } from 'calcinosis-elements/content/en/clinical.js';
import { faq } from 'calcinosis-elements/content/es/plain.js';
import { is } from './is.js';

is<FaqWords>()(faq);
is<Words['faq']>()(faq);
english satisfies Words;
clinical satisfies Partly<FaqWords>;
is<string>()(faq.items.surgery.question);
// @ts-expect-error: there is no such question
faq.items.parking;
faqIds satisfies readonly FaqId[];
// @ts-expect-error
'parking' satisfies FaqId;

registerLanguage({ lang: 'es', words: { faq } });
registerLanguage({ lang: 'pl', level: 'clinical', words: {}, sources: [{ id: 'x', title: 'X' }] });
const pack: LanguagePack = { lang: 'pl', words: { faq: { title: 'Pytania' } } };
is<ReadingLevel | undefined>()(pack.level);
(globalThis.calcinosisLanguages ??= []).push(pack);

// @ts-expect-error: a language has a tag
registerLanguage({ words: { faq } });
// @ts-expect-error: and words
registerLanguage({ lang: 'pl' });
// @ts-expect-error: there are two levels
registerLanguage({ lang: 'pl', level: 'expert', words: {} });
// @ts-expect-error: a part is called as its tag, in one word
registerLanguage({ lang: 'pl', words: { 'key-points': {} } });
// @ts-expect-error: a source has a title
registerLanguage({ lang: 'pl', words: {}, sources: [{ id: 'x' }] });
// @ts-expect-error: what is left on the window is a pack
globalThis.calcinosisLanguages = ['pl'];
