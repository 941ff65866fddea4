import { expect } from '@open-wc/testing';
import { tags } from '../../src/embed/mounts.js';
import { collectWarnings } from '../support/console.js';

const defined = (): string[] => tags.filter((tag) => customElements.get(tag));

// A module is evaluated once in a page, so each test goes on from the one before.
describe('what an import does', () => {
  const warnings = collectWarnings();

  it('elements.js exports the classes and registers nothing', async () => {
    const exported = await import('../../src/elements.js');
    expect(Object.keys(exported).sort()).to.deep.equal([
      'CalcinosisCauses',
      'CalcinosisChangeEvent',
      'CalcinosisCompareEvent',
      'CalcinosisContentErrorEvent',
      'CalcinosisDiagnosis',
      'CalcinosisDisclaimer',
      'CalcinosisElement',
      'CalcinosisFaq',
      'CalcinosisFilterEvent',
      'CalcinosisGlossary',
      'CalcinosisGuide',
      'CalcinosisKeyPoints',
      'CalcinosisOverview',
      'CalcinosisPrevalence',
      'CalcinosisReadingLevel',
      'CalcinosisReadingLevelEvent',
      'CalcinosisReferences',
      'CalcinosisReviewDueEvent',
      'CalcinosisSymptomChecklist',
      'CalcinosisTerm',
      'CalcinosisToggleEvent',
      'CalcinosisTreatments',
      'CalcinosisTypeTable',
      'CalcinosisUrgentCare',
      'allElements',
      'registerLanguage',
      'version',
    ]);
    expect(defined()).to.deep.equal([]);
    expect(document.body.querySelector('calcinosis-faq, style')).to.equal(null);
  });

  it('the registration, FHIR and the words do nothing until they are called', async () => {
    await Promise.all(
      ['register', 'fhir', 'content/es/plain', 'content/ids', 'content/local-text'].map(
        (path) => import(`/src/${path}.ts`),
      ),
    );
    expect(defined()).to.deep.equal([]);
    expect(globalThis.calcinosisLanguages).to.equal(undefined);
  });

  it('an element registers itself and nothing else', async () => {
    const { CalcinosisFaq } = await import('../../src/elements/calcinosis-faq/calcinosis-faq.js');
    expect(defined()).to.deep.equal(['calcinosis-faq']);
    expect(customElements.get('calcinosis-faq')).to.equal(CalcinosisFaq);
  });

  it('index.js registers every element, and keeps what is there', async () => {
    const before = customElements.get('calcinosis-faq');
    await import('../../src/index.js');
    expect(defined()).to.deep.equal(tags);
    expect(customElements.get('calcinosis-faq')).to.equal(before);
  });

  it('complaint 13: a second copy of a module keeps the first, in silence', async () => {
    const first = customElements.get('calcinosis-faq');
    const copy = '/src/elements/calcinosis-faq/calcinosis-faq.ts?again';
    await import(copy);
    expect(customElements.get('calcinosis-faq')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('stores, asks and says nothing', () => {
    expect(localStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
  });
});
