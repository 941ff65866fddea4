import { expect } from '@open-wc/testing';
import { tags } from '../../src/embed/mounts.js';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { clearing } from '../support/mount.js';
import { inside } from '../support/visible.js';

/** With one level of words, there is nothing to choose, and nothing to see. */
const rooms = tags.filter((tag) => !/-(term|reading-level)$/.test(tag));
const words = (tag: string): string => (tag === 'calcinosis-term' ? 'biopsy' : '');

/** An element in a piece of a page, where `…` stands for it. */
async function placed(tag: string, html: string): Promise<{ place: HTMLElement; host: HTMLElement }> {
  const place = clearing();
  place.innerHTML = html.replace('…', `<${tag}>${words(tag)}</${tag}>`);
  return { place, host: await settled(place.querySelector<HTMLElement>(tag)!) };
}

describe('the room that an element takes', () => {
  for (const tag of tags) {
    it(`is in sight: in a part of the page that scrolls, <${tag}> makes the page no higher`, async () => {
      const { place, host } = await placed(tag, '<div style="block-size: 300px; overflow: auto">…</div>');
      for (const details of host.shadowRoot!.querySelectorAll('details')) details.open = true;
      place.style.cssText = 'position: absolute; inset-block-start: 0; inline-size: 600px';
      expect(document.documentElement.scrollHeight).to.be.at.most(Math.max(innerHeight, 300));
    });
  }

  for (const tag of rooms) {
    it(`is no wider than what a table has left for <${tag}>`, async () => {
      for (const width of [800, 390, 320]) {
        const { place, host } = await placed(
          tag,
          `<div style="inline-size: ${width}px; overflow: auto"><table style="inline-size: 100%">
            <tr><td style="min-inline-size: 160px">Our clinic</td><td>…</td></tr></table></div>`,
        );
        const { scrollWidth, clientWidth } = place.firstElementChild!;
        expect(scrollWidth, `${width}`).to.equal(clientWidth);
        expect(host.offsetWidth).to.be.above(100);
      }
    });

    it(`is that of a page wherever <${tag}> gives its own width`, async () => {
      const { place, host } = await placed(tag, '<div>…</div>');
      const around = place.firstElementChild as HTMLElement;
      for (const css of ['float: inline-start', 'display: inline-block', 'inline-size: fit-content']) {
        around.style.cssText = css;
        expect(host.offsetWidth, css).to.be.within(300, 640);
      }
      around.style.cssText = 'inline-size: 500px';
      for (const css of ['display: flex', 'display: inline-flex', 'display: grid']) {
        host.style.cssText = css;
        expect(inside(host, '[part~="base"]').offsetWidth, css).to.be.within(499, 500);
      }
    });
  }
});
