import { expect } from '@open-wc/testing';
import { tags } from '../../src/embed/mounts.js';
import { diagnose, type Finding } from '../../src/kit/diagnose.js';
import { formsOf, snippet } from '../../src/kit/snippets.js';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const found = (saved: string, pasted?: string): Finding[] =>
  diagnose(parse(saved), pasted === undefined ? undefined : parse(pasted));
const lines = (findings: readonly Finding[]): string[] =>
  findings.map(({ level, what, fix = '' }) => `${level}: ${what} ${fix}`.trim());

const tag = '<calcinosis-faq>Questions</calcinosis-faq>';
const block =
  '<div class="calcinosis-faq" data-calcinosis="faq"><p><a href="/c/embed/en/calcinosis-faq.html">Q</a></p></div>';
const link = '<p><a href="/c/embed/en/calcinosis-faq.html">Questions</a></p>';

describe('what a system made of a snippet', () => {
  it('is kept where nothing was changed, whatever the element and its form', () => {
    for (const each of tags) {
      for (const form of formsOf(each)) {
        const options = new Map([['theme', 'dark']]);
        const html = snippet(form, { tag: each, lang: 'es', title: 'Título', options, base: '/c/' });
        expect(lines(found(html, html)), html).to.have.length(1);
        expect(found(html, html)[0], html).to.include({ level: 'kept' });
      }
    }
  });

  for (const [name, saved, expected] of [
    ['a paragraph around the tag', `<p>${tag}</p>`, /^works: The system put a <p> around <calcinosis-faq>/],
    [
      'a fallback that was split out of the tag',
      '<p><calcinosis-faq></calcinosis-faq></p><table><tr><td>a</td></tr></table>',
      /^works: The <table> after <calcinosis-faq> stood inside it.*Put one plain line inside/,
    ],
    [
      'a tag without its end tag',
      '<calcinosis-faq><h2>The next part</h2><p>Words</p></calcinosis-faq>',
      /^lost: <calcinosis-faq> holds a large part of the page.*Write the end tag/,
    ],
    [
      'a table that became a figure',
      '<calcinosis-type-table><figure class="table"><table><tr><td>a</td></tr></table><figcaption>b</figcaption></figure></calcinosis-type-table>',
      /^works: A table inside <calcinosis-type-table> became a figure/,
    ],
    [
      'line breaks inside the tag',
      '<calcinosis-faq>Questions<br>&nbsp;</calcinosis-faq>',
      /^works: .*line breaks or blanks/,
    ],
    [
      'a tag that does not exist',
      '<calcinosis-table>a</calcinosis-table>',
      /^lost: <calcinosis-table> is not a tag.*calcinosis-type-table/,
    ],
    ['a place where it is off', `<div data-calcinosis="off">${tag}</div>`, /^lost: .*data-calcinosis="off"/],
    [
      'a block without its data',
      block.replace(' data-calcinosis="faq"', ''),
      /^works: The system took data-calcinosis off.*Write options as classes/,
    ],
    [
      'a block without its class',
      block.replace(' class="calcinosis-faq"', ''),
      /^works: The system took the class off/,
    ],
    [
      'an empty block',
      '<div data-calcinosis="faq" class="calcinosis-faq"></div>',
      /^works: The block for <calcinosis-faq> is empty/,
    ],
    [
      'a block that names nothing',
      '<div data-calcinosis="questions">a</div>',
      /^lost: data-calcinosis="questions" names no element\. Write one of .*faq/,
    ],
    [
      'a block where none can stand',
      '<ul data-calcinosis="faq" class="calcinosis-faq"><li>a</li></ul>',
      /^lost: No element can stand in a <ul>/,
    ],
    [
      'a link among words',
      link.replace('<p>', '<p>See '),
      /^lost: The link to <calcinosis-faq> is not alone/,
    ],
    [
      'a link in a list',
      '<ul><li><a href="/c/embed/en/calcinosis-faq.html">Q</a></li></ul>',
      /^lost: .*stands in a list/,
    ],
    [
      'a link to nothing',
      '<p><a href="/c/embed/en/calcinosis-questions.html">Q</a></p>',
      /^lost: A link leads to calcinosis-questions/,
    ],
    [
      'a frame that may not run',
      '<iframe title="Q" sandbox="" src="/c/embed/en/calcinosis-faq.html"></iframe>',
      /^works: The system put sandbox on the frame/,
    ],
    [
      'a frame without a name',
      '<iframe src="/c/embed/en/calcinosis-faq.html"></iframe>',
      /^works: The frame has no title/,
    ],
    [
      'HTML that is shown as text',
      `<p>${tag.replaceAll('<', '&lt;')}</p>`,
      /^lost: The HTML is shown as text.*Source/,
    ],
    [
      'an address where the source belongs',
      'https://hospital.example/calcinosis/embed/en/calcinosis-faq.html',
      /^lost: This is an address.*paste the source/,
    ],
    [
      'an address without its protocol',
      ' hospital.example/rheumatology ',
      /^lost: This is an address.*paste the source/,
    ],
    ['a page without any of it', '<p>Nothing here</p>', /^lost: Nothing of calcinosis-elements/],
    ['a page without the script', `<title>A page</title>${tag}`, /^lost: The script is not on this page/],
    [
      'a script that lost its type',
      `<title>A page</title><script src="/c/cdn/calcinosis-elements.js"></script>${tag}`,
      /^lost: The script’s type="module" is gone/,
    ],
    [
      'a script without its hash',
      `<title>A page</title><script type="module" src="/c/cdn/calcinosis-elements.js"></script>${tag}`,
      /^works: The script has no integrity hash/,
    ],
  ] as const) {
    it(`names ${name}`, () => {
      expect(
        lines(found(saved)).filter((line) => expected.test(line)),
        lines(found(saved)).join('\n'),
      ).to.have.length(1);
    });
  }

  it('names what a block asks for in the hospital’s name, unless the site lets blocks set it', () => {
    const options = { 'calcinosis-urgent-care': ['theme', 'emergency-number', 'reviewed-by'] };
    const asked = `<div class="calcinosis-urgent-care calcinosis-reviewed-by-nobody" data-calcinosis="urgent-care"
      data-theme="dark" data-emergency-number="666" data-id="a1"><p>Help</p></div>`;
    const said = (html: string): string => lines(diagnose(parse(html), undefined, options)).join('\n');
    expect(said(asked)).to.contain(
      'The block for <calcinosis-urgent-care> asks for emergency-number, reviewed-by, which is not taken from a block. Set it on the script line',
    );
    const script = '<script type="module" src="/c/cdn/calcinosis-elements.js" data-mounts="all"></script>';
    expect(said(`${script}${asked}`)).not.to.contain('asks for');
  });

  it('names each option that was taken away or changed', () => {
    const before = '<calcinosis-faq theme="dark" include="surgery" hide-heading>Questions</calcinosis-faq>';
    const after = '<calcinosis-faq include="tumoral">Questions</calcinosis-faq>';
    const said = lines(found(after, before)).join('\n');
    expect(said).to.contain('The system took theme="dark" away');
    expect(said).to.contain('The system changed include from "surgery" to "tumoral"');
    expect(said).to.contain('hide-heading');
  });

  it('knows that only the words are left', () => {
    expect(lines(found('<p>Questions</p>', tag))).to.deep.equal([
      'lost: The system took <calcinosis-faq> away. Use the block, which more systems keep, or the link, which all of them keep.',
      'lost: Only the words are left: the system took the HTML away. Use the link: a line of its own that leads to the element’s page. Every system keeps it.',
    ]);
  });

  it('says of a link inside a block, or a tag’s fallback, nothing more', () => {
    expect(lines(found(block))).to.deep.equal(['kept: The block for <calcinosis-faq> is there.']);
    expect(lines(found(`<calcinosis-faq>${link}</calcinosis-faq>`))).to.deep.equal([
      'kept: <calcinosis-faq> is there.',
    ]);
  });

  it('keeps a link to which a system added its own query', () => {
    expect(found(link.replace('.html', '.html?ref=ghost&amp;utm_source=x'))[0]).to.include({ level: 'kept' });
  });

  it('reads a tag that was cut off', () => {
    expect(found('<p></p>', '<p><calcinosis-faq</p>')[0]?.level).to.equal('lost');
  });

  it('runs nothing of what is pasted', async () => {
    const hostile =
      '<img src=x onerror="window.hostileRan=1"><script>window.hostileRan=1</script><calcinosis-faq onclick=x>';
    const findings = found(`${hostile}${hostile}`, hostile);
    expect(findings.length).to.be.greaterThan(0);
    await new Promise(requestAnimationFrame);
    expect('hostileRan' in window).to.equal(false);
  });
});
