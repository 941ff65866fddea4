import type { CalcinosisElement } from './calcinosis-element.js';
/** The class of an element of this library. */
export type ElementClass = CustomElementConstructor & {
    /** The tag that it has unless it is registered with another prefix. */
    readonly tag: string;
    readonly version: string;
    /** Of a class that `register` made for a prefix or a registry: who knows there by their usual tags the elements that it renders. */
    readonly scope?: Pick<CustomElementRegistry, 'get' | 'whenDefined'>;
};
/** Whether an element is one of ours: by its class, under any prefix and of any copy; before it is defined, by its tag. */
export declare const isOurs: (element: Element | undefined) => element is CalcinosisElement;
