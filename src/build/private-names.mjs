import { parseAst } from 'rollup/parseAst';

const letters = [...'etsinrohalcdufpmgvbwykxjqzETSINROHALCDUFPMGVBWYKXJQZ'];

/**
 * Gives the private names of each class the same few letters, the most used first. The minifier makes them
 * unique in the whole file, though they are not seen outside of their class: that compresses worse.
 */
export const shortPrivateNames = () => ({
  name: 'short-private-names',
  renderChunk(code) {
    const edits = [];
    visit(parseAst(code), (body) => {
      if (body.type !== 'ClassBody') return;
      const own = new Map(
        body.body.filter(({ key }) => key?.type === 'PrivateIdentifier').map(({ key }) => [key.name, []]),
      );
      if (own.size > letters.length) throw new Error('a class has more private names than there are letters');
      visit(body, (node) => {
        if (node.type === 'PrivateIdentifier') own.get(node.name)?.push(node);
      });
      [...own.values()]
        .sort((a, b) => b.length - a.length)
        .forEach((uses, i) => edits.push(...uses.map(({ start, end }) => [start, end, `#${letters[i]}`])));
    });
    let renamed = code;
    for (const [start, end, name] of edits.sort(([a], [b]) => b - a)) {
      renamed = renamed.slice(0, start) + name + renamed.slice(end);
    }
    return { code: renamed, map: null };
  },
});

function visit(node, enter) {
  if (!node || typeof node !== 'object') return;
  if (node.type) enter(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) visit(item, enter);
    else visit(value, enter);
  }
}
