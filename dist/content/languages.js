/** Every language that the library speaks, with its reading levels; each has a folder of its name beside this file. */
const languages = {
    ar: ['plain'],
    de: ['plain'],
    en: ['plain', 'clinical'],
    es: ['plain', 'clinical'],
    fr: ['plain'],
    ht: ['plain'],
    ko: ['plain'],
    pt: ['plain'],
    ru: ['plain'],
    tl: ['plain'],
    vi: ['plain'],
    'zh-Hans': ['plain'],
};

export { languages };
