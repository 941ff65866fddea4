import { Component } from '@angular/core';
import type { CalcinosisCompareEvent, CalcinosisGuide } from 'calcinosis-elements';
import { CALCINOSIS_ELEMENTS } from 'calcinosis-elements/angular';

/** Each element of this template has to fail, where it stands. */
@Component({
  selector: 'app-wrong',
  imports: [CALCINOSIS_ELEMENTS],
  template: `
    <calcinosis-faqs />
    <calcinosis-faq print="opened" />
    <calcinosis-faq reading-level="expert" />
    <calcinosis-faq theme="sepia" />
    <calcinosis-faq headingLevel="2" />
    <calcinosis-faq heading-level="two" />
    <calcinosis-faq hide-heading="no" />
    <calcinosis-faq [hideHeading]="'false'" />
    <calcinosis-faq [emergencyNumber]="'911'" />
    <calcinosis-faq [headingLvl]="2" />
    <calcinosis-faq [contentInfo]="{}" />
    <calcinosis-faq [content]="{ faq: { items: { surgery: { reply: '' } } } }" />
    <calcinosis-faq content="{}" />
    <calcinosis-faq (calcinosis-toggle)="compared($event)" />
    <calcinosis-faq (calcinosis-toggle)="log($event.detail)" />
    <calcinosis-faq (calcinosis-togle)="log($event.item)" />
    <calcinosis-faq #faq (click)="print(faq)" />
    <calcinosis-symptom-checklist remember="cloud" />
  `,
})
export class Wrong {
  compared(event: CalcinosisCompareEvent): void {
    this.log(event.types);
  }
  log(value: unknown): void {
    console.info(value);
  }
  print(guide: CalcinosisGuide): void {
    guide.printGuide();
  }
}
