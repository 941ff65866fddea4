/*
 * The properties that hold for whatever comes from outside, as a page runs them: the parsers by themselves, and the elements
 * of the drop-in file, which the page has too. Each throws where it does not hold.
 */
import fc from 'fast-check';
import * as ids from '../../dist/content/ids.js';
import { fill, Language, matchLanguage } from '../../dist/content/language.js';
import { checkLocalText, checkPack, readLocalText } from '../../dist/content/local-text.js';
import { parseMarkup, plainText } from '../../dist/content/markup.js';
import { overlay } from '../../dist/content/overlay.js';
import { phoneNumber } from '../../dist/content/phone.js';
import { readAnswers } from '../../dist/elements/calcinosis-symptom-checklist/answers.js';
import { readLink } from '../../dist/embed/links.js';
import { optionNames, readOptions } from '../../dist/embed/options.js';
import { hexOf } from '../../dist/kit/contrast.js';
import { diagnose } from '../../dist/kit/diagnose.js';
import { make } from '../../dist/kit/make.js';
import { snippet } from '../../dist/kit/snippets.js';
import { anyJson, anyText, anyTree, changed, changedFile, cleanPrototypes, near } from './fuzz-cases.mjs';

/** What Node gives: the elements with their attributes, the English words, sound local texts. */
const { elements, english, localTexts } = await (await fetch('given.json')).json();
const tags = Object.keys(elements);

function must(condition, message) {
  if (!condition) throw new Error(message);
}
/** What nobody sets by a block, a link or an address, where the site does not say so. */
const speaksForTheHospital = /^(emergency|remember|review|name|id|src|style|on|structured|announce|disabled)/;
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/* What the page's editors and its console are told. */

const told = [];
const problems = [];
for (const level of ['warn', 'error']) {
  const tell = console[level].bind(console);
  console[level] = (...words) => {
    if (level === 'error') tell(...words);
    told.push(words.join(' '));
    if (level === 'error') problems.push(`console: ${words.join(' ')}`);
  };
}
addEventListener('error', ({ message }) => problems.push(`uncaught: ${message}`));
addEventListener('unhandledrejection', ({ reason }) =>
  problems.push(`unhandled: ${reason?.stack ?? reason}`),
);
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  problems.push(`policy: ${violatedDirective} ${blockedURI}`),
);

/** A case is over once what it left to do is done, and the page is told what nobody caught. */
const channel = new MessageChannel();
const nextTask = () =>
  new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });

/** A property, and what holds after every case. */
function always(...given) {
  const body = given.pop();
  return fc.property(...given, (...values) => {
    body(...values);
    allIsWell();
  });
}
function alwaysInTime(...given) {
  const body = given.pop();
  return fc.asyncProperty(...given, async (...values) => {
    await body(...values);
    await nextTask();
    allIsWell();
  });
}

/** After every case. What an element says of itself it says once; more would fill the console of a page. */
function allIsWell() {
  cleanPrototypes();
  must(!('pwned' in globalThis), 'what was data ran as code');
  must(problems.length === 0, problems.splice(0).join('\n'));
  const reports = told.splice(0).filter((message) => message.startsWith('<'));
  for (const message of reports) {
    // Of all that many elements say, the last hundred are known: a server or a page that lives long keeps no more.
    must(!said.slice(-remembered).includes(message), `said twice: ${message}`);
    said.push(message);
  }
}
const remembered = 99;
const said = [];

/* What an element shows. */

/** Where a place stops below what the page has fixed at the top; a script sets it, and it holds nothing that was given. */
const isStop = (style) =>
  /^((--_sticky-top|scroll-margin-top): (max|calc)\((1em|var\(--calcinosis-sticky-top, 1em\)|var\(--_sticky-top\)|[\d.]+px|[-+, ()])+\);? ?)+$/.test(
    style,
  );

const allowed = new Set(
  `a abbr b bdi br button caption cite dd details div dl dt em fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hr i input
   label legend li link mark nav ol option output p section select slot small span strong style sub summary sup svg
   table tbody td textarea tfoot th thead time tr ul circle clippath defs desc ellipse g line path pattern polygon polyline
   rect text title tspan use`.split(/\s+/),
);

/** Nothing in a shadow tree came of data but text and safe addresses. */
function noMarkup(root) {
  for (const node of root.querySelectorAll('*')) {
    const name = node.localName;
    must(allowed.has(name.toLowerCase()) || tags.includes(name), `a <${name}> in a shadow root`);
    for (const { name: key, value } of node.attributes) {
      must(
        key === 'style' ? isStop(value) : !/^(on|srcdoc|action|formaction|data-pwned)/i.test(key),
        `${key}="${value}" on a <${name}>`,
      );
      if (/href$|^src$/.test(key))
        must(
          /^(https?:\/\/|tel:\+?\d+(;ext=\d+)?$|mailto:|#)/.test(value),
          `${key}="${value}" on a <${name}>`,
        );
    }
    if (node.shadowRoot) noMarkup(node.shadowRoot);
  }
}

/** Each element's headings, in the languages that were met before; data may add its own. */
const headings = new Map();

const nameOf = (element) => element.shadowRoot?.querySelector('.root')?.ariaLabel;

/** To the eye there is something, under a name that we or the hospital gave. */
function showsWords(element, own = []) {
  const tag = element.localName;
  const root = element.shadowRoot;
  must(element.hasUpdated && root, `<${tag}> has not rendered`);
  noMarkup(root);
  if (tag === 'calcinosis-term') {
    must(
      element.textContent.trim() || root.textContent.trim() || !element.heading,
      '<calcinosis-term> is blank',
    );
    return;
  }
  if (tag === 'calcinosis-reading-level') {
    // A language with one level has nothing to choose.
    must(root.childElementCount === 0 || root.querySelectorAll('input').length === 2, 'the switch is broken');
    return;
  }
  const name = nameOf(element);
  must(headings.get(tag).has(name) || own.includes(name), `<${tag}> is named "${name}"`);
  const place = root.querySelector('.root');
  const title = root.querySelector('.h');
  must(element.hideHeading || title?.textContent.trim() === name, `<${tag}> has no heading`);
  must(
    tag === 'calcinosis-references' || place.textContent.length > name.length + 60,
    `<${tag}> is nearly empty`,
  );
  const { width, height } = place.getBoundingClientRect();
  must(width > 50 && height > 20, `<${tag}> is out of sight: ${width} × ${height}`);
}

const stage = document.createElement('main');
document.body.append(stage);

/** Shows an element, lets `look` see it, and takes it away. */
async function withElement(tag, prepare, look) {
  const element = document.createElement(tag);
  if (tag === 'calcinosis-term') element.textContent = 'biopsy';
  prepare(element);
  stage.append(element);
  try {
    await settled(element);
    await look(element);
  } finally {
    element.remove();
    document.documentElement.removeAttribute('data-calcinosis-reading-level');
    sessionStorage.clear();
    localStorage.clear();
  }
}

async function settled(element) {
  for (let left = 20; left > 0 && !(await element.updateComplete); left -= 1);
}

/* Values. */

const every = Object.values(ids).flatMap((list) => (Array.isArray(list) ? list : Object.values(list).flat()));
const values = {
  lang: ['es', 'es-MX', 'de', 'ar', 'en_GB', 'tlh', 'zh-Hans', 'x', 'root', ''],
  src: ['/fixture/text.json', 'text.json', '//', 'javascript:pwned=1', 'data:,{}', 'https://', ''],
};
const day = ['2026-01-31', '2026-02-30', '2999-01-01', '0000-00-00', '26-1-1', '+275760-09-13', '1970-01-01'];
const usual = [
  '',
  'true',
  'false',
  '0',
  '1',
  '3',
  '7',
  '-1',
  '2.5',
  'auto',
  'dark',
  'light',
  'rtl',
  'ltr',
  'all',
  'open',
];
const valueOf = (name) =>
  near(
    ...(values[name] ??
      (name.startsWith('review')
        ? [...day, 'Dr A. Person']
        : [...usual, ...every, '911', '+1 (555) 010', 'session', 'device'])),
  );

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Some attributes of an element, mostly those that it has; the guide is dear and comes seldom. */
const anyAttributes = fc
  .oneof(
    { weight: 30, arbitrary: fc.constantFrom(...tags.filter((tag) => tag !== 'calcinosis-guide')) },
    { weight: 1, arbitrary: fc.constant('calcinosis-guide') },
  )
  .chain((tag) =>
    fc.record({ tag: fc.constant(tag), given: fc.array(pairFor(tag), { minLength: 1, maxLength: 4 }) }),
  );

const pairFor = (tag) =>
  fc.constantFrom(...elements[tag], 'lang', 'id').chain((name) => fc.tuple(fc.constant(name), valueOf(name)));

/* The parsers by themselves. */

const whole = { maxLength: 3 };
const parsers = {
  markup: always(anyText, (text) => {
    const tokens = parseMarkup(text);
    let at = 0;
    for (const { kind, text: words, href, id, ids: sources } of tokens) {
      must(/^(text|strong|placeholder|term|link|citation)$/.test(kind), `a token "${kind}"`);
      if (words !== undefined) {
        const place = text.indexOf(words, at);
        must(words && place >= at, 'the words of a token stand in another order');
        at = place + words.length;
      }
      if (kind === 'link') must(/^(https?:\/\/|tel:|mailto:)[^\s()]+$/.test(href), `a link to ${href}`);
      if (kind === 'term') must(/^[a-z\d-]+$/.test(id), `a term "${id}"`);
      if (kind === 'citation')
        must(sources.length && sources.every((each) => /^[\w-]+$/.test(each)), 'a source');
    }
    if (!/[*[{]/.test(text))
      must(text === '' || same(tokens, [{ kind: 'text', text }]), 'text without markup is text');
    must(!plainText(text).includes('[native code]'), 'a placeholder of ours is none of JavaScript');
  }),
  'placeholders of a text': always(
    anyText,
    fc.dictionary(fc.constantFrom('n', 'by', 'on', 'text'), anyText),
    (text, own) => {
      for (const name of ['constructor', 'toString', '__proto__', 'valueOf'])
        must(
          fill(`${text}{${name}}`, own).endsWith(`{${name}}`),
          `{${name}} is filled with what JavaScript has`,
        );
    },
  ),
  'local text files': always(changedFile(localTexts), (json) => {
    soundOrFaulty(readLocalText(json));
  }),
  'local text objects': always(changed(localTexts), (value) => {
    soundOrFaulty(checkLocalText(value));
  }),
  'language packs': always(
    changed(
      Object.entries(english).map(([section, words]) => ({
        lang: 'pl',
        level: 'clinical',
        words: { [section]: words },
      })),
    ),
    (pack) => {
      if (pack && typeof pack === 'object')
        must(typeof checkPack(pack) === 'boolean', 'neither sound nor not');
    },
  ),
  'texts laid over the built-in ones': always(
    fc.constantFrom(...Object.keys(english)),
    anyJson,
    anyJson,
    (section, one, other) => {
      const before = JSON.stringify(english[section]);
      overlay(overlay(english[section], one), other);
      overlay(english[section], { items: one, ui: other });
      must(JSON.stringify(english[section]) === before, 'the built-in words were changed');
    },
  ),
  'phone numbers': always(near('911', '+1 (555) 010-0199', '(0) 1', '+49 30 123456'), (text) => {
    if (phoneNumber.test(text))
      must(/^[+\d ()-]{2,23}$/.test(text) && /^\+?\d+$/.test(text.replace(/[^\d+]/g, '')), text);
  }),
  'language tags': always(valueOf('lang'), fc.array(valueOf('lang'), whole), (tag, known) => {
    const found = matchLanguage(tag, known);
    must(found === undefined || known.includes(found), 'a language that there is not');
    const language = new Language(tag);
    must(
      language.number(1234).length > 3 && language.date(new Date(0)) && language.list(['a', 'b']),
      'no number or day',
    );
    must(/^(ltr|rtl)$/.test(language.dir) && /^[\w-]+$/.test(language.tag), `the tag ${language.tag}`);
  }),
  'options of addresses': always(
    fc.constantFrom(...tags),
    fc.array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom(...Object.values(elements).flat(), 'lang', 'id', 'style', 'onclick'),
          anyText,
        ),
        anyText,
      ),
      {
        maxLength: 5,
      },
    ),
    fc.array(anyText, whole),
    (tag, query, classes) => {
      const node = document.createElement('div');
      node.className = classes.map((name) => `calcinosis-${name}`).join(' ');
      const names = optionNames(tag);
      const given = { query: new URLSearchParams(query) };
      const link = Object.assign(document.createElement('a'), { className: node.className });
      for (const [what, places] of Object.entries({
        'an address': given,
        'a class of a block': { ...given, node },
        'a class of a link': { ...given, node: link },
      }))
        for (const name of readOptions(tag, places).keys())
          must(names.includes(name) && !speaksForTheHospital.test(name), `${what} sets ${name}`);
    },
  ),
  'addresses of links': always(
    fc.oneof(
      anyText,
      fc
        .tuple(
          fc.constantFrom('', '/embed/', 'https://a.example/embed/es/', '#', '//', 'javascript:'),
          fc.constantFrom(...tags, ''),
          anyText,
        )
        .map((parts) => parts.join('')),
    ),
    fc.oneof(fc.constant(document.baseURI), anyText),
    (href, base) => {
      const link = readLink(href, base);
      if (link)
        must(
          /^calcinosis-[a-z-]+$/i.test(link.tag) && typeof link.inPage === 'boolean' && link.query,
          'no link of ours',
        );
    },
  ),
  'kept answers': always(
    changedFile([{ 'symptom-pain': 'yes', 'since-signs': 'May', none: 'yes', words: 'Mine' }]),
    (json) => {
      for (const [field, value] of Object.entries(readAnswers(json)))
        must(
          /^(urgent|symptom|since|where)-[a-z-]+$|^(none|words)$/.test(field) &&
            typeof value === 'string' &&
            value.length <= 600,
          `an answer ${field}`,
        );
    },
  ),
  'colours of a theme': always(near('#abc', '#A1B2C3', 'fff', '#12'), (text) => {
    must(/^(#[\da-f]{6})?$/.test(hexOf(text) ?? ''), 'a colour');
  }),
  'elements of the kit': always(
    fc.constantFrom('p', 'code', 'button', 'label'),
    anyText,
    anyText,
    (tag, value, text) => {
      const element = make(tag, { title: value }, text);
      must(
        element.childElementCount === 0 && element.attributes.length === 1 && element.textContent === text,
        'data became markup',
      );
    },
  ),
  'snippets of the kit': always(
    anyAttributes,
    fc.constantFrom('tag', 'block', 'link', 'frame'),
    anyText,
    anyText,
    ({ tag, given }, form, title, base) => {
      const options = new Map(given.filter(([name]) => name !== 'lang'));
      const code = snippet(form, { tag, lang: '', title, options, base });
      const { body } = parsed(code);
      const most = { tag: 1, link: 2, frame: 1, block: 3 }[form];
      must(body.querySelectorAll('*').length <= most, `${code} is more than the snippet`);
      must(!body.querySelector('[data-pwned], script, img, svg, [onclick]'), `${code} holds markup of data`);
      if (form === 'tag')
        for (const [name, value] of options)
          must(body.firstElementChild.getAttribute(name) === clean(value), `${name} reads otherwise`);
    },
  ),
  'what a system saved': always(anyPage(), anyPage(), (saved, pasted) => {
    for (const { level, what, fix } of diagnose(parsed(saved), parsed(pasted)))
      must(/^(kept|works|lost)$/.test(level) && what && fix !== '', 'a finding without words');
  }),
};

/** As the parser of HTML reads a value. */
const clean = (value) => value.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');

const policy = trustedTypes.createPolicy('calcinosis-kit', { createHTML: (html) => html });
const parsed = (html) => new DOMParser().parseFromString(policy.createHTML(html), 'text/html');

function anyPage() {
  const names = ['p', 'div', 'a', 'iframe', 'figure', 'td', 'li', 'script', ...tags];
  const attributes = ['class', 'href', 'src', 'data-calcinosis', 'title', 'sandbox', 'type', 'theme'];
  const write = (tree) => {
    if (typeof tree === 'string') return tree;
    const given = tree.attributes
      .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
      .join('');
    return `<${tree.name}${given}>${tree.children.map(write).join('')}</${tree.name}>`;
  };
  return anyTree({
    tags: [...tags, '/embed/es/calcinosis-faq.html', '#calcinosis-faq', 'off'],
    names,
    attributes,
  }).map(write);
}

/** What is taken is safe to show; what is not is told in a few short words. */
function soundOrFaulty({ texts, faults }) {
  must(faults.length <= 20 && (faults.length === 0) !== (texts.length === 0 && faults.length > 0), 'neither');
  for (const { path, reason } of faults)
    must(reason && reason.length < 500 && path.length < 500, `a fault: ${reason}`);
  if (faults.length > 0) must(texts.length === 0, 'a text with faults is used');
  for (const text of texts) {
    for (const number of [text.clinic?.phone, text.clinic?.emergencyNumber])
      must(number === undefined || /^[+\d ()-]{2,23}$/.test(number), `the number ${number}`);
    for (const locked of ['common', 'urgentCare', 'readingLevel'])
      must(!Object.hasOwn(text, locked), `${locked} is locked`);
    for (const [part, words] of Object.entries(text)) if (!/^(\$schema|sources)$/.test(part)) readable(words);
  }
}

function readable(part) {
  if (typeof part === 'string') {
    must(!/<[a-z!/]|&#|[\u202a-\u202e\u2066-\u2069\ufffd]/i.test(part), `"${part}" is shown`);
    must(!/\]\((?!https?:\/\/|tel:|mailto:|#)/.test(part), `"${part}" links`);
  } else if (part && typeof part === 'object') {
    for (const [key, value] of Object.entries(part)) {
      must(/^[a-zA-Z\d-]+$/.test(key) && key !== 'constructor', `the key ${key}`);
      readable(value);
    }
  }
}

/* The elements. */

const ownTitles = ({ texts }) =>
  texts.flatMap((text) => Object.values(text).flatMap((words) => words?.title ?? []));
const sectionOf = (tag) => camel(tag.replace('calcinosis-', ''));

/** A file of the hospital's, by its address; any other address is not there. */
const files = new Map();
const fetched = globalThis.fetch;
globalThis.fetch = (address, ...more) => {
  if (files.has(address)) return Promise.resolve(new Response(files.get(address)));
  return String(address).startsWith(new URL('/dist/', location.href).href)
    ? fetched(address, ...more)
    : Promise.reject(new TypeError('Failed to fetch'));
};

const plainTags = tags.filter((tag) => !/term|reading-level|references|guide/.test(tag));
const wrong = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...usual, ...every, '911', '2026-01-31') },
  { weight: 3, arbitrary: anyText },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      null,
      undefined,
      0,
      1,
      3,
      911,
      -1,
      NaN,
      Infinity,
      true,
      false,
      [],
      ['surgery'],
      {},
      [[]],
      new Date(0),
    ),
  },
);

const inElements = {
  'attributes of elements': alwaysInTime(anyAttributes, async ({ tag, given }) => {
    await withElement(
      tag,
      (element) => {
        for (const [name, value] of given) element.setAttribute(name, value);
      },
      (element) => showsWords(element),
    );
  }),
  'properties of elements, set and set again': alwaysInTime(
    anyAttributes,
    fc.array(fc.tuple(fc.nat(), wrong), { minLength: 1, maxLength: 4 }),
    async ({ tag, given }, list) => {
      const set = (element, [at, value]) => {
        const names = elements[tag].filter((name) => name !== 'src');
        element[camel(names[at % names.length])] = value;
      };
      await withElement(
        tag,
        (element) => {
          for (const [name, value] of given) if (name !== 'id') element[camel(name)] = value;
        },
        async (element) => {
          showsWords(element);
          for (const one of list) {
            set(element, one);
            await settled(element);
            showsWords(element);
          }
        },
      );
    },
  ),
  'local text in elements': alwaysInTime(
    fc.constantFrom(...plainTags),
    changed(localTexts),
    async (tag, content) => {
      const checked = checkLocalText(content ?? undefined);
      await withElement(
        tag,
        (element) => {
          element.content = content;
        },
        (element) => {
          showsWords(element, ownTitles(checked));
          if (content === '' || content === null) return;
          if (checked.faults.length > 0)
            must(nameOf(element) === english[sectionOf(tag)].title, 'a text with faults is shown');
          must(
            element.contentInfo.isLocal === checked.texts.some((text) => sectionOf(tag) in text) ||
              !element.contentInfo.isLocal,
            'local',
          );
        },
      );
    },
  ),
  'files of local text in elements': alwaysInTime(
    fc.constantFrom(...plainTags),
    changedFile(localTexts),
    async (tag, json) => {
      const address = new URL(`/fixture/text-${files.size}.json`, location.href).href;
      files.set(address, json);
      await withElement(
        tag,
        (element) => element.setAttribute('src', address),
        (element) => showsWords(element, ownTitles(readLocalText(json))),
      );
      files.set(address, '');
    },
  ),
  'language packs in elements': alwaysInTime(
    fc.constantFrom(...plainTags),
    changed([{ lang: 'pl', words: english }]),
    async (tag, pack) => {
      const before = globalThis.calcinosisLanguages;
      globalThis.calcinosisLanguages = [...(before ?? []), pack];
      dispatchEvent(new Event('calcinosis-languages'));
      try {
        await withElement(
          tag,
          (element) => element.setAttribute('lang', 'pl'),
          (element) => {
            const own = pack?.words?.[sectionOf(tag)]?.title;
            showsWords(element, [own].flat());
          },
        );
      } finally {
        globalThis.calcinosisLanguages = before;
        dispatchEvent(new Event('calcinosis-languages'));
      }
    },
  ),
  'blocks and links on a page': alwaysInTime(
    anyTree({
      tags: [
        ...tags.filter((tag) => !/guide/.test(tag)),
        ...[
          'faq',
          'glossary',
          'off',
          '#calcinosis-faq?theme=dark',
          '/embed/es/calcinosis-faq.html?include=surgery',
        ],
      ],
      names: ['p', 'div', 'span', 'td', 'a', 'a', 'section', 'li', 'blockquote', 'b'],
      attributes: [
        'class',
        'href',
        'href',
        'data-calcinosis',
        'data-calcinosis',
        'data-theme',
        'data-include',
        'data-src',
        'data-style',
        'data-onclick',
        'data-emergency-number',
        'slot',
      ],
    }),
    async (tree) => {
      const build = (part) => {
        if (typeof part === 'string') return part;
        const node = document.createElement(part.name);
        for (const [name, value] of part.attributes) node.setAttribute(name, value);
        node.append(...part.children.map(build));
        return node;
      };
      const place = document.createElement('article');
      place.append(build(tree));
      const words = place.textContent;
      const links = [...place.querySelectorAll('a')];
      const parents = links.map(({ parentNode }) => parentNode);
      stage.append(place);
      // A mutation is told before the next task.
      await nextTask();
      try {
        const rooms = [...place.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
          shadowRoot && !localName.startsWith('calcinosis-') ? [...shadowRoot.children] : [],
        );
        const mounted = [...place.querySelectorAll(tags.join()), ...rooms].filter(({ localName }) =>
          tags.includes(localName),
        );
        must(place.textContent === words, 'what stood on the page is not as it was');
        must(
          links.every((link, at) => link.parentNode === parents[at]),
          'a link was moved',
        );
        for (const element of mounted) {
          await settled(element);
          showsWords(element);
          for (const { name } of element.attributes)
            must(!speaksForTheHospital.test(name), `${name} on a mounted element`);
        }
      } finally {
        place.remove();
      }
    },
  ),
  'messages of frames': alwaysInTime(
    fc.oneof(
      anyJson,
      fc.record({
        type: fc.constantFrom('calcinosis-height', 'calcinosis-heights', null),
        height: fc.oneof(anyJson, fc.double(), fc.integer()),
      }),
    ),
    fc.constantFrom('own', 'other'),
    async (data, from) => {
      const frame = document.querySelector('iframe');
      const origin = from === 'own' ? location.origin : 'https://evil.example';
      frame.style.height = '77px';
      dispatchEvent(new MessageEvent('message', { data, origin, source: frame.contentWindow }));
      const height = Number.parseFloat(frame.style.height);
      must(
        height === 77 || (from === 'own' && height >= 50 && height <= 20_010),
        `the frame is ${frame.style.height} high`,
      );
    },
  ),
  'addresses that lead into elements': alwaysInTime(
    fc.oneof(
      anyText,
      fc
        .tuple(
          fc.constantFrom('calcinosis-faq-', 'calcinosis-glossary-', 'calcinosis-', '%', '%E0%A4%A', '?'),
          fc.oneof(fc.constantFrom(...every), anyText),
        )
        .map((parts) => parts.join('')),
    ),
    async (hash) => {
      const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      const before = location.href;
      location.replace(`#${hash}`);
      if (location.href !== before) await arrived;
      for (const element of standing) {
        must(element.isConnected && nameOf(element), 'it is gone');
        must(typeof element.show?.(hash) !== 'string', 'show() answers');
      }
      const [faq] = standing;
      if (
        faq.hasUpdated &&
        ids.faqIds.includes(hash.replace('calcinosis-faq-', '')) &&
        hash.startsWith('calcinosis-faq-')
      )
        must(faq.shadowRoot.getElementById(hash).open, `${hash} did not open`);
    },
  ),
};

/** They stay on the page while addresses lead into them. */
let standing = [];

const needs = {
  'addresses that lead into elements': async () => {
    standing = ['calcinosis-faq', 'calcinosis-glossary', 'calcinosis-type-table'].map((tag) =>
      document.createElement(tag),
    );
    stage.append(...standing);
    for (const element of standing) await settled(element);
    return () => standing.forEach((element) => element.remove());
  },
  'messages of frames': async () => {
    const frame = document.createElement('iframe');
    frame.src = '/dist/embed/en/calcinosis-disclaimer.html';
    stage.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return () => frame.remove();
  },
};

/** What each element is called in each language, which fetches the languages too. */
export async function meetLanguages(languages) {
  for (const tag of tags)
    for (const lang of languages)
      await withElement(
        tag,
        (element) => element.setAttribute('lang', lang),
        (element) => headings.set(tag, new Set([...(headings.get(tag) ?? []), nameOf(element)])),
      );
  allIsWell();
}

/** Runs one of the properties; the shrunk counter-example, if there is one, as words. */
export async function fuzz(name, parameters) {
  const end = await needs[name]?.();
  const started = performance.now();
  const details = await fc.check(parsers[name] ?? inElements[name], parameters);
  end?.();
  const { failed, numRuns: ran, errorInstance } = details;
  const failure = failed
    ? `${await fc.asyncDefaultReportMessage(details)}\n${errorInstance?.stack}`.slice(0, 6000)
    : undefined;
  return { ran, seconds: (performance.now() - started) / 1000, failure };
}

export const properties = { parsers: Object.keys(parsers), elements: Object.keys(inElements) };
