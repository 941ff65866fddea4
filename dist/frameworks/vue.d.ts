import type { HTMLAttributes, ReservedProps } from 'vue';
import type { CalcinosisTags, Digits, Prefixed, Tag } from './tags.js';
type Emits<T extends Tag> = {
  [Name in keyof T['events']]: (name: Name, event: T['events'][Name]) => void;
}[keyof T['events']];
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

export type CalcinosisProps<T extends Tag> = {
  [Name in keyof T['properties']]?:
    | (NonNullable<T['properties'][Name]> extends number
        ? T['properties'][Name] | Digits
        : T['properties'][Name])
    | undefined;
} & Omit<HTMLAttributes, keyof T['properties']> &
  ReservedProps & { slot?: string | undefined; [data: `data${string}`]: unknown };

/** The tags for templates, under another prefix too. */
export type CalcinosisComponents<Prefix extends string = 'calcinosis'> = {
  [Name in keyof CalcinosisTags as Prefixed<Prefix, Name>]: new () => CalcinosisTags[Name]['element'] & {
    $props: CalcinosisProps<CalcinosisTags[Name]>;
    $emit: Together<Emits<CalcinosisTags[Name]>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends CalcinosisComponents {}
  interface HTMLAttributes {
    /** The slot of a custom element around it. */
    slot?: string | undefined;
  }
}
