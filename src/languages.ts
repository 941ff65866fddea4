import { loadLanguagesWith, registerLanguage } from './content/packs.js';
import type { Partly, Words } from './content/schema.js';

/** Each file by its name, since not every bundler finds what an expression names. */
const files: Readonly<Record<string, () => Promise<Partly<Words>>>> = {
  'ar/plain': () => import('./content/ar/plain.js'),
  'de/plain': () => import('./content/de/plain.js'),
  'en/clinical': () => import('./content/en/clinical.js'),
  'es/plain': () => import('./content/es/plain.js'),
  'es/clinical': () => import('./content/es/clinical.js'),
  'fr/plain': () => import('./content/fr/plain.js'),
  'ht/plain': () => import('./content/ht/plain.js'),
  'ko/plain': () => import('./content/ko/plain.js'),
  'pt/plain': () => import('./content/pt/plain.js'),
  'ru/plain': () => import('./content/ru/plain.js'),
  'tl/plain': () => import('./content/tl/plain.js'),
  'vi/plain': () => import('./content/vi/plain.js'),
  'zh-Hans/plain': () => import('./content/zh-Hans/plain.js'),
};

// Every language of the library, each fetched when a page asks for it; a bundler makes a file of each.
loadLanguagesWith(async (lang, level) => {
  const words = await files[`${lang}/${level}`]?.();
  if (!words) throw new Error('there is no such file');
  const { clinicalSources } = await import('./content/sources.js');
  registerLanguage({ lang, level, words, ...(level === 'clinical' && { sources: clinicalSources }) });
});
