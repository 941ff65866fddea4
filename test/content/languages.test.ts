import { expect } from '@open-wc/testing';
import { languages } from '../../src/content/languages.js';
import { findWords, languagesEvent } from '../../src/content/packs.js';
import { collectWarnings } from '../support/console.js';

const warnings = collectWarnings();

describe('the languages for npm', () => {
  before(() => import('../../src/languages.js'));

  for (const [lang, levels] of Object.entries(languages)) {
    for (const level of levels) {
      it(`have ${lang} at the ${level} level, once a page asks for it`, async () => {
        while (findWords(lang, level).isComing)
          await new Promise((resolve) => {
            addEventListener(languagesEvent, resolve, { once: true });
          });
        const found = findWords(lang, level);
        expect(found).to.include({ tag: lang, level, isComing: false });
        expect(found.remark).to.equal(undefined);
        const isBuiltIn = lang === 'en' && level === 'plain';
        expect(found.packs.length > 0).to.equal(!isBuiltIn);
        if (level === 'clinical') expect(found.packs.at(-1)?.sources).to.have.length.above(5);
        expect(warnings).to.deep.equal([]);
      });
    }
  }
});
