import type { CalcinosisCompareEvent, CalcinosisGuide } from 'calcinosis-elements';
import type {} from 'calcinosis-elements/solid';

/** Each of these has to fail; one that passes is an error of its own. */
export const wrong = [
  // @ts-expect-error There is no such element.
  <calcinosis-faqs />,
  // @ts-expect-error A value that is none of a closed list's.
  <calcinosis-faq print="opened" />,
  // @ts-expect-error The same in an attribute that is spelled unlike its property.
  <calcinosis-faq reading-level="expert" />,
  // @ts-expect-error A theme that does not exist.
  <calcinosis-faq theme="sepia" />,
  // @ts-expect-error A property is no text.
  <calcinosis-faq prop:headingLevel="2" />,
  // @ts-expect-error Solid would set a property in small letters.
  <calcinosis-faq headingLevel={2} />,
  // @ts-expect-error An attribute is a text.
  <calcinosis-faq attr:heading-level={2} />,
  // @ts-expect-error No text there.
  <calcinosis-faq bool:hide-heading="yes" />,
  // @ts-expect-error An attribute that is no number.
  <calcinosis-faq heading-level="two" />,
  // @ts-expect-error A text where a truth value belongs.
  <calcinosis-faq hide-heading="no" />,
  // @ts-expect-error A property that the element does not have.
  <calcinosis-faq prop:emergencyNumber="911" />,
  // @ts-expect-error A property of another name.
  <calcinosis-faq prop:headingLvl={2} />,
  // @ts-expect-error Read only.
  <calcinosis-faq prop:contentInfo={{}} />,
  // @ts-expect-error Text of a shape that no element has.
  <calcinosis-faq prop:content={{ faq: { items: { surgery: { reply: '' } } } }} />,
  // @ts-expect-error Text as text.
  <calcinosis-faq prop:content="{}" />,
  // @ts-expect-error The handler of another event.
  <calcinosis-faq on:calcinosis-toggle={(event: CalcinosisCompareEvent) => event.types} />,
  // @ts-expect-error Something that the event does not have.
  <calcinosis-faq on:calcinosis-toggle={(event) => event.detail} />,
  // @ts-expect-error Solid would listen to a name in small letters.
  <calcinosis-faq onCalcinosisToggle={() => undefined} />,
  // @ts-expect-error No handler.
  <calcinosis-faq on:calcinosis-toggle="toggle()" />,
  // @ts-expect-error A reference to another element.
  <calcinosis-faq ref={(guide: CalcinosisGuide) => guide.printGuide()} />,
  // @ts-expect-error A way to remember that does not exist.
  <calcinosis-symptom-checklist remember="cloud" />,
  // @ts-expect-error A common attribute of another type.
  <calcinosis-term aria-live="loud" />,
];
