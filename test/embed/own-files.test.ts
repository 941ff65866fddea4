import { expect } from '@open-wc/testing';
import { importOwn } from '../../src/embed/own-files.js';

const place = document.createElement('div');
document.body.append(place);

/** A script of a page that is written by a parser as a fragment does not run. */
const show = (markup: string): void => {
  place.innerHTML = markup;
};

const file = 'keys.ts';
const beside = (): Promise<unknown> => Promise.resolve('beside');
const isFound = async (): Promise<boolean> => (await importOwn(file, beside)) !== 'beside';

describe('another file of the library', () => {
  afterEach(() => {
    show('');
  });

  it('lies beside the script, where nothing else is known', async () => {
    expect(await importOwn(file, beside)).to.equal('beside');
    show('<script src="/src/content/other-elements.js"></script>');
    expect(await isFound()).to.equal(false);
  });

  for (const [what, tag] of Object.entries({
    'where the site says': '<script data-calcinosis data-base="/src/content/"></script>',
    'where the site says, without a slash': '<script data-calcinosis data-base="/src/content"></script>',
    'where the site says, on another site': `<script data-calcinosis data-base="${location.origin}/src/content"></script>`,
    'where the site says, before all else':
      '<script src="/elsewhere/calcinosis-elements.js"></script><script type="application/json" data-base="/src/content">{}</script>',
    'beside the classic file': '<script src="/src/content/calcinosis-elements.classic.js?ver=2"></script>',
    'beside the module': '<script type="module" src="/src/content/calcinosis-elements.js"></script>',
    'beside a script that an optimizer delays':
      '<script type="rocketlazyloadscript" data-rocket-src="/src/content/calcinosis-elements.js"></script>',
    'where a script comes from, whatever the page calls itself':
      '<img name="currentScript"><form name="scripts"></form><img name="baseURI"><script src="/src/content/calcinosis-elements.js"></script>',
  })) {
    it(`is found ${what}`, async () => {
      show(tag);
      expect(await isFound()).to.equal(true);
    });
  }

  it('is not looked for where somebody else than a script says', async () => {
    show(
      '<div data-calcinosis data-base="/elsewhere/"></div><svg><script data-base="/elsewhere/"></script></svg>',
    );
    expect(await isFound()).to.equal(false);
  });

  it('that is not there fails with what to do', async () => {
    for (const base of ['/elsewhere/', 'https://', 'data:text/javascript,1']) {
      show(`<script data-calcinosis data-base="${base}"></script>`);
      const error = (await importOwn(file, beside).catch((reason: unknown) => reason)) as Error;
      expect(error).to.be.instanceOf(Error);
      expect(error.message).to.match(/"keys\.ts" .* data-calcinosis data-base="https:.*\(CORS\)$/);
    }
  });
});
