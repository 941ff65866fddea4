/* What people, systems and attackers write where the elements read: the cases of the fuzzing, for the page and for Node. */
import fc from 'fast-check';

/** Should any of these ever become markup or code, it leaves a mark: an attribute, or a global. */
const attacks = [
  '"><img data-pwned src=x onerror="pwned=1">',
  "'><svg data-pwned onload=pwned=1>",
  '</script><script data-pwned>pwned=1</script>',
  '<iframe data-pwned srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '</p><calcinosis-faq data-pwned src="//evil.example/x.json"></calcinosis-faq>',
  'javascript:pwned=1',
  'data:text/html,<script data-pwned>pwned=1</script>',
  '[words](javascript:pwned=1)',
  '[words](java\tscript:pwned=1)',
  '[words](https://a.example/"onclick=pwned=1)',
  '**<b data-pwned onclick=pwned=1>** {constructor} [@__proto__]',
  '&lt;b data-pwned&gt; &#60;b data-pwned&#62;',
  '${pwned=1} {{pwned=1}} <?lit$0123456789$?> <!--?lit$-->',
  '/*]]>*/<!--',
  '\\"}],"x":"',
];
const signs = [
  ...'<>"\'&[](){}#@*;:/?=\\ \n\t\0\u200b\u200f\u202e\u2066\ufeff\ufffd\ud800\udc00',
  ...['**', '](', '[@', '{n}', '{emergency}', '[@balin2012]', '[words](#biopsy)', '[x](https://a.example/b)'],
  ...[
    'https://',
    'tel:',
    'mailto:',
    'javascript:',
    'word',
    'Wort',
    'كلمة',
    '語',
    'é',
    '👩‍⚕️',
    '0',
    '911',
    '-1',
    '1e999',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'calcinosis-faq',
    'surgery',
    'es',
    'en-GB',
  ],
];
const long = ['a', '*', '[', '<b>', 'é', '(', ' ', '[@', '1', '-', '&#'].map((sign) => sign.repeat(3000));

const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.constantFrom(...attacks) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '\0', '\u202e', 'a') }) },
);
/** Any text, from any keyboard and from none. */
export const anyText = fc.oneof(
  { weight: 40, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom(...long) },
);

/** The text as it is, and as a hand or a system slips. */
const slips = fc.constantFrom(
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => ` ${word}\n`,
  (word) => `${word},${word}`,
  (word) => word.slice(1),
  (word) => `${word}x`,
  (word) => word.replaceAll('-', '_'),
  (word) => `${word}\u200b`,
);
/** One of these words, nearly one of them, several of them, or anything. */
export const near = (...words) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...words), slips).map(([word, slip]) => slip(word)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.array(fc.constantFrom(...words, 'nope'), { maxLength: 5 }),
          fc.constantFrom(' ', ',', ', ', '\n', '+'),
        )
        .map(([list, between]) => list.join(between)),
    },
    { weight: 3, arbitrary: anyText },
  );

const keys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'then',
    'length',
    'other',
  ),
  fc.constantFrom(
    'parking',
    'surgery',
    'items',
    'answer',
    'question',
    'title',
    'ui',
    'lang',
    'clinic',
    'edition',
    'source-a',
    '0',
  ),
  anyText,
);
const nested = (depth, wrap) => Array.from({ length: depth }).reduce(wrap, 'deep');
const pollution = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');

/** Whatever JSON can say. */
export const anyJson = fc.oneof(
  { weight: 6, arbitrary: anyText },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[0, -1, 1.5, 1e308, -0, 911, 2 ** 53, true, false, null, [], {}, '', [[]], [null], [''], pollution],
      ...[
        nested(400, (deep) => [deep]),
        nested(400, (deep) => ({ items: deep })),
        nested(900, (deep) => [deep]),
      ],
      ...[
        Array(300).fill('Word.'),
        Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`id-${i}`, 'Word.'])),
      ],
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 2, arbitrary: fc.array(fc.tuple(keys, anyText), { maxLength: 3 }).map(objectOf) },
);

/** Also what is no property of a usual object; `Object.fromEntries` writes what `{}[key] =` would not. */
function objectOf(entries) {
  return Object.fromEntries(entries);
}

const edit = fc.record({
  at: fc.nat(),
  what: fc.constantFrom('replace', 'replace', 'replace', 'add', 'remove', 'wrap', 'again'),
  key: keys,
  value: anyJson,
});
const edits = (most) => fc.array(edit, { minLength: 1, maxLength: most });

/** The places of a JSON value: what holds it, and under which name. */
function placesIn(value, places = []) {
  if (value && typeof value === 'object')
    for (const key of Object.keys(value)) {
      places.push([value, key]);
      placesIn(value[key], places);
    }
  return places;
}

/** Defined and not set, so that `__proto__` is a name like any other, as in a file. */
const put = (holder, key, value) =>
  Array.isArray(holder) && !/^\d+$/.test(key)
    ? holder.push(value)
    : Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });

function change(root, { at, what, key, value: shared }) {
  const value = structuredClone(shared);
  const places = placesIn(root.value);
  const [holder, name] = places[at % (places.length || 1)] ?? [root, 'value'];
  const held = holder[name];
  if (what === 'replace') put(holder, name, value);
  if (what === 'remove') delete holder[name];
  if (what === 'wrap') put(holder, name, at % 2 ? [held] : { [key]: held });
  if (what === 'again') put(holder, key, held);
  if (what === 'add') put(held && typeof held === 'object' ? held : holder, key, value);
}

/** A sound value with some places changed, so that most of it still passes; rarely it stays as it is, or is any value. */
export const changed = (samples, most = 3) =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.tuple(fc.constantFrom(...samples), edits(most)).map(([sample, list]) => {
        const root = { value: structuredClone(sample) };
        for (const one of list) change(root, one);
        return root.value;
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom(...samples) },
    { weight: 1, arbitrary: anyJson },
  );

/** The same as a file, which may be cut off or hold anything. */
export const changedFile = (samples) =>
  fc.oneof(
    { weight: 8, arbitrary: changed(samples).map((value) => JSON.stringify(value) ?? '') },
    {
      weight: 2,
      arbitrary: fc.tuple(changed(samples), fc.nat(), anyText).map(([value, at, more]) => {
        const json = JSON.stringify(value) ?? '';
        const place = at % (json.length + 1);
        return json.slice(0, place) + more + (at % 2 ? json.slice(place) : '');
      }),
    },
    { weight: 1, arbitrary: anyText },
  );

/** Attributes and tags as systems, editors and attackers leave them: a tree that is made with the DOM, or written. */
export const anyTree = ({ tags, names, attributes }) =>
  fc.letrec((tie) => ({
    tree: fc.record({
      name: fc.constantFrom(...names),
      attributes: fc.array(fc.tuple(fc.constantFrom(...attributes), fc.oneof(near(...tags), anyText)), {
        maxLength: 4,
      }),
      children: fc.array(fc.oneof({ maxDepth: 3 }, anyText, tie('tree')), { maxLength: 3 }),
    }),
  })).tree;

/** Of a pollution nothing must be left. */
export function cleanPrototypes() {
  if ('polluted' in {} || Object.keys(Object.prototype).length > 0 || Object.keys(Array.prototype).length > 0)
    throw new Error('the prototype of all objects was changed');
}
