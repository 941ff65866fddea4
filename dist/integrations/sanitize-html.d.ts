type Attribute = string | { name: string; multiple?: boolean; values: string[] };
/** Only what our forms need, as options of sanitize-html. */
export declare const calcinosis: {
  allowedTags: string[];
  allowedAttributes: Record<string, Attribute[]>;
  allowedClasses: Record<string, string[]>;
};
/** Adds them to a site's own options: `sanitizeHtml(html, withCalcinosis(sanitizeHtml.defaults))`. */
export declare function withCalcinosis<Options extends object>(options: Options): Options & typeof calcinosis;
