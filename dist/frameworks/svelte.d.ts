import type { HTMLAttributes } from 'svelte/elements';
import type { CalcinosisTags, Digits, Handlers, Optional, Prefixed, Tag } from './tags.js';

type Attribute<Value> = Value extends boolean
  ? boolean | '' | null
  : Value extends number
    ? number | Digits | null
    : Value | null;
type Attributes<T extends Tag> = {
  [Name in Exclude<keyof T['attributes'], keyof T['properties']>]?:
    Attribute<T['attributes'][Name]> | undefined;
};
type Common<T extends Tag> = Attributes<T> &
  Optional<T['properties']> &
  Handlers<'on', T> &
  Omit<HTMLAttributes<T['element']>, keyof T['properties']>;

export type CalcinosisProps<T extends Tag> = Common<T>;

/** The tags for markup, under another prefix too. */
export type CalcinosisElements<Prefix extends string = 'calcinosis'> = {
  [Name in keyof CalcinosisTags as Prefixed<Prefix, Name>]: CalcinosisProps<CalcinosisTags[Name]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CalcinosisElements {}
}
