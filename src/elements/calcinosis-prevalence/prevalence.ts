import {
  type CSSResultGroup,
  html,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { fill } from '../../content/language.js';
import { prevalence as english } from '../../content/en/prevalence.js';
import type { PrevalenceWords } from '../../content/schema.js';
import { figures, populations } from '../../content/prevalence.js';
import { keysOf } from '../../content/keys.js';
import type { FigureId, PopulationId } from '../../content/ids.js';
import type { Share } from '../../content/schema.js';
import { prevalenceSources } from '../../content/sources.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
import { heading } from '../heading.js';
import { idList } from '../report.js';
import { hundred, onePerson, plot, ticks } from './drawings.js';
import { prevalenceStyles } from './prevalence.styles.js';

const populationIds = keysOf(populations);

const anchor = (id: PopulationId | 'table'): string => `calcinosis-prevalence-${id}`;

const cited = (sources: readonly string[]): string => `[@${sources.join('; @')}]`;

function ends(share: Share): [low: number, high: number] {
  return 'value' in share ? [share.value, share.value] : [share.low, share.high];
}

/**
 * @summary How rare calcinosis is, and in whom it is not: people out of 100 in four diseases, and what each study found.
 *
 * A drawing of 100 people for each disease, with a range drawn as a range; every study with its count
 * on a line from 0 to 100; and the same numbers as a table. A link can lead to a disease
 * (`#calcinosis-prevalence-lupus`) and to the table (`#calcinosis-prevalence-table`), which opens.
 *
 * The ids: `systemic-sclerosis`, `juvenile-dermatomyositis`, `adult-dermatomyositis`, `lupus`.
 *
 * @tag calcinosis-prevalence
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart population - A disease with its drawing.
 * @csspart study - A study with its mark on the line.
 * @csspart table - The table.
 * @csspart sources - The list of sources.
 */
export class CalcinosisPrevalence extends CalcinosisElement {
  static override readonly tag = 'calcinosis-prevalence';
  static override styles: CSSResultGroup = [CalcinosisElement.styles, prevalenceStyles];
  static override properties: PropertyDeclarations = { populations: { useDefault: true } };

  /**
   * The diseases to show, by id, with spaces between; all without it. Unknown ids are reported and left
   * out, and where none is left all are shown.
   */
  populations = '';

  protected override readonly sources = prevalenceSources;
  #shown: readonly PopulationId[] = populationIds;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('populations')) return;
    const asked = idList(this, 'populations', this.populations, populationIds);
    this.#shown = asked.length > 0 ? asked : populationIds;
  }

  protected override get words(): PrevalenceWords {
    return this.speech.get('prevalence', english);
  }

  protected override renderBody(cite: Citations, level: number): TemplateResult {
    const { ui } = this.words;
    const { language } = this.speech;
    const studies = keysOf(figures).filter((id) => this.#shown.includes(figures[id].population));
    return html`${cite.paragraphs(this.words.intro)} ${heading(level, ui.drawings)}
      <p>${ui.drawingsHint}</p>
      ${this.#renderKey()}
      <div class="populations">${this.#shown.map((id) => this.#renderPopulation(id, cite, level + 1))}</div>
      ${heading(level, ui.plot)}
      <p>${ui.plotHint}</p>
      <div class="row" aria-hidden="true">
        <span class="muted">${ui.axis}</span>
        <div class="ticks muted">${ticks.map((tick) => html`<span>${language.number(tick)}</span> `)}</div>
      </div>
      <ul class="studies">
        ${studies.map((id) => this.#renderStudy(id, cite))}
      </ul>
      ${this.#renderTable(studies, cite)}`;
  }

  #renderKey(): TemplateResult {
    const ranged = this.#shown.some((id) => 'low' in populations[id]);
    const kinds = ranged ? (['solid', 'between', 'empty'] as const) : (['solid', 'empty'] as const);
    return html`<ul class="key">
      ${kinds.map((kind) => html`<li>${onePerson(kind)} ${this.words.ui.key[kind]}</li>`)}
    </ul>`;
  }

  #renderPopulation(id: PopulationId, cite: Citations, level: number): TemplateResult {
    const { name, statement, note } = this.words.populations[id];
    const share = populations[id];
    return html`<div class="panel population" part="population">
      ${heading(level, name, anchor(id))} ${hundred(...ends(share))}
      <p>
        <strong>${fill(statement, { people: this.#people(share) })}</strong>${cite.text(cited(share.sources))}
      </p>
      <p>${cite.text(note)}</p>
    </div>`;
  }

  #renderStudy(id: FigureId, cite: Citations): TemplateResult {
    const { ui } = this.words;
    const figure = figures[id];
    const { population, count, total, sources } = figure;
    const { language } = this.speech;
    const people = this.#people(figure);
    const found =
      count && total
        ? fill(ui.counted, { count: language.number(count), total: language.number(total), people })
        : fill(ui.estimated, { people });
    const text = fill(this.common.labelled, { label: this.words.studies[id], text: found });
    return html`<li class="row" part="study">
      <div>
        <strong>${this.words.populations[population].name}</strong>
        <div>${text}${cite.text(cited(sources))}</div>
      </div>
      ${plot(...ends(figure))}
    </li>`;
  }

  #renderTable(studies: readonly FigureId[], cite: Citations): TemplateResult {
    const { columns, notGiven, table } = this.words.ui;
    const people = (n?: number): string => (n ? this.speech.language.number(n) : notGiven);
    // On paper the list of studies says the same; the table prints where the reader has opened it.
    return html`<details class="numbers" id=${anchor('table')}>
      <summary>${table}</summary>
      <div class="scroller" role="region" aria-label=${table} tabindex="0">
        <table part="table">
          <thead>
            <tr>
              ${Object.values(columns).map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${studies.map((id) => {
              const { population, count, total, sources } = figures[id];
              return html`<tr>
                <th scope="row">${this.words.populations[population].name}</th>
                <td>${this.words.studies[id]}${cite.text(cited(sources))}</td>
                <td>${people(count)}</td>
                <td>${people(total)}</td>
                <td>${this.#people(figures[id], 1)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  /** The value, or the range, in words; to the next whole person or as printed. */
  #people(share: Share, digits?: number): string {
    const [low, high] = ends(share).map((end) => this.speech.language.number(end, digits)) as [
      string,
      string,
    ];
    return low === high ? low : fill(this.words.ui.range, { low, high });
  }
}
