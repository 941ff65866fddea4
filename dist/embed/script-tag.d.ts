/**
 * What the site has set on the script tag of the elements. Optimizers rename, delay, inline and combine that, so it is any
 * script that names calcinosis in an attribute or has `data-mounts` or `data-base`; who may write a script may do anything.
 *
 * @param name - Without `data-`, such as `base`.
 * @returns The value of `data-<name>` on the first such script that has it; undefined where none has.
 */
export declare function fromScriptTag(name: string): string | undefined;
