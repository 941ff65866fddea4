/* A fresh realm that imports one module and tells what that did, beyond what importing Lit alone does. */
import { parentPort, workerData } from 'node:worker_threads';

const effects = [];
const tell = (name) => {
  effects.push(name);
};

await import('lit');
for (const name of ['addEventListener', 'dispatchEvent', 'fetch', 'setTimeout', 'setInterval'])
  globalThis[name] = () => tell(`${name}()`);
for (const name of ['log', 'info', 'warn', 'error']) console[name] = () => tell(`console.${name}()`);
customElements.define = (tag) => tell(`<${tag}>`);

const before = Object.getOwnPropertyDescriptors(globalThis);
try {
  await import(workerData);
} catch (error) {
  tell(`throws ${error.message}`);
}
const after = Object.getOwnPropertyDescriptors(globalThis);
for (const name of Reflect.ownKeys({ ...before, ...after }))
  if (!Object.is(before[name]?.value, after[name]?.value)) tell(`globalThis.${String(name)}`);

parentPort.postMessage(effects);
