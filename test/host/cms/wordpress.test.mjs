import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { launchChromium } from '../../tools/browser.mjs';
import { plugin, startWordPress } from './wordpress.mjs';

const main = 'calcinosis-elements/calcinosis-elements.php';
const settingsPage = 'wp-admin/options-general.php?page=calcinosis-elements';
const ourScript = /assets\/cdn\/calcinosis-elements\.js/;

let browser;
let wp;
let opened = [];

before(async () => {
  [browser, wp] = await Promise.all([launchChromium(), startWordPress()]);
});
after(async () => {
  await browser?.close();
  await wp?.close();
});
afterEach(async (t) => {
  const contexts = opened;
  opened = [];
  await Promise.all(contexts.map((context) => context.close()));
  const problems = contexts.flatMap((context) => context.problems);
  for (const problem of problems) t.diagnostic(problem);
  assert.deepEqual(problems, []);
});

/** A browser of a visitor, or of a user who signs in as people do. */
async function visitor({ user, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(30_000);
  context.problems = [];
  opened.push(context);
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol === 'http:' && `${origin}/` !== wp.url) context.problems.push(`request: ${request.url()}`);
    if (protocol === 'https:') context.problems.push(`request: ${request.url()}`);
  });
  context.on('weberror', (error) => context.problems.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('calcinosis'))
      context.problems.push(`console: ${message.text()}`);
  });
  const page = await context.newPage();
  if (user) {
    await page.goto(`${wp.url}wp-login.php`);
    await page.getByLabel('Username or Email Address').fill(user);
    await page.getByLabel('Password', { exact: true }).fill(user);
    await page.getByRole('button', { name: 'Log In' }).click();
    await page.waitForURL(/wp-admin/);
  }
  return page;
}

async function publish(user, content, title = 'A page of the clinic') {
  const { status, body } = await wp.rest(user, '/wp/v2/posts', { status: 'publish', title, content });
  assert.equal(status, 201, JSON.stringify(body));
  return { id: body.id, raw: body.content.raw, url: `${wp.url}?p=${body.id}` };
}

const read = async (url) => (await fetch(url)).text();
const tagsIn = (html) => html.match(/<calcinosis-[^>]*>/g) ?? [];
const block = (name, options = {}) => `<!-- wp:calcinosis-elements/${name} ${JSON.stringify(options)} /-->`;
const save = (settings) =>
  wp.php(`update_option('calcinosis_elements', json_decode('${JSON.stringify(settings)}', true));`);
const withoutSettings = () => wp.php("delete_option('calcinosis_elements');");

test('every file of the plugin is PHP that parses, and none can be run by its address', async () => {
  const files = readdirSync(plugin, { recursive: true }).filter((file) => file.endsWith('.php'));
  for (const file of files) {
    execFileSync('php', ['-l', join(plugin, file)]);
    assert.match(
      readFileSync(join(plugin, file), 'utf8'),
      /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/,
    );
  }
});

test('an administrator uploads the folder as a zip, activates it, and finds the settings', async () => {
  const zip = join(wp.home, 'calcinosis-elements.zip');
  execFileSync('zip', ['-qr', zip, 'calcinosis-elements'], { cwd: join(plugin, '..') });
  const page = await visitor({ user: 'administrator' });
  await page.goto(`${wp.url}wp-admin/plugin-install.php?tab=upload`);
  await page.getByLabel('Plugin zip file').setInputFiles(zip);
  await page.getByRole('button', { name: 'Install Now' }).click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.getByText('Plugin activated.').waitFor();
  await page.locator('[data-slug="calcinosis-elements"]').getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Calcinosis' }).waitFor();
});

test('in the block editor an administrator inserts a block, sees it, changes it, and readers get it', async () => {
  const page = await visitor({ user: 'administrator' });
  await page.goto(`${wp.url}wp-admin/post-new.php`);
  await page.getByRole('textbox', { name: 'Add title' }).fill('Questions that patients ask');
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByPlaceholder('Search').fill('calcinosis questions');
  const choice = page.getByRole('option', { name: 'Questions about calcinosis' });
  await choice.hover();
  // Before it is inserted it is shown in a frame, which has a registry of elements of its own.
  await page
    .frameLocator('.block-editor-inserter__preview-container iframe')
    .locator('calcinosis-faq details[part=item]')
    .first()
    .waitFor({ state: 'attached' });
  await choice.click();

  const preview = page.locator('.wp-block calcinosis-faq');
  await preview.getByRole('heading', { name: 'Can surgery' }).waitFor();
  assert.equal(await preview.locator('details[part=item]').count(), 7);
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('button', { name: 'Include' }).click();
  await page.getByRole('checkbox', { name: 'Surgery' }).check();
  await page.locator('.wp-block calcinosis-faq[include="surgery"]').waitFor();
  await page.getByLabel('Language').selectOption('es');
  await page
    .locator('.wp-block calcinosis-faq[include="surgery"][lang="es"]')
    .getByRole('heading', { name: 'operación' })
    .waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/editor.png` });

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page
    .getByRole('region', { name: 'Editor publish' })
    .getByRole('button', { name: 'Publish', exact: true })
    .click();
  await page.getByRole('region', { name: 'Editor publish' }).getByRole('link', { name: 'View Post' }).click();
  const faq = page.locator('calcinosis-faq');
  await faq.getByRole('heading', { name: 'operación' }).waitFor();
  assert.equal(await faq.locator('details[part=item]').count(), 1);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/page.png` });

  // What was saved opens again without a complaint.
  await page.getByRole('link', { name: 'Edit Post' }).click();
  await page.locator('.wp-block calcinosis-faq[include="surgery"]').waitFor();
  assert.equal(await page.getByText('unexpected or invalid content').count(), 0);
});

test('the elements speak, blocks share one script, and a strict policy is kept', async () => {
  const { url } = await publish(
    'administrator',
    `${block('type-table')}\n\n${block('faq')}\n\n<!-- wp:shortcode -->[calcinosis-urgent-care]<!-- /wp:shortcode -->`,
  );
  const without = await publish('administrator', 'Nothing of ours; calcinosis-elements is only a word here.');
  const visit = async (address) => {
    const page = await visitor();
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.addInitScript(() => {
      window.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
    await page.goto(address, { waitUntil: 'load' });
    return { page, requests };
  };
  /** They may come after the page has loaded; how many is known of another page of the same theme. */
  const violations = async (page, known = 0) => {
    await page.waitForFunction((count) => window.violations.length >= count, known);
    return page.evaluate(() => window.violations);
  };

  for (const theme of ['twentytwentythree', 'twentytwentyone']) {
    await wp.php(`switch_theme('${theme}');`);
    const { page, requests } = await visit(url);
    await page
      .locator('calcinosis-type-table')
      .getByRole('heading', { name: 'Types of calcinosis' })
      .waitFor();
    await page.locator('calcinosis-faq').getByRole('button', { name: 'Open all' }).click();
    await page.locator('calcinosis-faq').getByText('The lumps can come back.').waitFor();
    await page.locator('calcinosis-urgent-care').getByRole('heading').first().waitFor();
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${theme}.png` });
    assert.equal(requests.filter((request) => ourScript.test(request)).length, 1, theme);
    assert.equal(await page.locator('script[src*="calcinosis-elements"]').count(), 1, theme);
    const plain = await visit(without.url);
    assert.equal(plain.requests.filter((request) => request.includes('calcinosis')).length, 0, theme);
    // The older theme has inline scripts of its own, which the policy refuses with and without the elements.
    const withOurs = await violations(page);
    assert.deepEqual(withOurs, await violations(plain.page, withOurs.length), theme);
    assert.equal(withOurs.length === 0, theme === 'twentytwentythree', theme);
  }
  await wp.php("switch_theme('twentytwentythree');");

  const html = await read(url);
  const [script] = html.match(/<script[^>]*calcinosis-elements\.js[^>]*>/);
  assert.match(script, /type="module"/);
  assert.match(script, /integrity="sha384-[\w+/]{64}"/);
});

test('without JavaScript a sentence and a link lead to all of it', async () => {
  const { url } = await publish('administrator', `${block('faq', { lang: 'es' })}\n\n${block('faq')}`);
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto(url);
  assert.ok(await page.getByText('What are the signs of calcium').isVisible());
  await page.getByRole('link', { name: 'Preguntas sobre la calcinosis' }).click();
  await page.getByRole('heading', { level: 1, name: 'Preguntas sobre la calcinosis' }).waitFor();
  assert.equal(await page.locator('summary').filter({ hasText: 'operación' }).isVisible(), true);
});

test('an element follows the language of the page, and a block can choose another', async () => {
  const { url } = await publish('administrator', `${block('faq')}\n\n${block('causes', { lang: 'de' })}`);
  const page = await visitor();
  await page.goto(`${url}&in=es_mx`);
  assert.equal(await page.locator('html').getAttribute('lang'), 'es-mx');
  await page
    .locator('calcinosis-faq')
    .getByRole('heading', { name: 'Preguntas sobre la calcinosis' })
    .waitFor();
  await page.locator('calcinosis-causes').getByRole('heading', { name: 'Ursachen' }).first().waitFor();
  assert.match(await read(`${url}&in=es_mx`), /embed\/es\/calcinosis-faq\.html/);
});

for (const [who, headers] of [
  ['an author', {}],
  ['an author on a network of sites', { 'x-like-a-network': '1' }],
]) {
  test(`${who} loses a tag, and keeps a block and a shortcode`, async () => {
    const { status, body } = await wp.rest(
      'author',
      '/wp/v2/posts',
      {
        status: 'publish',
        title: 'From an author',
        content: `<calcinosis-glossary></calcinosis-glossary>${block('faq', { include: 'surgery' })}\n\n[calcinosis-causes groups="genetic"]`,
      },
      { headers },
    );
    assert.equal(status, 201);
    assert.deepEqual(tagsIn(await read(`${wp.url}?p=${body.id}`)), [
      '<calcinosis-faq include="surgery">',
      '<calcinosis-causes groups="genetic">',
    ]);
  });
}

test('on a network of sites an administrator keeps the block too', async () => {
  const content = `<calcinosis-glossary></calcinosis-glossary>${block('faq')}`;
  const headers = { 'x-like-a-network': '1' };
  const { body } = await wp.rest(
    'administrator',
    '/wp/v2/posts',
    { status: 'publish', content },
    { headers },
  );
  assert.deepEqual(tagsIn(await read(`${wp.url}?p=${body.id}`)), ['<calcinosis-faq>']);
});

/** Each form that WordPress keeps of somebody without the right to write HTML, with all that speaks for the hospital. */
const impostor = (() => {
  const options = {
    'emergency-number': '666',
    'reviewed-by': 'Impostor',
    'reviewed-on': '2026-11-20',
    'review-due': '2027-11-20',
    remember: 'device',
    'structured-data': 'true',
    'announce-urgent': 'true',
    src: '/x.json',
    id: 'createElement',
    name: 'impostor',
  };
  const names = Object.entries(options);
  const data = names.map(([name, value]) => `data-${name}="${value}"`).join(' ');
  const classes = names.map(([name, value]) => `calcinosis-${name}-${value.replace(/\W/g, '')}`).join(' ');
  const query = names.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&amp;');
  const address = `/embed/en/calcinosis-urgent-care.html?theme=dark&amp;${query}`;
  const contact = '<span slot="contact">Call the impostor</span>';
  return {
    block: `<div class="calcinosis-urgent-care" data-calcinosis="urgent-care" data-theme="dark" ${data}><p>Help</p>${contact}</div>`,
    'paragraph with classes alone': `<p class="calcinosis-urgent-care calcinosis-theme-dark ${classes}">Help ${contact}</p>`,
    link: `<p><a class="${classes}" ${data} href="${address}">Help</a></p>`,
    'block for the checklist': `<div data-calcinosis="symptom-checklist" data-theme="dark" ${data}><p>Notes</p>${contact}</div>`,
  };
})();

test('nobody but an administrator speaks in the hospital’s name, whatever an author writes', async () => {
  await save({ 'emergency-number': '112', theme: 'light' });
  const content = `${block('key-points')}\n\n${Object.values(impostor).join('\n\n')}`;
  for (const user of ['author', 'contributor']) {
    // A contributor's post waits until somebody publishes it.
    const status = user === 'author' ? 'publish' : 'pending';
    const sent = await wp.rest(user, '/wp/v2/posts', { status, title: `From ${user}`, content });
    assert.equal(sent.status, 201, JSON.stringify(sent.body));
    const { id } = sent.body;
    await wp.rest('administrator', `/wp/v2/posts/${id}`, { status: 'publish' });
    const url = `${wp.url}?p=${id}`;
    assert.match(await read(url), /data-emergency-number="666"/, 'WordPress keeps it');

    const page = await visitor();
    await page.goto(url);
    const shown = page.locator('calcinosis-urgent-care');
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('div, p')].filter(
          ({ shadowRoot }) =>
            shadowRoot?.querySelector('calcinosis-urgent-care, calcinosis-symptom-checklist')?.hasUpdated,
        ).length === count,
      Object.keys(impostor).length,
    );
    assert.equal(await shown.count(), 3);
    for (const element of [...(await shown.all()), page.locator('calcinosis-symptom-checklist')]) {
      const told = await element.evaluate((node) =>
        Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
      );
      assert.deepEqual(
        told,
        { 'emergency-number': '112', theme: 'dark' },
        'presentation, and the site’s number',
      );
      assert.ok((await element.getByRole('link', { name: '112' }).count()) > 0);
      assert.equal(await element.getByText('Call the impostor').count(), 0);
      assert.doesNotMatch(await element.innerText(), /666|Impostor/i);
    }
    assert.equal(await page.getByText('Call the impostor').filter({ visible: true }).count(), 0);
    assert.equal(await page.evaluate(() => typeof window.createElement), 'undefined');
    assert.equal(await page.locator('script[type="application/ld+json"]:has-text("impostor")').count(), 0);
    const checklist = page.locator('calcinosis-symptom-checklist');
    await checklist.getByRole('checkbox').first().check();
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  }
  await withoutSettings();
});

test('the script tag says what holds for the site, for links and blocks that authors write', async () => {
  const scriptOf = async () =>
    /<script[^>]*calcinosis-elements\.js[^>]*>/.exec(
      await read((await publish('author', block('faq'))).url),
    )[0];
  await withoutSettings();
  assert.match(await scriptOf(), / blocking="render" data-mounts="presentation">$/);
  await save({ 'emergency-number': '112', theme: 'dark', lang: 'es', 'reading-level': 'clinical' });
  assert.match(
    await scriptOf(),
    / data-mounts="presentation" data-lang="es" data-theme="dark" data-reading-level="clinical" data-emergency-number="112">$/,
  );
  await withoutSettings();
});

test('hostile options are left out and escaped, and only who can edit is told', async () => {
  const hostile = `x\\" onmouseover=\\"alert(1)\\"><script>alert(1)</script>`;
  const { id, url } = await publish(
    'administrator',
    `[calcinosis-faq theme='"><img src=x onerror=alert(1)>']

[calcinosis-faq onclick="alert(1)" style="position:fixed" src="//evil.example/x.json" lang='es" onload="alert(1)' include="surgery nonsense" heading-level="3"]

[calcinosis-type-table emergency-number="666" reviewed-by="Nobody" hide-heading]

[calcinosis-symptom-checklist remember="device" structured-data announce-urgent]

[calcinosis-term term="biopsy"]<img src=x onerror=alert(1)>biopsies[/calcinosis-term]

<!-- wp:calcinosis-elements/guide {"theme":"${hostile}","onclick":"alert(1)","sections":["a"],"lang":{"a":1}} /-->`,
  );
  const html = await read(url);
  assert.deepEqual(tagsIn(html), [
    '<calcinosis-faq>',
    '<calcinosis-faq include="surgery" heading-level="3">',
    '<calcinosis-type-table hide-heading>',
    '<calcinosis-symptom-checklist>',
    '<calcinosis-term term="biopsy">',
    '<calcinosis-guide>',
  ]);
  assert.doesNotMatch(html, /onerror|onclick|onmouseover|evil\.example|alert\(1\)|calcinosis-elements-note/);

  const { body } = await wp.rest('administrator', `/wp/v2/posts/${id}`);
  assert.match(body.content.rendered, /&quot;onclick&quot; is not an option of this element\./);
  assert.match(body.content.rendered, /&quot;reviewed-by&quot; is set once for the whole site/);
  assert.doesNotMatch(body.content.rendered, /<img|<script/);
});

test('an administrator sets what holds for the site, and every element says it', async () => {
  const page = await visitor({ user: 'administrator' });
  await page.goto(`${wp.url}${settingsPage}`);
  await page.getByLabel('Emergency number').fill('call me');
  await page.getByLabel('Reviewed on').evaluate((field) => (field.type = 'text'));
  await page.getByLabel('Reviewed on').fill('soon');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await page.getByText('The emergency number is not a phone number').waitFor();
  await page.getByText('A day is written as 2026-11-22').waitFor();

  await page.getByLabel('Emergency number').fill('911');
  await page
    .getByLabel('Contact')
    .fill('<a href="tel:+15550100" onclick="alert(1)">555 0100</a><script>alert(1)</script>');
  await page.getByLabel('Theme').selectOption('dark');
  await page.getByLabel('Notes and choices of readers').selectOption('session');
  await page.getByLabel('Reviewed by').fill('Rheumatology, "Northfield" <b>General</b>');
  await page.getByLabel('Reviewed on').fill('2026-11-20');
  await page.getByRole('group', { name: 'What was reviewed' }).getByLabel('When to get help fast').check();
  await page.getByRole('group', { name: 'In which languages' }).getByLabel('English').check();
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await page.getByText('Settings saved.').waitFor();
  assert.equal(await page.getByLabel('Reviewed by').inputValue(), 'Rheumatology, "Northfield" General');
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/settings.png`, fullPage: true });

  const { url } = await publish('author', `${block('urgent-care')}\n\n${block('faq', { theme: 'light' })}`);
  const [urgent, faq] = tagsIn(await read(url));
  assert.match(urgent, /theme="dark"/);
  assert.match(urgent, /emergency-number="911"/);
  assert.match(urgent, /reviewed-by="Rheumatology, &quot;Northfield&quot; General" reviewed-on="2026-11-20"/);
  assert.equal(faq, '<calcinosis-faq theme="light">', 'nobody has reviewed the questions');
  assert.doesNotMatch(await read(url), /onclick|<script>alert/);
  const [spanish] = tagsIn(await read(`${url}&in=es_es`));
  assert.doesNotMatch(spanish, /reviewed/, 'nobody has reviewed the Spanish text');

  const reader = await visitor();
  await reader.goto(url);
  const element = reader.locator('calcinosis-urgent-care');
  await element.getByRole('link', { name: '911' }).first().waitFor();
  assert.ok(await element.getByRole('link', { name: '555 0100' }).first().isVisible());
  assert.ok(await element.getByText('Rheumatology, "Northfield" General').isVisible());
  await withoutSettings();
});

test('nobody but an administrator sets anything, and not without the form of the site', async () => {
  const before = await wp.php("echo json_encode(get_option('calcinosis_elements'));");
  const send = (page, nonce) =>
    page.request.post(`${wp.url}wp-admin/options.php`, {
      form: {
        option_page: 'calcinosis_elements',
        action: 'update',
        'calcinosis_elements[emergency-number]': '666',
        ...(nonce && { _wpnonce: nonce }),
      },
    });
  const editor = await visitor({ user: 'editor' });
  assert.equal((await editor.request.get(`${wp.url}${settingsPage}`)).status(), 403);
  const stolen = await wp.php(
    `wp_set_current_user(get_user_by('login', 'editor')->ID); echo wp_create_nonce('calcinosis_elements-options');`,
  );
  assert.equal((await send(editor, stolen)).status(), 403);
  const administrator = await visitor({ user: 'administrator' });
  assert.equal((await send(administrator)).status(), 403);
  assert.equal((await send(administrator, 'guessed')).status(), 403);
  assert.equal(await wp.php("echo json_encode(get_option('calcinosis_elements'));"), before);
});

test('a feed has the sentence and the link, and no tag', async () => {
  await publish('administrator', block('key-points'), 'For the feed');
  const feed = await read(`${wp.url}?feed=rss2`);
  const [item] = feed.match(/<item>\s*<title>For the feed[^]*?<\/item>/);
  assert.match(item, /embed\/en\/calcinosis-key-points\.html/);
  assert.doesNotMatch(item, /<calcinosis-/);
});

test('switched off, a block leaves its words and a shortcode its code; deleted, nothing is left', async () => {
  const saved = '<p class="wp-block-calcinosis-elements-faq">Questions about calcinosis</p>';
  const { url } = await publish(
    'author',
    `<!-- wp:calcinosis-elements/faq -->\n${saved}\n<!-- /wp:calcinosis-elements/faq -->\n\n[calcinosis-causes]`,
  );
  assert.deepEqual(tagsIn(await read(url)), ['<calcinosis-faq>', '<calcinosis-causes>']);
  await save({ 'emergency-number': '911' });
  const admin =
    "require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';";

  await wp.php(`${admin} deactivate_plugins('${main}');`);
  const html = await read(url);
  assert.ok(html.includes(saved));
  assert.ok(html.includes('[calcinosis-causes]'));
  assert.doesNotMatch(html, ourScript);

  await wp.php(`${admin} delete_plugins(['${main}']);`);
  assert.equal(
    await wp.php(
      `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%calcinosis%'");`,
    ),
    '0',
  );
});

test('PHP had nothing to complain of in the plugin', async () => {
  const complaints = (await wp.debugLog())
    .split('\n')
    .filter((line) => /calcinosis|was called .*incorrectly|PHP (Notice|Fatal|Parse)/i.test(line));
  assert.deepEqual(complaints, []);
});
