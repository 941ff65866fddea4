import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withCalcinosis as rehypeWith } from '../../../dist/integrations/rehype-sanitize.js';
import { calcinosis as sanitizeOptions, withCalcinosis } from '../../../dist/integrations/sanitize-html.js';
import { browse, hostPage, ready, until } from '../browser.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const json = (name) => JSON.parse(readFileSync(`${dist}integrations/${name}.json`, 'utf8'));
assert.ok(existsSync(`${here}node_modules/ckeditor5`), 'npm ci --prefix test/host/cms has to run first');

/** The code of the guide, as it stands there. */
const guide = readFileSync(new URL('../../../src/integrations/editors.md', import.meta.url), 'utf8');
const recipe = (word) => {
  const found = [...guide.matchAll(/```js\n(.*?)```/gs)]
    .map(([, code]) => code)
    .filter((code) => code.includes(word));
  assert.equal(found.length, 1, `The guide has one recipe with ${word}.`);
  return found[0];
};

const link = '<a href="/embed/es/calcinosis-faq.html?theme=dark">Preguntas</a>';
/** What authors paste, by its form. */
const forms = {
  'a bare tag': '<calcinosis-faq></calcinosis-faq>',
  'a tag with a line of fallback':
    '<calcinosis-faq theme="dark" hide-heading="" reading-level="plain" heading-level="3" include="surgery">Questions</calcinosis-faq>',
  'a tag with its language and its review':
    '<calcinosis-faq class="wide" lang="en" reviewed-by="Rheumatology, Northfield" reviewed-on="2026-11-20">Questions</calcinosis-faq>',
  'a tag with slots':
    '<calcinosis-guide emergency-number="911"><p slot="contact">Clinic: <a href="tel:+15550100">555 0100</a></p><details slot="question" id="parking"><summary>Where can I park?</summary><p>In B.</p></details></calcinosis-guide>',
  'a block with a fallback': `<div class="calcinosis-faq" data-calcinosis="faq" data-theme="dark"><p>${link}</p></div>`,
  'an empty block': '<div class="calcinosis-faq" data-calcinosis="faq"></div>',
  'a block by its class': '<div class="calcinosis-faq calcinosis-theme-dark"><p>Questions</p></div>',
  'a link': `<p>${link}</p>`,
  'two in a row': '<calcinosis-faq></calcinosis-faq><calcinosis-type-table></calcinosis-type-table>',
  'a tag in a table':
    '<table><tbody><tr><td><calcinosis-faq>Questions</calcinosis-faq></td><td>b</td></tr></tbody></table>',
  'a tag in a list': '<ul><li><calcinosis-faq>Questions</calcinosis-faq></li></ul>',
  'a word in a line': '<p>A <calcinosis-term term="biopsy">biopsy</calcinosis-term> is taken.</p>',
};
/** What the pasted option of CKEditor 5 keeps: neither an empty block, nor a word in a line. */
const withoutPlugin = [
  'a bare tag',
  'a tag with a line of fallback',
  'a tag with slots',
  'a block with a fallback',
  'a link',
]
  .map((form) => forms[form])
  .join('');
const all = Object.values(forms).join('');

/** What a sanitizer leaves of them: nothing speaks in the hospital's name. */
const sanitized = all.replace(/ (?:reviewed-by|reviewed-on|emergency-number)="[^"]*"| slot="contact"/g, '');
/** A stranger's, who speaks in the hospital's name in every form. */
const impostor = [
  '<calcinosis-urgent-care id="createElement" emergency-number="666" reviewed-by="Impostor" reviewed-on="2026-11-20" review-due="2027-11-20" name="x" disabled remember="device" structured-data src="/x.json"><p slot="contact">Impostor</p></calcinosis-urgent-care>',
  '<div class="calcinosis-urgent-care calcinosis-emergency-number-666 calcinosis-reviewed-by-Impostor" data-calcinosis="urgent-care" data-emergency-number="666" data-reviewed-by="Impostor" data-reviewed-on="2026-11-20" data-remember="device" data-structured-data="" data-src="/x.json" data-id="createElement" data-name="x"><p slot="contact">Impostor</p></div>',
  '<p><a class="calcinosis-emergency-number-666" data-reviewed-by="Impostor" data-id="createElement" href="/embed/en/calcinosis-urgent-care.html?emergency-number=666">Help</a></p>',
].join('');

/** Its words may stand on the page; nothing of it is an option of ours, or in the place of the contact. */
function speaksForNobody(html) {
  const withoutAddress = html.replace(/ href="[^"]*"/g, '');
  assert.match(withoutAddress, /<calcinosis-urgent-care/);
  assert.doesNotMatch(
    withoutAddress,
    /666|="Impostor"|by-Impostor|createElement|device|structured|x\.json|contact/,
  );
}

const hostile = [
  '<calcinosis-faq onclick="evil()" onerror="evil()">x</calcinosis-faq>',
  '<calcinosis-faq style="position:fixed" unknown="evil" theme="evil" src="javascript:evil()">x</calcinosis-faq>',
  '<calcinosis-faq><script>evil()</script></calcinosis-faq>',
  '<calcinosis-faq><img src="data:,x" onerror="evil()"></calcinosis-faq>',
  '<calcinosis-faq><a href="javascript:evil()">x</a><a href=" java&#10;script:evil()">x</a></calcinosis-faq>',
  '<calcinosis-faq><svg><style><img src=data:,x onerror=evil()></style></svg></calcinosis-faq>',
  '<calcinosis-faq><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=data:,x onerror=evil()&gt;">',
  '</mglyph></table></mtext></math></calcinosis-faq>',
  '<calcinosis-faq><template shadowrootmode="open"><p>evil</p></template></calcinosis-faq>',
  '<button is="calcinosis-faq">x</button><calcinosis-evil onclick="evil()">x</calcinosis-evil>',
  '<div data-calcinosis="faq" onclick="evil()" style="color:red"><iframe src="javascript:evil()"></iframe></div>',
].join('');

/** Of these an editor's own options decide what is kept of the rest; an author may name a file. */
const hostileInEditor = hostile.split('<button')[0].replace(' theme="evil" src="javascript:evil()"', '');
const around = '<p>Before</p><calcinosis-faq>Questions</calcinosis-faq><p>After</p>';

const site = browse();
const types = { js: 'text/javascript', mjs: 'text/javascript', css: 'text/css' };

/** A page with the packages of this folder, as a web team gets them from npm. */
async function openEditor() {
  const files = {
    'index.html': '<!doctype html><html lang="en"><title>Packages</title>',
    'editor.html': `<!doctype html><html lang="en"><head><title>Editor</title>
      <link rel="stylesheet" href="/npm/ckeditor5/dist/browser/ckeditor5.css">
      <link rel="stylesheet" href="/dist/integrations/ckeditor5.css">
      <script type="importmap">{"imports": {"ckeditor5": "/npm/ckeditor5/dist/browser/ckeditor5.js",
        "calcinosis-elements/": "/dist/", "dompurify": "/npm/dompurify/dist/purify.es.mjs"}}</script></head>
      <body><main><h1>Editor</h1><div id="editor"></div></main></body></html>`,
  };
  const page = await site.open('', { files, policy: "script-src 'self' 'unsafe-inline'", elements: false });
  await page.route(`${site.url}npm/**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice('/npm/'.length);
    const contentType = types[path.split('.').at(-1)] ?? 'application/octet-stream';
    return route.fulfill({ path: `${here}node_modules/${path}`, contentType });
  });
  await page.goto(`${site.url}fixture/editor.html`);
  await page.evaluate(() => {
    window.evil = () => (window.wasEvil = true);
    /** What an editor adds around any content is its own: a figure for a table, a name for an item of a list. */
    const parse = (html) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      for (const node of template.content.querySelectorAll('figure.table'))
        node.replaceWith(...node.childNodes);
      for (const node of template.content.querySelectorAll('*')) node.removeAttribute('data-list-item-id');
      // sanitize-html leaves the name of an attribute whose value it takes away.
      for (const node of template.content.querySelectorAll('[slot=""]')) node.removeAttribute('slot');
      for (const text of [...walk(template.content)]) {
        if (!text.data.trim() && text.data.includes('\n')) text.remove();
        else text.data = text.data.replaceAll('\u00a0', ' ');
      }
      return template.content;
    };
    function* walk(root) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) yield walker.currentNode;
    }
    window.isSame = (one, other) => parse(one).isEqualNode(parse(other));
    window.paste = (node, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    };
  });
  return page;
}

const same = async (page, got, wanted) =>
  assert.ok(
    await page.evaluate(([one, other]) => isSame(one, other), [got, wanted]),
    `\n${got}\nis not\n${wanted}`,
  );

/** What was saved is on a page with the drop-in, and each element is there for its reader. */
async function isShown(html) {
  const page = await site.open('', { files: { 'index.html': hostPage(`<main>${html}</main>`) } });
  await ready(page);
  const heading = page.getByRole('heading', { name: 'Questions about calcinosis' });
  await until(page, async () => (await heading.count()) > 0);
  assert.ok(
    await page.getByText('Can calcinosis be removed').first().or(heading.first()).first().isVisible(),
  );
}

/** Nothing is left that could run, style, or change what an element is; looked at as a browser reads it. */
async function isHarmless(page, html, gone = 'script, style, iframe, template, svg, math, calcinosis-evil') {
  const evaluate = ([text, gone]) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    const bad = [...body.querySelectorAll(gone)];
    for (const node of body.querySelectorAll('*')) {
      for (const { name, value } of node.attributes) {
        const ours = /^calcinosis-/.test(node.localName) && /^(style|src|unknown|theme)$/.test(name) && value;
        const runs = /^(on.*|style|shadowrootmode)$/.test(name) || /^\s*java\s*script:/i.test(value);
        if (ours || runs || (name === 'is' && value)) bad.push(node);
      }
    }
    if (!body.querySelector('calcinosis-faq')) bad.push(body);
    document.querySelector('main').insertAdjacentHTML('beforeend', text);
    return bad.map((node) => node.outerHTML);
  };
  const bad = await page.evaluate(evaluate, [html, gone]);
  assert.deepEqual(bad, []);
  assert.equal(await page.evaluate(() => window.wasEvil), undefined);
}

const editors = {
  'CKEditor 5 with the plugin': {
    start: (page) =>
      page.evaluate(async () => {
        const C = await import('ckeditor5');
        const { Calcinosis } = await import('calcinosis-elements/integrations/ckeditor5.js');
        window.editor = await C.ClassicEditor.create(document.querySelector('#editor'), {
          licenseKey: 'GPL',
          plugins: [
            C.Essentials,
            C.Paragraph,
            C.Link,
            C.List,
            C.Table,
            C.GeneralHtmlSupport,
            C.SourceEditing,
            Calcinosis,
          ],
          toolbar: ['undo', 'link', 'sourceEditing', 'calcinosis'],
          htmlSupport: { allow: [{ name: /^(details|summary)$/ }] },
        });
        window.setHtml = (html) => editor.setData(html);
        window.getHtml = () => editor.getData();
        window.editable = () => editor.editing.view.getDomRoot();
      }),
    again: (page) => page.evaluate(() => editor.destroy()),
    select: (page) => page.locator('.ck-calcinosis').click(),
  },
  TinyMCE: {
    start: async (page) => {
      await page.addScriptTag({ url: '/npm/tinymce/tinymce.min.js' });
      await page.evaluate(async (pasted) => {
        const { calcinosis } = await import('calcinosis-elements/integrations/tinymce.js');
        if (JSON.stringify(calcinosis) !== JSON.stringify(pasted))
          throw new Error('The text to paste is another.');
        const [editor] = await tinymce.init({
          target: document.querySelector('#editor'),
          license_key: 'gpl',
          base_url: '/npm/tinymce',
          suffix: '.min',
          plugins: 'lists link table code',
          ...calcinosis,
        });
        window.editor = editor;
        window.setHtml = (html) => editor.setContent(html);
        window.getHtml = () => editor.getContent();
        window.editable = () => editor.getBody();
      }, json('tinymce'));
    },
    again: (page) => page.evaluate(() => editor.remove()),
    select: async (page) => {
      await page.frameLocator('iframe').locator('calcinosis-faq').click();
      await page.locator('.tox-statusbar__path-item', { hasText: 'calcinosis-faq' }).click();
    },
  },
};

for (const [name, { start, again, select }] of Object.entries(editors)) {
  describe(name, () => {
    for (const [form, html] of Object.entries(forms)) {
      test(`${form} is saved as it was set and as it was pasted, and comes back`, async () => {
        const page = await openEditor();
        await start(page);
        const set = await page.evaluate((text) => (setHtml(text), getHtml()), html);
        // An empty block gets a hard space in TinyMCE.
        await same(page, set.replace('>&nbsp;</div>', '></div>'), html);

        const pasted = await page.evaluate((text) => {
          setHtml('');
          editor.focus?.();
          paste(editable(), text);
          return getHtml();
        }, html);
        const blank = /<p>(&nbsp;|<br[^>]*>)?<\/p>/g;
        await same(page, pasted.replace(blank, '').replace('>&nbsp;</div>', '></div>'), html);

        await again(page);
        await start(page);
        await same(page, await page.evaluate((text) => (setHtml(text), getHtml()), set), set);
        await isShown(`${set}<calcinosis-faq></calcinosis-faq>`);
      });
    }

    test('an author selects it, deletes it and takes that back', async () => {
      const page = await openEditor();
      await start(page);
      await page.evaluate((text) => setHtml(text), around);
      await select(page);
      await page.keyboard.press('Delete');
      assert.doesNotMatch(await page.evaluate(() => getHtml()), /calcinosis/);
      await page.keyboard.press('Control+z');
      await same(page, await page.evaluate(() => getHtml()), around);
    });

    test('what could run or style does not come through on our tags', async () => {
      const page = await openEditor();
      await start(page);
      await isHarmless(page, await page.evaluate((text) => (setHtml(text), getHtml()), hostileInEditor));
    });
  });
}

describe('TinyMCE, for its author', () => {
  const styled =
    '<h2 style="font-family: Calibri; color: rgb(0, 0, 0)">Opening hours</h2><p class="lead" style="margin: 0cm">From 8 to 4. <span style="font-size: 11pt">By train.</span></p>';

  test('what is pasted with a tag is cleaned as what is pasted without one', async () => {
    const page = await openEditor();
    await editors.TinyMCE.start(page);
    const pasted = (html) =>
      page.evaluate((text) => {
        setHtml('');
        editor.focus();
        paste(editable(), text);
        return getHtml();
      }, html);
    const alone = await pasted(styled);
    assert.doesNotMatch(alone, /style=/, 'TinyMCE cleans it by itself');
    const tag = '<calcinosis-faq>Questions</calcinosis-faq>';
    await same(page, await pasted(`${styled}${tag}`), `${alone}${tag}`);
    // As a browser hands over what was copied on a page.
    const copied = `<html><body><!--StartFragment-->${tag}<!--EndFragment--></body></html>`;
    await same(page, await pasted(copied), tag);
  });

  test('nothing is pasted as HTML where the author asks for plain text', async () => {
    const page = await openEditor();
    await editors.TinyMCE.start(page);
    const got = await page.evaluate(() => {
      editor.execCommand('mceTogglePlainTextPaste');
      paste(editable(), '<calcinosis-faq>Questions</calcinosis-faq>');
      return getHtml();
    });
    assert.equal(got, '<p>Questions</p>');
  });
});

describe('CKEditor 5 with the plugin, for its author', () => {
  test('the toolbar puts an element in, which says what it is', async () => {
    const page = await openEditor();
    await editors['CKEditor 5 with the plugin'].start(page);
    await page.getByRole('button', { name: 'Calcinosis' }).first().click();
    await page.getByRole('button', { name: 'Questions about calcinosis' }).click();
    assert.equal(
      await page.evaluate(() => getHtml()),
      '<calcinosis-faq>Questions about calcinosis</calcinosis-faq>',
    );
    await page.locator('.ck-calcinosis').getByText('Calcinosis: Questions about calcinosis').waitFor();
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
  });

  test('source editing shows and takes the tag', async () => {
    const page = await openEditor();
    await editors['CKEditor 5 with the plugin'].start(page);
    await page.evaluate((text) => setHtml(text), forms['a tag with slots']);
    await page.getByRole('button', { name: 'Source' }).click();
    const source = page.getByRole('textbox', { name: 'Source code editing area' });
    const shown = (await source.inputValue()).replace(/\n\s*/g, '');
    await same(page, shown, forms['a tag with slots']);
    await source.fill(forms['a bare tag']);
    await page.getByRole('button', { name: 'Source' }).click();
    await same(page, await page.evaluate(() => getHtml()), forms['a bare tag']);
  });
});

describe('CKEditor 5 with the plugin, among words', () => {
  test('an author writes after an element', async () => {
    const page = await openEditor();
    await editors['CKEditor 5 with the plugin'].start(page);
    await page.evaluate((text) => setHtml(text), around);
    await page.locator('.ck-calcinosis').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Between');
    await same(
      page,
      await page.evaluate(() => getHtml()),
      around.replace('<p>After', '<p>Between</p><p>After'),
    );
  });
});

describe('CKEditor 5 without the plugin', () => {
  test('the pasted htmlSupport keeps a tag in a block of its own', async () => {
    const page = await openEditor();
    const got = await page.evaluate(
      async ([config, html]) => {
        const C = await import('ckeditor5');
        const editor = await C.ClassicEditor.create(document.querySelector('#editor'), {
          licenseKey: 'GPL',
          plugins: [C.Essentials, C.Paragraph, C.Link, C.GeneralHtmlSupport],
          ...config,
        });
        editor.setData(html);
        return editor.getData();
      },
      [json('ckeditor5-html-support'), withoutPlugin],
    );
    await same(page, got, withoutPlugin);
    await isShown(got);
  });
});

describe('DOMPurify', () => {
  const purify = (page, html) =>
    page.evaluate(async (text) => {
      const { default: DOMPurify } = await import('dompurify');
      const { calcinosis, checkAttribute } = await import('calcinosis-elements/integrations/dompurify.js');
      DOMPurify.addHook('uponSanitizeAttribute', checkAttribute);
      return DOMPurify.sanitize(text, { ...calcinosis, FORBID_ATTR: ['style'] });
    }, html);

  test('each form comes through, and is shown', async () => {
    const page = await openEditor();
    await same(page, await purify(page, all), sanitized);
    await isShown(await purify(page, all));
  });
  test('nothing comes through that speaks in the hospital’s name', async () => {
    speaksForNobody(await purify(await openEditor(), impostor));
  });
  test('hostile variants do not, and neither does src', async () => {
    const page = await openEditor();
    // Left without anything that runs, these are what DOMPurify lets through on any page.
    await isHarmless(page, await purify(page, hostile), 'script, iframe, [shadowrootmode], calcinosis-evil');
    assert.doesNotMatch(await purify(page, '<calcinosis-faq src="/clinic.json"></calcinosis-faq>'), /src/);
  });
});

describe('sanitize-html', () => {
  const load = createRequire(`${here}package.json`);
  const sanitizeHtml = load('sanitize-html');
  const options = withCalcinosis(sanitizeHtml.defaults);

  test('each form comes through, and is shown', async () => {
    const page = await openEditor();
    const html = sanitizeHtml(all, options);
    await same(page, html, sanitized);
    await isShown(html);
  });
  test('nothing comes through that speaks in the hospital’s name', () => {
    speaksForNobody(sanitizeHtml(impostor, options));
  });
  test('the text to paste is the same', () => {
    assert.deepEqual(json('sanitize-html'), JSON.parse(JSON.stringify(sanitizeOptions)));
  });
  test('hostile variants do not, and neither does src', async () => {
    await isHarmless(await openEditor(), sanitizeHtml(hostile, options));
    assert.doesNotMatch(sanitizeHtml('<calcinosis-faq src="/clinic.json"></calcinosis-faq>', options), /src/);
  });
});

describe('rehype-sanitize', () => {
  const load = async (html) => {
    const from = createRequire(`${here}package.json`);
    const [{ unified }, parse, sanitize, stringify] = await Promise.all(
      ['unified', 'rehype-parse', 'rehype-sanitize', 'rehype-stringify'].map(
        (name) => import(from.resolve(name)),
      ),
    );
    const schema = rehypeWith({ ...sanitize.defaultSchema, clobberPrefix: '' });
    const clean = unified().use(parse.default, { fragment: true }).use(sanitize.default, schema);
    return String(await clean.use(stringify.default).process(html));
  };
  test('each form comes through, and is shown', async () => {
    const page = await openEditor();
    await same(page, await load(all), sanitized);
    await isShown(await load(all));
  });
  test('nothing comes through that speaks in the hospital’s name', async () => {
    // These two its schema keeps on whatever is allowed, by default with a prefix.
    speaksForNobody((await load(impostor)).replace(/ (?:id|name)="[^"]*"/g, ''));
  });
  test('hostile variants do not, and neither does src', async () => {
    await isHarmless(await openEditor(), await load(hostile));
    assert.doesNotMatch(await load('<calcinosis-faq src="/clinic.json"></calcinosis-faq>'), /src/);
  });
});

describe('The code in the guide', () => {
  const run = (page, code) => page.addScriptTag({ type: 'module', content: code });
  const editable = (page) => page.getByRole('textbox', { name: /Rich Text Editor|Editor editing area/ });

  test('starts CKEditor 5 with an item for our elements', async () => {
    const page = await openEditor();
    await run(page, recipe('ClassicEditor'));
    await editable(page).waitFor();
    await page.evaluate((html) => paste(document.querySelector('.ck-content'), html), forms['a bare tag']);
    await page.locator('.ck-calcinosis').getByText('Calcinosis: Questions about calcinosis').waitFor();
    await page.getByRole('button', { name: 'Calcinosis', exact: true }).waitFor();
  });

  test('starts TinyMCE, which keeps a tag', async () => {
    const page = await openEditor();
    await page.addScriptTag({ url: '/npm/tinymce/tinymce.min.js' });
    await run(page, recipe('tinymce.init'));
    await page.frameLocator('iframe').locator('body').waitFor();
    await page.waitForFunction(() => tinymce.activeEditor?.initialized);
    const html = forms['a tag with slots'];
    const saved = await page.evaluate((text) => {
      tinymce.activeEditor.setContent(text);
      return tinymce.activeEditor.getContent();
    }, html);
    await same(page, saved, html);
  });

  test('cleans with DOMPurify', async () => {
    const page = await openEditor();
    await page.evaluate((html) => (window.html = html), all);
    await run(page, `${recipe('DOMPurify.sanitize')}\nwindow.clean = clean;`);
    await page.waitForFunction(() => window.clean);
    await same(page, await page.evaluate(() => window.clean), sanitized);
  });

  test('cleans with sanitize-html', async () => {
    const page = await openEditor();
    const code = recipe('sanitizeHtml(').replace(/^import.*$/gm, '');
    const sanitizeHtml = createRequire(`${here}package.json`)('sanitize-html');
    const clean = new Function('sanitizeHtml', 'withCalcinosis', 'html', `${code}; return clean;`);
    await same(page, clean(sanitizeHtml, withCalcinosis, all), sanitized);
  });
});

describe('A name of a file', () => {
  const html = '<calcinosis-faq src="/clinic.json"></calcinosis-faq>';
  const script = '<calcinosis-faq src="javascript:evil()"></calcinosis-faq>';
  for (const [name, { start }] of Object.entries(editors)) {
    test(`is kept by ${name}, and a script in its place is not`, async () => {
      const page = await openEditor();
      await start(page);
      const saved = (text) => page.evaluate((given) => (setHtml(given), getHtml()), text);
      await same(page, await saved(html), html);
      assert.doesNotMatch(await saved(script), /javascript/);
    });
  }
});
