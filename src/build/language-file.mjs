/* The two forms in which a language is kept: a module of src/content, and a file that a hospital hosts for itself. */
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { format, resolveConfig } from 'prettier';

const prettily = async (code, path) =>
  format(code, { ...(await resolveConfig(resolve(path))), filepath: path });

/** As code, with a line for each name. Nobody sees a no-break space, or a mark of direction, that is written as it is. */
const literal = (value) =>
  JSON.stringify(value, null, 1).replace(/(?! )[\p{Zs}\p{Zl}\p{Zp}\p{Cf}]/gu, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

const written = ({ edition, ...texts }) =>
  `{ edition: ${JSON.stringify(edition)}, ${literal(texts).slice(1)}`;

/** The module of a language and level, which goes to `path`. */
export function moduleOf({ level, words }, path) {
  const parts = Object.keys(words).sort();
  const type = (part) =>
    level === 'plain' ? `${part[0].toUpperCase()}${part.slice(1)}Words` : `Clinical<'${part}'>`;
  const types = level === 'plain' ? parts.map(type) : ['Clinical'];
  return prettily(
    [
      `import type { ${types.join(', ')} } from '../schema.js';`,
      ...parts.map((part) => `export const ${part}: ${type(part)} = ${written(words[part])};`),
    ].join('\n\n'),
    path,
  );
}

/** What leaves a pack for the library, and says so. On a page, an element's `id` may have the name of the list. */
export const leave = (pack) =>
  `if (!Array.isArray(globalThis.calcinosisLanguages)) globalThis.calcinosisLanguages = [];
   globalThis.calcinosisLanguages.push(${pack});
   dispatchEvent(new CustomEvent('calcinosis-languages'));`;

/** A file that gives a language to pages of its own accord. The library did not make it, and checks it first. */
export function packOf({ lang, level, words, sources }, path) {
  const pack = literal({ lang, level, sources, words });
  return prettily(leave(pack), path);
}

/** What such a file holds of a language and level, if anything. */
export function wordsInPack(code, lang, level) {
  const page = createContext({ Event: class {}, CustomEvent: class {}, dispatchEvent() {} });
  runInContext(code, page);
  const packs = JSON.parse(JSON.stringify(page.calcinosisLanguages ?? []));
  return packs.find((pack) => pack.lang === lang && (pack.level ?? 'plain') === level)?.words;
}
