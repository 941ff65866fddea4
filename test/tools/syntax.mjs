import { parseAst } from 'rollup/parseAst';

/** Each node of a script's syntax tree, in no order. */
export function nodesOf(script) {
  const nodes = [];
  const queue = [parseAst(script)];
  while (queue.length > 0) {
    const node = queue.pop();
    if (typeof node?.type === 'string') nodes.push(node);
    for (const value of Object.values(node ?? {})) if (value && typeof value === 'object') queue.push(value);
  }
  return nodes;
}
