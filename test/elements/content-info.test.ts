import { expect } from '@open-wc/testing';
import { common } from '../../src/content/en/common.js';
import { overview } from '../../src/content/en/overview.js';
import * as english from '../../src/content/en/plain.js';
import * as spanish from '../../src/content/es/plain.js';
import { sectionIds } from '../../src/content/ids.js';
import { registerLanguage } from '../../src/content/packs.js';
import type { CalcinosisElement } from '../../src/elements/calcinosis-element.js';
import { partOf } from '../../src/elements/calcinosis-guide/sections.js';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { mount } from '../support/mount.js';
import { allInside, inside, visibleText } from '../support/visible.js';

const warnings = collectWarnings();
const review = { 'reviewed-by': 'Rheumatology', 'reviewed-on': '2026-11-01' };
const dayOf = (date: string): string =>
  new Date(date).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
const reviewLine = (host: Element): string => visibleText(inside(host, '[part~="review"]'));

before(() => {
  registerLanguage({ lang: 'es', words: spanish });
});

describe('what an element says of its text', () => {
  it('is its version, its language and its level, and that nobody has reviewed it', async () => {
    const { contentInfo } = await mount('calcinosis-faq', { 'review-due': '2999-01-01' });
    expect(contentInfo).to.deep.equal({
      language: 'en',
      readingLevel: 'plain',
      ...english.faq.edition,
      isLocal: false,
      review: { status: 'none', by: undefined, on: undefined, due: '2999-01-01' },
    });
  });

  it('is the review that the tag records', async () => {
    const { contentInfo } = await mount('calcinosis-faq', review);
    expect(contentInfo.review).to.include({ status: 'reviewed', by: 'Rheumatology', on: '2026-11-01' });
  });

  for (const id of sectionIds.filter((section) => section !== 'references')) {
    it(`stands under its own summary in <calcinosis-${id}>, closed`, async () => {
      const host: CalcinosisElement = await mount(`calcinosis-${id}`);
      const about = inside<HTMLDetailsElement>(host, '.about');
      expect(about.open).to.equal(false);
      expect(visibleText(about)).to.equal(common.about);
      inside(host, '.about summary').click();
      const { version, date } = english[partOf(id)].edition;
      expect(visibleText(about)).to.equal(`${common.about} Version ${version} of ${dayOf(date)}`);
    });
  }

  it('is told by the guide for each of its sections, and by none of them', async () => {
    const guide = await mount('calcinosis-guide');
    inside(guide, '.about summary').click();
    const lines = allInside(guide, '.about li').map(visibleText);
    expect(lines).to.have.length(sectionIds.length);
    sectionIds.forEach((id, i) => {
      const { version, date } = english[partOf(id)].edition;
      expect(lines[i]).to.match(new RegExp(`^.+: Version ${version} of ${dayOf(date)}$`));
      expect(lines[i]).to.contain(english[partOf(id)].title);
      const section = inside(guide, `calcinosis-${id}`);
      expect(section.shadowRoot?.querySelector('.about')).to.equal(null);
    });
  });
});

describe('a translation', () => {
  it('says in its language that it is a draft, and is no claim of a review', async () => {
    const host = await mount('calcinosis-faq', { lang: 'es' });
    expect(reviewLine(host)).to.equal(spanish.common.draft);
    expect(host.contentInfo.language).to.equal('es');
    expect(host.contentInfo.review.status).to.equal('draft');
  });

  it('is a draft no longer once the hospital records its review', async () => {
    const host = await mount('calcinosis-faq', { lang: 'es', ...review });
    expect(reviewLine(host)).to.contain('Rheumatology').and.contain('1 de noviembre de 2026');
    expect(reviewLine(host)).not.to.contain(spanish.common.draft);
    expect(host.contentInfo.review.status).to.equal('reviewed');
  });

  it('is overdue as English is: editors are told, patients are not', async () => {
    const due = new Promise<Event>((resolve) => {
      document.addEventListener('calcinosis-review-due', resolve, { once: true });
    });
    const host = await mount('calcinosis-overview', { lang: 'es', ...review, 'review-due': '2026-11-02' });
    expect(await due).to.have.property('due', '2026-11-02');
    expect(visibleText(host)).not.to.contain('2026-11-02');
    expect(warnings.some((text) => text.includes('2026-11-02'))).to.equal(true);
  });
});

describe('data for search engines', () => {
  interface Page {
    readonly '@type': string;
    readonly name: string;
    readonly inLanguage: string;
    readonly lastReviewed?: string;
    readonly reviewedBy?: { readonly name: string };
    readonly dateModified: string;
    readonly about: { readonly '@type': string; readonly description: string };
    readonly mentions: readonly {
      readonly code: { readonly codeValue: string; readonly codingSystem: string };
    }[];
  }
  const found = (): Page[] =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Page,
    );

  for (const tag of ['calcinosis-guide', 'calcinosis-overview'] as const) {
    it(`of <${tag}> come only where the page asks, and go with it`, async () => {
      const host = await mount(tag);
      expect(found()).to.deep.equal([]);
      host.structuredData = true;
      await settled(host);
      const [page, ...others] = found();
      expect(others).to.deep.equal([]);
      expect(page).to.include({
        '@type': 'MedicalWebPage',
        name: host.heading,
        inLanguage: 'en',
        version: 1,
        dateModified: '2026-11-22',
      });
      expect(page?.about['@type']).to.equal('MedicalCondition');
      expect(page?.about.description)
        .to.match(/^Calcinosis is calcium /)
        .and.not.match(/\[@|\*\*/);
      const place = host.parentElement;
      host.remove();
      expect(found()).to.deep.equal([]);
      place?.append(host);
      await settled(host);
      expect(found()).to.have.length(1);
      host.removeAttribute('structured-data');
      host.structuredData = false;
      await settled(host);
      expect(found()).to.deep.equal([]);
    });

    it(`of <${tag}> claim a review only where the tag records one`, async () => {
      await mount(tag, { 'structured-data': '' });
      expect(found()[0]).not.to.have.any.keys('lastReviewed', 'reviewedBy');
      for (const host of document.querySelectorAll(tag)) host.remove();
      await mount(tag, { 'structured-data': '', 'reviewed-by': 'Nobody' });
      expect(found()[0]).not.to.have.any.keys('lastReviewed', 'reviewedBy');
      for (const host of document.querySelectorAll(tag)) host.remove();
      await mount(tag, { 'structured-data': '', ...review });
      expect(found()[0]?.lastReviewed).to.equal('2026-11-01');
      expect(found()[0]?.reviewedBy?.name).to.equal('Rheumatology');
    });
  }

  it('hold the codes that were verified, and no other', async () => {
    await mount('calcinosis-overview', { 'structured-data': '' });
    expect(found()[0]?.mentions.map(({ code }) => code.codeValue)).to.deep.equal(['L94.2', 'M34.1']);
    for (const { code } of found()[0]?.mentions ?? []) expect(code.codingSystem).to.equal('ICD-10-CM');
  });

  it('follow the language of the page', async () => {
    const host = await mount('calcinosis-overview', { 'structured-data': '' });
    expect(found()[0]?.name).to.equal(overview.title);
    host.lang = 'es';
    await settled(host);
    expect(found()).to.have.length(1);
    expect(found()[0]).to.include({ name: spanish.overview.title, inLanguage: 'es' });
  });
});
