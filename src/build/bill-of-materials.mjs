import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bundledList } from './bundled.mjs';
import { hashesOf } from './hashes.mjs';

/*
 * What the drop-in files are made of: as CycloneDX 1.6 for a scanner, and the licenses that go with them wherever they go.
 * Both are made of what the bundler read and what package-lock.json pins; without a time or a number of their own, so that
 * the same source makes the same bytes.
 */
const { name, version, license, description } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages: lock } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const purl = (dependency, at) => `pkg:npm/${dependency.replace('@', '%40')}@${at}`;
const purlOf = (dependency) => purl(dependency, lock[`node_modules/${dependency}`].version);

/** Which packages each drop-in file is made of, and all of them. */
export function readBundled() {
  // The bundler writes several files at once, now one first and now another.
  const list = Object.entries(JSON.parse(readFileSync(bundledList, 'utf8')));
  const files = Object.fromEntries(list.sort(([a], [b]) => (a < b ? -1 : 1)));
  return { files, packages: [...new Set(Object.values(files).flat())].sort() };
}

export function writeBillOfMaterials(out) {
  const { files, packages } = readBundled();
  const self = purl(name, version);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'library',
        'bom-ref': self,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
        purl: self,
      },
    },
    components: [...Object.keys(files).map(fileOf), ...packages.map(packageOf)],
    dependencies: [
      { ref: self, dependsOn: Object.keys(files) },
      ...Object.entries(files).map(([ref, made]) => ({ ref, dependsOn: made.map(purlOf) })),
      ...packages.map((dependency) => ({
        ref: purlOf(dependency),
        dependsOn: Object.keys(lock[`node_modules/${dependency}`].dependencies ?? {})
          .filter((needed) => packages.includes(needed))
          .map(purlOf),
      })),
    ],
  };
  writeFileSync(out, `${JSON.stringify(bill, null, 2)}\n`);
}

function fileOf(file) {
  const { sha256, sha384 } = hashesOf(`dist/${file}`);
  return {
    type: 'file',
    'bom-ref': file,
    name: file,
    hashes: [
      { alg: 'SHA-256', content: sha256 },
      { alg: 'SHA-384', content: sha384 },
    ],
  };
}

/** The hash of a package is that of its archive on npm, which is what the lock pins and `npm ci` checks. */
function packageOf(dependency) {
  const { version: pinned, integrity, license: id } = lock[`node_modules/${dependency}`];
  const [algorithm, hash] = integrity.split('-');
  if (algorithm !== 'sha512') throw new Error(`${dependency} is not pinned by SHA-512`);
  const [scope, short] = dependency.startsWith('@') ? dependency.split('/') : [undefined, dependency];
  return {
    type: 'library',
    'bom-ref': purlOf(dependency),
    ...(scope && { group: scope }),
    name: short,
    version: pinned,
    scope: 'required',
    licenses: [{ license: { id } }],
    purl: purlOf(dependency),
    externalReferences: [
      {
        type: 'distribution',
        url: `https://registry.npmjs.org/${dependency}/-/${short}-${pinned}.tgz`,
        hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
      },
    ],
  };
}

/** Ours comes first; packages that share a text are named above it together. */
export function writeLicenses(out) {
  const texts = new Map();
  const add = (head, text) => texts.set(text, [...(texts.get(text) ?? []), head]);
  add(`${name} ${version} (${license})`, licenseIn('.'));
  for (const dependency of readBundled().packages) {
    const { version: pinned, license: id } = lock[`node_modules/${dependency}`];
    add(`${dependency} ${pinned} (${id})`, licenseIn(`node_modules/${dependency}`));
  }
  const parts = [...texts].map(([text, heads]) => `${heads.join('\n')}\n\n${text}`);
  writeFileSync(out, parts.join(`\n${'-'.repeat(80)}\n\n`));
}

function licenseIn(folder) {
  const file = ['LICENSE', 'LICENSE.md'].map((license) => `${folder}/${license}`).find(existsSync);
  if (!file) throw new Error(`${folder} has no text of its license`);
  return `${readFileSync(file, 'utf8').trim()}\n`;
}
