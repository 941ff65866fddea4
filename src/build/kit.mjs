import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { languages } from '../../dist/content/languages.js';
import { systems } from '../../dist/kit/systems.js';
import { filesIn } from './hashes.mjs';
import { kitPolicies, strictPolicy } from './policy.mjs';

/**
 * The pages for web teams, which run from any folder of any server under a strict policy: "Get the tag", "Match your
 * brand" and "Did my system keep it?". Elements and options are those of the manifest.
 */
const out = 'dist/kit';
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { modules } = json('dist/custom-elements.json');
const integrity = json('dist/integrity.json');
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** The floor that the README states; `old-browser.test.mjs` reads the elements in a browser below it. */
const supportedBrowsers =
  'Browsers: Chrome and Edge 123, Firefox 125, Safari 17.5 or newer (Baseline 2024). In an older one, down to Chromium 109, all of it can be read, in light colors, and a term is a plain word.';

/** Files of a language register themselves, also where a page from a folder can import nothing. */
const languageScripts = filesIn('dist/cdn/lang')
  .map((file) => `<script defer src="../cdn/lang/${file}"></script>`)
  .join('\n');
/** Classic scripts: from a double click, a browser runs no module. */
const elementsScript = '<script defer src="../cdn/calcinosis-elements.classic.js"></script>';

/** What stands with the choice of the language and needs no word of its own. */
const elsewhere = ['lang', 'dir'];

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
/** The backticks of our comments, as code. */
const prose = (text) => escape(text.replaceAll('\n', ' ')).replace(/`([^`]+)`/g, '<code>$1</code>');

const firstSentence = (text) => text.replace(/(?<=\.)\s[^]*/, '');

/** Each language as it calls itself, and the titles of the elements in it. */
const [names, titles] = [{}, {}];
for (const lang of Object.keys(languages)) {
  const words = await import(`../../dist/content/${lang}/plain.js`);
  const titleOf = (tag) =>
    words[tag.replace('calcinosis-', '').replace(/-(.)/g, (_, letter) => letter.toUpperCase())]?.title;
  names[lang] = words.common.language;
  titles[lang] = Object.fromEntries(
    elements.map(({ tagName }) => [tagName, titleOf(tagName)]).filter(([, title]) => title),
  );
}

/** What each element can be told. */
const optionNames = Object.fromEntries(
  elements.map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
);

/** A field for each option; one that several elements share is there once. */
function optionFields() {
  const shared = new Map();
  for (const { tagName, attributes = [] } of elements) {
    for (const attribute of attributes.filter(({ name }) => !elsewhere.includes(name))) {
      const key = `${attribute.name}|${attribute.type?.text}|${attribute.description}`;
      const known = shared.get(key);
      if (known) known.tags.push(tagName);
      else shared.set(key, { attribute, tags: [tagName] });
    }
  }
  return [...shared.values()]
    .map(({ attribute, tags }, index) => field(attribute, tags, `option-${index}`))
    .join('\n');
}

function field({ name, type, description = '' }, tags, id) {
  const text = type?.text ?? 'string';
  const words = [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  const about = `id="${id}" name="${id}" data-option="${name}" aria-describedby="${id}-hint"`;
  const label = `<label for="${id}"><code>${name}</code></label>`;
  const control =
    words.length > 0
      ? `<select ${about}><option value="">as it is</option>${words.map((word) => `<option>${word}</option>`).join('')}</select>`
      : text === 'boolean'
        ? `<input type="checkbox" ${about}>`
        : `<input type="${text.startsWith('number') ? 'number' : 'text'}" autocomplete="off" spellcheck="false" ${about}>`;
  return `<div class="field" ${shownFor(tags)}>${text === 'boolean' ? `${control}${label}` : `${label}${control}`}<p class="hint" id="${id}-hint">${prose(description)}</p></div>`;
}

/** The page begins with the guide. */
const shownFor = (tags) =>
  `data-for="${tags.join(' ')}"${tags.includes('calcinosis-guide') ? '' : ' hidden'}`;

const choices = (entries) =>
  entries.map(([value, name]) => `<option value="${value}">${escape(name)}</option>`).join('');

const page = ({ file, title, policy: content, head = '', body }) =>
  writeFileSync(
    `${out}/${file}`,
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${content}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${head}
</head>
${body}
</html>
`,
  );

const frame = (current, title, intro, main) => `<body>
<header>
<p class="name">calcinosis-elements</p>
<nav aria-label="Pages for web teams"><ul>
<li><a href="index.html"${current === 'index' ? ' aria-current="page"' : ''}>Get the tag</a></li>
<li><a href="theme.html"${current === 'theme' ? ' aria-current="page"' : ''}>Match your brand</a></li>
<li><a href="check.html"${current === 'check' ? ' aria-current="page"' : ''}>Did my system keep it?</a></li>
</ul></nav>
</header>
<main>
<h1>${title}</h1>
<p class="lead">${intro}</p>
${main}
</main>
</body>`;

mkdirSync(out, { recursive: true });

const copyable = (id, what, label) =>
  `<h3 id="${id}-name">${label}</h3>
<pre tabindex="0" aria-labelledby="${id}-name"><code id="${id}"></code></pre>
<p><button type="button" data-copies="${id}" data-what="${what}">Copy ${what}</button></p>`;

const data = {
  titles,
  integrity: {
    module: integrity['calcinosis-elements.js'].integrity,
    classic: integrity['calcinosis-elements.classic.js'].integrity,
  },
};

page({
  file: 'index.html',
  title: 'Get the tag: calcinosis-elements',
  policy: kitPolicies.tag,
  head: `<link rel="stylesheet" href="kit.css">
<script defer src="kit.js"></script>`,
  body: frame(
    'index',
    'Get the tag',
    'Choose what to show, see it, and copy it in the form that your system keeps. Nothing that you choose leaves this page.',
    `<noscript><p>This page needs its script. The forms are explained in the README too.</p></noscript>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<div class="columns">
<form id="choice">
<section aria-labelledby="step-1">
<h2 id="step-1">1. Choose</h2>
<div class="field"><label for="tag">Element</label><select id="tag" name="tag">${elements
      .map(
        ({ tagName }) =>
          `<option value="${tagName}"${tagName === 'calcinosis-guide' ? ' selected' : ''}>${escape(titles.en[tagName] ?? 'A word, explained')} (${tagName})</option>`,
      )
      .join('')}</select>
${elements.map(({ tagName, summary = '' }) => `<p class="hint" ${shownFor([tagName])}>${prose(firstSentence(summary))}</p>`).join('\n')}</div>
<div class="field"><label for="lang">Language</label><select id="lang" name="lang">${choices([
      ['', 'That of the page'],
      ...Object.entries(names),
    ])}</select></div>
<details><summary>Options</summary>
${optionFields()}
</details>
<div class="field"><label for="system">Where do you paste it?</label><select id="system" name="system">${choices(
      Object.entries(systems).map(([id, { name }]) => [id, name]),
    )}</select></div>
<fieldset><legend>Form</legend>
<div class="forms">
${[
  ['tag', 'Tag'],
  ['block', 'Block'],
  ['link', 'Link'],
  ['frame', 'Frame'],
]
  .map(([value, name]) => `<label><input type="radio" name="form" value="${value}"> ${name}</label>`)
  .join('\n')}
</div>
<p class="hint">The first one that your system keeps is chosen.</p>
</fieldset>
<div class="field"><label for="base">Where the folder <code>dist</code> lies on your site</label><input id="base" name="base" value="/calcinosis/" autocomplete="off" spellcheck="false"></div>
</section>
</form>
<section aria-labelledby="step-2">
<h2 id="step-2">2. See it</h2>
<div class="field"><label for="host">On a page that is</label><select id="host" name="host" form="choice">${choices(
      [
        ['plain', 'plain'],
        ['dark', 'dark'],
        ['narrow', 'a narrow column'],
        ['shouting', 'in capitals, small and tight'],
        ['rtl', 'from right to left'],
      ],
    )}</select></div>
<iframe id="preview" title="Preview" src="preview.html"></iframe>
</section>
</div>
<section aria-labelledby="step-3">
<h2 id="step-3">3. Copy it</h2>
<p id="none" hidden>Your system keeps no form of this element. Choose the element that holds it, such as the guide.</p>
<p id="how"></p>
${copyable('snippet', 'the element', 'The element')}
<p id="lost" class="note" hidden></p>
<p>Should it look like the rest of your site? <a href="theme.html">Match your brand</a> writes the CSS.</p>
<h3>Once for the whole site</h3>
<p>Put the folder <code>dist</code> on your own server, and this line into the head of the site’s template.</p>
<p><label class="check"><input type="checkbox" id="classic" name="classic" form="choice"> Our system strips <code>type="module"</code></label></p>
${copyable('script', 'the script line', 'The script, with its hash')}
${copyable('policy', 'the policy lines', 'What a content security policy has to allow')}
<p id="browsers">${supportedBrowsers}</p>
<p role="status" id="said"></p>
</section>`,
  ),
});

page({
  file: 'check.html',
  title: 'Did my system keep it? calcinosis-elements',
  policy: kitPolicies.check,
  head: `<link rel="stylesheet" href="kit.css">
<script defer src="check.js"></script>`,
  body: frame(
    'check',
    'Did my system keep it?',
    'Many systems change what is pasted. Paste what yours has saved, and read what still works and how to mend the rest. It is read on this page alone and sent nowhere.',
    `<noscript><p>This page needs its script.</p></noscript>
<script type="application/json" id="options">${JSON.stringify(optionNames)}</script>
<form id="check">
<div class="field"><label for="saved">What the system saved, or the source of the page</label>
<textarea id="saved" name="saved" rows="10" spellcheck="false" autocomplete="off" aria-describedby="saved-hint"></textarea>
<p class="hint" id="saved-hint">Save in your system, open it again and take the HTML from its “Source” view; or open the page and press Ctrl + U.</p></div>
<div class="field"><label for="pasted">What you had pasted, if you still have it</label>
<textarea id="pasted" name="pasted" rows="4" spellcheck="false" autocomplete="off" aria-describedby="pasted-hint"></textarea>
<p class="hint" id="pasted-hint">Then each option that was lost is named.</p></div>
<p><button>Check it</button></p>
</form>
<section aria-labelledby="found">
<h2 id="found">What was found</h2>
<p role="status" id="verdict"></p>
<ul id="findings"></ul>
</section>`,
  ),
});

page({
  file: 'theme.html',
  title: 'Match your brand: calcinosis-elements',
  policy: strictPolicy,
  head: `<link rel="stylesheet" href="kit.css">
<link rel="stylesheet" href="theme-editor.css">
${elementsScript}
<script defer src="theme.js"></script>`,
  body: frame(
    'theme',
    'Match your brand',
    'Four colours and a typeface are enough. See the elements in them, light and dark, read what is too pale, and copy the CSS. Nothing that you choose leaves this page.',
    `<noscript><p>This page needs its script. The tokens are explained in the README too.</p></noscript>
<div id="editor"></div>`,
  ),
});

page({
  file: 'preview.html',
  title: 'Preview',
  policy: kitPolicies.preview,
  head: `<link rel="stylesheet" href="hosts.css">
${languageScripts}
${elementsScript}
<script defer src="preview.js"></script>`,
  body: `<body>
<main>
<h1>A page of a hospital</h1>
<p>The words of the page stand above the element, and below it.</p>
<div id="place"><p>This is the preview of <a href="index.html">Get the tag</a>. Opened by itself it shows no element, whatever its address says.</p></div>
<p>The page goes on.</p>
</main>
</body>`,
});

for (const file of ['kit.css', 'hosts.css', 'theme-editor.css'])
  copyFileSync(`src/kit/${file}`, `${out}/${file}`);

// These modules are a page's, and nobody imports them.
for (const file of readdirSync(out)) if (file.endsWith('.d.ts')) rmSync(`${out}/${file}`);
