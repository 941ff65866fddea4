/** The configuration for `DOMPurify.sanitize(html, calcinosis)`. */
export declare const calcinosis: {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: RegExp;
    attributeNameCheck: (name: string, tag?: string) => boolean;
    allowCustomizedBuiltInElements: boolean;
  };
};
/**
 * A hook: `DOMPurify.addHook('uponSanitizeAttribute', checkAttribute)`. With it our tags keep only their own
 * attributes, and those only with values that they have.
 */
export declare function checkAttribute(
  node: Element,
  data: { attrName: string; attrValue: string; keepAttr: boolean | undefined },
): void;
