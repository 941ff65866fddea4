/** The option `htmlSupport` of a CKEditor 5 that no plugin can be added to. It keeps every custom element. */
export declare const htmlSupport: { allow: object[] };
