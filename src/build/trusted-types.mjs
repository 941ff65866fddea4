const policy = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/g;

/**
 * Gives Lit inside the drop-in file a Trusted Types policy name of its own. Under `trusted-types lit-html`
 * a second copy of Lit throws at import; here a refused or repeated name leaves the policy undefined.
 */
export const ownTrustedTypesPolicy = (name) => {
  let replaced;
  return {
    name: 'own-trusted-types-policy',
    buildStart() {
      replaced = 0;
    },
    transform(code) {
      if (!code.includes('createPolicy')) return null;
      const own = code.replace(policy, (_, trustedTypes, rules) => {
        replaced += 1;
        return `(()=>{try{return ${trustedTypes}.createPolicy("${name}",${rules})}catch{}})()`;
      });
      return { code: own, map: null };
    },
    buildEnd(error) {
      if (!error && replaced !== 1)
        this.error(`expected one Trusted Types policy of lit-html, found ${replaced}`);
    },
  };
};
