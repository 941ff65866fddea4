import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

const digest = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

/** What a file weighs and its hashes: for a tag's `integrity`, and for `sha256sum`. */
export function hashesOf(file) {
  const bytes = readFileSync(file);
  return {
    bytes: bytes.length,
    integrity: `sha384-${digest('sha384', bytes, 'base64')}`,
    sha256: digest('sha256', bytes, 'hex'),
    sha384: digest('sha384', bytes, 'hex'),
  };
}

/** The files below a folder, by their path from it, in the same order on every machine. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => `${parentPath ?? path}/${name}`.replaceAll('\\', '/'))
    .map((file) => file.slice(folder.length + 1))
    .sort();
