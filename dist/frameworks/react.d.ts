import type { ClassAttributes, HTMLAttributes } from 'react';
import type { CalcinosisTags, Digits, Handlers, Optional, Prefixed, Tag } from './tags.js';

type Attribute<Value> = Value extends boolean ? boolean | '' : Value extends number ? number | Digits : Value;
type Attributes<T extends Tag> = {
  [Name in Exclude<keyof T['attributes'], keyof T['properties']>]?:
    Attribute<T['attributes'][Name]> | undefined;
};
type Common<T extends Tag> = Attributes<T> &
  Optional<T['properties']> &
  Handlers<'on', T> &
  Omit<HTMLAttributes<T['element']>, keyof T['properties']>;

export type CalcinosisProps<T extends Tag> = Common<T> &
  ClassAttributes<T['element']> & { class?: string | undefined };

/** The tags for JSX, under another prefix too. */
export type CalcinosisIntrinsicElements<Prefix extends string = 'calcinosis'> = {
  [Name in keyof CalcinosisTags as Prefixed<Prefix, Name>]: CalcinosisProps<CalcinosisTags[Name]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CalcinosisIntrinsicElements {}
  }
}
