import { rmSync } from 'node:fs';

for (const stale of ['dist', 'node_modules/.cache/calcinosis-elements']) {
  rmSync(stale, { recursive: true, force: true });
}
