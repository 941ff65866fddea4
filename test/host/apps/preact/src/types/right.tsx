import { useRef, useState } from 'preact/hooks';
import type { CalcinosisFaq, CalcinosisToggleEvent, LocalText } from 'calcinosis-elements';
import type { CalcinosisIntrinsicElements } from 'calcinosis-elements/preact';

const clinic: LocalText = { lang: 'en', clinic: { name: 'Skin clinic' } };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CalcinosisIntrinsicElements<'clinic'> {}
  }
}

/** What is right has to pass. */
export function Right() {
  const faq = useRef<CalcinosisFaq>(null);
  const [item, setItem] = useState('');
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
        emergencyNumber="911"
        hide-reading-level
        structuredData
      >
        <p slot="contact">Call 555 0100.</p>
        <section slot="section">
          <h2>Our clinic</h2>
        </section>
      </calcinosis-guide>
      <calcinosis-faq
        ref={faq}
        key="faq"
        include="surgery firm-lump"
        print="open"
        theme="dark"
        heading-level="2"
        hideHeading={item === ''}
        hide-heading={item === ''}
        structured-data=""
        reading-level="clinical"
        content={clinic}
        oncalcinosis-toggle={toggled}
        oncalcinosis-content-error={(event) => {
          console.warn(event.path, event.reason, event.currentTarget.contentInfo.language);
        }}
        onClick={() => faq.current?.show('surgery')}
      >
        <details slot="question" id="parking">
          <summary>Where can I park?</summary>
        </details>
      </calcinosis-faq>
      <calcinosis-faq
        headingLevel={3}
        hideHeading={false}
        readingLevel="plain"
        content={[clinic]}
        src={undefined}
      />
      <calcinosis-causes groups="genetic" oncalcinosis-toggle={toggled} />
      <calcinosis-diagnosis heading-level={2} />
      <calcinosis-disclaimer
        emergency-number="112"
        reviewed-by="Dr. Vega"
        reviewed-on="2026-11-22"
        review-due="2027-11-22"
      />
      <calcinosis-glossary include="biopsy" used />
      <calcinosis-key-points src="/clinic.json" />
      <calcinosis-overview hideDrawing />
      <calcinosis-prevalence populations="lupus" />
      <calcinosis-reading-level
        remember="session"
        oncalcinosis-reading-level={({ level }) => {
          setItem(level);
        }}
      />
      <calcinosis-references theme="auto" />
      <calcinosis-symptom-checklist
        name="visit"
        disabled={false}
        remember="device"
        announce-urgent
        oncalcinosis-change={({ part }) => {
          setItem(part === 'cleared' ? '' : part);
        }}
      />
      <p>
        A <calcinosis-term term="biopsy">biopsy</calcinosis-term>
      </p>
      <calcinosis-treatments
        kinds="surgery"
        oncalcinosis-filter={({ kinds }) => {
          setItem(kinds.join());
        }}
      />
      <calcinosis-type-table
        types="dystrophic metastatic"
        highlight="dystrophic"
        oncalcinosis-compare={({ types }) => {
          setItem(types.join());
        }}
      />
      <calcinosis-urgent-care emergencyNumber="112" />
      <clinic-faq include="surgery" oncalcinosis-toggle={toggled} />
    </>
  );
}
