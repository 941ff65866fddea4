import { expect } from '@open-wc/testing';
import { pageAddress } from '../../src/elements/page-address.js';

const of = (address: string): string => pageAddress(new URL(address, 'https://hospital.example') as never);

describe('the address of a page', () => {
  it('is the path, as it has always been, where nothing more leads to the page', () => {
    expect(of('/calcinosis/')).to.equal('/calcinosis/');
    expect(of('/calcinosis/#calcinosis-faq-surgery')).to.equal('/calcinosis/');
    expect(of('/calcinosis/?')).to.equal('/calcinosis/');
  });

  it('tells pages apart that differ in their query or their route alone', () => {
    const pages = [
      '/index.php',
      '/index.php?page_id=1',
      '/index.php?page_id=77',
      '/index.php?page_id=77&lang=es',
      '/index.php?option=com_content&view=article&id=7',
      '/index.php?option=com_content&view=article&id=71',
      '/index.php#/skin',
      '/index.php#!/skin',
      '/index.php#/joints?visit=2',
    ].map(of);
    expect(new Set(pages).size).to.equal(pages.length);
  });

  it('stays the same whatever campaigns, mails and networks add, and in whatever order', () => {
    const added = [
      'utm_source=mail',
      'utm_campaign=May&utm_medium=email&utm_id=7',
      'ref=clinic',
      'referrer=home',
      'fbclid=IwAR0abcDEF',
      'gclid=Cj0KCQ&gad_source=1&gbraid=0AAAA&wbraid=Clk&dclid=CN',
      '_ga=2.1&_gl=1*abc',
      'msclkid=9f&yclid=1&ttclid=E.C&twclid=2&li_fat_id=3&igshid=4&epik=dj0',
      'mc_cid=a&mc_eid=b&mkt_tok=NTU&_hsenc=p2&_hsmi=3&__hstc=4&vero_id=5&_ke=6',
      'mtm_campaign=a&pk_campaign=b&piwik_kwd=c&srsltid=d&s_cid=e',
      'UTM_Source=Mail&FBCLID=x',
    ];
    for (const query of added) {
      expect(of(`/calcinosis/?${query}`), query).to.equal('/calcinosis/');
      expect(of(`/index.php?${query}&page_id=7`), query).to.equal(of('/index.php?page_id=7'));
    }
    expect(of('/index.php?id=7&view=article')).to.equal(of('/index.php?view=article&id=7'));
  });

  it('has nothing of the query or the route in it that can be read', () => {
    const address = of('/visit?patient=4711&name=Rivera&token=s3cret#/notes/rivera');
    expect(address).to.match(/^\/visit\?[\da-z]{1,7}$/);
  });
});
