import { type TypeId } from '../../content/ids.js';
import type { TypeTableWords } from '../../content/schema.js';
/** For a letter or a message: the caption, a block for each type, a line for each column, and the note. */
export declare function tableText(words: TypeTableWords, labelled: string, ids: readonly TypeId[], caption: string): string;
/** RFC 4180: comma-separated, each field quoted, lines end in CR LF. */
export declare function tableCsv(words: TypeTableWords, ids: readonly TypeId[]): string;
