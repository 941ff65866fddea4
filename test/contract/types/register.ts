/* Tags under another prefix. */
import { allElements, CalcinosisFaq, CalcinosisGuide } from 'calcinosis-elements/elements.js';
import { type PrefixedTags, register, type RegisterOptions } from 'calcinosis-elements/register.js';
import { is } from './is.js';

is<void>()(register([CalcinosisFaq, CalcinosisGuide]));
register(allElements, { prefix: 'clinic' });
register([CalcinosisFaq], { prefix: 'clinic', registry: customElements });
const options: RegisterOptions = { prefix: undefined };
register(allElements, options);

is<'calcinosis-faq'>()(CalcinosisFaq.tag);
is<CalcinosisFaq>()({} as PrefixedTags<'clinic'>['clinic-faq']);
// @ts-expect-error: under another prefix, there is no such tag
({}) as PrefixedTags<'clinic'>['calcinosis-faq'];

declare global {
  interface HTMLElementTagNameMap extends PrefixedTags<'clinic'> {}
}
is<CalcinosisGuide | null>()(document.querySelector('clinic-guide'));

// @ts-expect-error: classes stand in a list
register(CalcinosisFaq);
// @ts-expect-error: classes, not tags
register(['calcinosis-faq']);
// @ts-expect-error: an element of somebody else
register([class extends HTMLElement {}]);
// @ts-expect-error: a prefix is a name
register(allElements, { prefix: 1 });
// @ts-expect-error
register(allElements, { prefx: 'clinic' });
