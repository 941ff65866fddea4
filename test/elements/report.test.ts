import { expect } from '@open-wc/testing';
import { report } from '../../src/elements/report.js';
import { collectWarnings } from '../support/console.js';

const warnings = collectWarnings();
const faq = { localName: 'calcinosis-faq' };
const guide = { localName: 'calcinosis-guide' };

describe('a message for the page’s editors', () => {
  it('is given once by each element, or once for all of them', () => {
    for (const host of [faq, faq, guide]) report(host, 'one');
    expect(warnings).to.deep.equal(['<calcinosis-faq>: one', '<calcinosis-guide>: one']);
    for (const host of [faq, faq, guide]) report(host, 'two', true);
    expect(warnings.slice(2)).to.deep.equal(['<calcinosis-faq>: two']);
  });

  it('says where and what happens, however long the value is', () => {
    for (const value of ['x'.repeat(100_000), 'y"'.repeat(100_000)])
      report(faq, `theme="${value}" is not one of light, dark; using light.`);
    for (const warning of warnings) {
      expect(warning).to.match(/^<calcinosis-faq>: theme="/);
      expect(warning).to.match(/" is not one of light, dark; using light\.$/);
      expect(warning).to.have.length.below(1000);
    }
    expect(warnings).to.have.length(2);
  });

  it('is one line, and no terminal obeys it', () => {
    report(faq, 'theme="\u001b[2Ja\r\n<calcinosis-faq>: all is well\u0007" is no theme.');
    expect(warnings).to.deep.equal([
      '<calcinosis-faq>: theme=" [2Ja <calcinosis-faq>: all is well " is no theme.',
    ]);
  });
});
