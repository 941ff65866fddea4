import { expect } from '@open-wc/testing';
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { mount } from '../support/mount.js';

const tags = [
  'calcinosis-causes',
  'calcinosis-diagnosis',
  'calcinosis-disclaimer',
  'calcinosis-faq',
  'calcinosis-glossary',
  'calcinosis-guide',
  'calcinosis-key-points',
  'calcinosis-overview',
  'calcinosis-prevalence',
  'calcinosis-reading-level',
  'calcinosis-references',
  'calcinosis-symptom-checklist',
  'calcinosis-term',
  'calcinosis-treatments',
  'calcinosis-type-table',
  'calcinosis-urgent-care',
] as const;

/** The properties that a page can set, by name. */
function publicOf(element: Element): string[] {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  const isPublic = ([name, { state, attribute }]: [PropertyKey, PropertyDeclaration]): boolean =>
    !state && (attribute !== false || name === 'content');
  return [...elementProperties].filter(isPublic).map(([name]) => String(name));
}

describe('a property that a framework takes back', () => {
  // React, Svelte and Solid say undefined, Angular says null, and Vue and Preact an empty text.
  for (const [name, none] of [
    ['undefined', undefined],
    ['null', null],
    ['an empty text', ''],
  ] as const) {
    for (const tag of tags) {
      it(`by ${name} leaves <${tag}> as if it had never been set`, async () => {
        const element = await mount(tag, {}, { light: tag === 'calcinosis-term' ? 'biopsy' : '' });
        const text = (): string => element.renderRoot.textContent ?? '';
        const before = text();
        for (const property of publicOf(element)) {
          Object.assign(element, { [property]: none });
          await element.updateComplete;
        }
        await settled(element);
        expect(text()).to.equal(before);
        expect(collectWarnings()).to.deep.equal([]);
      });
    }
  }
});
