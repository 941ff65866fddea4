import { expect } from '@open-wc/testing';
import { version as exported } from '../../src/elements.js';
import { version } from '../../src/version.js';
import '../support/console.js';

it("the version is the package's", async () => {
  const { version: published } = (await (await fetch('/package.json')).json()) as { version: string };
  expect(version).to.equal(published);
  expect(exported).to.equal(published);
});
