/**
 * What can be run of Drupal without a Drupal: Twig renders the components, Symfony reads the YAML, and the elements are
 * shown on a page. Not run: the module in a site, the text format in its editor.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browse, hostPage } from '../browser.mjs';

const { open } = browse();

const folder = fileURLToPath(new URL('../../../dist/integrations/drupal', import.meta.url));
const module = join(folder, 'calcinosis_elements');
const script = fileURLToPath(new URL('drupal/render.php', import.meta.url));
const names = readdirSync(join(module, 'components'));

function render(name, variables = {}) {
  return JSON.parse(
    execFileSync('php', [script, module, name, JSON.stringify(variables)], { encoding: 'utf8' }),
  );
}
const markup = (name, variables) => render(name, variables).html.trim();

test('each component is rendered as its element, with a link for where no script runs', async () => {
  const html = names.map((name) => markup(name)).join('\n');
  const page = await open('', { files: { 'index.html': hostPage(html) } });
  for (const name of names.filter((one) => one !== 'reading-level')) {
    assert.match(
      markup(name),
      new RegExp(
        `^<calcinosis-${name}><span data-calcinosis-fallback lang="en"><a href="/libraries/calcinosis-elements/embed/en/calcinosis-${name}\\.html">`,
      ),
    );
    await page.locator(`calcinosis-${name}`).getByRole('heading').first().waitFor();
  }
});

test('a component says what it takes, and takes that', () => {
  const { schema } = render('faq');
  assert.deepEqual(schema.props.properties.theme.enum, ['auto', 'light', 'dark']);
  assert.equal(schema.props.properties.include.type, 'array');
  assert.deepEqual(schema.libraryOverrides, { dependencies: ['calcinosis_elements/elements'] });
  assert.match(
    markup('faq', {
      include: ['surgery', 'tumoral'],
      heading_level: 3,
      hide_heading: true,
      lang: 'es',
      theme: '',
    }),
    /^<calcinosis-faq lang="es" include="surgery tumoral" heading-level="3" hide-heading><span data-calcinosis-fallback lang="es"><a href="[^"]*\/es\/[^"]*">Preguntas/,
  );
  assert.match(
    markup('urgent-care', { emergency_number: '911', contact: 'Ward 4' }),
    /^<calcinosis-urgent-care emergency-number="911">.*<span slot="contact">Ward 4<\/span><\/calcinosis-urgent-care>$/,
  );
});

test('a hostile value stays a value', () => {
  const html = markup('faq', {
    theme: '"><script>alert(1)</script>',
    library: 'javascript:"><img src=x>',
    lang: '../x',
  });
  assert.doesNotMatch(html, /<script|<img/);
  assert.match(html, /theme="&quot;&gt;&lt;script&gt;/);
  assert.match(html, /\/embed\/en\//);
});

test('the text format allows every element with its own attributes, and nothing that runs', () => {
  const allowed = readFileSync(join(folder, 'allowed-html.txt'), 'utf8').trim();
  assert.ok(
    readFileSync(join(module, 'config/optional/filter.format.calcinosis.yml'), 'utf8').includes(
      `'${allowed}'`,
    ),
  );
  for (const name of names) assert.match(allowed, new RegExp(`<calcinosis-${name} lang`));
  assert.match(allowed, /<calcinosis-faq lang include exclude/);
  assert.doesNotMatch(allowed, /emergency-number|review|remember|structured|data-id|data-name|data-src|slot/);
  assert.doesNotMatch(allowed, /<script|<iframe| on\w+| style| src\b|\*/);
});

test('the script tag says what holds for the site, for links and blocks that editors write', () => {
  const attributes = (settings, extension = 'calcinosis_elements') =>
    JSON.parse(
      execFileSync('php', [
        '-r',
        `class Drupal {
          static function config($name) {
            if ($name !== 'calcinosis_elements.settings') throw new Exception($name);
            return new class { function get($key) { global $settings; return $settings[$key] ?? NULL; } };
          }
        }
        $settings = json_decode($argv[2], TRUE);
        $libraries = ['elements' => ['js' => ['/x.js' => ['attributes' => ['type' => 'module']]]]];
        require $argv[1]; calcinosis_elements_library_info_alter($libraries, $argv[3]);
        echo json_encode($libraries['elements']['js']['/x.js']['attributes']);`,
        join(module, 'calcinosis_elements.module'),
        JSON.stringify(settings),
        extension,
      ]).toString(),
    );
  assert.deepEqual(attributes({ emergency_number: '', theme: '' }), {
    type: 'module',
    'data-mounts': 'presentation',
  });
  assert.deepEqual(
    attributes({ emergency_number: '112', reading_level: 'clinical', reviewed_by: 'Nobody' }),
    {
      type: 'module',
      'data-mounts': 'presentation',
      'data-emergency-number': '112',
      'data-reading-level': 'clinical',
    },
  );
  assert.deepEqual(attributes({ emergency_number: '112' }, 'another'), { type: 'module' });
});

test('a field asks for the script only where its text has one of the elements', () => {
  const asks = (text) =>
    execFileSync('php', [
      '-r',
      `require $argv[1]; $variables = ['items' => [['content' => ['#text' => $argv[2]]]]];
      calcinosis_elements_preprocess_field($variables); echo json_encode($variables['#attached'] ?? null);`,
      join(module, 'calcinosis_elements.module'),
      text,
    ]).toString();
  for (const text of [
    '<calcinosis-faq></calcinosis-faq>',
    '<div data-calcinosis="faq"></div>',
    '<div class="calcinosis-faq"><p>Questions</p></div>',
    '<a href="/libraries/calcinosis-elements/embed/en/calcinosis-faq.html">Questions</a>',
  ])
    assert.equal(asks(text), '{"library":["calcinosis_elements\\/elements"]}', text);
  assert.equal(asks('Calcinosis is rare.'), 'null');
});
