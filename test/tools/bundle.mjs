import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';

/** The least that an element made with Lit can weigh. */
export const hello = `import { LitElement, html } from 'lit';
customElements.define('hello-world', class extends LitElement { render() { return html\`<p>Hello</p>\`; } });`;

/**
 * What a developer's bundler makes of one import, with all that it needs; and the modules of ours that are in it.
 * `from` is the folder that the import is written in. What is fetched later, if at all, is not in `code`.
 */
export async function bundle(code, { from = process.cwd() } = {}) {
  const path = `${from}/entry.js`;
  const entry = { name: 'entry', resolveId: (id) => (id === 'entry' ? path : null) };
  entry.load = (id) => (id === path ? { code, moduleSideEffects: true } : null);
  const graph = await rollup({
    input: 'entry',
    plugins: [entry, nodeResolve()],
    onwarn: ({ code: warning, message }) => {
      if (warning !== 'THIS_IS_UNDEFINED' && from === process.cwd()) throw new Error(message);
      if (warning === 'UNRESOLVED_IMPORT') throw new Error(message);
    },
  });
  const { output } = await graph.generate({
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 } })],
  });
  const modules = Object.keys(output[0].modules)
    .filter((id) => output[0].modules[id].renderedLength > 0)
    .flatMap((id) => id.split(`${process.cwd()}/dist/`)[1] ?? []);
  const files = Object.fromEntries(output.map((file) => [file.fileName, file.code ?? file.source]));
  const first = [output[0].fileName];
  for (const name of first) {
    const { imports = [] } = output.find(({ fileName }) => fileName === name);
    for (const next of imports) if (!first.includes(next)) first.push(next);
  }
  return { code: first.map((name) => files[name]).join('\n'), modules, files };
}

/** Bytes as they are, and as a server sends them. */
export function weigh(code) {
  if (code.length === 0) return { raw: 0, gzip: 0, brotli: 0 };
  const raw = Buffer.from(code);
  return {
    raw: raw.length,
    gzip: gzipSync(raw, { level: 9 }).length,
    brotli: brotliCompressSync(raw).length,
  };
}
