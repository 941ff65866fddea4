import { builtIn } from '../dom/builtins.js';

/** A stranger's `data-theme` is meant for something else. */
const isOurs = (tag) => tag.hasAttribute('data-mounts') ||
    tag.hasAttribute('data-base') ||
    [...tag.attributes].some(({ name, value }) => /calcinosis/i.test(name + value));
/**
 * What the site has set on the script tag of the elements. Optimizers rename, delay, inline and combine that, so it is any
 * script that names calcinosis in an attribute or has `data-mounts` or `data-base`; who may write a script may do anything.
 *
 * @param name - Without `data-`, such as `base`.
 * @returns The value of `data-<name>` on the first such script that has it; undefined where none has.
 */
function fromScriptTag(name) {
    const attribute = `data-${name}`;
    const tags = [...builtIn(document).scripts];
    return tags.find((tag) => tag.hasAttribute(attribute) && isOurs(tag))?.getAttribute(attribute) ?? undefined;
}

export { fromScriptTag };
