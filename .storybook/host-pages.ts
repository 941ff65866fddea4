import { hosts, sheetOf } from '../test/host/hosts.mjs';

/** The part of a Vite plugin that is needed here. */
interface Plugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): Promise<string | undefined>;
}

const list = 'virtual:host-pages';

/**
 * Brings the host pages of test/host/hosts.mjs into the preview: their names at once, and the sheet of each as a module
 * of its own, fetched once somebody chooses the page.
 */
export const hostPages = (): Plugin => ({
  name: 'host-pages',
  resolveId: (id) => (id.startsWith(list) ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith(`\0${list}`)) return undefined;
    const [, page] = id.split('/');
    if (page) return `export default ${JSON.stringify(await sheetOf(page))};`;
    const sheets = Object.keys(hosts).map((key) => `'${key}': () => import('${list}/${key}')`);
    return `export const hosts = ${JSON.stringify(hosts)};\nexport const sheets = { ${sheets.join(', ')} };`;
  },
});
