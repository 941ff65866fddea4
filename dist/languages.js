import { loadLanguagesWith, registerLanguage } from './content/packs.js';

// Every language of the library, each fetched when a page asks for it; a bundler makes a file of each.
loadLanguagesWith(async (lang, level) => {
    const words = (await import(`./content/${lang}/${level}.js`));
    const { clinicalSources } = await import('./content/sources.js');
    registerLanguage({ lang, level, words, ...(level === 'clinical' && { sources: clinicalSources }) });
});
