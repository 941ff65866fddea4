/** Adds our forms to a schema: `rehypeSanitize` with `withCalcinosis(defaultSchema)`. */
export declare function withCalcinosis<Schema extends object>(schema: Schema): Schema;
