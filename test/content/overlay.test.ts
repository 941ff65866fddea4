import { expect } from '@open-wc/testing';
import { overlay } from '../../src/content/overlay.js';
import '../support/console.js';

const base = {
  edition: { version: 1, date: '2026-11-22' },
  title: 'Questions',
  items: {
    surgery: { question: 'Surgery?', answer: ['One.', 'Two.'] },
    tumoral: { question: 'Tumoral?', answer: ['Three.'] },
  },
  ui: { matches: { one: '{n} match', other: '{n} matches' } },
};

describe('words laid over others', () => {
  it('take their place, and what they leave out stays', () => {
    const words = overlay(base, { items: { surgery: { question: 'An operation?' } } });
    expect(words).to.deep.equal({
      ...base,
      items: { ...base.items, surgery: { question: 'An operation?', answer: ['One.', 'Two.'] } },
    });
  });

  it('leave the words below them as they were', () => {
    const before = structuredClone(base);
    overlay(base, { title: 'Other', items: { surgery: { answer: ['x'] } }, ui: { matches: { other: 'x' } } });
    expect(base).to.deep.equal(before);
  });

  it('replace all the paragraphs of a text, also by fewer', () => {
    expect(overlay(base, { items: { surgery: { answer: ['Ask.'] } } }).items.surgery.answer).to.deep.equal([
      'Ask.',
    ]);
  });

  it('replace all the forms of a number, since other languages have other ones', () => {
    const { matches } = overlay(base, { ui: { matches: { other: '{n} 件' } } }).ui;
    expect(matches).to.deep.equal({ other: '{n} 件' });
  });

  it('add what is new at the end', () => {
    const added = { question: 'Parking?', answer: ['Car park B.'] };
    const { items } = overlay(base, { items: { parking: added } });
    expect(Object.entries(items).at(-1)).to.deep.equal(['parking', added]);
    expect(Object.keys(items)).to.have.length(3);
  });

  it('can add something that is called "other"', () => {
    const other = { question: 'Anything else?', answer: ['Ask.'] };
    const { items } = overlay(base, { items: { other } });
    expect(Object.keys(items)).to.deep.equal(['surgery', 'tumoral', 'other']);
    expect(items.surgery).to.equal(base.items.surgery);
  });

  it('come in layers: the last that says something counts', () => {
    const layers: unknown[] = [undefined, { title: 'Preguntas' }, { items: {} }, { title: 'Más preguntas' }];
    expect(layers.reduce<typeof base>((words, layer) => overlay(words, layer), base).title).to.equal(
      'Más preguntas',
    );
  });

  it('that are not there change nothing', () => {
    expect(overlay(base, undefined)).to.equal(base);
    expect(overlay(base, {})).to.deep.equal(base);
  });

  it('reach no prototype', () => {
    const words = overlay(
      base,
      JSON.parse('{"__proto__":{"title":"x"},"constructor":{"prototype":{"y":1}}}'),
    );
    expect(Object.getPrototypeOf(words)).to.equal(Object.prototype);
    expect(words.title).to.equal('Questions');
    expect({}).not.to.have.property('y');
  });
});
