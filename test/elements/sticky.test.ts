import { expect } from '@open-wc/testing';
import type { CalcinosisFaq, CalcinosisGuide } from '../../src/elements.js';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { clearing } from '../support/mount.js';
import { inside } from '../support/visible.js';

/** A page with a header of this height fixed at its top; it says so to the browser, to us, to both or to nobody. */
const header = 110;
const page = document.documentElement;
/** What a link leads to is looked for once more after two frames. */
async function painted(): Promise<void> {
  for (let left = 4; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

afterEach(() => {
  page.removeAttribute('style');
  scrollTo(0, 0);
});

async function guide(): Promise<CalcinosisGuide> {
  const place = clearing();
  place.style.cssText = 'inline-size: 1200px';
  place.innerHTML =
    '<p style="block-size: 300px"></p><calcinosis-guide sections="causes faq"></calcinosis-guide><p style="block-size: 2000px"></p>';
  return settled(place.querySelector<CalcinosisGuide>('calcinosis-guide')!);
}

const says: Record<string, Record<string, string>> = {
  'scroll-padding-top': { 'scroll-padding-top': `${header}px` },
  'scroll-padding-top in shares': { 'scroll-padding-top': `${(header * 100) / innerHeight}%` },
  '--calcinosis-sticky-top': { '--calcinosis-sticky-top': `${header}px` },
  both: { 'scroll-padding-top': `${header}px`, '--calcinosis-sticky-top': `${header}px` },
};

describe('what a page has fixed at its top', () => {
  for (const [how, styles] of Object.entries(says)) {
    it(`covers neither the list of contents nor what a link leads to, where ${how} says so`, async () => {
      for (const [name, value] of Object.entries(styles)) page.style.setProperty(name, value);
      const host = await guide();
      scrollTo(0, 900);
      await painted();
      const contents = inside(host, '.contents').getBoundingClientRect();
      expect(contents.top).to.be.within(header - 1, header + 26);
      expect(contents.bottom).to.be.at.most(Math.max(innerHeight, contents.top + 1));

      const faq = inside<CalcinosisFaq>(host, 'calcinosis-faq');
      const tops = (): number[] => [
        inside(faq, '#title').getBoundingClientRect().top,
        inside(faq, '#calcinosis-faq-surgery summary').getBoundingClientRect().top,
      ];
      host.show('faq');
      await painted();
      expect(tops()[0]).to.be.within(header - 1, header + 26);
      faq.show('surgery');
      await painted();
      expect(tops()[1]).to.be.within(header - 1, header + 26);
    });
  }

  it('is asked of what scrolls around the guide, not of the window', async () => {
    const place = clearing();
    place.style.cssText = `inline-size: 1200px; block-size: 500px; overflow: auto; scroll-padding-top: ${header}px`;
    place.innerHTML = '<calcinosis-guide sections="causes faq"></calcinosis-guide>';
    const host = await settled(place.querySelector<CalcinosisGuide>('calcinosis-guide')!);
    place.scrollTop = 900;
    await painted();
    const top = inside(host, '.contents').getBoundingClientRect().top - place.getBoundingClientRect().top;
    expect(top).to.be.within(header - 1, header + 26);
  });

  it('is nothing on most pages', async () => {
    const host = await guide();
    scrollTo(0, 900);
    await painted();
    expect(inside(host, '.contents').getBoundingClientRect().top).to.be.closeTo(16, 1);
  });
});
