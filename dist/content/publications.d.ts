/** What a reference manager asks for beyond a `Reference`: more authors, and where in the journal. */
export interface Publication {
    /** The first three, as `Reiter N`; `others` stands for more. */
    readonly authors: readonly string[];
    readonly volume?: string;
    /** First and last page, or an article number. */
    readonly pages?: string;
}
export declare const publications: Readonly<Record<string, Publication>>;
