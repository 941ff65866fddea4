import { Component, ElementRef, signal, viewChild } from '@angular/core';
import type { CalcinosisFaq, CalcinosisToggleEvent, LocalText } from 'calcinosis-elements';
import { CALCINOSIS_ELEMENTS, CalcinosisFaqDirective } from 'calcinosis-elements/angular';

/** What is right has to pass. */
@Component({
  selector: 'app-right',
  imports: [CALCINOSIS_ELEMENTS],
  template: `
    <calcinosis-guide
      id="guide"
      class="wide"
      [class.open]="item() !== ''"
      [style.color]="'CanvasText'"
      lang="es"
      dir="rtl"
      aria-label="Guide"
      data-place="main"
      emergency-number="911"
      hide-reading-level
      [structuredData]="true"
    >
      <p slot="contact">Call 555 0100.</p>
      <section slot="section"><h2>Our clinic</h2></section>
    </calcinosis-guide>
    <calcinosis-faq
      #faq
      include="surgery firm-lump"
      print="open"
      theme="dark"
      heading-level="2"
      [hideHeading]="item() === ''"
      structured-data
      reading-level="clinical"
      [content]="clinic"
      (calcinosis-toggle)="toggled($event)"
      (calcinosis-content-error)="item.set($event.path + $event.reason)"
      (click)="open(faq)"
    >
      <details slot="question" id="parking"><summary>Where can I park?</summary></details>
    </calcinosis-faq>
    <calcinosis-faq [headingLevel]="3" [hide-heading]="false" readingLevel="plain" [content]="[clinic]" />
    <calcinosis-faq
      [headingLevel]="undefined"
      [heading-level]="2"
      [attr.data-x]="1"
      [id]="item()"
      [hidden]="false"
    />
    <calcinosis-causes groups="genetic" (calcinosis-toggle)="toggled($event)" />
    <calcinosis-diagnosis heading-level="2" />
    <calcinosis-disclaimer
      emergency-number="112"
      reviewed-by="Dr. Vega"
      reviewed-on="2026-11-22"
      review-due="2027-11-22"
    />
    <calcinosis-glossary include="biopsy" [used]="true" />
    <calcinosis-key-points src="/clinic.json" slot="section" />
    <calcinosis-overview [hideDrawing]="true" />
    <calcinosis-prevalence populations="lupus" />
    <calcinosis-reading-level remember="session" (calcinosis-reading-level)="item.set($event.level)" />
    <calcinosis-references theme="auto" />
    <calcinosis-symptom-checklist
      name="visit"
      [disabled]="false"
      remember="device"
      announce-urgent
      (calcinosis-change)="item.set($event.part === 'cleared' ? '' : $event.part)"
    />
    <p>A <calcinosis-term term="biopsy">biopsy</calcinosis-term></p>
    <calcinosis-treatments kinds="surgery" (calcinosis-filter)="item.set($event.kinds.join())" />
    <calcinosis-type-table
      types="dystrophic metastatic"
      highlight="dystrophic"
      (calcinosis-compare)="item.set($event.types.join())"
    />
    <calcinosis-urgent-care [emergencyNumber]="'112'" />
  `,
})
export class Right {
  readonly clinic: LocalText = { lang: 'en', clinic: { name: 'Skin clinic' } };
  readonly item = signal('');
  readonly faq = viewChild.required<string, ElementRef<CalcinosisFaq>>('faq', { read: ElementRef });

  toggled(event: CalcinosisToggleEvent): void {
    this.item.set(event.item);
  }

  open(faq: CalcinosisFaq): void {
    if (faq === this.faq().nativeElement) faq.show('surgery');
  }
}

/** One by one. */
@Component({
  selector: 'app-one',
  imports: [CalcinosisFaqDirective],
  template: '<calcinosis-faq theme="light" />',
})
export class One {}
