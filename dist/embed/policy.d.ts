/**
 * Where an option of an element is written: on its `tag`, on the script tag of the `site`, on a `block` that asks for the
 * element, on a `link` that stands for it, or in an `address` (of a link, or of the element's own page).
 */
export type OptionSource = 'tag' | 'site' | 'block' | 'link' | 'address';
/** What blocks may set on a site: `data-mounts` on its script tag. */
export type MountPolicy = 'presentation' | 'all';
/**
 * Whether an option may be set from there. Whoever may write a tag or a script may set everything. A block is often written by
 * authors who may write neither, and a link or an address by anybody: these choose how the content is presented, and never
 * speak in the hospital's name (an emergency number, a review, a contact, a text of its own), keep nothing on a device, and
 * name nothing on the page.
 *
 * @param option - The attribute, such as `emergency-number`.
 * @param source - Where it is written.
 * @param policy - What the site lets blocks set. It changes nothing for links and addresses.
 * @returns Whether the option counts there.
 */
export declare function maySet(option: string, source: OptionSource, policy?: MountPolicy): boolean;
/**
 * Whether what has a slot is shown in it. A link stands for an element and fills nothing; a block adds to what is there, and
 * replaces nothing.
 *
 * @param slot - The name of the slot, such as `question`; empty for the fallback.
 * @param source - Where it is written.
 * @param policy - What the site lets blocks set. It changes nothing for links.
 * @returns Whether it is shown.
 */
export declare function mayFill(slot: string, source: OptionSource, policy?: MountPolicy): boolean;
