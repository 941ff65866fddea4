import type { LitElement } from 'lit';
import { builtIn } from './dom/builtins.js';
import type { allElements } from './elements.js';
import { define } from './elements/define.js';
import type { ElementClass } from './elements/ours.js';

export type { ElementClass };

export interface RegisterOptions {
  /** What the tags begin with instead of `calcinosis`: small letters, digits and hyphens, a letter first. */
  readonly prefix?: string | undefined;
  /** A native scoped registry, for a shadow root of its own; without it, the page's. */
  readonly registry?: CustomElementRegistry | undefined;
}

/** The tags under a prefix with their elements, for a TypeScript project to extend `HTMLElementTagNameMap` with. */
export type PrefixedTags<Prefix extends string> = {
  [
    Class in (typeof allElements)[number] as Class['tag'] extends `calcinosis-${infer Name}`
      ? `${Prefix}-${Name}`
      : never
  ]: InstanceType<Class>;
};

const usual = 'calcinosis';

/**
 * Registers elements: on the page under their own tags, under another prefix, in a scoped registry, or both. What they
 * render of each other comes from there too. A tag that is taken stays as it is. What cannot be registered is told in
 * the console.
 */
export function register(
  classes: readonly ElementClass[],
  { prefix = usual, registry = customElements }: RegisterOptions = {},
): void {
  const problem = problemOf(classes, prefix, registry);
  if (problem) {
    warn(`${problem} Nothing is registered.`);
    return;
  }
  const scope = prefix === usual && registry === customElements ? undefined : new Scope(prefix, registry);
  for (const [i, element] of classes.entries()) {
    try {
      if (!isElementClass(element)) warn(`${nameOf(element)} is no class of an element of this library.`);
      else if (classes.indexOf(element) < i) warn(`${nameOf(element)} is listed twice.`);
      else if (scope) scope.define(element);
      else define(element);
    } catch (error) {
      // Such as a class that the page has under another name.
      warn(`<${element.tag}> is not registered: ${String(error)}`);
    }
  }
}

function problemOf(classes: unknown, prefix: unknown, registry: unknown): string | undefined {
  if (!Array.isArray(classes)) return 'the classes are not in a list, in [ ].';
  if (typeof prefix !== 'string' || !/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(prefix)) {
    return `prefix "${String(prefix)}" is not small letters, digits and hyphens with a letter first, such as "clinic".`;
  }
  if (registry === customElements) return undefined;
  if (!isRegistry(registry)) return 'registry is no CustomElementRegistry.';
  const isKnown = typeof Element === 'function' && 'customElementRegistry' in Element.prototype;
  return isKnown ? undefined : 'there are no scoped registries here.';
}

/** By its form, since a frame and a polyfill have classes of their own. */
const isRegistry = (registry: unknown): boolean =>
  ['get', 'define'].every(
    (name) => typeof (registry as Record<string, unknown> | null)?.[name] === 'function',
  );

/** The class that all elements extend has no tag, and cannot be registered. */
const isElementClass = (element: unknown): boolean =>
  typeof element === 'function' && String((element as Partial<ElementClass>).tag).startsWith(`${usual}-`);

const nameOf = (element: unknown): string =>
  (typeof element === 'function' && element.name) || String(element);

function warn(message: string): void {
  console.warn(`calcinosis-elements: ${message}`);
}

/** A class can be registered only once, so each scope has classes of its own. */
function classIn(scope: Scope, element: ElementClass): ElementClass {
  const Base = element as unknown as typeof LitElement & ElementClass;
  return class extends Base {
    static override readonly scope = scope;
    static override shadowRootOptions =
      scope.registry === customElements
        ? Base.shadowRootOptions
        : { ...Base.shadowRootOptions, customElementRegistry: scope.registry };

    constructor() {
      super();
      this.renderOptions.creationScope = scope;
    }
  };
}

/** One prefix in one registry. Elements there know each other by their usual tags. */
class Scope {
  readonly registry: CustomElementRegistry;
  readonly #prefix: string;
  /** What each template holds, with the tags of this scope. */
  readonly #contents = new WeakMap<Node, Node>();

  constructor(prefix: string, registry: CustomElementRegistry) {
    this.#prefix = prefix;
    this.registry = registry;
  }

  define(element: ElementClass): void {
    define(classIn(this, element), this.#tagOf(element.tag), this.registry);
  }

  get(tag: string): CustomElementConstructor | undefined {
    return this.registry.get(this.#tagOf(tag));
  }

  whenDefined(tag: string): Promise<CustomElementConstructor> {
    return this.registry.whenDefined(this.#tagOf(tag));
  }

  /** By this, Lit makes what is rendered from what a template holds. */
  importNode(content: Node): Node {
    const own = this.#contents.get(content) ?? this.#renamed(content);
    this.#contents.set(content, own);
    return builtIn(document).importNode(
      own,
      this.registry === customElements || { customElementRegistry: this.registry },
    );
  }

  #tagOf(tag: string): string {
    return tag.replace(usual, this.#prefix);
  }

  /** Node for node in the same order, by which Lit finds what is bound. */
  #renamed(content: Node): Node {
    const copy = content.cloneNode(true) as DocumentFragment;
    for (const element of copy.querySelectorAll('*')) {
      if (!element.localName.startsWith(`${usual}-`)) continue;
      const renamed = copy.ownerDocument.createElement(this.#tagOf(element.localName));
      for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
      renamed.append(...element.childNodes);
      element.replaceWith(renamed);
    }
    return copy;
  }
}
