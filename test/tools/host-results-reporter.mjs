import { fileURLToPath } from 'node:url';
import { between, Results } from './results.mjs';

/** For `node --test`: keeps what became of each host test, which runs in Chromium, and says nothing. */
export default async function* hostResults(source) {
  const results = new Results();
  const open = new Map();
  for await (const { type, data } of source) {
    if (!data?.file) continue;
    const path = data.file.startsWith('file:') ? fileURLToPath(data.file) : data.file;
    const names = open.get(path) ?? [];
    open.set(path, names);
    if (type === 'test:start') names.splice(data.nesting, Infinity, data.name);
    if (!['test:pass', 'test:fail'].includes(type) || data.details?.type === 'suite') continue;
    const title = [...names.slice(0, data.nesting), data.name].join(between);
    const passed = type === 'test:pass' ? 'passed' : 'failed';
    results.add(path, title, 'chromium', (data.skip ?? data.todo) === undefined ? passed : 'left out');
  }
  results.keep('host', { isOnceMore: process.env.ONCE_MORE === '1' });
  yield '';
}
