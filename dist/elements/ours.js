/** Whether an element is one of ours: by its class, under any prefix and of any copy; before it is defined, by its tag. */
const isOurs = (element) => !!element && /^calcinosis-./.test(element.constructor.tag ?? element.localName);

export { isOurs };
