import { expect } from '@open-wc/testing';
import { isFromKit, targetOf } from '../../src/kit/messages.js';

type Page = Parameters<typeof isFromKit>[1] & object;

const around = {} as Window;
const pageAt = (address: string, parent: Window = around): Page => {
  const { protocol, origin } = new URL(address);
  return { parent, location: { protocol, origin } as Location };
};
const site = 'https://hospital.example';
const page = pageAt(`${site}/kit/preview.html`);

describe('a message to the preview', () => {
  it('counts from the page around it, on the same site', () => {
    expect(isFromKit({ source: around, origin: site }, page)).to.equal(true);
  });

  it('counts from nobody else', () => {
    for (const [source, origin] of [
      [around, 'https://hostile.example'],
      [around, 'http://hospital.example'],
      [around, 'null'],
      [around, ''],
      [{} as Window, site],
      [null, site],
    ] as const)
      expect(isFromKit({ source, origin }, page), origin).to.equal(false);
  });

  it('never counts where no page is around it', () => {
    const alone = pageAt(site) as { parent: Window };
    alone.parent = alone as unknown as Window;
    expect(isFromKit({ source: alone.parent, origin: site }, alone as Page)).to.equal(false);
  });

  it('counts in a folder from the page around it, and from no site', () => {
    const inFolder = pageAt('file:///home/a/dist/kit/preview.html');
    // Each engine has a name of its own for what has no origin.
    for (const origin of ['null', 'file://'])
      expect(isFromKit({ source: around, origin }, inFolder), origin).to.equal(true);
    expect(isFromKit({ source: {} as Window, origin: 'null' }, inFolder)).to.equal(false);
    expect(isFromKit({ source: around, origin: site }, inFolder)).to.equal(false);
  });

  it('is for pages of the same site, and in a folder for whatever has no origin', () => {
    expect(targetOf(page.location)).to.equal(site);
    expect(targetOf(pageAt('file:///a.html').location)).to.equal('*');
  });
});
