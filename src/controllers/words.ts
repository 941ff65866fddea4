import type { LitElement, ReactiveController } from 'lit';
import { readingLevels, type ReadingLevel } from '../content/ids.js';
import { Language, matchLanguage } from '../content/language.js';
import type { Clinic, LocalText } from '../content/local-text.js';
import { overlay } from '../content/overlay.js';
import { fetchPack, findPack, knownLanguage, type LanguagePack, languagesEvent } from '../content/packs.js';
import type { Reference, Section, Words } from '../content/schema.js';
import { report } from '../elements/report.js';
import { onServer } from './on-server.js';

/** Where a person's choice of the reading level stands, for every element below it. */
export const levelAttribute = 'data-calcinosis-reading-level';

/** An element waits so long for its language before it speaks English. */
const patience = 4000;

interface Speaker extends LitElement {
  /** What the page asks for this element. */
  readonly readingLevel?: string | undefined;
  /** The hospital's own texts; each may be in one language. */
  readonly local?: readonly LocalText[] | undefined;
}

const english = new Language('en');
const builtIn: readonly ReadingLevel[] = ['plain'];

/** The elements on the page that speak; one observer tells all of them. */
const speakers = new Set<WordsController>();
let observer: MutationObserver | undefined;

function tellAll(): void {
  for (const speaker of speakers) speaker.follow();
}

function watch(root: Node): void {
  if (!observer) {
    observer = new MutationObserver(tellAll);
    addEventListener(languagesEvent, tellAll);
  }
  observer.observe(root, { subtree: true, attributeFilter: ['lang', levelAttribute] });
}

/** The nearest value of an attribute, on the way up from the element and out of shadow roots. */
function nearest(element: Element, attribute: string): string | undefined {
  const found = element.closest(`[${attribute}]`);
  if (found) return found.getAttribute(attribute) ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}

/**
 * Gives an element its words: in the language of the place where it stands, at the reading level that is asked
 * for, with the hospital's own text in them. It follows all three as they change, and fetches what is not there.
 */
export class WordsController implements ReactiveController {
  /** The language of the words that are shown. */
  language = english;
  level: ReadingLevel = 'plain';
  /** The levels that the language has. */
  levels = builtIn;
  /** Settles once the element need not wait any longer for its language. */
  pending: Promise<unknown> | undefined;
  readonly #host: Speaker;
  #packs: readonly LanguagePack[] = [];
  /** What was put together, until something changes. */
  readonly #words = new Map<Section, unknown>();

  constructor(host: Speaker) {
    this.#host = host;
    host.addController(this);
  }

  /** Sources of these words beside those of the plain English ones. */
  get sources(): readonly Reference[] {
    return [...this.#packs, ...this.#local].flatMap(({ sources = [] }) => sources);
  }

  /** A translation is a draft until a hospital records its review. */
  get isDraft(): boolean {
    return this.#packs.some(({ lang }) => lang !== 'en');
  }

  hostConnected(): void {
    if (onServer) return;
    speakers.add(this);
    let root = this.#host.getRootNode();
    for (watch(root); root instanceof ShadowRoot; watch(root)) root = root.host.getRootNode();
    this.follow();
  }

  hostDisconnected(): void {
    speakers.delete(this);
  }

  /** The words of a part: the English ones, with all that is laid over them. */
  get<Name extends Section>(section: Name, ours: Words[Name]): Words[Name] {
    const known = this.#words.get(section) as Words[Name] | undefined;
    if (known) return known;
    const over = [
      ...this.#packs.map(({ words }) => words[section]),
      ...this.#local.map((text): unknown => (text as Partial<Words>)[section]),
    ];
    const words = this.language.withDigits(
      over.reduce<Words[Name]>((base, part) => overlay(base, part), ours),
    );
    this.#words.set(section, words);
    return words;
  }

  /** What the hospital's texts say of the clinic; the last that says something counts. */
  get clinic(): Clinic {
    return Object.assign({}, ...this.#local.map(({ clinic }) => clinic)) as Clinic;
  }

  /** Whether any of the words are the hospital's. */
  get isLocal(): boolean {
    return this.#local.length > 0;
  }

  /** Reads again which language and level are asked for, and takes them once their words are there. */
  follow(): void {
    const tag = this.#ask('lang') || 'en';
    const { lang = 'en', levels = builtIn } = knownLanguage(tag) ?? {};
    const asked = this.#askedLevel;
    const level = levels.includes(asked) ? asked : 'plain';
    const wanted: ReadingLevel[] = level === 'plain' ? ['plain'] : ['plain', level];
    const missing = onServer ? [] : wanted.flatMap((one) => fetchPack(lang, one) ?? []);
    if (missing.length > 0) {
      const late = new Promise((resolve) => setTimeout(resolve, patience));
      const loaded = Promise.all(missing).then(() => {
        this.follow();
      });
      this.pending ??= Promise.race([loaded, late]).then(() => (this.pending = undefined));
      return;
    }
    const packs = wanted.flatMap((one) => findPack(lang, one) ?? []);
    const isSpoken = packs.length > 0 || (lang === 'en' && matchLanguage(tag, ['en']) !== undefined);
    if (!isSpoken) report(this.#host, `there are no words in "${tag}"; it is shown in English.`);
    if (level !== asked) report(this.#host, `"${lang}" has no ${asked} level; it is shown in plain words.`);
    this.#take(isSpoken ? tag : 'en', level, packs, levels);
  }

  /** Puts the words together anew, as the hospital's own have changed. */
  renew(): void {
    this.#words.clear();
    this.#host.requestUpdate();
  }

  #take(
    tag: string,
    level: ReadingLevel,
    packs: readonly LanguagePack[],
    levels: readonly ReadingLevel[],
  ): void {
    const isSame = packs.length === this.#packs.length && packs.every((pack, i) => pack === this.#packs[i]);
    if (isSame && tag === this.language.tag && levels.join() === this.levels.join()) return;
    this.levels = levels;
    this.language = new Language(tag);
    this.level = level;
    this.#packs = packs;
    this.renew();
  }

  get #local(): readonly LocalText[] {
    const { tag } = this.language;
    return (this.#host.local ?? []).filter(({ lang }) => !lang || matchLanguage(tag, [lang]));
  }

  /** What a person chose counts before what the page asks for. */
  get #askedLevel(): ReadingLevel {
    const asked = this.#ask(levelAttribute) ?? this.#host.readingLevel;
    return readingLevels.find((known) => known === asked) ?? 'plain';
  }

  #ask(attribute: string): string | undefined {
    return onServer ? (this.#host.getAttribute(attribute) ?? undefined) : nearest(this.#host, attribute);
  }
}
