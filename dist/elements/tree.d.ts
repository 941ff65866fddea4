/** The element's parent, or the host of the shadow root that it is in. */
export declare function parentOf(node: Element): Element | null;
/** Where an element is shown: in its slot, else in its parent or in the host of its shadow root. */
export declare function flatParentOf(node: Element): Element | null;
/** As `closest()`, along the way on which an element is shown: through slots, and out of shadow roots. */
export declare function closestShown(node: Element | null, selector: string): Element | null;
/** The nodes, with those that a `<slot>` among them forwards in its place. */
export declare function forwarded(nodes: Iterable<Node>): Node[];
/** The elements that the page puts into the slots of a host, or into the one of that name. */
export declare function slotted(host: Element, name?: string): HTMLElement[];
