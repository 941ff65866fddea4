import { Component, computed, ElementRef, signal, viewChild } from '@angular/core';
import { CALCINOSIS_ELEMENTS } from 'calcinosis-elements/angular';
import type {
  CalcinosisCompareEvent,
  CalcinosisFaq,
  CalcinosisSymptomChecklist,
  CalcinosisToggleEvent,
} from 'calcinosis-elements/elements.js';
import 'calcinosis-elements/elements/calcinosis-faq/calcinosis-faq.js';
import 'calcinosis-elements/elements/calcinosis-glossary/calcinosis-glossary.js';
import 'calcinosis-elements/elements/calcinosis-references/calcinosis-references.js';
import 'calcinosis-elements/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import 'calcinosis-elements/elements/calcinosis-urgent-care/calcinosis-urgent-care.js';
import 'calcinosis-elements/languages.js';

@Component({ selector: 'app-root', imports: [CALCINOSIS_ELEMENTS], templateUrl: './app.html' })
export class App {
  readonly typesWeSee = { typeTable: { title: 'The types that we see' } };
  readonly lang = signal('en');
  readonly phone = signal('');
  readonly level = signal('');
  readonly answer = signal('');
  readonly bare = signal(false);
  readonly clinical = signal(false);
  readonly dark = signal(false);
  readonly few = signal(false);
  readonly shown = signal(true);
  readonly questions = signal([1]);
  readonly log = signal<readonly string[]>([]);
  readonly faqElement = viewChild<string, ElementRef<CalcinosisFaq>>('faq', { read: ElementRef });
  readonly checklistElement = viewChild<string, ElementRef<CalcinosisSymptomChecklist>>('checklist', {
    read: ElementRef,
  });
  readonly ownText = computed(() =>
    this.answer() ? { faq: { items: { surgery: { answer: [this.answer()] } } } } : undefined,
  );

  tell(line: string): void {
    this.log.update((lines) => [...lines, line]);
  }

  toggled({ item, open }: CalcinosisToggleEvent): void {
    this.tell(`toggle ${item} ${open}`);
  }

  compared({ types }: CalcinosisCompareEvent): void {
    this.tell(`compare ${types.join(' ')}`);
  }

  add(): void {
    this.questions.update((all) => [...all, all.length + 1]);
  }

  remove(): void {
    this.questions.update((all) => all.slice(1));
  }

  send(event: Event): void {
    event.preventDefault();
    for (const [name, value] of new FormData(event.currentTarget as HTMLFormElement)) {
      this.tell(`sent ${name}=${value}`);
    }
  }

  async loadTypes(): Promise<void> {
    await import('calcinosis-elements/elements/calcinosis-type-table/calcinosis-type-table.js');
  }
}
