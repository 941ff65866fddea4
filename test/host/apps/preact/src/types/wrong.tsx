import { createRef } from 'preact';
import type { CalcinosisCompareEvent, CalcinosisGuide } from 'calcinosis-elements';
import type {} from 'calcinosis-elements/preact';

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
  <calcinosis-faq headingLevel="2" />,
  // @ts-expect-error An attribute that is no number.
  <calcinosis-faq heading-level="two" />,
  // @ts-expect-error A text where a truth value belongs.
  <calcinosis-faq hide-heading="no" />,
  // @ts-expect-error A property that the element does not have.
  <calcinosis-faq emergencyNumber="911" />,
  // @ts-expect-error A property of another name.
  <calcinosis-faq headingLvl={2} />,
  // @ts-expect-error Read only.
  <calcinosis-faq contentInfo={{}} />,
  // @ts-expect-error Text of a shape that no element has.
  <calcinosis-faq content={{ faq: { items: { surgery: { reply: '' } } } }} />,
  // @ts-expect-error Text as text.
  <calcinosis-faq content="{}" />,
  // @ts-expect-error The handler of another event.
  <calcinosis-faq oncalcinosis-toggle={(event: CalcinosisCompareEvent) => event.types} />,
  // @ts-expect-error Something that the event does not have.
  <calcinosis-faq oncalcinosis-toggle={(event) => event.detail} />,
  // @ts-expect-error Preact would listen to a name in small letters.
  <calcinosis-faq onCalcinosisToggle={() => undefined} />,
  // @ts-expect-error No handler.
  <calcinosis-faq oncalcinosis-toggle="toggle()" />,
  // @ts-expect-error A reference to another element.
  <calcinosis-faq ref={createRef<CalcinosisGuide>()} />,
  // @ts-expect-error A way to remember that does not exist.
  <calcinosis-symptom-checklist remember="cloud" />,
  // @ts-expect-error A common attribute of another type.
  <calcinosis-term tabIndex="first" />,
];
