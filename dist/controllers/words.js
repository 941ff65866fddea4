import { hostOf, builtIn } from '../dom/builtins.js';
import { readingLevels } from '../content/ids.js';
import { matchLanguage, Language } from '../content/language.js';
import { overlay } from '../content/overlay.js';
import { findWords, languagesEvent } from '../content/packs.js';
import { Recent } from '../content/recent.js';
import { report } from '../elements/report.js';
import { onServer, asOnServer } from './on-server.js';

/** Where a person's choice of the reading level stands, for every element below it. */
const levelAttribute = 'data-calcinosis-reading-level';
/** An element waits so long for its words before it shows the built-in English ones. */
const patience = 4000;
/** Shared, since a page can hold hundreds of terms. */
const languages = new Recent();
function languageOf(tag) {
    const language = languages.get(tag) ?? new Language(tag);
    languages.set(tag, language);
    return language;
}
/** The elements on the page that speak; one observer tells all of them. */
const speakers = new Map();
/** Set by `hydrate.js` alone. */
let greet;
let observer;
function tellAll() {
    for (const speech of speakers.values())
        speech.follow();
}
/** The language of a place before a translator set another, and then `auto` on the way back. */
const original = new WeakMap();
let wasTranslated = false;
function remember(records) {
    const { className } = builtIn(document).documentElement;
    const isTranslated = /\btranslated-(ltr|rtl)\b/.test(className);
    for (const { target, attributeName, oldValue } of records) {
        const isBack = target.getAttribute('lang') === 'auto';
        if (attributeName !== 'lang' || isBack || oldValue === 'auto')
            continue;
        // What a translated page is translated from once more is not its own language.
        if (!isTranslated || !wasTranslated)
            original.set(target, oldValue ?? '');
    }
    wasTranslated = isTranslated;
}
/** Calls for each element on the page, now and as it comes, before it asks for its words. */
function meetSpeakers(meet) {
    greet = meet;
    for (const speaker of speakers.keys())
        meet(speaker);
}
/** Sees what changes around an element, through shadow roots. */
function watch(element) {
    if (!observer) {
        observer = new MutationObserver((records) => {
            remember(records);
            tellAll();
        });
        addEventListener(languagesEvent, tellAll);
    }
    const root = element.getRootNode();
    observer.observe(root, {
        subtree: true,
        attributeFilter: ['lang', levelAttribute],
        attributeOldValue: true,
    });
    const host = hostOf(root);
    if (host)
        watch(host);
}
/** The nearest value of an attribute, on the way up from the element and out of shadow roots. */
function nearest(element, attribute) {
    const found = element.closest(`[${attribute}]`);
    const value = found?.getAttribute(attribute) ?? undefined;
    if (found)
        return value === 'auto' ? (original.get(found) ?? value) : value;
    const host = hostOf(element.getRootNode());
    return host && nearest(host, attribute);
}
/** Has every element of the page speak at this level; those that are yet to render do so from the start. */
function chooseLevel(level, page) {
    const { documentElement } = builtIn(page);
    if (documentElement.getAttribute(levelAttribute) === level)
        return;
    documentElement.setAttribute(levelAttribute, level);
    tellAll();
}
/**
 * Gives an element its words: in the language of the place where it stands, at the reading level that is asked
 * for, with the hospital's own text in them. It follows all three as they change, and fetches what is not there.
 */
class WordsController {
    #host;
    #packs;
    /** Other words were asked for and are not there yet. */
    #isWaiting;
    #release;
    #remark;
    /** What was put together, until something changes. */
    #words;
    constructor(host) {
        /** The language of the words that are shown. */
        this.language = languageOf('en');
        this.level = 'plain';
        /** The levels that the language has. */
        this.levels = ['plain'];
        this.#packs = [];
        /** Other words were asked for and are not there yet. */
        this.#isWaiting = false;
        /** What was put together, until something changes. */
        this.#words = new Map();
        this.#host = host;
        host.addController(this);
    }
    /** Sources of these words beside those of the plain English ones. */
    get sources() {
        return [...this.#packs, ...this.#local].flatMap(({ sources = [] }) => sources);
    }
    /** A translation is a draft until a hospital records its review. */
    get isDraft() {
        return this.#packs.some(({ lang }) => lang !== 'en');
    }
    hostConnected() {
        if (onServer)
            return;
        speakers.set(this.#host, this);
        greet?.(this.#host);
        watch(this.#host);
        this.follow();
    }
    hostDisconnected() {
        speakers.delete(this.#host);
    }
    /** The words of a part: the English ones, with all that is laid over them. */
    get(section, ours) {
        const known = this.#words.get(section);
        if (known)
            return known;
        const over = [
            ...this.#packs.map(({ words }) => words[section]),
            ...this.#local.map((text) => text[section]),
        ];
        const words = this.language.withDigits(over.reduce((base, part) => overlay(base, part), ours));
        this.#words.set(section, words);
        return words;
    }
    /** What the hospital's texts say of the clinic; the last that says something counts. */
    get clinic() {
        return Object.assign({}, ...this.#local.map(({ clinic }) => clinic));
    }
    /** Whether any of the words that were asked for are the hospital's. */
    get isLocal() {
        const asked = [...this.#words.keys()];
        return this.#local.some((text) => asked.some((section) => section in text));
    }
    /**
     * Reads again which language and level are asked for, and takes them once their words are there. Until then
     * an element keeps what it shows, and one that shows nothing yet waits, if not for ever.
     */
    follow() {
        const found = this.#found;
        this.#isWaiting ||= found.isComing;
        if (found.isComing)
            this.#remark = undefined;
        if (!found.isComing || onServer)
            this.#take(found);
        else if (!this.#host.hasUpdated)
            this.#hold();
    }
    /** Puts the words together anew, as the hospital's own have changed. */
    renew() {
        this.#words.clear();
        this.#host.requestUpdate();
    }
    /** Once only: who waited in vain waits no more. */
    #hold() {
        if (this.#release)
            return;
        this.pending = new Promise((resolve) => {
            const timer = setTimeout(() => {
                this.#take(this.#found);
            }, patience);
            this.#release = () => {
                clearTimeout(timer);
                this.pending = undefined;
                resolve();
            };
        });
    }
    #take({ tag, level, levels, packs, isComing, remark }) {
        this.#release?.();
        this.#remark = isComing ? undefined : remark;
        // The script that runs next may yet bring the languages.
        queueMicrotask(() => {
            // The first element that lacks its words speaks for all of them.
            if (this.#remark)
                report(this.#host, this.#remark, true);
        });
        const language = languageOf(tag);
        const isSame = language === this.language &&
            levels.join() === this.levels.join() &&
            packs.length === this.#packs.length &&
            packs.every((pack, i) => pack === this.#packs[i]);
        if (isSame && !this.#isWaiting)
            return;
        this.#isWaiting = false;
        this.language = language;
        this.levels = levels;
        this.level = level;
        this.#packs = packs;
        this.renew();
    }
    get #local() {
        const texts = this.#host.local ?? [];
        const spoken = matchLanguage(this.language.tag, texts.flatMap(({ lang = [] }) => lang));
        return texts.filter(({ lang }) => !lang || lang === spoken);
    }
    /** The words for this place. The level that a person chose counts before what the page asks for. */
    get #found() {
        const asked = this.#ask(levelAttribute) ?? this.#host.readingLevel;
        const level = readingLevels.find((known) => known === asked) ?? 'plain';
        return findWords(this.#ask('lang') ?? '', level);
    }
    #ask(attribute) {
        return asOnServer(this.#host)
            ? (this.#host.getAttribute(attribute) ?? undefined)
            : nearest(this.#host, attribute);
    }
}

export { WordsController, chooseLevel, meetSpeakers, patience };
