import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { deprecationOf } from '../../src/build/deprecation.mjs';
import manifestConfig from '../../src/build/manifest.mjs';

/** An element of which everything goes away that can be marked where it stands. */
const source = `
import { LitElement } from 'lit';

/**
 * @summary Something.
 * @tag calcinosis-fake
 * @deprecated Use \`<calcinosis-faq>\`.
 * @slot old - Deprecated: use the slot \`question\`. A question.
 * @slot - One line.
 * @csspart old - Deprecated: use the part \`item\`. A question.
 * @cssprop {<color>} [--calcinosis-old=red] - Deprecated: use \`--calcinosis-color-text\`. A colour.
 * @fires {CalcinosisOldEvent} calcinosis-old - Deprecated: listen for \`calcinosis-toggle\`. It was opened.
 */
export class CalcinosisFake extends LitElement {
  static override properties = { old: {}, kept: {} };

  /**
   * What to show.
   * @deprecated Use \`only\`.
   */
  old = '';

  /** What to leave out. */
  kept = '';

  /**
   * Opens it.
   * @deprecated Use \`show\`.
   */
  open(): void {}
}

/** @deprecated Listen for \`calcinosis-toggle\`. */
export class CalcinosisOldEvent extends Event {}
`;

describe('what is marked as deprecated in the source', () => {
  const file = ts.createSourceFile('src/elements/fake.ts', source, ts.ScriptTarget.ES2022, true);
  const plugins = [...litPlugin(), ...manifestConfig.plugins];
  const { modules } = create({ modules: [file], plugins, context: { dev: false } });
  const found = Object.fromEntries(
    modules.flatMap(({ declarations }) => declarations.map((declaration) => [declaration.name, declaration])),
  );

  const named = (list, name) => list.find((item) => item.name === name);

  test('is so in the manifest, with what to use instead', () => {
    const { CalcinosisFake: fake, CalcinosisOldEvent: event } = found;
    assert.equal(deprecationOf(fake), 'Use `<calcinosis-faq>`.');
    assert.equal(deprecationOf(named(fake.attributes, 'old')), 'Use `only`.');
    assert.equal(deprecationOf(named(fake.members, 'old')), 'Use `only`.');
    assert.equal(deprecationOf(named(fake.members, 'open')), 'Use `show`.');
    assert.equal(deprecationOf(named(fake.slots, 'old')), 'Use the slot `question`.');
    assert.equal(deprecationOf(named(fake.cssParts, 'old')), 'Use the part `item`.');
    assert.equal(
      deprecationOf(named(fake.cssProperties, '--calcinosis-old')),
      'Use `--calcinosis-color-text`.',
    );
    assert.equal(deprecationOf(named(fake.events, 'calcinosis-old')), 'Listen for `calcinosis-toggle`.');
    assert.equal(deprecationOf(event), 'Listen for `calcinosis-toggle`.');
  });

  test('leaves the rest as it is', () => {
    const { attributes, members, slots } = found.CalcinosisFake;
    for (const item of [named(attributes, 'kept'), named(members, 'kept'), named(slots, '')])
      assert.equal(deprecationOf(item), undefined, item.name);
  });
});
