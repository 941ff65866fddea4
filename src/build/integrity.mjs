import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const cdn = 'dist/cdn';

const files = readdirSync(cdn, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort()
  .map((file) => {
    const bytes = readFileSync(`${cdn}/${file}`);
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    return [file, { integrity, bytes: bytes.length }];
  });

writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`);
