import { expect } from '@open-wc/testing';
import { applyAddress } from '../../src/embed/embed-page.js';
import { maySet } from '../../src/embed/policy.js';
import {
  type Choice,
  formsOf,
  forTheSite,
  lostIn,
  policyLines,
  scriptLine,
  snippet,
} from '../../src/kit/snippets.js';
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
  <p><a href="/calcinosis/embed/es/calcinosis-faq.html?theme=dark&amp;hide-heading=true">Preguntas</a></p>
</div>`,
    );
  });

  it('keeps in the link of a block what a link can carry, where a system takes the block away', () => {
    for (const lang of ['', 'en', 'es']) {
      const asked = { ...choice, lang, title: 'Q' };
      expect(snippet('block', asked)).to.contain(`\n  ${snippet('link', asked)}\n`);
    }
  });

  it('writes a chosen language down, English too, which an address alone leaves to the page', () => {
    for (const form of ['link', 'block', 'frame'] as const) {
      const address = (lang: string): string =>
        /(?:href|src)="([^"]+)"/.exec(snippet(form, { ...choice, lang, options: new Map() }))?.[1] ?? '';
      expect(address('')).to.equal('/calcinosis/embed/en/calcinosis-faq.html');
      expect(address('en')).to.equal('/calcinosis/embed/en/calcinosis-faq.html?lang=en');
      expect(address('es')).to.equal('/calcinosis/embed/es/calcinosis-faq.html');
    }
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

  it('carries in each form what the page obeys there, and has the rest on the script line or on a tag', () => {
    const everything = new Map(
      ['theme', 'emergency-number', 'reviewed-by', 'src', 'remember', 'structured-data', 'id', 'name'].map(
        (name) => [name, `its-${name}`],
      ),
    );
    for (const form of formsOf(choice.tag)) {
      const asked = { ...choice, options: everything };
      const lost = lostIn(form, asked);
      expect(lost, form).to.deep.equal(
        [...everything.keys()].filter((name) => !maySet(name, form === 'frame' ? 'address' : form)),
      );
      for (const name of lost) expect(snippet(form, asked), form).not.to.contain(`its-${name}`);
      const site = forTheSite(form, asked).map(([name]) => name);
      expect(site, form).to.deep.equal(lost.filter((name) => maySet(name, 'site')));
    }
    expect(forTheSite('block', { ...choice, options: everything }).map(([name]) => name)).to.include.members([
      'emergency-number',
      'reviewed-by',
    ]);
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

  it('has on the script line what holds for the whole site', () => {
    expect(scriptLine('/c/', 'sha384-x', false, [['emergency-number', '"112"']])).to.contain(
      ' data-emergency-number="&quot;112&quot;"></script>',
    );
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
