import { expect } from '@open-wc/testing';
import { followHeights } from '../../src/embed/frames.js';

followHeights();

const ownPage = new URL('en/calcinosis-faq.html', import.meta.url).href;

async function addFrame(
  src: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({ height: '300', width: '500', ...attributes })) {
    frame.setAttribute(name, value);
  }
  frame.src = src;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  await loaded;
  return frame;
}

/** A height that a frame tells, the next or a certain one; our listener was there first and has acted on it. */
function told(frame: HTMLIFrameElement, wanted?: number): Promise<number> {
  return new Promise((resolve) => {
    addEventListener('message', function heard({ source, data }: MessageEvent<{ height: number }>) {
      if (source !== frame.contentWindow || (wanted ?? data.height) !== data.height) return;
      removeEventListener('message', heard);
      resolve(data.height);
    });
  });
}

function tell(source: Window | null, data: unknown, origin = location.origin): void {
  const message = new MessageEvent('message', { origin, data });
  // Firefox takes no window of another origin in the constructor.
  Object.defineProperty(message, 'source', { value: source });
  dispatchEvent(message);
}

/** Without a script, so that only the tests tell heights. */
const silentPage = new URL('en/calcinosis-silent.html', import.meta.url).href;

describe('a frame with an element’s own page', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('grows and shrinks with its content, and shows no scrollbar', async () => {
    const frame = await addFrame(`${ownPage}?include=surgery&theme=dark`);
    const content = frame.contentDocument;
    if (!content) throw new Error('the frame has no document');
    await content.querySelector('calcinosis-faq')?.updateComplete;
    const { height } = content.documentElement.getBoundingClientRect();
    const low = Math.ceil(height);
    const filler = content.createElement('div');
    filler.setAttribute('style', 'height: 700px');

    let change = told(frame, low + 700);
    content.body.append(filler);
    await change;
    expect(frame.clientHeight).to.equal(low + 700);
    expect(content.documentElement.scrollHeight).to.equal(low + 700);

    change = told(frame, low);
    filler.remove();
    await change;
    expect(frame.clientHeight).to.equal(low);

    change = told(frame);
    frame.contentWindow?.postMessage({ type: 'calcinosis-height' }, '*');
    expect(await change, 'the height that was set does not feed back').to.equal(low);
  });

  it('is asked by a script that came later', async () => {
    const frame = await addFrame(silentPage);
    const asked = new Promise<MessageEvent>((resolve) => {
      frame.contentWindow?.addEventListener('message', resolve);
    });
    followHeights();
    expect((await asked).data).to.deep.equal({ type: 'calcinosis-height' });
  });

  it('shows all of itself where the page’s borders are part of the box', async () => {
    const frame = await addFrame(silentPage, {
      style: 'box-sizing: border-box; border: 3px solid; padding: 0',
    });
    tell(frame.contentWindow, { type: 'calcinosis-height', height: 612.4 });
    expect(frame.clientHeight).to.equal(613);
  });

  it('honours the options of its address, but not those that speak for the hospital', async () => {
    const frame = await addFrame(
      `${ownPage}?include=surgery&theme=dark&hide-heading&ref=x&id=x&structured-data&onclick=x`,
    );
    const element = frame.contentDocument?.querySelector('calcinosis-faq');
    expect(element?.getAttributeNames()).to.have.members([
      'heading-level',
      'include',
      'theme',
      'hide-heading',
    ]);
    expect(element?.getAttribute('include')).to.equal('surgery');
    expect(frame.contentDocument?.querySelectorAll('calcinosis-faq')).to.have.length(1);
  });

  describe('keeps its own height when', () => {
    const height = (value: unknown): unknown => ({ type: 'calcinosis-height', height: value });

    const heights = {
      'too little': 49,
      nothing: 0,
      'less than nothing': -400,
      'too much': 10_000_001,
      'no end': Infinity,
    };
    const others = {
      'no number': NaN,
      'a text': '400',
      'a style': '400px;color:red',
      null: null,
      'an object': {},
    };
    for (const [name, value] of Object.entries<unknown>({ ...heights, ...others })) {
      it(`it tells ${name}`, async () => {
        const frame = await addFrame(silentPage);
        tell(frame.contentWindow, height(value));
        expect(frame.clientHeight).to.equal(300);
      });
    }

    for (const data of [null, 'calcinosis-height', 400, { height: 400 }, { type: 'other', height: 400 }]) {
      it(`it tells something else: ${JSON.stringify(data)}`, async () => {
        const frame = await addFrame(silentPage);
        tell(frame.contentWindow, data);
        expect(frame.clientHeight).to.equal(300);
      });
    }

    it('the message is from another origin', async () => {
      const frame = await addFrame(silentPage);
      tell(frame.contentWindow, height(400), 'https://evil.example');
      tell(frame.contentWindow, height(400), 'null');
      expect(frame.clientHeight).to.equal(300);
    });

    it('the message is from another window', async () => {
      const frame = await addFrame(silentPage);
      tell(window, height(400));
      tell(null, height(400));
      expect(frame.clientHeight).to.equal(300);
    });

    for (const src of ['about:blank', '/package.json', 'data:text/html,/embed/en/calcinosis-faq.html']) {
      it(`it shows another page: ${src}`, async () => {
        const frame = await addFrame(src);
        tell(frame.contentWindow, height(400));
        tell(frame.contentWindow, height(400), 'null');
        expect(frame.clientHeight).to.equal(300);
      });
    }

    it('it is sandboxed to an origin of its own', async () => {
      const frame = await addFrame(silentPage, { sandbox: '' });
      tell(frame.contentWindow, height(400), 'null');
      expect(frame.clientHeight).to.equal(300);
    });
  });

  it('takes the least and the most', async () => {
    const frame = await addFrame(silentPage);
    for (const value of [50, 10_000_000]) {
      tell(frame.contentWindow, { type: 'calcinosis-height', height: value });
      expect(frame.clientHeight).to.equal(value);
    }
  });

  it('changes no other frame', async () => {
    const [frame, other] = await Promise.all([addFrame(silentPage), addFrame(silentPage)]);
    tell(frame.contentWindow, { type: 'calcinosis-height', height: 400 });
    expect([frame.clientHeight, other.clientHeight]).to.deep.equal([400, 300]);
  });
});
