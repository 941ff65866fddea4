/** What is shown and how: the language, the reading level, the look, the heading, a part of the whole. */
const presentation = /^(lang|dir|theme|heading-level|hide-heading|hide-drawing|hide-reading-level|reading-level|include|exclude|used|print|types|highlight|sections|populations|groups|kinds|term)$/;
/** What belongs to one place on a page, so that it cannot be the same for a whole site. */
const ofOnePlace = /^(id|name|disabled|term)$/;
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
function maySet(option, source, policy = 'presentation') {
    if (source === 'tag')
        return true;
    if (option === 'style')
        return false;
    if (source === 'site')
        return !ofOnePlace.test(option);
    return presentation.test(option) || (source === 'block' && policy === 'all');
}
/** The slots for words of an author's own, which stand beside ours. Any other is the contact, or replaces a section. */
const ownWords = /^(question|section|note|preparation|resource)$/;
/**
 * Whether what has a slot is shown in it. A link stands for an element and fills nothing; a block adds to what is there, and
 * replaces nothing.
 *
 * @param slot - The name of the slot, such as `question`; empty for the fallback.
 * @param source - Where it is written.
 * @param policy - What the site lets blocks set. It changes nothing for links.
 * @returns Whether it is shown.
 */
function mayFill(slot, source, policy = 'presentation') {
    if (source === 'tag' || !slot)
        return true;
    return source === 'block' && (policy === 'all' || ownWords.test(slot));
}

export { mayFill, maySet };
