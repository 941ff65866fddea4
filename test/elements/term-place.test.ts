/* A term's meaning stands beside its word, whatever scrolls, zooms or moves that. */
import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/calcinosis-term/calcinosis-term.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { clearing } from '../support/mount.js';
import { inside } from '../support/visible.js';

collectWarnings();

const line = '<p>They take a <calcinosis-term>biopsy</calcinosis-term> of it.</p>';

async function open(
  html: string,
  root: (place: HTMLElement) => ParentNode = (place) => place,
): Promise<HTMLElement> {
  const place = clearing();
  place.innerHTML = html;
  const host = await settled(root(place).querySelector<HTMLElement>('calcinosis-term')!);
  inside(host, '.term').click();
  return host;
}

/** How far the meaning is from where it belongs: below the word or above it, and beginning with it unless there is no room. */
function gap(host: Element): { gap: number; start: number; end: number; inSight: boolean } {
  const word = inside(host, '.term').getBoundingClientRect();
  const box = inside(host, '.meaning').getBoundingClientRect();
  return {
    gap: Math.round(Math.max(box.top - word.bottom, word.top - box.bottom)),
    start: Math.round(box.left - word.left) + 0,
    end: Math.round(word.right - box.right) + 0,
    inSight: box.left >= 0 && box.right <= document.documentElement.clientWidth,
  };
}

async function isBeside(host: Element): Promise<void> {
  // It follows with the next frame.
  for (let i = 0; i < 3; i += 1) await new Promise((done) => requestAnimationFrame(done));
  expect(gap(host), JSON.stringify(gap(host))).to.include({ gap: 4, inSight: true });
}

describe('a term’s meaning stands beside its word', () => {
  const scroller = `<div class="scroller" style="block-size: 300px; overflow: auto"><div style="block-size: 200px"></div>${line}<div style="block-size: 2000px"></div></div>`;

  it('from the first moment on', async () => {
    const host = await open(line);
    expect(gap(host)).to.deep.include({ gap: 4, start: 0 });
  });

  it('while a part of the page scrolls by itself', async () => {
    const host = await open(scroller);
    await isBeside(host);
    host.closest('.scroller')!.scrollTop = 120;
    await isBeside(host);
  });

  it('while a part scrolls in a shadow root, of which the page hears nothing', async () => {
    const host = await open('<div></div>', (place) => {
      const root = place.firstElementChild!.attachShadow({ mode: 'open' });
      root.innerHTML = scroller;
      return root;
    });
    host.closest('.scroller')!.scrollTop = 120;
    await isBeside(host);
  });

  it('while the page scrolls', async () => {
    const host = await open(
      `<div style="block-size: 300px"></div>${line}<div style="block-size: 3000px"></div>`,
    );
    scrollTo(0, 150);
    await isBeside(host);
    scrollTo(0, 0);
  });

  for (const [what, style] of Object.entries({
    'is transformed': 'transform: translate(60px, 40px) scale(1.25)',
    'is rotated': 'transform: rotate(180deg)',
    'is a containing block of what is fixed': 'filter: brightness(1); margin-inline-start: 90px',
    'is contained': 'contain: layout paint; margin-block-start: 60px',
    'is zoomed by CSS': 'zoom: 1.5; padding: 40px',
  })) {
    it(`where what it stands in ${what}`, async () => {
      const host = await open(`<div style="inline-size: 300px; ${style}">${line}</div>`);
      await isBeside(host);
    });
  }

  it('while what it stands in is moved by an animation', async () => {
    const host = await open(`<div>${line}</div>`);
    const { parentElement } = host.parentElement as { parentElement: HTMLElement };
    const animation = parentElement.animate(
      { translate: ['0 0', '100px 80px'] },
      { duration: 1000, fill: 'both' },
    );
    animation.pause();
    animation.currentTime = 500;
    await isBeside(host);
  });

  it('from right to left, in a part that scrolls sideways', async () => {
    const host = await open(
      `<div dir="rtl" class="scroller" style="inline-size: 400px; overflow: auto"><div style="inline-size: 900px">${line}</div></div>`,
    );
    await isBeside(host);
    host.closest('.scroller')!.scrollLeft = -120;
    await isBeside(host);
    expect(gap(host).end, 'it begins where the word begins').to.equal(0);
  });

  it('in a narrow window, and within it', async () => {
    const { innerWidth: width, innerHeight: height } = window;
    try {
      await setViewport({ width: 340, height: 600 });
      const host = await open(`<div style="text-align: end">${line}</div>`);
      await isBeside(host);
    } finally {
      await setViewport({ width, height });
    }
  });

  it('and no more is asked for once it is closed', async () => {
    const host = await open(line);
    inside(host, '.meaning').hidePopover();
    await new Promise((done) => requestAnimationFrame(done));
    const { requestAnimationFrame: request } = window;
    let asked = 0;
    window.requestAnimationFrame = (act) => {
      asked += 1;
      return request(act);
    };
    try {
      await waitUntil(() => !inside(host, '.meaning').matches(':popover-open'));
      await new Promise((done) => request(() => request(done)));
      expect(asked).to.equal(0);
    } finally {
      window.requestAnimationFrame = request;
    }
  });
});
