/** A link that stands for an element. */
export interface ElementLink {
    /** The element's tag. */
    readonly tag: string;
    /** Whether it points into the page (`#calcinosis-faq`), where it may be a real link to a real place. */
    readonly inPage: boolean;
    /** Its options, with the language of its path where that is not English. */
    readonly query: URLSearchParams;
}
/** `…/embed/es/calcinosis-faq.html?theme=dark` on any host, or `#calcinosis-faq?theme=dark` on this page. */
export declare function readLink(href: string, base?: string, page?: string): ElementLink | undefined;
