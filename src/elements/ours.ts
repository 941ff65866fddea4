import type { CalcinosisElement } from './calcinosis-element.js';

/** The class of an element of this library. */
export type ElementClass = CustomElementConstructor & {
  /** The tag that it has unless it is registered with another prefix. */
  readonly tag: string;
  readonly version: string;
  /** Of a class that was registered with a prefix or in a registry: which, for the elements that it renders. */
  readonly prefix?: string;
  readonly registry?: CustomElementRegistry;
};

/** Whether an element is one of ours: by its class, under any prefix and of any copy, else by its tag. */
export const isOurs = (element: Element | undefined): element is CalcinosisElement =>
  !!element &&
  String((element.constructor as { readonly tag?: unknown }).tag ?? element.localName).startsWith(
    'calcinosis-',
  );
