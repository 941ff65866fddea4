import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const debian = '/usr/share/wordpress';
const setUp = (name) => fileURLToPath(new URL(`wordpress/${name}`, import.meta.url));
export const plugin = fileURLToPath(
  new URL('../../../dist/integrations/wordpress/calcinosis-elements', import.meta.url),
);
const packages =
  'wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree php-cli php-mysql php-xml mariadb-server-core zip';

/** A WordPress of its own, in a folder that goes with it: Debian's package, a database on a socket, PHP's server. */
export async function startWordPress() {
  if (!existsSync(debian)) throw new Error(`No WordPress found: apt-get install ${packages}`);
  const home = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const root = join(home, 'site');
  const debugLog = join(home, 'debug.log');
  const children = [];

  const [port] = await Promise.all([
    freePort(),
    // The package's links to other packages' files become files.
    run('cp', ['-rL', debian, root]),
    startDatabase(home, children),
  ]);
  await copyFile(setUp('wp-config.php'), join(root, 'wp-config.php'));
  const address = `127.0.0.1:${port}`;
  const { stdout } = await run('php', [setUp('install.php'), root, address]);
  const passwords = JSON.parse(stdout.slice(stdout.indexOf('{')));
  await mkdir(join(root, 'wp-content/mu-plugins'), { recursive: true });
  await copyFile(setUp('host.php'), join(root, 'wp-content/mu-plugins/host.php'));

  const server = spawn('php', ['-S', address, '-t', root], {
    // The editor asks for several things at once.
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  children.push(server);
  await said(server, /started/);
  server.stderr.resume();

  const url = `http://${address}/`;
  return {
    url,
    root,
    home,
    passwords,
    /** Asks the REST API as one of the users. */
    async rest(user, path, body, { method = body ? 'POST' : 'GET', headers } = {}) {
      const [route, query] = path.split('?');
      const response = await fetch(`${url}?rest_route=${route}${query ? `&${query}` : ''}`, {
        method,
        headers: {
          authorization: `Basic ${btoa(`${user}:${passwords[user]}`)}`,
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body && JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    },
    /** Runs PHP inside the site, as a command would; answers what it prints. */
    async php(code) {
      const inside = `$_SERVER['HTTP_HOST'] = '${address}'; require '${root}/wp-load.php'; ${code}`;
      return (await run('php', ['-r', inside])).stdout;
    },
    /** What PHP complained of. */
    async debugLog() {
      return existsSync(debugLog) ? readFile(debugLog, 'utf8') : '';
    },
    async close() {
      for (const child of children.reverse()) await stop(child);
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function startDatabase(home, children) {
  const data = join(home, 'db');
  const socket = join(home, 'db.sock');
  const options = ['--no-defaults', `--datadir=${data}`, ...(process.getuid() === 0 ? ['--user=root'] : [])];
  await run('mariadb-install-db', [...options, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const database = spawn(
    'mariadbd',
    [
      ...options,
      `--socket=${socket}`,
      `--pid-file=${home}/db.pid`,
      '--skip-networking',
      '--skip-grant-tables',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  children.push(database);
  await said(database, /ready for connections/);
  database.stderr.resume();
  const create = `mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
    (new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE wordpress');`;
  await run('php', ['-r', create]);
}

/** Resolves once the process has said it; one that ends before is an error with all that it said. */
function said(child, words) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part) => {
      text += part;
      if (words.test(text)) resolve();
    });
    child.once('exit', () => reject(new Error(text)));
  });
}

/** With its workers: each server leads a group of processes. */
async function stop(child) {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid);
  await ended;
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
