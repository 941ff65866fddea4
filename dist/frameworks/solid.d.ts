import type { JSX } from 'solid-js';
import type { CalcinosisTags, Digits, Prefixed, Tag } from './tags.js';
type Attribute<Value> = Value extends number ? number | Digits : Value;
type Written<Value> = Value extends boolean ? 'true' | '' : Value extends number ? Digits : Value;
type Flags<T> = { [Name in keyof T]: NonNullable<T[Name]> extends boolean ? Name : never }[keyof T];

export type CalcinosisProps<T extends Tag> = {
  [Name in keyof T['attributes']]?: Attribute<T['attributes'][Name]> | undefined;
} & {
  [Name in keyof T['attributes'] as `attr:${Name & string}`]?: Written<T['attributes'][Name]> | undefined;
} & {
  [Name in Flags<T['attributes']> as `bool:${Name & string}`]?: boolean | undefined;
} & {
  [Name in keyof T['properties'] as `prop:${Name & string}`]?: T['properties'][Name] | undefined;
} & {
  [Name in keyof T['events'] as `on:${Name & string}`]?:
    JSX.EventHandlerWithOptionsUnion<T['element'], T['events'][Name] & Event> | undefined;
} & Omit<JSX.HTMLAttributes<T['element']>, keyof T['attributes'] | keyof T['properties']>;

/** The tags for JSX, under another prefix too. */
export type CalcinosisIntrinsicElements<Prefix extends string = 'calcinosis'> = {
  [Name in keyof CalcinosisTags as Prefixed<Prefix, Name>]: CalcinosisProps<CalcinosisTags[Name]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CalcinosisIntrinsicElements {}
  }
}
