import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pack } from './pack.mjs';

/* Builds the apps as their developers do, and says which policy each of them can be served under. */

/** Each with the Trusted Types policies that its framework needs. */
export const apps = {
  html: [],
  react: [],
  preact: [],
  vue: ['vue'],
  svelte: ['svelte-trusted-html'],
  angular: ['angular'],
  solid: undefined, // It makes its templates from strings, without a policy.
};

export const asked = process.env.APPS?.split(',') ?? Object.keys(apps);

const here = import.meta.dirname;
const run = promisify(execFile);

/** The strictest policy that an app runs under: no inline script, no inline style, and no policy but the named. */
export const policyOf = (app, ...ours) =>
  [
    "default-src 'none'",
    ...['script-src', 'style-src', 'img-src', 'connect-src'].map((directive) => `${directive} 'self'`),
    ...(apps[app]
      ? ["require-trusted-types-for 'script'", `trusted-types ${[...ours, ...apps[app]].join(' ')}`]
      : []),
  ].join('; ');

/** The apps' packages and the packed library, where they are not there yet. */
export function prepare() {
  if (!existsSync(join(here, 'node_modules/.package-lock.json'))) {
    execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
  }
  pack();
}

/** Runs a command of the apps' packages in the folder of an app. */
export const runIn = (app, [name, ...options], env) =>
  run(join(here, 'node_modules/.bin', name), options, {
    cwd: join(here, app),
    env: { ...process.env, NG_CLI_ANALYTICS: 'false', CI: 'true', ...env },
  });

/**
 * Builds a page of an app: its first, or the one in a folder of that name.
 * @returns what was built, by path
 */
export async function build(app, page) {
  const out = outOf(app, page);
  await runIn(
    app,
    app === 'angular'
      ? ['ng', 'build', ...(page ? ['--configuration', page] : [])]
      : ['vite', 'build', ...(page ? [page, '--config', 'vite.config.js'] : []), ...options(out)],
  );
  return filesOf(out);
}

/**
 * Builds a module of an app for Node, and the page that takes over what it renders; with all that the framework has to
 * say to its developers, which it leaves out in production.
 * @returns the module, and what was built for the browser, by path
 */
export async function buildForServer(app, page, module) {
  const [out, server] = [outOf(app, `${page}-development`), outOf(app, `${page}-server`)];
  const vite = (...parts) => ['vite', 'build', ...parts, '--mode', 'development'];
  const env = { NODE_ENV: 'development' };
  await runIn(app, vite(page, '--config', 'vite.config.js', ...options(out)), env);
  await runIn(app, vite('--ssr', module, ...options(server)), env);
  const [file] = Object.keys(filesOf(server)).filter((name) => name.endsWith('.js'));
  return { server: await import(join(server, file)), files: filesOf(out) };
}

const outOf = (...names) => join(here, 'node_modules/.cache/apps', names.filter(Boolean).join('-'));
const options = (out) => ['--base', './', '--outDir', out, '--emptyOutDir', '--logLevel', 'warn'];

function filesOf(out) {
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}
