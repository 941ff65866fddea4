import { expect } from '@open-wc/testing';
import { Recent } from '../../src/content/recent.js';

describe('what was asked for last', () => {
  it('is kept, and what came first goes', () => {
    const recent = new Recent<number, string>();
    for (let i = 1; i <= 10_000; i += 1) recent.set(i, String(i));
    expect(recent.size).to.equal(100);
    expect(recent.get(10_000)).to.equal('10000');
    expect(recent.has(9_901)).to.equal(true);
    expect(recent.has(9_900)).to.equal(false);
  });
});
