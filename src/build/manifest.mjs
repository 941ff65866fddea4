import { readingLevels } from '../../dist/content/ids.js';

const inDist = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

/** How elements meet on a page; the analyzer takes what Lit declares for public, whatever its comment says. */
const internal = new Set();
const isPublicClass = ({ name, customElement, superclass }) =>
  !internal.has(name) && (customElement || superclass?.name === 'Event');
const isPublicMember = ({ name, static: isStatic, privacy = 'public' }) =>
  !isStatic && privacy === 'public' && !name.startsWith('#') && !internal.has(name);

/** An editor cannot look a type's name up, and needs the values. */
const closedValues = { ReadingLevel: readingLevels.map((level) => `'${level}'`).join(' | ') };
function spellOut({ type }) {
  if (type && closedValues[type.text]) type.text = closedValues[type.text];
}

/** Only what a page can use, with paths as published, in an order that does not depend on the file system. */
const published = {
  name: 'published',
  analyzePhase({ ts, node }) {
    if (!(ts.isClassElement(node) || ts.isClassDeclaration(node)) || !node.name) return;
    if (ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal'))
      internal.add(node.name.getText());
  },
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.filter((module) => {
      // The analyzer knows an element by its tag or by LitElement, and not a class between the two.
      for (const declaration of module.declarations)
        if (declaration.attributes?.length) declaration.customElement = true;
      module.declarations = module.declarations.filter(isPublicClass);
      const names = module.declarations.map(({ name }) => name);
      module.exports = module.exports.filter(({ kind, name }) => kind === 'js' && names.includes(name));
      for (const declaration of module.declarations) {
        declaration.members &&= declaration.members.filter(isPublicMember);
        const isPublicField = ({ fieldName }) => declaration.members.some(({ name }) => name === fieldName);
        declaration.attributes &&= declaration.attributes.filter(isPublicField);
        declaration.events &&= declaration.events.filter(({ name }) => name?.startsWith('calcinosis-'));
        [...(declaration.members ?? []), ...(declaration.attributes ?? [])].forEach(spellOut);
      }
      return names.length > 0;
    });
    modules.push(...modules.flatMap(({ path, declarations }) => registrations(path, declarations)));
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    publishPaths(modules);
    customElementsManifest.modules = modules;
  },
};

/** The modules that register; the analyzer does not see through our own define(). */
const registrations = (path, declarations) =>
  declarations
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName }) => ({
      kind: 'javascript-module',
      path: `src/elements/${tagName}/${tagName}.ts`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
    }));

function publishPaths(node) {
  if (!node || typeof node !== 'object') return;
  for (const key of ['path', 'module']) {
    if (typeof node[key] === 'string') node[key] = inDist(node[key]);
  }
  Object.values(node).forEach(publishPaths);
}

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [published],
};
