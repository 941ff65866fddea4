import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kitPolicies, strictPolicy } from '../../src/build/policy.mjs';

export { strictPolicy } from '../../src/build/policy.mjs';

const pages = fileURLToPath(new URL('./pages/', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves test/host/pages at / and dist at /dist/. `headers` go on every HTML answer, over the strict policy. Whoever gives
 * `answer` hears of every request, and may answer it: then it returns true.
 */
export function serve({ port = 0, headers = {}, answer = () => false } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (answer(request, response)) return;
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    try {
      const file = fileFor(pathname);
      const type = types[extname(file)];
      const body = await readFile(file);
      response.setHeader('content-type', type ?? 'application/octet-stream');
      if (type?.startsWith('text/html')) {
        const policy = pathname.startsWith('/dist/kit/') ? kitPolicies.all : strictPolicy;
        response.setHeaders(new Map(Object.entries({ 'content-security-policy': policy, ...headers })));
      }
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((done) => server.close(done).closeAllConnections()),
      });
    });
  });
}

function fileFor(pathname) {
  const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const [root, rest] = path.startsWith('/dist/') ? [dist, path.slice('/dist/'.length)] : [pages, path];
  const file = normalize(join(root, rest));
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Error('outside of what is served');
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 0) });
  console.log(`The hospital page: ${url}`);
}
