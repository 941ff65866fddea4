/** The ids of a part of the content, in its order: what has an id stands under it. */
const keysOf = (part) => Object.keys(part);

export { keysOf };
