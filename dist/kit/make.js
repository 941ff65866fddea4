/** An element made of data: no text is ever read as HTML. */
function make(tag, attributes = {}, ...content) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    element.append(...content);
    return element;
}

export { make };
