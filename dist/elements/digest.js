/** A short sum of a text, by which two texts can be told apart and neither can be read. */
function digest(text) {
    let sum = 5381;
    for (const character of text)
        sum = (Math.imul(sum, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
    return sum.toString(36);
}

export { digest };
