interface QuestionAndAnswer {
    readonly question: string;
    readonly answer: string;
}
/**
 * A schema.org `FAQPage` for search engines: data, never run. Trusted Types forbid a script to write
 * the text of another, even of data, so Lit makes it from markup, under its policy.
 */
export declare function faqPage(items: readonly QuestionAndAnswer[], language: string): HTMLScriptElement;
export {};
