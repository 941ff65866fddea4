import type { allElements } from './elements.js';
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
    [Class in (typeof allElements)[number] as Class['tag'] extends `calcinosis-${infer Name}` ? `${Prefix}-${Name}` : never]: InstanceType<Class>;
};
/**
 * Registers elements: on the page under their own tags, under another prefix, in a scoped registry, or both. What they
 * render of each other comes from there too. A tag that is taken stays as it is. What cannot be registered is told in
 * the console.
 */
export declare function register(classes: readonly ElementClass[], { prefix, registry }?: RegisterOptions): void;
