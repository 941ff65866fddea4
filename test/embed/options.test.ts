import { expect } from '@open-wc/testing';
import { optionNames, readOptions } from '../../src/embed/options.js';
import { defineStandIns } from './stand-ins.js';

defineStandIns();

const names = optionNames('calcinosis-faq');

function read(query: string, markup = '<p></p>'): Record<string, string> {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const node = holder.content.firstElementChild ?? undefined;
  return Object.fromEntries(readOptions(names, new URLSearchParams(query), node));
}

describe('options', () => {
  it('are what the element observes, and lang, dir and id; nothing that loads or styles', () => {
    expect(names).to.have.members([
      'heading-level',
      'theme',
      'include',
      'print',
      'print-links',
      'type',
      'structured-data',
      'dir',
      'lang',
      'id',
    ]);
    expect(optionNames('calcinosis-unknown')).to.have.members(['lang', 'dir', 'id']);
  });

  it('come from data-*, a class, or a query', () => {
    const options = { theme: 'dark', 'heading-level': '3', include: 'surgery tumoral', lang: 'es' };
    expect(
      read('', '<p data-theme="dark" data-heading-level="3" data-include="surgery tumoral" data-lang="es">'),
    ).to.deep.equal(options);
    expect(
      read(
        '',
        '<p class="wide calcinosis-theme-dark calcinosis-heading-level-3 calcinosis-include-surgery calcinosis-include-tumoral calcinosis-lang-es">',
      ),
    ).to.deep.equal(options);
    expect(read('theme=dark&heading-level=3&include=surgery+tumoral&lang=es')).to.deep.equal(options);
    expect(read('theme=dark&heading-level=3&include=surgery&include=tumoral&lang=es')).to.deep.equal(options);
  });

  it('that are given twice: data-* before a class, a class before a query', () => {
    expect(read('theme=light', '<p data-theme="dark" class="calcinosis-theme-auto">')).to.deep.equal({
      theme: 'dark',
    });
    expect(read('theme=light', '<p class="calcinosis-theme-auto">')).to.deep.equal({ theme: 'auto' });
  });

  it('without a value are on, and "false" is off, from every side', () => {
    const on = { 'structured-data': '' };
    expect(read('', '<p data-structured-data>')).to.deep.equal(on);
    expect(read('', '<p class="calcinosis-structured-data">')).to.deep.equal(on);
    expect(read('print')).to.deep.equal({ print: '' });
    expect(read('print', '<p data-print="false">')).to.deep.equal({});
    expect(read('print', '<p class="calcinosis-print-false">')).to.deep.equal({});
    expect(read('print=false')).to.deep.equal({});
  });

  it('in an address choose what is shown and how, and nothing in the name of the hospital', () => {
    const known = optionNames('calcinosis-symptom-checklist');
    const query = new URLSearchParams('emergency-number=5550666&remember=device&id=x&theme=dark');
    expect([...readOptions(known, query)]).to.deep.equal([['theme', 'dark']]);
    const block = document.createElement('div');
    block.dataset['emergencyNumber'] = '911';
    expect([...readOptions(known, query, block)]).to.have.deep.members([
      ['theme', 'dark'],
      ['emergency-number', '911'],
    ]);
  });

  it('in a class are the longest that is known', () => {
    expect(read('', '<p class="calcinosis-print-links-all">')).to.deep.equal({ 'print-links': 'all' });
  });

  it('are no class that names an element, or starts like an option', () => {
    expect(
      read(
        '',
        '<p class="calcinosis-faq calcinosis-type-table calcinosis-themes calcinosis-printer-x theme-dark">',
      ),
    ).to.deep.equal({});
  });

  it('are nothing that is not known', () => {
    const hostile =
      'onclick=a()&onerror=b&style=color:red&src=//x&href=//x&data-href=//x&class=x&slot=y&ref=z&utm_source=m';
    expect(read(hostile)).to.deep.equal({});
    const data =
      'data-onclick="a()" data-style="color:red" data-src="//x" data-href="//x" data-data-href="//x" onclick="c"';
    const classes = 'calcinosis-onclick-a() calcinosis-style-color:red calcinosis-src-//x';
    expect(read('', `<p ${data} class="${classes}">`)).to.deep.equal({});
  });
});
