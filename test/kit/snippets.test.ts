import { expect } from '@open-wc/testing';
import { applyAddress } from '../../src/embed/embed-page.js';
import { type Choice, lostIn, policyLines, scriptLine, snippet } from '../../src/kit/snippets.js';
import '../../src/elements/calcinosis-guide/calcinosis-guide.js';
import '../../src/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import { clearing } from '../support/mount.js';

const choice: Choice = {
  tag: 'calcinosis-faq',
  lang: '',
  title: 'Questions & "answers" <now>',
  options: new Map([
    ['theme', 'dark'],
    ['hide-heading', ''],
  ]),
  base: '/calcinosis/',
};

describe('a snippet', () => {
  it('is a tag with its attributes and one line inside', () => {
    expect(snippet('tag', choice)).to.equal(
      '<calcinosis-faq theme="dark" hide-heading>Questions &amp; &quot;answers&quot; &lt;now&gt;</calcinosis-faq>',
    );
  });

  it('is a block that degrades to a link', () => {
    expect(snippet('block', { ...choice, lang: 'es', title: 'Preguntas' })).to.equal(
      `<div class="calcinosis-faq" data-calcinosis="faq" data-lang="es" data-theme="dark" data-hide-heading>
  <p><a href="/calcinosis/embed/es/calcinosis-faq.html">Preguntas</a></p>
</div>`,
    );
  });

  it('is a link with its options in the address', () => {
    expect(snippet('link', { ...choice, title: 'Q' })).to.equal(
      '<p><a href="/calcinosis/embed/en/calcinosis-faq.html?theme=dark&amp;hide-heading=true">Q</a></p>',
    );
  });

  it('is a frame with a title', () => {
    expect(snippet('frame', { ...choice, title: 'Q', options: new Map() })).to.equal(
      '<iframe src="/calcinosis/embed/en/calcinosis-faq.html" title="Q" width="100%" height="600"></iframe>',
    );
  });

  it('leaves out, and names, what is not taken from an address', () => {
    // What the page refuses is asked of the page itself.
    for (const tag of ['calcinosis-guide', 'calcinosis-symptom-checklist']) {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      for (const name of observedAttributes.filter((each) => each !== 'dir')) {
        const element = clearing().appendChild(document.createElement(tag));
        const before = location.href;
        history.replaceState(null, '', `?${name}=x`);
        applyAddress();
        history.replaceState(null, '', before);
        const taken = element.getAttribute(name) === 'x';
        element.parentElement?.remove();
        for (const form of ['frame', 'link'] as const) {
          const lost = lostIn(form, { ...choice, options: new Map([[name, 'x']]) });
          expect(lost, `${form} ${tag} ${name}`).to.deep.equal(taken ? [] : [name]);
        }
      }
    }
  });

  it('never loads a file from a block or a link', () => {
    const options = new Map([['src', '/clinic.json']]);
    expect(snippet('block', { ...choice, options })).not.to.contain('clinic');
    expect(lostIn('link', { ...choice, options })).to.deep.equal(['src']);
    expect(snippet('tag', { ...choice, options })).to.contain('src="/clinic.json"');
  });

  it('cannot be broken by what is typed', () => {
    const options = new Map([['include', '"><script>alert(1)</script>']]);
    const base = '"><script>alert(1)</script>/';
    for (const form of ['tag', 'block', 'link', 'frame'] as const) {
      const html = snippet(form, { ...choice, options, base });
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      expect(body.querySelector('script'), html).to.equal(null);
      expect(body.children, html).to.have.length(1);
    }
  });
});

describe('what the site needs once', () => {
  it('is the script with its hash', () => {
    expect(scriptLine('/c/', 'sha384-x', false)).to.equal(
      '<script type="module" src="/c/cdn/calcinosis-elements.js" integrity="sha384-x" crossorigin="anonymous"></script>',
    );
    expect(scriptLine('/c/', 'sha384-x', true))
      .to.contain('src="/c/cdn/calcinosis-elements.classic.js"')
      .and.not.contain('module');
  });

  it('is a policy for what the form loads, and from where', () => {
    expect(policyLines('tag', choice).join()).to.contain("script-src 'self'").and.not.contain('frame-src');
    expect(policyLines('frame', choice)).to.include("frame-src 'self'");
    const base = 'https://static.hospital.example/c/';
    const options = new Map([['src', 'clinic.json']]);
    expect(policyLines('tag', { ...choice, base, options })).to.include.members([
      'script-src https://static.hospital.example',
      'connect-src https://static.hospital.example',
    ]);
  });
});
