import { readFileSync } from 'node:fs';

/**
 * The style sheet of pages that look as the kit does, and have to stand without it: a server keeps its folder to staff.
 *
 * @param {string} file - What these pages need besides.
 * @returns {string} Both in one.
 */
export const sheetWith = (file) =>
  ['src/kit/kit.css', file].map((each) => readFileSync(each, 'utf8')).join('\n');
