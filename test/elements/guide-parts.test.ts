import { expect } from '@open-wc/testing';
import { CalcinosisGuide } from '../../src/elements/calcinosis-guide/guide.js';
import { settled } from '../support/arrivals.js';
import '../support/console.js';
import { mount } from '../support/mount.js';
import { allInside, visibleText } from '../support/visible.js';

// In a page of its own: a tag that is defined stays defined.
describe('a guide whose sections are imported one by one', () => {
  it('lists what is there, and takes up what comes', async () => {
    customElements.define('calcinosis-guide', CalcinosisGuide);
    await import('../../src/elements/calcinosis-causes/calcinosis-causes.js');
    const host = await mount('calcinosis-guide');
    const titles = (): string[] => allInside(host, 'nav li').map(visibleText);
    expect(titles()).to.deep.equal(['Causes and risk factors']);
    expect(allInside(host, '.section')).to.have.length(1);
    await import('../../src/elements/calcinosis-key-points/calcinosis-key-points.js');
    await settled(host);
    expect(titles()).to.deep.equal(['Key points about calcinosis', 'Causes and risk factors']);
    expect(visibleText(host)).to.contain('Rare or not?');
  });
});
