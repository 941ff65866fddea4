import { expect } from '@open-wc/testing';
import { eachArrival } from '../support/arrivals.js';
import '../support/console.js';
import { visibleText } from '../support/visible.js';

eachArrival('calcinosis-faq', () => import('../../src/elements/calcinosis-faq/calcinosis-faq.js'), (arrive) => {
  it('shows', async () => {
    const el = await arrive({ light: 'fallback <p>x</p>' , attributes: {only: 'surgery tumoral'}});
    console.log(visibleText(el));
    expect(el.isConnected).to.be.true;
  });
});
