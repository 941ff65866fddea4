import { expect } from '@open-wc/testing';

/** Each sets `hostileRan` on the page, should it ever become markup or code. */
export const hostile = [
  '"><img src=x onerror="hostileRan=1">',
  "'><svg onload=hostileRan=1>",
  '</script><script>hostileRan=1</script>',
  '<iframe srcdoc="<script>parent.hostileRan=1</script>"></iframe>',
  'javascript:hostileRan=1',
  '[@x](javascript:hostileRan=1) **<b onclick=hostileRan=1>** {__proto__}',
  '${hostileRan=1} {{hostileRan=1}}',
  '\u0000<!--',
  '__proto__ constructor toString',
];

/** Nothing of a hostile string became an element, a handler or an address that runs. */
export function noMarkupFrom(root: ParentNode): void {
  expect(Object.hasOwn(globalThis, 'hostileRan'), 'a hostile string ran').to.equal(false);
  for (const node of root.querySelectorAll('*')) {
    expect(node.localName).not.to.match(/^(img|script|iframe|object|embed|b)$/);
    for (const { name, value } of node.attributes) {
      expect(name).not.to.match(/^on/);
      if (/^(href|src|action)$/.test(name)) expect(value).not.to.match(/^\s*javascript:/i);
    }
  }
}
