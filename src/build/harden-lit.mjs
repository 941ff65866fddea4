/*
 * Lit inside the drop-in file meets pages that it was not written for. An image with the name `createElement` takes the
 * place of `document.createElement`, so Lit calls what the prototype has; and where a page has frozen the builtins, as SES
 * does, it goes on without `Symbol.metadata`, which only decorators need. A page that bundles Lit from npm has Lit as it is.
 */
const methods = ['createComment', 'createElement', 'createTextNode', 'createTreeWalker', 'importNode'];

const edits = {
  'lit-html/lit-html.js': [
    [/(?<=\bconst )(?=t=globalThis,)/, `{${methods}}=builtIn(document),ofDocument={${methods}},`],
    [/=document(?=,)/, '=ofDocument'],
    // These two want a node.
    [/(?<=\.createTreeWalker\()\w+/, 'document'],
    [/(?<=\.currentNode=)\w+(?=,\w+\}p\()/, 'document'],
  ],
  'reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),/, '(()=>{try{$&void 0}catch{}})(),'],
  ],
};

/** Makes these edits, each of which has its one place in Lit; `builtIns` is the module that exports `builtIn`. */
export const hardenLit = (builtIns) => {
  let left;
  return {
    name: 'harden-lit',
    buildStart() {
      left = new Set(Object.keys(edits));
    },
    transform(code, id) {
      const file = Object.keys(edits).find((end) => id.endsWith(`/${end}`));
      if (!file) return null;
      left.delete(file);
      let hardened = code;
      for (const [place, text] of edits[file]) {
        if (hardened.split(place).length !== 2) this.error(`${file} has not one place for ${place}`);
        hardened = hardened.replace(place, text);
      }
      if (file.startsWith('lit-html'))
        hardened = `import{builtIn}from${JSON.stringify(builtIns)};${hardened}`;
      return { code: hardened, map: null };
    },
    buildEnd(error) {
      if (!error && left.size > 0) this.error(`not found: ${[...left]}`);
    },
  };
};
