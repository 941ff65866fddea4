import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { faq } from '../../../dist/content/ar/plain.js';
import { kitPolicies, permissions, readingPolicy, sent, strictPolicy } from '../../../src/build/policy.mjs';
import { launchChromium } from '../../tools/browser.mjs';
import { allTags, hostPage, ready } from '../browser.mjs';

/*
 * The files in dist/hosting, each as it is, included by a real server on a folder as the pages there describe it; and in
 * Chromium the pages of the hospital, of another of its sites, and of a stranger.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const isRoot = process.getuid?.() === 0;

const forever = 'public, max-age=31536000, immutable';

/** The line that opens the pages for staff, as it stands in the file, commented out. */
function commented(file) {
  const lines = readFileSync(`dist/hosting/${file}.conf`, 'utf8').matchAll(/^# +# (.*CALCINOSIS_KIT.*)$/gim);
  const [[, line], ...others] = lines;
  assert.deepEqual(others, []);
  return line;
}

/** Each is started by a command that ends once it listens, and stopped by another. */
const servers = {
  nginx: ({ home, port, frames, open = '' }) => {
    writeFileSync(
      join(home, 'nginx.conf'),
      `${isRoot ? 'user root;' : ''}
pid nginx.pid;
error_log error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${what};`).join('\n  ')}
  # As Debian has it: what the snippet says must count nonetheless.
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  server {
    listen 127.0.0.1:${port};
    root www;
    add_header X-Frame-Options DENY;
    location ~ \\.(js|css|html)$ { return 418; }
    location / {
      try_files $uri $uri/index.txt =404;
      types { text/html txt; }
      add_header Content-Security-Policy "${strictPolicy}";
    }
    set $calcinosis_frames "${frames}";
    include calcinosis.conf;
    ${open}
  }
}
`,
    );
    cpSync('dist/hosting/nginx.conf', join(home, 'calcinosis.conf'));
    const nginx = ['-p', home, '-c', 'nginx.conf', '-e', 'error.log'];
    return {
      check: () => spawnSync('nginx', [...nginx, '-t'], { encoding: 'utf8' }),
      isSound: /^nginx: [^\n]+ syntax is ok\nnginx: [^\n]+ test is successful\n$/,
      start: () => execFileSync('nginx', nginx),
      stop: () => execFileSync('nginx', [...nginx, '-s', 'stop'], { stdio: 'ignore' }),
      // As the file's head has it, for the address of the tests.
      forStaff: commented('nginx').replace('10', '127'),
    };
  },
  apache2: ({ home, port, frames, open = '' }) => {
    const modules = ['mpm_event', 'authz_core', 'authz_host', 'mime', 'dir', 'headers', 'deflate', 'filter'];
    writeFileSync(
      join(home, 'apache2.conf'),
      `ServerRoot ${home}
ServerName 127.0.0.1
PidFile apache2.pid
ErrorLog error.log
DefaultRuntimeDir ${home}
Listen 127.0.0.1:${port}
${modules.map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`).join('\n')}
TypesConfig /etc/mime.types
${isRoot ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${home}/www
<Directory ${home}/www>
  Require all granted
  Options FollowSymLinks
  DirectoryIndex index.txt
  <Files index.txt>
    ForceType text/html
    Header set Content-Security-Policy "${strictPolicy}"
  </Files>
</Directory>
Define CALCINOSIS_FRAMES "${frames}"
${open}
<Directory ${home}/www/calcinosis>
  Include calcinosis.conf
</Directory>
`,
    );
    cpSync('dist/hosting/apache.conf', join(home, 'calcinosis.conf'));
    const apache = ['-d', home, '-f', join(home, 'apache2.conf')];
    return {
      check: () => spawnSync('apache2', [...apache, '-t'], { encoding: 'utf8' }),
      isSound: /^Syntax OK\n$/,
      start: () => execFileSync('apache2', [...apache, '-k', 'start']),
      stop: () => execFileSync('apache2', [...apache, '-k', 'stop'], { stdio: 'ignore' }),
      forStaff: commented('apache').replace('10.0.0.0', '127.0.0.0'),
    };
  },
};

/** A site of its own, with pages by their address; each may name its policy. */
async function siteOf(pages) {
  const server = createServer(({ url }, response) => {
    const { body, type = 'text/html', policy } = pages[url] ?? {};
    if (body === undefined) return response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
    if (policy) response.setHeader('content-security-policy', policy);
    return response.setHeader('content-type', type).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    pages,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

/** One that was free a moment ago. */
async function freePort() {
  const { origin, close } = await siteOf({});
  await close();
  return Number(new URL(origin).port);
}

for (const [name, configure] of Object.entries(servers))
  describe(name, () => {
    const opened = [];
    let home;
    let server;
    let restart;
    let browser;
    let origin;
    let portal;
    let stranger;

    before(async () => {
      home = mkdtempSync(join(tmpdir(), 'calcinosis-server-'));
      chmodSync(home, 0o755);
      const folder = join(home, 'www/calcinosis');
      mkdirSync(folder, { recursive: true });
      cpSync('dist', join(folder, version), {
        recursive: true,
        filter: (from) => !/dist[/\\]integrations/.test(from),
      });
      symlinkSync(version, join(folder, 'current'));
      for (const part of ['cdn', 'embed', 'kit', 'hosting', 'schema', 'fhir', 'integrity.json'])
        symlinkSync(`current/${part}`, join(folder, part));
      const script = '<script type="module" src="/calcinosis/cdn/calcinosis-elements.js"></script>';
      writeFileSync(join(home, 'www/index.txt'), hostPage(allTags, { script }));

      [portal, stranger] = await Promise.all([siteOf({}), siteOf({})]);
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      const asHosted = { home, port, frames: `'self' ${portal.origin}` };
      const { forStaff } = configure(asHosted);
      const answers = () =>
        fetch(origin).then(
          () => true,
          () => false,
        );
      restart = async (open) => {
        server?.stop();
        // Apache that still ends says of a start that it runs already.
        while ((await answers()) || existsSync(join(home, `${name}.pid`)));
        server = configure({ ...asHosted, open: open ? forStaff : '' });
        server.start();
      };
      await restart(true);
      browser = await launchChromium();
    });
    after(async () => {
      await browser?.close();
      server?.stop();
      await Promise.all([portal?.close(), stranger?.close()]);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    });
    afterEach(async () => {
      const problems = opened.flatMap((page) => page.problems);
      await Promise.all(opened.splice(0).map((page) => page.close()));
      assert.deepEqual(problems, []);
    });

    /** A page whose `problems` are what its policy refused, what failed, and what the console calls an error. */
    async function open(url) {
      const page = await browser.newPage();
      page.problems = [];
      opened.push(page);
      page.on('pageerror', ({ message }) => page.problems.push(`uncaught: ${message}`));
      page.on('console', (message) => {
        const { url: at = '' } = message.location();
        if (message.type() === 'error' && !at.endsWith('/favicon.ico')) page.problems.push(message.text());
      });
      await page.goto(url);
      return page;
    }

    const get = (path, { method, headers = {} } = {}) =>
      fetch(`${origin}/calcinosis/${path}`, {
        method,
        redirect: 'manual',
        headers: { 'accept-encoding': 'identity', ...headers },
      });

    test('finds nothing to say of its configuration', () => {
      const { status, stderr } = server.check();
      assert.equal(status, 0, stderr);
      assert.match(stderr, server.isSound);
    });

    test('sends each kind of file with its type, its policy and nothing else', async () => {
      const usual = [
        ...['server', 'date', 'content-type', 'content-length', 'last-modified', 'connection', 'etag'],
        ...['accept-ranges', 'vary', 'keep-alive', 'transfer-encoding'],
      ];
      const all = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
      const loaded = {
        ...all,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      };
      const ours = { ...all, 'cross-origin-resource-policy': 'same-origin' };
      const page = (policy, resource = 'same-origin') => ({
        ...all,
        'cross-origin-resource-policy': resource,
        'content-security-policy': policy,
        'permissions-policy': permissions,
        'referrer-policy': 'no-referrer',
      });
      const embed = page(sent(strictPolicy, `'self' ${portal.origin}`), 'cross-origin');
      const kit = page(sent(kitPolicies.all, "'self'"));
      const hosting = page(sent(readingPolicy, "'none'"));
      const expected = [
        ['cdn/calcinosis-elements.js', 'text/javascript', loaded],
        ['cdn/calcinosis-elements.classic.js', 'text/javascript', loaded],
        ['cdn/calcinosis-elements.local-text.js', 'text/javascript', loaded],
        ['cdn/lang/ar.js', 'text/javascript', loaded],
        ['cdn/lang/zh-Hans.js', 'text/javascript', loaded],
        ['embed/page.css', 'text/css', loaded],
        ['embed/calcinosis-faq.css', 'text/css', loaded],
        ['embed/en/calcinosis-faq.html', 'text/html', embed],
        ['embed/zh-Hans/calcinosis-guide.html?theme=dark', 'text/html', embed],
        ['kit/index.html', 'text/html', kit],
        ['kit/', 'text/html', kit],
        ['kit/check.html', 'text/html', kit],
        ['kit/kit.js', 'text/javascript', ours],
        ['kit/kit.css', 'text/css', ours],
        ['hosting/index.html', 'text/html', hosting],
        ['hosting/threat-model.html', 'text/html', hosting],
        ['hosting/SHA256SUMS', 'text/plain', ours],
        ['hosting/nginx.conf', 'text/plain', ours],
        ['hosting/sbom.cdx.json', 'application/json', ours],
        ['cdn/licenses.txt', 'text/plain', ours],
        ['schema/local-text.json', 'application/json', ours],
        ['integrity.json', 'application/json', ours],
        [`${version}/version.d.ts`, 'text/plain', { ...ours, 'cache-control': forever }],
      ];
      for (const [path, type, headers] of expected) {
        const answer = await get(path);
        assert.equal(answer.status, 200, path);
        assert.equal(answer.headers.get('content-type').toLowerCase(), `${type}; charset=utf-8`, path);
        const others = [...answer.headers].filter(([header]) => !usual.includes(header));
        assert.deepEqual(Object.fromEntries(others), headers, path);
      }
    });

    test('is asked again for what may change, and never for what does not', async () => {
      const file = 'embed/calcinosis-faq.css';
      for (const encoding of ['identity', 'gzip']) {
        const first = await get(file, { headers: { 'accept-encoding': encoding } });
        assert.equal(first.headers.get('content-encoding'), encoding === 'gzip' ? 'gzip' : null);
        assert.match(first.headers.get('vary') ?? '', /accept-encoding/i);
        const again = { 'accept-encoding': encoding, 'if-none-match': first.headers.get('etag') };
        const same = await get(file, { headers: again });
        assert.equal(same.status, 304, encoding);
        assert.equal(same.headers.get('cache-control'), 'no-cache');
        appendFileSync(join(home, 'www/calcinosis', version, file), '/* changed */\n');
        const changed = await get(file, { headers: again });
        assert.equal(changed.status, 200, encoding);
        assert.match(await changed.text(), /changed/);
      }
      for (const fixed of ['cdn/calcinosis-elements.js', 'embed/en/calcinosis-faq.html']) {
        const answer = await get(`${version}/${fixed}`);
        assert.equal(answer.headers.get('cache-control'), forever);
        assert.equal((await get(fixed)).headers.get('cache-control'), 'no-cache');
      }
    });

    test('compresses what is text', async () => {
      for (const path of ['cdn/calcinosis-elements.js', 'embed/en/calcinosis-faq.html', 'integrity.json']) {
        const whole = (await (await get(path)).arrayBuffer()).byteLength;
        const answer = await get(path, { headers: { 'accept-encoding': 'gzip', via: '1.1 a-proxy' } });
        assert.equal(answer.headers.get('content-encoding'), 'gzip', path);
        assert.equal((await answer.arrayBuffer()).byteLength, whole, path);
      }
    });

    test('gives nothing but files, to be read', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
        assert.match(
          String((await get('cdn/calcinosis-elements.js', { method })).status),
          /^40[35]$/,
          method,
        );
      assert.equal((await get('cdn/calcinosis-elements.js', { method: 'HEAD' })).status, 200);
      assert.match(String((await get('cdn/')).status), /^40[34]$/, 'no list of what is there');
      const missing = await get(`${version}/cdn/missing.js`);
      assert.equal(missing.status, 404);
      assert.equal(missing.headers.get('x-content-type-options'), 'nosniff');
      assert.doesNotMatch(missing.headers.get('cache-control') ?? '', /immutable/);
      const { status, headers } = await get('kit');
      assert.equal(status, 301);
      assert.equal(
        new URL(headers.get('location'), `${origin}/calcinosis/`).href,
        `${origin}/calcinosis/kit/`,
      );
    });

    test('keeps the pages for staff to staff, unless the line is there that opens them', async () => {
      const pages = ['kit', 'kit/', 'kit/preview.html', `${version}/kit/index.html`, 'current/kit/kit.js'];
      const others = ['%6bit/preview.html', 'embed/../kit/preview.html', '/kit//preview.html'];
      for (const path of pages) assert.match(String((await get(path)).status), /^(200|301)$/, path);
      await restart(false);
      try {
        for (const path of [...pages, ...others]) assert.equal((await get(path)).status, 403, path);
        for (const path of [
          'cdn/calcinosis-elements.js',
          'embed/en/calcinosis-faq.html',
          'hosting/index.html',
        ])
          assert.equal((await get(path)).status, 200, path);
      } finally {
        await restart(true);
      }
    });

    test('a page of the hospital renders every element under its strict policy', async () => {
      const page = await open(`${origin}/`);
      await ready(page);
      assert.ok(await page.getByRole('heading', { name: 'Types of calcinosis' }).isVisible());
    });

    test('an element’s own page and the kit work under what is sent with them', async () => {
      for (const path of ['embed/en/calcinosis-guide.html', 'embed/ar/calcinosis-symptom-checklist.html']) {
        const page = await open(`${origin}/calcinosis/${path}`);
        await ready(page);
      }
      const kit = await open(`${origin}/calcinosis/${version}/kit/`);
      await kit.frameLocator('#preview').locator('calcinosis-guide h2').first().waitFor();
      assert.match(await kit.locator('#script').textContent(), /integrity="sha384-/);
      const check = await open(`${origin}/calcinosis/${version}/kit/check.html`);
      await check.getByLabel('What the system saved').fill('<calcinosis-faq></calcinosis-faq>');
      await check.getByRole('button', { name: 'Check it' }).click();
      await check.locator('#findings li').first().waitFor();
    });

    test('with integrity, from another origin, the script runs; changed by a byte it does not', async () => {
      const hash = integrity['calcinosis-elements.js'].integrity;
      const pageWith = (file) => ({
        body: hostPage('<calcinosis-faq lang="de">Fragen</calcinosis-faq>', {
          script: `<script type="module" src="${origin}/calcinosis/${version}/cdn/${file}" integrity="${hash}" crossorigin="anonymous"></script>`,
        }),
        policy: strictPolicy.replace("script-src 'self'", `script-src ${origin}`),
      });
      const cdn = join(home, 'www/calcinosis', version, 'cdn');
      cpSync(join(cdn, 'calcinosis-elements.js'), join(cdn, 'changed.js'));
      appendFileSync(join(cdn, 'changed.js'), ' ');
      portal.pages['/'] = pageWith('calcinosis-elements.js');
      portal.pages['/changed'] = pageWith('changed.js');

      const page = await open(`${portal.origin}/`);
      await ready(page);
      assert.equal(
        await page.evaluate(() => customElements.get('calcinosis-faq').tag),
        'calcinosis-faq',
        'and fetches its language from beside itself',
      );
      const changed = await open(`${portal.origin}/changed`);
      assert.equal(await changed.evaluate(() => customElements.get('calcinosis-faq')), undefined);
      assert.ok(await changed.getByText('Fragen').isVisible(), 'what stands between the tags is read');
      assert.match(changed.problems.splice(0).join(), /integrity/);
    });

    test('a page in an older encoding reads the classic script as it was written', async () => {
      portal.pages['/latin'] = {
        body: hostPage('<calcinosis-faq lang="ar"></calcinosis-faq>', {
          script: ['lang/ar.js', 'calcinosis-elements.classic.js']
            .map((file) => `<script src="${origin}/calcinosis/cdn/${file}"></script>`)
            .join(''),
        }).replace('charset="utf-8"', 'charset="windows-1252"'),
        policy: strictPolicy.replace("script-src 'self'", `script-src ${origin}`),
      };
      const page = await open(`${portal.origin}/latin`);
      await ready(page);
      assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
      assert.ok(await page.getByRole('heading', { name: faq.title }).isVisible());
    });

    const framing = () => ({
      '/listen.js': {
        type: 'text/javascript',
        body: 'window.heard = []; addEventListener("message", ({ data }) => heard.push(data));',
      },
      '/frame': {
        body: hostPage(
          `<iframe title="Notes" width="600" height="600" src="${origin}/calcinosis/embed/en/calcinosis-symptom-checklist.html"></iframe>`,
          { script: '<script src="/listen.js"></script>' },
        ),
        policy: `${strictPolicy}; frame-src ${origin}`,
      },
    });

    test('an element’s page stands in a frame of the site that may, and of no other', async () => {
      for (const { pages } of [portal, stranger]) Object.assign(pages, framing());
      const page = await open(`${portal.origin}/frame`);
      const framed = page.frameLocator('iframe');
      await framed.getByRole('checkbox').first().check();

      const refused = await open(`${stranger.origin}/frame`);
      assert.equal(await refused.frameLocator('iframe').locator('calcinosis-symptom-checklist').count(), 0);
      assert.match(refused.problems.splice(0).join(), /frame-ancestors/);
    });

    test('a page that frames the checklist hears how high it is, and nothing else', async () => {
      Object.assign(portal.pages, framing());
      const page = await open(`${portal.origin}/frame`);
      const framed = page.frameLocator('iframe');
      for (const box of await framed.getByRole('checkbox').all()) await box.check();
      await framed.getByLabel('In your own words').fill('It hurts at night.');
      await page.waitForFunction(() => window.heard.length > 3);
      const heard = await page.evaluate(() => window.heard);
      for (const message of heard) {
        assert.deepEqual(Object.keys(message).sort(), ['height', 'type']);
        assert.equal(message.type, 'calcinosis-height');
        assert.ok(Number.isInteger(message.height));
      }
    });
  });
