import { expect } from '@open-wc/testing';
import { readLink } from '../../src/embed/links.js';

const page = 'https://hospital.example/skin/calcinosis?v=2';

function read(href: string, base = page): [tag: string, query: string, inPage: boolean] | undefined {
  const link = readLink(href, base, page);
  return link && [link.tag, link.query.toString(), link.inPage];
}

describe('readLink', () => {
  const paths = {
    'https://hospital.example/x/embed/es/calcinosis-faq.html': 'lang=es',
    'http://other.example/embed/zh-hans/calcinosis-faq': 'lang=zh-hans',
    '/embed/es-419/calcinosis-faq.html': 'lang=es-419',
    '../embed/en/calcinosis-faq.html': '',
    '  /embed/en/calcinosis-faq.html\n': '',
    '/embed/calcinosis-faq?lang=es': 'lang=es',
    '/embed/en/calcinosis-faq.html?lang=ar': 'lang=ar',
    '/embed/en/calcinosis-faq.html?theme=dark&ref=ghost#x': 'theme=dark&ref=ghost',
  };
  for (const [href, query] of Object.entries(paths)) {
    it(`reads the path ${JSON.stringify(href)}`, () => {
      expect(read(href)).to.deep.equal(['calcinosis-faq', query, false]);
    });
  }

  const fragments = {
    '#calcinosis-type-table': '',
    ' #calcinosis-type-table': '',
    '#calcinosis-type-table?types=dystrophic+metastatic': 'types=dystrophic+metastatic',
    [`${page}#calcinosis-type-table`]: '',
    '/skin/calcinosis?v=2#calcinosis-type-table': '',
  };
  for (const [href, query] of Object.entries(fragments)) {
    it(`reads the fragment ${JSON.stringify(href)}`, () => {
      expect(read(href)).to.deep.equal(['calcinosis-type-table', query, true]);
    });
  }

  it('reads a fragment as it is written, whatever the base of the page', () => {
    expect(read('#calcinosis-faq', 'https://hospital.example/other/')).to.deep.equal([
      'calcinosis-faq',
      '',
      true,
    ]);
  });

  const others = [
    '',
    '#',
    '#surgery',
    'https://hospital.example/skin/calcinosis#calcinosis-faq',
    'https://other.example/#calcinosis-faq',
    '/embed/en/calcinosis-faq.pdf',
    '/embed/en/calcinosis-faq.html/more',
    '/notembed/en/calcinosis-faq.html',
    '/go?to=/embed/en/calcinosis-faq.html',
    '/x#/embed/en/calcinosis-faq.html',
    '/embed/en/faq.html',
    'javascript:/embed/en/calcinosis-faq.html',
    'data:text/html,/embed/en/calcinosis-faq.html',
    'mailto:x@y.example?subject=/embed/en/calcinosis-faq',
    'http://[/embed/en/calcinosis-faq.html',
    '#calcinosis-faq"><img src=x onerror=alert(1)>',
  ];
  for (const href of others) {
    it(`leaves ${JSON.stringify(href)} alone`, () => {
      expect(read(href)).to.equal(undefined);
    });
  }
});
