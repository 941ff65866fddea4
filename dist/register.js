import { builtIn } from './dom/builtins.js';
import { define } from './elements/define.js';

const usual = 'calcinosis';
/**
 * Registers elements: on the page under their own tags, under another prefix, in a scoped registry, or both. What they
 * render of each other comes from there too. A tag that is taken stays as it is. What cannot be registered is told in
 * the console.
 */
function register(classes, { prefix = usual, registry = customElements } = {}) {
    const problem = problemOf(classes, prefix, registry);
    if (problem) {
        warn(`${problem} Nothing is registered.`);
        return;
    }
    const scope = prefix === usual && registry === customElements ? undefined : new Scope(prefix, registry);
    for (const [i, element] of classes.entries()) {
        try {
            if (!isElementClass(element))
                warn(`${nameOf(element)} is no class of an element of this library.`);
            else if (classes.indexOf(element) < i)
                warn(`${nameOf(element)} is listed twice.`);
            else if (scope)
                scope.define(element);
            else
                define(element);
        }
        catch (error) {
            // Such as a class that the page has under another name.
            warn(`<${element.tag}> is not registered: ${String(error)}`);
        }
    }
}
function problemOf(classes, prefix, registry) {
    if (!Array.isArray(classes))
        return 'the classes are not in a list, in [ ].';
    if (typeof prefix !== 'string' || !/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(prefix)) {
        return `prefix "${String(prefix)}" is not small letters, digits and hyphens with a letter first, such as "clinic".`;
    }
    if (registry === customElements)
        return undefined;
    if (!isRegistry(registry))
        return 'registry is no CustomElementRegistry.';
    const isKnown = typeof Element === 'function' && 'customElementRegistry' in Element.prototype;
    return isKnown ? undefined : 'there are no scoped registries here.';
}
/** By its form, since a frame and a polyfill have classes of their own. */
const isRegistry = (registry) => ['get', 'define'].every((name) => typeof registry?.[name] === 'function');
/** The class that all elements extend has no tag, and cannot be registered. */
const isElementClass = (element) => typeof element === 'function' && String(element.tag).startsWith(`${usual}-`);
const nameOf = (element) => (typeof element === 'function' && element.name) || String(element);
function warn(message) {
    console.warn(`calcinosis-elements: ${message}`);
}
/** A class can be registered only once, so each scope has classes of its own. */
function classIn(scope, element) {
    const Base = element;
    return class extends Base {
        static { this.scope = scope; }
        static { this.shadowRootOptions = scope.registry === customElements
            ? Base.shadowRootOptions
            : { ...Base.shadowRootOptions, customElementRegistry: scope.registry }; }
        constructor() {
            super();
            this.renderOptions.creationScope = scope;
        }
    };
}
/** One prefix in one registry. Elements there know each other by their usual tags. */
class Scope {
    #prefix;
    /** What each template holds, with the tags of this scope. */
    #contents = new WeakMap();
    constructor(prefix, registry) {
        this.#prefix = prefix;
        this.registry = registry;
    }
    define(element) {
        define(classIn(this, element), this.#tagOf(element.tag), this.registry);
    }
    get(tag) {
        return this.registry.get(this.#tagOf(tag));
    }
    whenDefined(tag) {
        return this.registry.whenDefined(this.#tagOf(tag));
    }
    /** By this, Lit makes what is rendered from what a template holds. */
    importNode(content) {
        const own = this.#contents.get(content) ?? this.#renamed(content);
        this.#contents.set(content, own);
        return builtIn(document).importNode(own, this.registry === customElements || { customElementRegistry: this.registry });
    }
    #tagOf(tag) {
        return tag.replace(usual, this.#prefix);
    }
    /** Node for node in the same order, by which Lit finds what is bound. */
    #renamed(content) {
        const copy = content.cloneNode(true);
        for (const element of copy.querySelectorAll('*')) {
            if (!element.localName.startsWith(`${usual}-`))
                continue;
            const renamed = copy.ownerDocument.createElement(this.#tagOf(element.localName));
            for (const { name, value } of element.attributes)
                renamed.setAttribute(name, value);
            renamed.append(...element.childNodes);
            element.replaceWith(renamed);
        }
        return copy;
    }
}

export { register };
