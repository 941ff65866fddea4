import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { common } from '../../src/content/en/common.js';
import type { Clinic } from '../../src/content/local-text.js';
import { emergencyLink, phoneOf } from '../../src/elements/contact.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';

const warnings = collectWarnings();
const hostWith = (
  emergencyNumber: unknown,
  clinic: Clinic = {},
): Element & { emergencyNumber: string; clinic: Clinic } =>
  Object.assign(document.createElement('div'), { emergencyNumber: emergencyNumber as string, clinic });

/** What a reader gets for the number. */
function shown(number: unknown): HTMLElement {
  const place = document.createElement('p');
  render(emergencyLink(hostWith(number), common.emergencyNumber), place);
  return place;
}

describe('the emergency number', () => {
  for (const [number, href] of [
    ['911', 'tel:911'],
    ['15', 'tel:15'],
    ['112', 'tel:112'],
    ['(555) 010-0199', 'tel:5550100199'],
    ['+1 555 010 0199', 'tel:+15550100199'],
  ] as const) {
    it(`${number} is a link that calls it, in the page's own spelling`, () => {
      const link = shown(number).querySelector('a');
      expect(link?.getAttribute('href')).to.equal(href);
      expect(link?.textContent).to.equal(number);
      expect(phoneOf(hostWith(number))).to.equal(number);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('is one as a number too, as a framework gives it', () => {
    expect(shown(911).querySelector('a')?.getAttribute('href')).to.equal('tel:911');
    expect(phoneOf(hostWith(911))).to.equal('911');
  });

  for (const number of [
    '9',
    'nine one one',
    '112 or 999',
    '911;ext=1',
    ' 911',
    '911\n',
    '+',
    '٩١١',
    '9'.repeat(30),
    ...hostile,
  ]) {
    it(`${number} is none: it is reported once, and words stand in for it`, () => {
      const place = shown(number);
      shown(number);
      expect(place.textContent).to.equal(common.emergencyNumber);
      expect(place.querySelector('a')).to.equal(null);
      expect(phoneOf(hostWith(number))).to.equal('');
      noMarkupFrom(place);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<div>: emergency-number=');
    });
  }

  it('of the hospital’s own text stands in where the tag has none, or nonsense', () => {
    for (const given of ['', 'nine one one'])
      expect(phoneOf(hostWith(given, { emergencyNumber: '112' }))).to.equal('112');
    expect(phoneOf(hostWith('911', { emergencyNumber: '112' }))).to.equal('911');
  });

  it('that is not given is no fault', () => {
    for (const none of ['', null, undefined]) {
      expect(shown(none).textContent).to.equal(common.emergencyNumber);
      expect(phoneOf(hostWith(none))).to.equal('');
    }
    expect(warnings).to.deep.equal([]);
  });

  it('is never dialled from the words that stand in for it, for they name three', () => {
    expect(shown(common.emergencyNumber).querySelector('a')).to.equal(null);
  });
});
