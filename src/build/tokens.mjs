import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import StyleDictionary from 'style-dictionary';
import { getReferences, usesReferences } from 'style-dictionary/utils';

/*
 * Whatever is told of a token elsewhere is written from src/styles/calcinosis.tokens.json: the sheet of the elements, the
 * data of the theme editor, and what designers take from dist/tokens. `--check` writes nothing, and fails where a
 * committed file is not what would be written.
 */
const ours = 'calcinosis-elements';
const source = 'src/styles/calcinosis.tokens.json';
const about = ({ $extensions }) => $extensions[ours];
const nameOf = (token) => `--calcinosis-${token.path.join('-')}`;
const isPublic = (token) => Boolean(about(token).private);

/** `components` count in the standard, `hex` is what we write and compare: they have to say the same. */
function cssColor({ components, hex }, path) {
  const said = components.map((share) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  if (`#${said.join('')}` !== hex)
    throw new Error(`${path.join('.')}: the components are those of #${said.join('')}, not of ${hex}`);
  return hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

const cssFamily = (names) => names.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');

/** The default of a token as CSS; `refer` says how another token is named there. */
function cssOf(token, tokens, refer) {
  const { css, dark } = about(token);
  if (css) return css;
  if (usesReferences(token.original.$value)) {
    const [other] = getReferences(token.original.$value, tokens);
    return `var(${refer(other)})`;
  }
  const { $type, $value, path } = token;
  if ($type === 'color') {
    const [light, other] = [cssColor($value, path), cssColor(dark, path)];
    return light === other ? light : `light-dark(${light}, ${other})`;
  }
  if ($type === 'fontFamily') return cssFamily($value);
  return typeof $value === 'object' ? `${$value.value}${$value.unit}` : String($value);
}

const generated = `Written by src/build/tokens.mjs from ${source}: change it there.`;

/** The sheet that every element has, or the one that a single element has besides, so that no other carries it. */
function sheet({ dictionary: { allTokens, tokens }, options: { exported, element } }) {
  const here = allTokens.filter((token) => isPublic(token) && about(token).element === element);
  const lines = here.map((token) => {
    const css = cssOf(token, tokens, (other) => `--_${about(other).private}`);
    return `--_${about(token).private}: var(${nameOf(token)}, ${css});`;
  });
  // A page's own color may be made of both too: there nothing but ours is known to be readable.
  const light = here
    .filter((token) => cssOf(token, tokens, nameOf).startsWith('light-dark('))
    .map((token) => `--_${about(token).private}: ${cssColor(token.$value, token.path)};`);
  const older = light.length
    ? `@supports not (color: light-dark(red, red)) { :host { ${light.join('\n')} } }`
    : '';
  return `// ${generated}

import { css } from 'lit';

/**
 * ${element ? 'What a page may change of the drawing of hands alone' : 'Every look that a page may change, once'}. Public names are \`--calcinosis-*\`; the private ones
 * carry the default, so that nothing is undefined. Each colour answers light and dark, and each
 * pair that meets keeps 7:1 (text) or 3:1 (edges); \`test/contract/contrast.test.ts\` measures it. A browser
 * without \`light-dark()\` has the light ones.
 */
export const ${exported} = css\`
  :host {
    ${lines.join('\n    ')}
  }
  ${older}
\`;
`;
}

/** What a designer may copy and change. */
function properties({ dictionary: { allTokens, tokens } }) {
  const lines = allTokens
    .filter(isPublic)
    .map(
      (token) =>
        `  /* ${token.$description} */\n  ${nameOf(token)}: ${cssOf(token, tokens, (other) => nameOf(other))};`,
    );
  return `/* The looks of calcinosis-elements that a page may change, with their defaults. Copy what you change. */
:root {
${lines.join('\n')}
}
`;
}

/** What the theme editor and the pages for designers are told. */
function data({ dictionary: { allTokens, tokens } }) {
  const colors = allTokens.filter(({ path }) => path[0] === 'color');
  const short = (token) => token.path.slice(1).join('-');
  const known = new Map(colors.map((token) => [short(token), token]));
  const pairs = colors.flatMap((token) =>
    Object.entries(about(token).on ?? {}).flatMap(([atLeast, surfaces]) =>
      surfaces.map((behind) => {
        if (!known.has(behind)) throw new Error(`${short(token)} stands on ${behind}, which is no colour`);
        return { front: short(token), behind, atLeast: Number(atLeast) };
      }),
    ),
  );
  const described = ({ $description = '' }) => ({ description: $description });
  const lists = {
    colors: colors.map((token) => ({
      id: short(token),
      name: nameOf(token),
      private: `--_${about(token).private}`,
      light: token.$value.hex,
      dark: about(token).dark.hex,
      ...described(token),
    })),
    pairs,
    measures: allTokens
      .filter((token) => isPublic(token) && !colors.includes(token))
      .map((token) => ({ name: nameOf(token), css: cssOf(token, tokens, nameOf), ...described(token) })),
    fixed: allTokens
      .filter(({ path }) => path[0] === 'fixed')
      .map((token) => ({
        id: token.path.slice(1).join('.'),
        property: about(token).property,
        css: about(token).css,
        ...described(token),
      })),
  };
  const types = {
    colors: 'TokenColor',
    pairs: 'TokenPair',
    measures: 'TokenMeasure',
    fixed: 'TokenConstant',
  };
  const says = {
    colors: 'The colours that a page may change; the id is the name without its beginning.',
    pairs: 'Each pair of colours that meets on the screen, and the contrast that it keeps.',
    measures: 'All else that a page may change.',
    fixed: 'What the style sheets repeat and a page cannot change.',
  };
  return `// ${generated}

export interface TokenColor {
  readonly id: string;
  readonly name: string;
  readonly private: string;
  readonly light: string;
  readonly dark: string;
  readonly description: string;
}

export interface TokenPair {
  readonly front: string;
  readonly behind: string;
  readonly atLeast: number;
}

export interface TokenMeasure {
  readonly name: string;
  readonly css: string;
  readonly description: string;
}

export interface TokenConstant {
  readonly id: string;
  readonly property: string;
  readonly css: string;
  readonly description: string;
}

${Object.entries(lists)
  .map(
    ([name, list]) =>
      `/** ${says[name]} */\nexport const ${name}: readonly ${types[name]}[] = ${JSON.stringify(list)};`,
  )
  .join('\n\n')}
`;
}

/**
 * A file for each mode, as the standard and Figma have it: the same names in both, so that Figma makes one collection
 * of two modes. Nothing of ours is in it but the name of the property, for whoever inspects a drawing.
 */
function mode({ dictionary: { tokens }, options: { modeName } }) {
  const copy = (node, path) => {
    const { $type, $value, $description } = node;
    if ($value === undefined) {
      const children = Object.entries(node).filter(([name]) => !name.startsWith('$'));
      return {
        ...($type && { $type }),
        ...($description && { $description }),
        ...Object.fromEntries(children.map(([name, child]) => [name, copy(child, [...path, name])])),
      };
    }
    const isDark = modeName === 'Dark' && about(node).dark;
    return {
      $type,
      $value: isDark ? about(node).dark : node.original.$value,
      ...($description && { $description }),
      ...(isPublic(node) && {
        $extensions: { 'com.figma.codeSyntax': { WEB: `var(${nameOf(node)})` } },
      }),
    };
  };
  const root = JSON.parse(readFileSync(source, 'utf8'));
  return JSON.stringify({
    $description: root.$description,
    ...copy(tokens, []),
    $extensions: { 'com.figma.modeName': modeName },
  });
}

/** How the files of the modes belong together, for tools that know the standard's resolver. */
const resolver = () =>
  JSON.stringify({
    name: 'calcinosis-elements',
    version: '2025.10',
    sets: { light: { sources: [{ $ref: 'calcinosis.tokens.json' }] } },
    modifiers: {
      theme: {
        contexts: { light: [], dark: [{ $ref: 'calcinosis.dark.tokens.json' }] },
        default: 'light',
      },
    },
    resolutionOrder: [{ $ref: '#/sets/light' }, { $ref: '#/modifiers/theme' }],
  });

const files = [
  { destination: 'src/styles/tokens.ts', format: sheet, options: { exported: 'tokens' } },
  {
    destination: 'src/elements/calcinosis-overview/skin-tokens.ts',
    format: sheet,
    options: { exported: 'skinTokens', element: 'calcinosis-overview' },
  },
  { destination: 'src/kit/token-data.ts', format: data },
  { destination: 'dist/tokens/calcinosis.css', format: properties },
  { destination: 'dist/tokens/calcinosis.tokens.json', format: mode, options: { modeName: 'Light' } },
  { destination: 'dist/tokens/calcinosis.dark.tokens.json', format: mode, options: { modeName: 'Dark' } },
  { destination: 'dist/tokens/calcinosis.resolver.json', format: resolver },
];

const dictionary = new StyleDictionary({
  source: [source],
  log: { warnings: 'error', verbosity: 'silent' },
  hooks: { formats: Object.fromEntries(files.map(({ destination, format: write }) => [destination, write])) },
  platforms: {
    // Values are written as they stand in the source; only a name is needed, by which Style Dictionary tells tokens apart.
    ours: {
      transforms: ['name/kebab'],
      files: files.map(({ destination, options }) => ({ destination, format: destination, options })),
    },
  },
});

const check = process.argv.includes('--check');
let stale = 0;
for (const { destination, output } of await dictionary.formatPlatform('ours')) {
  const options = { ...(await resolveConfig('src/index.ts')), filepath: destination };
  const text = await format(output, options);
  if (check && destination.startsWith('src/')) {
    if (existsSync(destination) && readFileSync(destination, 'utf8') === text) continue;
    console.error(`${destination} is not what ${source} says: run node src/build/tokens.mjs`);
    stale += 1;
  } else if (!check) {
    mkdirSync(dirname(destination), { recursive: true });
    writeFileSync(destination, text);
  }
}
if (stale > 0) process.exitCode = 1;
