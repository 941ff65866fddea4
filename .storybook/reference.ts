import type { StrictArgTypes, StrictInputType } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json';
import { whenToUse } from '../stories/when-to-use.js';

interface Described {
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: { readonly text: string } | undefined;
  readonly default?: string | undefined;
}

interface Member extends Described {
  readonly kind: string;
  readonly attribute?: string | undefined;
  readonly parameters?: readonly { readonly name: string }[] | undefined;
}

interface Declaration {
  readonly tagName?: string | undefined;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly attributes?: readonly Described[] | undefined;
  readonly members?: readonly Member[] | undefined;
  readonly events?: readonly Described[] | undefined;
  readonly slots?: readonly Described[] | undefined;
  readonly cssParts?: readonly Described[] | undefined;
  readonly cssProperties?: readonly Described[] | undefined;
}

const modules: readonly { readonly declarations: readonly Declaration[] }[] = manifest.modules;
const declarations = modules.flatMap((module) => module.declarations);
const declarationOf = (tag: string): Declaration => declarations.find(({ tagName }) => tagName === tag) ?? {};

/** Every event of the library, for the panel that logs them. */
export const eventNames = [
  ...new Set(declarations.flatMap(({ events = [] }) => events.map(({ name }) => name))),
];

/** What an element is and does, from its manifest, and between the two what an editor asks first: is it what I need? */
export function describe(tag: string): string {
  const { summary = '', description = '' } = declarationOf(tag);
  const [first, ...rest] = `${summary}\n\n${description}`.trim().split('\n\n');
  const more = rest.length > 0 ? ['## What it does', ...rest] : [];
  return [first, whenToUse(tag), ...more].join('\n\n');
}

/**
 * The table of an element's attributes, slots, events and so on, from its manifest. Storybook's own
 * mapping keeps one row a name, and an element may have a part and a slot of the same name.
 */
export function argTypesOf(tag: string): StrictArgTypes {
  const { attributes, members = [], events, slots, cssParts, cssProperties } = declarationOf(tag);
  const methods = members.filter(({ kind }) => kind === 'method');
  const properties = members.filter(({ kind, attribute }) => kind !== 'method' && !attribute);
  return {
    ...rows('attributes', attributes, controlled, ''),
    ...rows('slots', slots, (slot) => ({ name: slot.name || '(default)' })),
    ...rows('events', events),
    ...rows('properties', properties),
    ...rows('methods', methods, ({ name, parameters = [] }) => ({
      name: `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`,
    })),
    ...rows('CSS parts', cssParts),
    ...rows('CSS custom properties', cssProperties, styled, ''),
  };
}

type Row = Partial<StrictInputType>;

/** An arg has the name of its attribute or property; whatever is only described has a key of its own. */
function rows<T extends Described>(
  category: string,
  items: readonly T[] = [],
  more: (item: T) => Row = () => ({}),
  prefix = `${category} `,
): StrictArgTypes {
  const row = (item: T): StrictInputType => ({
    name: item.name,
    description: item.description ?? '',
    control: false,
    table: {
      category,
      type: { summary: typeOf(item) },
      defaultValue: { summary: item.default === "''" ? undefined : item.default },
    },
    ...more(item),
  });
  return Object.fromEntries(items.map((item) => [prefix + item.name, row(item)]));
}

function typeOf({ type }: Described): string | undefined {
  return type?.text.replace(/ \| undefined$/, '');
}

function controlled(item: Described): Row {
  const type = typeOf(item) ?? 'string';
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  if (words.length > 0) return { control: { type: 'select' }, options: words };
  if (type === 'boolean') return { control: { type: 'boolean' } };
  return { control: { type: type === 'number' ? 'number' : 'text' } };
}

function styled(item: Described): Row {
  return { control: { type: typeOf(item) === '<color>' ? 'color' : 'text' } };
}
