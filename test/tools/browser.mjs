import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** CHROME_PATH, else an installed Chromium, else the one inside an npm package, so that Node alone is enough. */
export async function findChromium() {
  const executablePath = process.env.CHROME_PATH || installed.find(existsSync);
  if (executablePath) return { executablePath, headless: true };
  if (process.platform === 'linux' && process.arch === 'x64') return shippedChromium();
  throw new Error('No Chromium found: install Chrome or Chromium, or set CHROME_PATH.');
}

async function shippedChromium() {
  const cache = resolve('node_modules/.cache/chromium');
  mkdirSync(cache, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = cache; // where the package unpacks
  try {
    const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    if (lacksLibraries(executablePath)) {
      const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
      await inflate(join(bin, 'al2023.tar.br'));
      setupLambdaEnvironment(join(cache, 'al2023/lib'));
    }
    nameFonts(join(cache, 'fonts'));
    return { executablePath, headless: 'shell' };
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The package's own list names the folders of a cloud service, and without any font the browser crashes. */
function nameFonts(folder) {
  const folders = [folder, '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  const list = `<fontconfig>${folders}<cachedir>${folder}-cache</cachedir></fontconfig>\n`;
  writeFileSync(join(folder, 'fonts.conf'), list);
  process.env.FONTCONFIG_PATH ??= folder;
}

function lacksLibraries(executable) {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A Playwright browser for the host tests. */
export async function launchChromium({ args = [], ...options } = {}) {
  const [{ chromium }, { executablePath }] = await Promise.all([import('playwright-core'), findChromium()]);
  return chromium.launch({ executablePath, args: [...chromiumArgs, ...args], ...options });
}
