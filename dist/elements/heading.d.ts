import { type TemplateResult } from 'lit';
/** One below the heading that the reader is under; 2 where the page has none before this place. */
export declare function inferHeadingLevel(place: Element): number;
/** A heading of the level; deeper than 6 stays 6. One template a level, since Lit binds no tag names. */
export declare function heading(level: number, content: unknown, id?: string, part?: string): TemplateResult;
