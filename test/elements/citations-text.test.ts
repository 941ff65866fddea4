import { expect } from '@open-wc/testing';
import { tags } from '../../src/embed/mounts.js';
import '../../src/index.js';
import '../../src/languages.js';
import { mount } from '../support/mount.js';
import { allInside, inside } from '../support/visible.js';

/** The numbers of an element, each with the text that stands right before it and right after it. */
function marks(host: Element): { before: string; number: string; after: string }[] {
  const walker = document.createTreeWalker(inside(host, '.root'), NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const filled = nodes.filter(({ data }) => data !== '');
  return filled.flatMap((node, i) =>
    node.parentElement?.closest('sup a')
      ? [{ before: filled[i - 1]?.data ?? '', number: node.data, after: filled[i + 1]?.data ?? '' }]
      : [],
  );
}

describe('numbers of sources in the text alone', () => {
  for (const lang of ['en', 'zh-Hans', 'ar']) {
    for (const tag of tags.filter((each) => !/-(guide|term|reading-level)$/.test(each))) {
      it(`stand apart from words and from each other in <${tag}> in ${lang}`, async () => {
        const host = await mount(tag as 'calcinosis-faq', { lang });
        for (const details of allInside<HTMLDetailsElement>(host, 'details')) details.open = true;
        for (const { before, number, after } of marks(host)) {
          expect(number).to.match(/^\p{Nd}+$/u);
          expect(before, number).to.match(/\s$/);
          expect(after, number).to.match(/^[^\p{L}\p{N}]/u);
        }
        for (const sup of allInside(host, 'sup')) {
          const [link, other] = sup.querySelectorAll('a');
          expect(other).to.equal(undefined);
          expect(link!.getAttribute('aria-label')).to.contain(link!.textContent).and.match(/\p{L}/u);
        }
      });
    }
  }

  it('are told apart by whoever copies a paragraph', async () => {
    const host = await mount('calcinosis-overview');
    const cited = allInside(host, 'p').find((p) => p.querySelectorAll('sup').length > 1)!;
    expect(cited.innerText).to.match(/[a-z]\.\s1,\s2 [A-Z]/);
  });

  it('make no line higher', async () => {
    const host = await mount('calcinosis-overview');
    const cited = allInside(host, 'p').find((p) => p.querySelector('sup'))!;
    // An engine may round the height of a line.
    const oneLine = document.createElement('p');
    oneLine.textContent = '1';
    cited.after(oneLine);
    const lines = cited.getBoundingClientRect().height / oneLine.getBoundingClientRect().height;
    expect(lines).to.be.closeTo(Math.round(lines), 0.01);
  });
});
