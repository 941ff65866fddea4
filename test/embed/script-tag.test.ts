import { expect } from '@open-wc/testing';
import { fromScriptTag } from '../../src/embed/script-tag.js';

const place = document.createElement('div');
document.body.append(place);

/** None of them runs: a parser does not start what it is given as a fragment. */
const show = (markup: string): void => {
  place.innerHTML = markup;
};

describe('what a site sets on its script tag', () => {
  afterEach(() => {
    show('');
  });

  it('is read from a tag of any kind, renamed, delayed or inlined', () => {
    for (const tag of [
      '<script src="/calcinosis-elements.classic.js" data-base="/cdn/"></script>',
      '<script type="module" src="/bundle-1a2b.js" data-base="/cdn/"></script>',
      '<script type="rocketlazyloadscript" data-rocket-src="/calcinosis-elements.js" data-base="/cdn/"></script>',
      '<script type="application/json" data-base="/cdn/">{}</script>',
      '<script data-base="/cdn/">void 0;</script>',
    ]) {
      show(tag);
      expect(fromScriptTag('base'), tag).to.equal('/cdn/');
    }
  });

  it('is nothing where no tag has it, and the empty text where it is empty', () => {
    show('<script data-other="1"></script>');
    expect(fromScriptTag('base')).to.equal(undefined);
    show('<script data-base></script>');
    expect(fromScriptTag('base')).to.equal('');
  });

  it('is that of a script which names calcinosis, or has a base or a policy, and of no other', () => {
    show('<script src="/comments.js" data-theme="dim" data-lang="en"></script>');
    expect(fromScriptTag('theme')).to.equal(undefined);
    show(
      '<script src="/comments.js" data-theme="dim"></script><script src="/calcinosis-elements.js" data-theme="dark"></script><script class="calcinosis" data-theme="light"></script>',
    );
    expect(fromScriptTag('theme')).to.equal('dark');
    for (const attribute of ['data-calcinosis', 'data-base="/cdn/"', 'data-mounts="all"']) {
      show(`<script data-theme="dim"></script><script ${attribute} data-theme="dark"></script>`);
      expect(fromScriptTag('theme'), attribute).to.equal('dark');
    }
  });

  it('is never that of another element, or of a script that no browser runs', () => {
    show(`<div class="script" data-base="/evil/"></div><a data-base="/evil/" href="/calcinosis-elements.js">x</a>
      <svg><script data-base="/evil/"></script></svg><math><script data-base="/evil/"></script></math>
      <template><script data-base="/evil/"></script></template>`);
    expect(fromScriptTag('base')).to.equal(undefined);
  });

  it('is read where an element bears the name of what reads it', () => {
    show(
      `<form name="scripts"></form><img name="scripts"><form name="querySelectorAll"></form>
      <script src="/calcinosis-elements.js" data-base="/cdn/"></script>`,
    );
    expect([...document.scripts].map(({ localName }) => localName)).to.deep.equal(['form', 'img']);
    expect(fromScriptTag('base')).to.equal('/cdn/');
  });
});
