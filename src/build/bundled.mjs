import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { staged } from './staged.mjs';

/** Where the list is kept for the steps of the build that come after the bundler. */
export const bundledList = 'node_modules/.cache/calcinosis-elements/bundled.json';

const packageOf = /.*\/node_modules\/((?:@[^/]+\/)?[^./][^/]*)\//;
const files = {};

/**
 * Writes down from which packages each drop-in file is made, as the bundler read them: no list by hand can fall behind.
 * One that only hands on what another holds, as `lit` does, is among them, since a report of a fault would name it.
 */
export const bundled = () => ({
  name: 'bundled',
  writeBundle({ file }) {
    const modules = [...this.getModuleIds()].map((id) => id.replaceAll('\\', '/'));
    const packages = modules.map((id) => packageOf.exec(id)?.[1]).filter(Boolean);
    files[`cdn/${relative(staged, file).replaceAll('\\', '/')}`] = [...new Set(packages)].sort();
    writeFileSync(bundledList, JSON.stringify(files));
  },
});
