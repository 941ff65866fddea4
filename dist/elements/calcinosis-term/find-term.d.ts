/** The terms of the glossary, with those of the hospital's own. */
export type Terms = Readonly<Record<string, {
    readonly name: string;
    readonly meaning: string;
}>>;
/** The id of a term by its id or its name, in any case, in the singular or with an `s` more or less. */
export declare function findTerm({ terms }: {
    readonly terms: Terms;
}, text: string): string | undefined;
