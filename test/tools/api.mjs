/*
 * Compares what users of the package can rely on with `test/contract/api.txt`, so that no break comes by accident:
 * tags with all they take and give, import paths with the types of what they export, ids, and the names that pages and
 * browsers keep. `npm run api` (`--record`) accepts what is new. Reads what was built.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { deprecationOf } from '../../src/build/deprecation.mjs';

const { values: given } = parseArgs({ options: { record: { type: 'boolean' } } });
const kept = new URL('../contract/api.txt', import.meta.url);
const { name: packageName, exports: map } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const built = readdirSync('dist', { recursive: true }).sort(byName);

/* The types, as the compiler sees them. */

const entries = Object.entries(map).flatMap(([path, target]) => {
  const types = target?.types;
  if (!types) return [];
  if (!path.includes('*')) return [{ path, types }];
  const [before, after] = types.slice('./dist/'.length).split('*');
  return built
    .filter((file) => file.startsWith(before) && file.endsWith(after) && !file.endsWith('.styles.d.ts'))
    .map((file) => ({
      path: path.replace('*', file.slice(before.length, -after.length)),
      types: `./dist/${file}`,
      isPart: true,
    }));
});
// What an element's own module exports too is told where a path of its own has it.
entries.sort((a, b) => Number(/^\.\/elements\//.test(a.path)) - Number(/^\.\/elements\//.test(b.path)));
const program = ts.createProgram(
  entries.map(({ types }) => resolve(types)),
  {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    noEmit: true,
  },
);
const checker = program.getTypeChecker();
const dist = `${resolve('dist')}/`;
const isOurs = (symbol) =>
  !!symbol?.declarations?.some((node) => node.getSourceFile().fileName.startsWith(dist));
const isInternal = (symbol) => symbol.getJsDocTags(checker).some(({ name }) => name === 'internal');
const deprecated = (symbol) =>
  symbol.getJsDocTags(checker).some(({ name }) => name === 'deprecated') ? ' (deprecated)' : '';
const aliased = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
const hasModifier = (node, flag) => !!(ts.getCombinedModifierFlags(node) & flag);

/** Types that the report explains by themselves, found while it is written. */
const named = new Map();
let isSearching = true;

/** Under the name that it is known by, where it has one; else as it is made. */
function show(type, isTop = false) {
  const { aliasSymbol: alias } = type;
  if (alias && !isTop && isOurs(alias)) {
    const given = type.aliasTypeArguments?.map((argument) => show(argument)) ?? [];
    const isShort = given.every((argument) => /^[\w$]+$/.test(argument));
    if (isShort) return given.length > 0 ? `${know(alias)}<${given.join(', ')}>` : know(alias);
  }
  if (alias && !isTop && !isOurs(alias) && !type.aliasTypeArguments) return alias.name;
  if (!isTop && nameOf.has(type)) return know(nameOf.get(type));
  if (type.isUnion()) return unionParts(type).join(' | ');
  if (checker.isArrayType(type) || checker.isTupleType(type)) return showList(type);
  if (type.flags & ts.TypeFlags.Object || type.isIntersection()) return showObject(type, isTop);
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
}

function know(symbol) {
  if (isSearching) named.set(symbol.name, symbol);
  return symbol.name;
}

function unionParts(type) {
  const parts = type.types.map((part) => show(part));
  const both = parts.includes('true') && parts.includes('false');
  const shown = both ? [...parts.filter((part) => part !== 'true' && part !== 'false'), 'boolean'] : parts;
  return [...new Set(shown)].sort(byName);
}

function showList(type) {
  const items = checker.getTypeArguments(type).map((item) => show(item));
  const readOnly = checker.isTupleType(type) ? type.target.readonly : type.symbol.name === 'ReadonlyArray';
  const list = checker.isTupleType(type)
    ? `[${items.join(', ')}]`
    : `${/[ |]/.test(items[0]) && !/^\{.*\}$/.test(items[0]) ? `(${items[0]})` : items[0]}[]`;
  return readOnly ? `readonly ${list}` : list;
}

function showObject(type, isTop) {
  const { symbol } = type;
  const isNamed = symbol && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class);
  if (isNamed && !(isTop && isOurs(symbol))) {
    if (isOurs(symbol)) know(symbol);
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }
  const [call] = type.getCallSignatures();
  if (call) return showCall(call, ' => ');
  return `{ ${propertiesOf(type)
    .map(({ line }) => line)
    .join('; ')} }`;
}

function showCall(signature, arrow = ': ') {
  const parameters = signature.parameters.map((parameter) => {
    const node = parameter.valueDeclaration;
    const type = show(checker.getTypeOfSymbol(parameter));
    const rest = node?.dotDotDotToken ? '...' : '';
    // What is taken apart has no name.
    const name = node && !ts.isIdentifier(node.name) ? 'given' : parameter.name;
    return `${rest}${name}${node?.questionToken || node?.initializer ? '?' : ''}: ${type}`;
  });
  const types = signature.typeParameters?.map((parameter) => checker.typeToString(parameter)).join(', ');
  const result = show(signature.getReturnType());
  return `${types ? `<${types}>` : ''}(${parameters.join(', ')})${arrow}${result}`;
}

/** As the compiler asks for itself; what a mapped type makes has no declaration of its own. */
function isReadOnly(symbol) {
  const { valueDeclaration: node, flags } = symbol;
  if (ts.getCheckFlags(symbol) & ts.CheckFlags.Readonly) return true;
  if (flags & ts.SymbolFlags.Accessor) return !(flags & ts.SymbolFlags.SetAccessor);
  return !!node && hasModifier(node, ts.ModifierFlags.Readonly);
}

/** What can be written of a property: `readonly items?: readonly string[]`, or `show(id: string): boolean`. */
function property(symbol) {
  const [start, type] = halves(symbol);
  return `${start}${type ? show(type) : ''}${deprecated(symbol)}`;
}

/** The name of a property with what comes before it and after it, and its type; a method has all in its name. */
function halves(symbol, name = /^[\w$]+$/.test(symbol.name) ? symbol.name : `'${symbol.name}'`) {
  const type = checker.getTypeOfSymbol(symbol);
  const [call] = symbol.flags & ts.SymbolFlags.Method ? type.getCallSignatures() : [];
  if (call) return [`${name}${showCall(call)}`];
  // A rule of ours for shapes, such as `Partly<Words>`.
  const node = symbol.flags & ts.SymbolFlags.Transient ? undefined : symbol.valueDeclaration?.type;
  const rule =
    node && ts.isTypeReferenceNode(node) && node.typeArguments && checker.getSymbolAtLocation(node.typeName);
  // It goes up with each release.
  const isVersion = symbol.name === 'version' && type.flags & ts.TypeFlags.StringLiteral;
  const isOptional = !!(symbol.flags & ts.SymbolFlags.Optional);
  const start = `${isReadOnly(symbol) ? 'readonly ' : ''}${name}${isOptional ? '?' : ''}: `;
  if (rule && isOurs(aliased(rule)) && node.typeArguments.every((part) => /^\w+$/.test(part.getText()))) {
    know(aliased(rule));
    return [start + node.getText()];
  }
  return [start, isVersion ? checker.getStringType() : isOptional ? withoutUndefined(type) : type];
}

/** A type without what `?` adds to it. */
function withoutUndefined(type) {
  if (!type.isUnion()) return type;
  const parts = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  return parts.length === 1 ? parts[0] : checker.getNonNullableType(type);
}

/** The properties of a type, in the order of the alphabet; those of many ids with one shape in one line. */
function propertiesOf(type) {
  const symbols = checker
    .getPropertiesOfType(type)
    .filter(isPublic)
    .sort((a, b) => byName(a.name, b.name));
  // Names that somebody else gives, such as the ids of a hospital's own questions.
  const open = checker.getIndexInfosOfType(type).map(({ keyType, type: inner, isReadonly }) => {
    const start = `${isReadonly ? 'readonly ' : ''}[any ${checker.typeToString(keyType)}]: `;
    return { start, inner, line: `${start}${show(inner)}` };
  });
  const shapes = new Set(symbols.map((symbol) => halvesOf(symbol, '')));
  const ids = idLists.get(symbols.map(({ name }) => name).join());
  if (ids && symbols.length > 1 && shapes.size === 1) {
    const [symbol] = symbols;
    const [start, inner] = halves(symbol, `[each of ${ids}]`);
    return [{ start, inner, line: `${start}${show(inner)}` }, ...open];
  }
  const own = symbols.map((symbol) => {
    const [start, inner] = halves(symbol);
    return { start, inner, line: property(symbol) };
  });
  return [...own, ...open];
}

const halvesOf = (symbol, name) => {
  const [start, type] = halves(symbol, name);
  return start + (type ? show(type) : '') + deprecated(symbol);
};

/** Names of ours by what they stand for, which the compiler does not always keep; the ids of each list too. */
const nameOf = new Map();
const idLists = new Map();
for (const place of ['schema', 'ids'])
  for (const symbol of checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(resolve(`dist/content/${place}.d.ts`))),
  )) {
    if (!(symbol.flags & ts.SymbolFlags.TypeAlias) || symbol.declarations[0].typeParameters) continue;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    if (type.isUnion() || type.flags & ts.TypeFlags.Object) nameOf.set(type, symbol);
    if (type.isUnion() && type.types.every((part) => part.isStringLiteral()))
      idLists.set(
        type.types
          .map(({ value }) => value)
          .sort(byName)
          .join(),
        symbol.name,
      );
  }

function isPublic(symbol) {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    !/^(#|__#|__@)/.test(symbol.name) &&
    !isInternal(symbol) &&
    !symbol.declarations?.some(
      (node) => hasModifier(node, hidden) || ts.isPrivateIdentifier(node.name ?? node),
    )
  );
}

/** What a class itself declares, and nothing of Lit's or of the DOM's. */
function membersOf(symbol) {
  const own = (type) =>
    checker
      .getPropertiesOfType(type)
      .filter((member) => member.parent === symbol && isPublic(member) && !/Callback$/.test(member.name))
      .sort((a, b) => byName(a.name, b.name));
  const inherited = ['styles', 'properties', 'prototype', 'shadowRootOptions'];
  const statics = own(checker.getTypeOfSymbol(symbol)).filter(({ name }) => !inherited.includes(name));
  return {
    statics: statics.map((member) => `static ${property(member)}`),
    members: own(checker.getDeclaredTypeOfSymbol(symbol)),
  };
}

/* The report. */

const lines = [];
const say = (depth, text) => lines.push(`${'  '.repeat(depth)}${text}`);
const title = (text) => lines.push('', `# ${text}`, '');

const widest = 110;

/** What is wide stands on several lines. */
function sayType(depth, start, type) {
  const line = `${start}${show(type, depth === 0)}`;
  const isShort = '  '.repeat(depth).length + line.length <= widest;
  if (!isShort && type.isUnion()) {
    say(depth, start.replace(/: $/, ''));
    for (const part of unionParts(type)) say(depth + 1, `| ${part}`);
  } else if (!isShort && line.endsWith(' }') && !checker.isArrayType(type)) {
    say(depth, start.replace(/: $/, ''));
    for (const { start: inStart, inner, line: whole } of propertiesOf(type))
      if (inner && whole === `${inStart}${show(inner)}`) sayType(depth + 1, inStart, inner);
      else say(depth + 1, whole);
  } else {
    say(depth, line);
  }
}

const declarations = manifest.modules.flatMap((module) => module.declarations);
const symbolOf = new Map();
for (const { types } of entries) {
  const file = checker.getSymbolAtLocation(program.getSourceFile(resolve(types)));
  for (const symbol of file ? checker.getExportsOfModule(file) : [])
    if (!symbolOf.has(symbol.name)) symbolOf.set(symbol.name, aliased(symbol));
}

function sayElement({ tagName, name, attributes = [], events = [], slots = [], cssParts = [], ...rest }) {
  const symbol = symbolOf.get(name);
  const instance = checker.getDeclaredTypeOfSymbol(symbol);
  const mark = rest.deprecated ? ' (deprecated)' : '';
  say(0, tagName ? `<${tagName}> ${name}${mark}` : `every element: ${name}`);
  const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  for (const { name: attribute, fieldName, type, default: start, deprecated: old } of sorted(own)) {
    const field = instance.getProperty(fieldName ?? '');
    const shown = field ? show(checker.getTypeOfSymbol(field)) : (type?.text ?? 'string');
    const member = rest.members?.find((known) => known.attribute === attribute);
    const reflects = member?.reflects ? ', reflects' : '';
    say(
      1,
      `attribute ${attribute}: ${shown}${start ? ` = ${start}` : ''}${reflects}${old ? ' (deprecated)' : ''}`,
    );
  }
  const { statics, members } = membersOf(symbol);
  for (const text of statics) say(1, text);
  for (const member of members.filter(({ flags }) => !(flags & ts.SymbolFlags.Method)))
    say(1, `property ${property(member)}`);
  for (const member of members.filter(({ flags }) => flags & ts.SymbolFlags.Method))
    say(1, `method ${property(member)}`);
  const isOwn = ({ inheritedFrom }) => !inheritedFrom;
  for (const event of sorted(events.filter(isOwn)))
    say(1, `event ${event.name}: ${event.type?.text}${old(event)}`);
  for (const slot of sorted(slots)) say(1, `slot ${slot.name || '(none)'}${old(slot)}`);
  for (const part of sorted(cssParts)) say(1, `part ${part.name}${old(part)}`);
}

const old = (item) => (deprecationOf(item) ? ' (deprecated)' : '');
const sorted = (list) => [...list].sort((a, b) => byName(a.name, b.name));

lines.push(
  `What users of ${packageName} rely on. Written by npm run api; a line that goes or changes here is a break for somebody.`,
);

title('Elements');
const elements = declarations.filter(({ customElement }) => customElement);
for (const element of [...elements].sort((a, b) => byName(a.tagName ?? '', b.tagName ?? '')))
  sayElement(element);

title('Events');
for (const { name } of sorted(declarations.filter(({ superclass }) => superclass?.name === 'Event'))) {
  say(0, name);
  for (const member of membersOf(symbolOf.get(name)).members) say(1, property(member));
}

title('Custom properties');
for (const token of sorted(
  elements.flatMap(({ cssProperties = [], tagName }) => (tagName ? [] : cssProperties)),
))
  say(0, `${token.name}: ${token.syntax ?? token.type?.text} = ${token.default}${old(token)}`);

title('Import paths');
/** What a symbol is, in one line. */
function exported(symbol) {
  const { name, flags } = symbol;
  const end = deprecated(symbol);
  if (flags & ts.SymbolFlags.Class) return `class ${name}${end}`;
  const type = checker.getTypeOfSymbol(symbol);
  if (flags & ts.SymbolFlags.Function)
    return `function ${name}${type
      .getCallSignatures()
      .map((call) => showCall(call))
      .join(' and ')}${end}`;
  if (flags & ts.SymbolFlags.Variable) return `const ${property(symbol).replace(/^readonly /, '')}`;
  return `type ${know(symbol)}${end}`;
}
const firstPlace = new Map();
for (const { path, types, isPart } of entries) {
  const source = program.getSourceFile(resolve(types));
  const file = checker.getSymbolAtLocation(source);
  const symbols = file ? checker.getExportsOfModule(file) : [];
  say(0, packageName + path.slice(1) + (map[path]?.default || isPart ? '' : ' (types only)'));
  // An element's own modules can be imported, but what they export beside its class is not explained.
  isSearching = !path.startsWith('./elements/');
  const isText = /^\.\/content\/[\w-]+\//.test(path);
  // The words of a language have the types of `Words`.
  if (isText)
    say(
      1,
      symbols
        .map(({ name }) => name)
        .sort(byName)
        .join(', '),
    );
  for (const symbol of isText ? [] : sorted(symbols)) {
    const target = aliased(symbol);
    const at = firstPlace.get(target);
    const line = at ? `${symbol.name}, as of ${at}` : exported(target);
    say(1, isSearching || at ? line : line.split(/[<(:]/)[0]);
    if (!at) firstPlace.set(target, path.slice(2) || packageName);
  }
  for (const { name } of source.statements.filter((node) => ts.isModuleDeclaration(node)))
    if (ts.isStringLiteral(name)) say(1, `declares in ${name.text}`);
}
isSearching = true;

title('Types');
const said = new Set();
for (
  let waiting = [...named.keys()];
  waiting.length > 0;
  waiting = [...named.keys()].filter((name) => !said.has(name))
)
  for (const name of waiting) {
    said.add(name);
    explain(named.get(name), []);
  }
const explained = [...said]
  .sort(byName)
  .map((name) => explain(named.get(name), []))
  .filter((text) => text.length > 0);
for (const text of explained) lines.push(...text);

/** A type with its parts; what it names is found on the way. */
function explain(symbol) {
  const before = lines.length;
  if (symbol.flags & ts.SymbolFlags.Class) return [];
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const [node] = symbol.declarations;
  const parameters = node.typeParameters?.map((parameter) => parameter.name.text).join(', ');
  // One with parameters is a rule and not a shape.
  if (parameters) say(0, `${symbol.name}<${parameters}>: ${node.type?.getText().replace(/\s+/g, ' ')}`);
  else sayType(0, `${symbol.name}: `, type);
  return lines.splice(before);
}

title('Names for TypeScript');
for (const global of ['GlobalEventHandlersEventMap', 'HTMLElementTagNameMap']) {
  const symbol = checker.resolveName(global, undefined, ts.SymbolFlags.Interface, false);
  say(0, global);
  for (const line of checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter(isOurs)
    .sort((a, b) => byName(a.name, b.name))
    .map(property))
    say(1, line);
}

title('Ids');
const load = (file) => import(`../../dist/content/${file}.js`);
for (const [name, value] of Object.entries(await load('ids')).sort(([a], [b]) => byName(a, b))) {
  say(0, name);
  for (const id of Array.isArray(value)
    ? value
    : Object.entries(value).map(([key, ids]) => `${key}: ${ids.join(', ')}`))
    say(1, id);
}
const { languages } = await load('languages');
say(0, 'languages');
for (const [lang, levels] of Object.entries(languages).sort(([a], [b]) => byName(a, b)))
  say(1, `${lang}: ${levels.join(', ')}`);
const sources = Object.values(await load('references')).flatMap((value) => (value?.id ? [value.id] : []));
say(0, 'sources, to be cited');
for (const id of sources.sort(byName)) say(1, id);

title('Names that pages and browsers keep');
const code = built
  .filter((file) => file.endsWith('.js') && !file.startsWith('cdn/'))
  .map((file) => readFileSync(`dist/${file}`, 'utf8').replace(/\/\*[^]*?\*\//g, ''))
  .join('\n');
const dropIn = readFileSync('dist/cdn/calcinosis-elements.js', 'utf8');
const known = new Set([
  ...elements.map(({ tagName }) => tagName),
  ...elements.flatMap(({ events = [] }) => events.map(({ name }) => name)),
]);
const kinds = {
  'data attributes': [...code.matchAll(/\b(data-calcinosis(?:-[a-z]+)*)\b/g)].map(([, name]) => name),
  'keys of storage': [...code.matchAll(/['"`](calcinosis:[^'"`$]*)/g)].map(([, key]) => key),
  'global names': [
    ...[...code.matchAll(/globalThis\.(calcinosis\w+)/g)].map(([, name]) => name),
    ...[...code.matchAll(/Symbol\.for\((['"])(.+?)\1\)/g)].map(([, , name]) => `Symbol.for('${name}')`),
  ],
  'messages between parts of a page': [...code.matchAll(/['"](calcinosis-[a-z-]+)['"]/g)]
    .map(([, name]) => name)
    .filter((name) => !known.has(name) && !code.includes(`Symbol.for('${name}')`)),
  'Trusted Types policies of the drop-in file': [...dropIn.matchAll(/createPolicy\(["'`]([\w-]+)/g)].map(
    ([, name]) => name,
  ),
};
for (const [kind, names] of Object.entries(kinds)) {
  say(0, kind);
  for (const name of [...new Set(names)].sort(byName)) say(1, name);
}

title('Files that pages name by their address');
const pages = new Map();
for (const file of built.filter((path) =>
  /^(cdn|schema|fhir|embed\/[\w-]+)\/.*\.(js|json|html)$/.test(path),
)) {
  const [, lang, page] = /^embed\/([\w-]+)\/(.*)/.exec(file) ?? [];
  if (page) pages.set(page, [...(pages.get(page) ?? []), lang]);
  else say(0, file);
}
for (const [page, langs] of [...pages].sort(([a], [b]) => byName(a, b)))
  say(0, `embed/{${langs.sort(byName).join()}}/${page}`);

/* The comparison. */

/** What goes and what comes, line by line, each below what it belongs to. */
function difference(before, after) {
  const common = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      common[i][j] =
        before[i] === after[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
  const shown = [];
  let place = '';
  const tell = (sign, all, at) => {
    const owners = ownersOf(all, at);
    if (owners !== place) shown.push('', `  ${owners}`);
    place = owners;
    shown.push(`${sign} ${all[at].trim()}`);
  };
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    if (i < before.length && before[i] === after[j]) {
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) {
      tell('-', before, i);
      i += 1;
    } else {
      tell('+', after, j);
      j += 1;
    }
  }
  return shown;
}

const depthOf = (line) => (line.startsWith('#') ? -1 : line.search(/\S/));

/** The lines that a line stands below: the section, the element, the type. */
function ownersOf(all, at) {
  const owners = [];
  let depth = depthOf(all[at]);
  for (let i = at - 1; i >= 0 && depth > -1; i -= 1) {
    if (all[i].trim() === '' || depthOf(all[i]) >= depth) continue;
    owners.unshift(all[i].trim());
    depth = depthOf(all[i]);
  }
  return owners.join(' › ');
}

// A type that is named by its file has the place of this copy in it.
const now = lines.map((line) => line.replaceAll(process.cwd(), '.'));
const before = existsSync(kept) ? readFileSync(kept, 'utf8').trimEnd().split('\n') : [];
if (given.record) {
  writeFileSync(kept, `${now.join('\n')}\n`);
  console.log(`${now.length} lines are in ${relative('.', kept.pathname)}`);
} else {
  const shown = difference(
    before.filter((line) => line),
    now.filter((line) => line),
  );
  const gone = shown.filter((line) => line.startsWith('- ')).length;
  const come = shown.filter((line) => line.startsWith('+ ')).length;
  console.log(`The public surface has ${now.length} lines: ${gone} went, ${come} came`);
  if (gone + come > 0) {
    console.error(shown.join('\n'));
    console.error(
      '\nIf that is meant, accept it with `npm run build && npm run api`, and commit it with a line in CHANGELOG.md.' +
        '\nA line that went or changed is a break: see "Releases and deprecation" in CONTRIBUTING.md.',
    );
    process.exitCode = 1;
  }
}
