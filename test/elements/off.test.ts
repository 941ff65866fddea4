import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { tags, watch } from '../../src/embed/mounts.js';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { clearing } from '../support/mount.js';
import { visibleText } from '../support/visible.js';

watch();

const warnings = collectWarnings();

for (const tag of tags) {
  const words = tag === 'calcinosis-term' ? 'biopsy' : 'What a visitor wrote.';

  describe(`<${tag}> where the page has switched us off`, () => {
    for (const value of ['off', 'OFF', ' off '])
      it(`by data-calcinosis="${value}" is what stands between its tags, and the element once that is gone`, async () => {
        const place = clearing();
        place.dataset['calcinosis'] = value;
        place.innerHTML = `<p><${tag} emergency-number="5550666" reviewed-by="Dr X" reviewed-on="2026-11-02">${words}</${tag}></p>`;
        const element = place.querySelector<LitElement>(tag)!;
        await element.updateComplete;
        expect(visibleText(element)).to.equal(words);
        expect(element.shadowRoot?.querySelector('.root, a, button')).to.equal(null);
        delete place.dataset['calcinosis'];
        await Promise.resolve();
        await settled(element);
        if (tag === 'calcinosis-reading-level') expect(visibleText(element)).not.to.include(words);
        else expect(element.shadowRoot?.querySelector('.root, [role="button"]')).not.to.equal(null);
        expect(warnings).to.deep.equal([]);
      });
  });
}

describe('what follows a tag that seemed to have no end', () => {
  const swallowed = '<h2>Opening hours</h2><p>We are open from 8 to 5.</p>';

  it('proves that it has one, whenever it comes', async () => {
    const place = clearing();
    place.innerHTML = `<calcinosis-faq>${swallowed}</calcinosis-faq>`;
    const element = place.querySelector<LitElement>('calcinosis-faq')!;
    await settled(element);
    expect(visibleText(element)).to.include('We are open from 8 to 5.');
    place.append('After');
    await Promise.resolve();
    await settled(element);
    expect(visibleText(element)).not.to.include('We are open from 8 to 5.');
    place.lastChild?.remove();
    element.insertAdjacentHTML('beforeend', '<p>More of the fallback.</p>');
    await settled(element);
    expect(visibleText(element)).not.to.include('More of the fallback.');
  });
});
