import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { classes, elements, ownOf } from './published-elements.mjs';

/*
 * What each framework's templates accept, from the manifest. `tags.d.ts` says once what each tag has, by the types of
 * the classes themselves, so that nothing can drift; each framework's file only says how that framework passes it.
 */

const doc = (text = '') => (text ? `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n` : '');
const quoted = (names) => names.map((name) => `'${name}'`).join(' | ');
const unique = (names) => [...new Set(names)].sort();
const eventClasses = unique(elements.flatMap(({ events }) => events.map(({ type }) => type.text)));

function partsOf(declaration) {
  const { name } = declaration;
  const { base, properties, attributes, events } = ownOf(declaration);
  const picked = properties.length > 0 && `Pick<${name}, ${quoted(properties.map((member) => member.name))}>`;
  const heirs = (part, ...more) => {
    const list = [base && `${base}${part}`, ...more].filter(Boolean);
    return list.length > 0 ? `extends ${list.join(', ')} ` : '';
  };
  return `
    export interface ${name}Properties ${heirs('Properties', picked)}{}
    export interface ${name}Attributes ${heirs('Attributes')}{
      ${attributes.map((attribute) => `${doc(attribute.description)}'${attribute.name}': ${name}['${attribute.fieldName}'];`).join('\n')}
    }
    export interface ${name}Events ${heirs('Events')}{
      ${events.map((event) => `${doc(event.description)}'${event.name}': ${event.type.text};`).join('\n')}
    }`;
}

const tags = `
  import type { ${[...classes.map(({ name }) => name), ...eventClasses].join(', ')} } from '../elements.js';
  // What registers an element also tells TypeScript which class its tag has.
  import type {} from '../index.js';
  ${classes.map(partsOf).join('\n')}

  /** What each tag has; an attribute has the type of its property. */
  export interface CalcinosisTags {
    ${elements
      .map(
        ({ name, tagName, summary }) => `${doc(summary)}'${tagName}': {
          element: ${name}; properties: ${name}Properties; attributes: ${name}Attributes; events: ${name}Events;
        };`,
      )
      .join('\n')}
  }
  export type Tag = CalcinosisTags[keyof CalcinosisTags];

  /** A tag under another prefix: \`clinic-faq\`. */
  export type Prefixed<Prefix extends string, Name> =
    Name extends \`calcinosis-\${infer Rest}\` ? \`\${Prefix}-\${Rest}\` : never;

  /** Each may be left out, and \`undefined\` leaves it out. */
  export type Optional<T> = { [Name in keyof T]?: T[Name] | undefined };

  /** A number as it is written into HTML. */
  export type Digits = \`\${number}\`;

  /** An element's events as the handlers of its listeners. */
  export type Handlers<Before extends string, T extends Tag> = {
    [Name in keyof T['events'] as \`\${Before}\${Name & string}\`]?:
      | ((event: T['events'][Name] & { readonly currentTarget: T['element'] }) => void)
      | undefined;
  };`;

/** Attributes are what has no property of the same name. */
const namesBy = (convert) => `
  type Attribute<Value> = ${convert};
  type Attributes<T extends Tag> = {
    [Name in Exclude<keyof T['attributes'], keyof T['properties']>]?: Attribute<T['attributes'][Name]> | undefined;
  };
  type Common<T extends Tag> = Attributes<T> & Optional<T['properties']> & Handlers<'on', T> &
    Omit<HTMLAttributes<T['element']>, keyof T['properties']>;`;

const elementsBy = (props) => `
  /** The tags for JSX, under another prefix too. */
  export type CalcinosisIntrinsicElements<Prefix extends string = 'calcinosis'> = {
    [Name in keyof CalcinosisTags as Prefixed<Prefix, Name>]: ${props}<CalcinosisTags[Name]>;
  };`;

// React sets a property where the element has one of that name, else an attribute, which `false` removes.
const react = `
  import type { ClassAttributes, HTMLAttributes } from 'react';
  import type { CalcinosisTags, Digits, Handlers, Optional, Prefixed, Tag } from './tags.js';
  ${namesBy(`Value extends boolean ? boolean | '' : Value extends number ? number | Digits : Value`)}

  export type CalcinosisProps<T extends Tag> = Common<T> & ClassAttributes<T['element']> &
    { class?: string | undefined };
  ${elementsBy('CalcinosisProps')}

  declare module 'react' {
    namespace JSX {
      interface IntrinsicElements extends CalcinosisIntrinsicElements {}
    }
  }`;

// Preact does as React.
const preact = `
  import type { ClassAttributes, HTMLAttributes, PreactDOMAttributes } from 'preact';
  import type { CalcinosisTags, Digits, Handlers, Optional, Prefixed, Tag } from './tags.js';
  ${namesBy(`Value extends boolean ? boolean | '' : Value extends number ? number | Digits : Value`)}

  export type CalcinosisProps<T extends Tag> = Common<T> & ClassAttributes<T['element']> & PreactDOMAttributes;
  ${elementsBy('CalcinosisProps')}

  declare module 'preact' {
    namespace JSX {
      interface IntrinsicElements extends CalcinosisIntrinsicElements {}
    }
  }`;

// Solid writes what is fixed as an attribute and sets what changes as the property of that name in camel case; it puts
// any other name in small letters, so `headingLevel` reaches neither.
const solid = `
  import type { JSX } from 'solid-js';
  import type { CalcinosisTags, Digits, Prefixed, Tag } from './tags.js';
  type Attribute<Value> = Value extends number ? number | Digits : Value;
  type Written<Value> = Value extends boolean ? 'true' | '' : Value extends number ? Digits : Value;
  type Flags<T> = { [Name in keyof T]: NonNullable<T[Name]> extends boolean ? Name : never }[keyof T];

  export type CalcinosisProps<T extends Tag> = {
    [Name in keyof T['attributes']]?: Attribute<T['attributes'][Name]> | undefined;
  } & {
    [Name in keyof T['attributes'] as \`attr:\${Name & string}\`]?: Written<T['attributes'][Name]> | undefined;
  } & {
    [Name in Flags<T['attributes']> as \`bool:\${Name & string}\`]?: boolean | undefined;
  } & {
    [Name in keyof T['properties'] as \`prop:\${Name & string}\`]?: T['properties'][Name] | undefined;
  } & {
    [Name in keyof T['events'] as \`on:\${Name & string}\`]?:
      JSX.EventHandlerWithOptionsUnion<T['element'], T['events'][Name] & Event> | undefined;
  } & Omit<JSX.HTMLAttributes<T['element']>, keyof T['attributes'] | keyof T['properties']>;
  ${elementsBy('CalcinosisProps')}

  declare module 'solid-js' {
    namespace JSX {
      interface IntrinsicElements extends CalcinosisIntrinsicElements {}
    }
  }`;

// vue-tsc reads `heading-level` as `headingLevel`: one name stands for the attribute and for the property.
const vue = `
  import type { HTMLAttributes, ReservedProps } from 'vue';
  import type { CalcinosisTags, Digits, Prefixed, Tag } from './tags.js';
  type Emits<T extends Tag> = {
    [Name in keyof T['events']]: (name: Name, event: T['events'][Name]) => void;
  }[keyof T['events']];
  type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void ? All : never;

  export type CalcinosisProps<T extends Tag> = {
    [Name in keyof T['properties']]?:
      (NonNullable<T['properties'][Name]> extends number ? T['properties'][Name] | Digits : T['properties'][Name]) | undefined;
  } & Omit<HTMLAttributes, keyof T['properties']> & ReservedProps &
    { slot?: string | undefined; [data: \`data\${string}\`]: unknown };

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
  }`;

// Svelte sets a property where the class has one of that name, else an attribute, which `null` removes.
const svelte = `
  import type { HTMLAttributes } from 'svelte/elements';
  import type { CalcinosisTags, Digits, Handlers, Optional, Prefixed, Tag } from './tags.js';
  ${namesBy(`Value extends boolean ? boolean | '' | null : Value extends number ? number | Digits | null : Value | null`)}

  export type CalcinosisProps<T extends Tag> = Common<T>;

  /** The tags for markup, under another prefix too. */
  export type CalcinosisElements<Prefix extends string = 'calcinosis'> = {
    [Name in keyof CalcinosisTags as Prefixed<Prefix, Name>]: CalcinosisProps<CalcinosisTags[Name]>;
  };

  declare module 'svelte/elements' {
    interface SvelteHTMLElements extends CalcinosisElements {}
  }`;

/*
 * Angular checks nothing of a custom element by itself. A directive for each tag gives it typed inputs, in the partial
 * form that each version of Angular links to its own: it is short and stable, so that no build of ours needs Angular.
 * An event needs no output, which Angular would call beside the DOM event of its name: the checker takes the type of a
 * DOM event from TypeScript's own map.
 */
const directive = (name) => `${name}Directive`;
const inputsOf = ({ properties, attributes }) => [
  ...properties.map(({ name }) => ({ field: name, property: name })),
  ...attributes
    .filter(({ name, fieldName }) => name !== fieldName)
    .map(({ name, fieldName }) => ({ field: `${fieldName}Attribute`, property: fieldName, attribute: name })),
];

const setter = ({ field, property, attribute }) =>
  attribute
    ? `set ${field}(value) { write(this.element, '${attribute}', value); }`
    : `set ${field}(value) { this.element.${property} = value; }`;

const angularClass = (declaration) => {
  const { base, properties, attributes } = ownOf(declaration);
  const { name, tagName } = declaration;
  const type = directive(name);
  const inputs = inputsOf(declaration)
    .map(({ field, attribute }) => `${field}: ${attribute ? `['${attribute}', '${field}']` : `'${field}'`}`)
    .join(', ');
  return `
    ${tagName ? 'export ' : ''}class ${type} extends ${base ? directive(base) : 'ElementDirective'} {
      ${inputsOf({ properties, attributes }).map(setter).join('\n')}
      ${
        tagName
          ? `static ɵfac = i0.ɵɵngDeclareFactory({
              minVersion: '12.0.0', version: '${angularVersion}', ngImport: i0, type: ${type}, deps: [],
              target: i0.ɵɵFactoryTarget.Directive,
            });
            static ɵdir = i0.ɵɵngDeclareDirective({
              minVersion: '14.0.0', version: '${angularVersion}', ngImport: i0, type: ${type}, isStandalone: true,
              selector: '${tagName}', inputs: { ${inputs} },
            });`
          : ''
      }
    }`;
};

/** The version whose form of these declarations this is. */
const angularVersion = '21.2.26';
const extended = classes.filter(({ tagName }) => !tagName);
const angularJs = `
  import * as i0 from '@angular/core';

  class ElementDirective {
    element = i0.inject(i0.ElementRef).nativeElement;
  }

  function write(element, attribute, value) {
    if (value === false || value === null || value === undefined) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value === true ? '' : String(value));
  }
  ${[...extended, ...elements].map(angularClass).join('\n')}

  /** All of them, for the imports of a component. */
  export const CALCINOSIS_ELEMENTS = [${elements.map(({ name }) => directive(name)).join(', ')}];`;

const angularTypes = `
  import * as i0 from '@angular/core';
  import type { ${elements.map(({ name }) => name).join(', ')} } from '../elements.js';
  import type { Digits } from './tags.js';

  type Attribute<Value> =
    | (Value extends boolean ? boolean | '' : Value extends number ? number | Digits : Value)
    | null | undefined;
  ${elements
    .map((declaration) => {
      const { name, tagName, summary, properties, attributes } = declaration;
      const described = Object.fromEntries(properties.map((member) => [member.name, member.description]));
      const inputs = inputsOf({ properties, attributes });
      return `
        ${doc(summary)}export declare class ${directive(name)} {
          ${inputs
            .map(({ field, property, attribute }) => {
              const type = `${name}['${property}']`;
              return `${doc(described[property])}set ${field}(value: ${attribute ? `Attribute<${type}>` : type});`;
            })
            .join('\n')}
          static ɵfac: i0.ɵɵFactoryDeclaration<${directive(name)}, never>;
          static ɵdir: i0.ɵɵDirectiveDeclaration<${directive(name)}, '${tagName}', never, {
            ${inputs
              .map(
                ({ field, attribute }) => `'${field}': { alias: '${attribute ?? field}'; required: false };`,
              )
              .join('\n')}
          }, {}, never, never, true, never>;
        }`;
    })
    .join('\n')}

  /** All of them, for the imports of a component. */
  export declare const CALCINOSIS_ELEMENTS: readonly [${elements
    .map(({ name }) => `typeof ${directive(name)}`)
    .join(', ')}];`;

mkdirSync('dist/frameworks', { recursive: true });
const files = {
  'tags.d.ts': tags,
  'react.d.ts': react,
  'preact.d.ts': preact,
  'solid.d.ts': solid,
  'vue.d.ts': vue,
  'svelte.d.ts': svelte,
  'angular.js': angularJs,
  'angular.d.ts': angularTypes,
};
for (const [file, text] of Object.entries(files)) {
  const options = { ...(await resolveConfig('package.json')), filepath: file };
  writeFileSync(`dist/frameworks/${file}`, await format(text, options));
}
