import { expect } from '@open-wc/testing';
import { optionNames, readOptions, siteOptions } from '../../src/embed/options.js';
import { defineStandIns, warningsOf } from './stand-ins.js';

defineStandIns();

const names = optionNames('calcinosis-faq');

function read(query: string, markup = '<p></p>', tag = 'calcinosis-faq'): Record<string, string> {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const node = holder.content.firstElementChild ?? undefined;
  return Object.fromEntries(readOptions(tag, { node, query: new URLSearchParams(query) }));
}

/** Runs with a script tag on the page that sets this. */
function withScriptTag(attributes: string, run: () => void): void {
  const holder = document.createElement('div');
  holder.innerHTML = `<script ${attributes} type="text/plain" class="calcinosis"></script>`;
  document.body.append(holder);
  try {
    run();
  } finally {
    holder.remove();
  }
}

describe('options', () => {
  it('are what the element observes, and lang, dir and id', () => {
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
      'src',
      'style',
      'data-href',
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
    const on = { print: '' };
    expect(read('', '<p data-print>')).to.deep.equal(on);
    expect(read('', '<p class="calcinosis-print">')).to.deep.equal(on);
    expect(read('print')).to.deep.equal(on);
    expect(read('print', '<p data-print="false">')).to.deep.equal({});
    expect(read('print', '<p class="calcinosis-print-false">')).to.deep.equal({});
    expect(read('print=false')).to.deep.equal({});
  });

  const hospital = {
    data: 'data-emergency-number="5550666" data-remember="device" data-id="x" data-src="/x.json" data-reviewed-by="Dr X"',
    classes:
      'calcinosis-emergency-number-5550666 calcinosis-remember-device calcinosis-id-x calcinosis-src-x calcinosis-reviewed-by-x',
    query: 'emergency-number=5550666&remember=device&id=x&src=x&reviewed-by=x',
  };
  const checklist = 'calcinosis-symptom-checklist';

  for (const [where, query, markup] of [
    ['an address', hospital.query, '<p></p>'],
    ['the data-* of a link', '', `<a ${hospital.data}></a>`],
    ['the classes of a link', '', `<a class="${hospital.classes}"></a>`],
    ['the data-* of a block', '', `<div ${hospital.data}></div>`],
    ['the classes of a block', '', `<p class="${hospital.classes}"></p>`],
  ] as const) {
    it(`in ${where} never speak for the hospital, keep anything or name anything, and editors are told`, async () => {
      const warnings = await warningsOf(() => {
        expect(read(`theme=dark&${query}`, markup, checklist)).to.deep.equal({ theme: 'dark' });
      });
      expect(warnings.length).to.be.at.most(1);
    });
  }

  it('that are refused are named to editors once', async () => {
    const warnings = await warningsOf(() => {
      for (let i = 0; i < 2; i += 1) read('', '<div data-structured-data></div>');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('structured-data').and.to.include('script tag');
  });

  it('of a block count whole where the site says so, and those of a link and an address never', () => {
    withScriptTag('data-mounts="all"', () => {
      expect(read('', `<div ${hospital.data}></div>`, checklist)).to.deep.equal({
        'emergency-number': '5550666',
        remember: 'device',
        'reviewed-by': 'Dr X',
        src: '/x.json',
        id: 'x',
      });
      expect(read(hospital.query, `<a ${hospital.data}></a>`, checklist)).to.deep.equal({});
      expect(read(hospital.query, '<div></div>', checklist)).to.deep.equal({});
      expect(read('', '<div data-style="color: red"></div>')).to.deep.equal({});
    });
  });

  it('of the site hold for every element, whatever blocks, links and addresses say', () => {
    withScriptTag('data-emergency-number="112" data-theme="dark" data-id="x"', () => {
      const ofSite = { 'emergency-number': '112', theme: 'dark' };
      expect(Object.fromEntries(siteOptions(checklist))).to.deep.equal(ofSite);
      for (const markup of [`<div ${hospital.data}></div>`, `<a class="${hospital.classes}"></a>`])
        expect(read(hospital.query, markup, checklist)).to.deep.equal(ofSite);
      expect(read('theme=light', '<p></p>', checklist)).to.deep.equal({ ...ofSite, theme: 'light' });
      expect(read('', '<p data-theme="false"></p>', checklist)).to.deep.equal({ 'emergency-number': '112' });
    });
  });

  it('of another script of the page are not those of the site', () => {
    const other = document.createElement('script');
    other.type = 'text/plain';
    other.dataset['theme'] = 'dark';
    document.body.append(other);
    expect(Object.fromEntries(siteOptions('calcinosis-faq'))).to.deep.equal({});
    other.remove();
  });

  it('are held to presentation by a policy that is misspelled, and editors are told', async () => {
    const warnings = await warningsOf(() => {
      withScriptTag('data-mounts="everything"', () => {
        expect(read('', '<div data-emergency-number="5550666"></div>', checklist)).to.deep.equal({});
      });
    });
    expect(warnings.join()).to.include('"everything"');
  });

  it('in a class are the longest that is known', () => {
    withScriptTag('data-mounts="all"', () => {
      expect(read('', '<p class="calcinosis-print-links-all">')).to.deep.equal({ 'print-links': 'all' });
    });
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
