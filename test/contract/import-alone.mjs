import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Imports a module in a fresh realm, and tells what that did there beyond what importing Lit alone does. */
export const importAlone = (url) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: url });
    worker.once('message', (effects) => {
      resolve(effects);
      void worker.terminate();
    });
    worker.once('error', reject);
  });

if (!isMainThread) {
  const effects = [];
  const tell = (name) => {
    effects.push(name);
  };

  await import('lit');
  for (const name of ['addEventListener', 'dispatchEvent', 'fetch', 'setTimeout', 'setInterval'])
    globalThis[name] = () => tell(`${name}()`);
  for (const name of ['log', 'info', 'warn', 'error']) console[name] = () => tell(`console.${name}()`);
  globalThis.customElements.define = (tag) => tell(`<${tag}>`);

  const before = Object.getOwnPropertyDescriptors(globalThis);
  try {
    await import(workerData);
  } catch (error) {
    tell(`throws ${error.message}`);
  }
  const after = Object.getOwnPropertyDescriptors(globalThis);
  for (const name of Reflect.ownKeys({ ...before, ...after }))
    if (!Object.is(before[name]?.value, after[name]?.value)) tell(`globalThis.${String(name)}`);

  parentPort.postMessage(effects.sort());
}
