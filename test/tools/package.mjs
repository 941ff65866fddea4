/*
 * Proves what npm would publish: packs it, asks publint and "are the types wrong" of the tarball, and holds it to what
 * belongs into it and to what it may weigh.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Bytes of the tarball, which everybody who installs the package fetches. What a change adds must be worth it. */
const budget = 1_900_000;

/** What belongs into the package, and why; each kind is there, and a file of no kind is a fault. */
const kinds = {
  'what npm shows': /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  'modules and their types':
    /^dist\/((content|controllers|dom|elements|embed|styles)\/[\w/-]+|[a-z]+)(\.styles)?\.(js|d\.ts)$/,
  'types and directives for frameworks': /^dist\/frameworks\/[a-z]+\.(d\.ts|js)$/,
  'data for editors': /^dist\/(custom-elements|editor\/(vscode\.html-custom-data|web-types))\.json$/,
  'the drop-in files': /^dist\/cdn\/calcinosis-elements[\w.-]*\.js$/,
  'files of languages': /^dist\/cdn\/lang\/[\w-]+\.js$/,
  'licenses in the drop-in files': /^dist\/cdn\/licenses\.txt$/,
  'pages for links and frames, with their sheets': /^dist\/embed\/([\w-]+\/)?[\w-]+\.(html|css)$/,
  'recipes for editors and sanitizers': /^dist\/integrations\/[\w-]+(\.d)?\.(js|ts|json|css|md)$/,
  'pages for web teams': /^dist\/kit\/[\w-]+\.(html|css|js)$/,
  'the accessibility conformance report': /^dist\/conformance\/[\w-]+\.(html|css|json)$/,
  'hosting, for IT and security': /^dist\/hosting\/([\w-]+\.(html|css|conf)|SHA256SUMS|sbom\.cdx\.json)$/,
  'design tokens': /^dist\/tokens\/calcinosis[\w.]*\.(css|json)$/,
  'schemas of what hospitals write': /^dist\/schema\/[\w-]+\.json$/,
  'the form as FHIR': /^dist\/fhir\/[\w.-]+\.json$/,
  'hashes of what a page loads': /^dist\/integrity\.json$/,
};

const faults = [];
const at = mkdtempSync(join(tmpdir(), 'calcinosis-elements-'));
try {
  // `npm pack` runs no script of ours: the package is what was built.
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', at], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const tarball = join(at, packed.filename);
  listKinds(packed.files);
  weigh(packed);
  await askPublint(tarball);
  askTypes(tarball);
} finally {
  rmSync(at, { recursive: true });
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function listKinds(files) {
  const kindOf = ({ path }) => Object.keys(kinds).find((kind) => kinds[kind].test(path));
  console.log(`${'what is published'.padEnd(50)}${'files'.padStart(7)}${'bytes'.padStart(12)}`);
  for (const kind of Object.keys(kinds)) {
    const found = files.filter((file) => kindOf(file) === kind);
    const bytes = found.reduce((sum, { size }) => sum + size, 0);
    console.log(
      `${kind.padEnd(50)}${String(found.length).padStart(7)}${bytes.toLocaleString('en').padStart(12)}`,
    );
    if (found.length === 0) faults.push(`There is nothing of "${kind}" in the package.`);
  }
  for (const file of files) if (!kindOf(file)) faults.push(`${file.path} does not belong into the package.`);
}

function weigh({ size }) {
  console.log(
    `${'the tarball'.padEnd(57)}${size.toLocaleString('en').padStart(12)} of ${budget.toLocaleString('en')}`,
  );
  if (size > budget) faults.push(`The tarball weighs ${size} bytes; ${budget} is what it may.`);
}

/** In its strict mode. No rule is switched off: a repository's address, which it would like, we do not have yet. */
async function askPublint(tarball) {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
  for (const message of messages)
    if (message.level !== 'suggestion') faults.push(`publint: ${formatMessage(message, pkg)}`);
    else console.log(`publint suggests: ${formatMessage(message, pkg)}`);
}

/**
 * As an ES module and nothing else: `esm-only` leaves out what `require` and the resolution before Node 12 would find.
 * No rule is switched off. It passes patterns over; `resolution.test.mjs` goes through the files behind them.
 */
function askTypes(tarball) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      tarball,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) faults.push(`attw: ${stdout}${stderr}`);
}
