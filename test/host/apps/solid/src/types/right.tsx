import { createSignal } from 'solid-js';
import type { CalcinosisFaq, CalcinosisToggleEvent, LocalText } from 'calcinosis-elements';
import type { CalcinosisIntrinsicElements } from 'calcinosis-elements/solid';

const clinic: LocalText = { lang: 'en', clinic: { name: 'Skin clinic' } };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CalcinosisIntrinsicElements<'clinic'> {}
  }
}

/** What is right has to pass. */
export function Right() {
  let faq: CalcinosisFaq | undefined;
  const [item, setItem] = createSignal('');
  const toggled = (event: CalcinosisToggleEvent) => {
    setItem(event.item);
  };
  return (
    <>
      <calcinosis-guide
        class="wide"
        id="guide"
        lang="es"
        dir="rtl"
        aria-label="Guide"
        data-place="main"
        style={{ color: 'CanvasText' }}
        classList={{ wide: true }}
        emergency-number="911"
        hide-reading-level
        prop:structuredData={true}
      >
        <p slot="contact">Call 555 0100.</p>
        <section slot="section">
          <h2>Our clinic</h2>
        </section>
      </calcinosis-guide>
      <calcinosis-faq
        ref={faq}
        include="surgery firm-lump"
        print="open"
        theme="dark"
        heading-level="2"
        hide-heading={item() === ''}
        bool:structured-data={item() !== ''}
        reading-level="clinical"
        prop:content={clinic}
        on:calcinosis-toggle={toggled}
        on:calcinosis-content-error={(event) => {
          console.warn(event.path, event.reason, event.currentTarget.contentInfo.language);
        }}
        onClick={() => faq?.show('surgery')}
      >
        <details slot="question" id="parking">
          <summary>Where can I park?</summary>
        </details>
      </calcinosis-faq>
      <calcinosis-faq
        prop:headingLevel={3}
        prop:hideHeading={false}
        attr:reading-level="plain"
        attr:theme="light"
        prop:content={[clinic]}
        src={undefined}
      />
      <calcinosis-causes groups="genetic" on:calcinosis-toggle={toggled} />
      <calcinosis-diagnosis heading-level={2} />
      <calcinosis-disclaimer
        emergency-number="112"
        reviewed-by="Dr. Vega"
        reviewed-on="2026-11-22"
        review-due="2027-11-22"
      />
      <calcinosis-glossary include="biopsy" used />
      <calcinosis-key-points src="/clinic.json" />
      <calcinosis-overview hide-drawing />
      <calcinosis-prevalence populations="lupus" />
      <calcinosis-reading-level
        remember="session"
        on:calcinosis-reading-level={({ level }) => {
          setItem(level);
        }}
      />
      <calcinosis-references theme="auto" />
      <calcinosis-symptom-checklist
        name="visit"
        disabled={false}
        remember="device"
        announce-urgent
        on:calcinosis-change={{
          handleEvent: ({ part }) => {
            setItem(part === 'cleared' ? '' : part);
          },
          once: true,
        }}
      />
      <p>
        A <calcinosis-term term="biopsy">biopsy</calcinosis-term>
      </p>
      <calcinosis-treatments
        kinds="surgery"
        on:calcinosis-filter={({ kinds }) => {
          setItem(kinds.join());
        }}
      />
      <calcinosis-type-table
        types="dystrophic metastatic"
        highlight="dystrophic"
        on:calcinosis-compare={({ types }) => {
          setItem(types.join());
        }}
      />
      <calcinosis-urgent-care emergency-number="112" />
      <clinic-faq include="surgery" on:calcinosis-toggle={toggled} />
    </>
  );
}
