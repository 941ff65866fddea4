/**
 * Imports another file of the library. A browser does not tell a classic script of another site where it comes from, and
 * an optimizer may have put it elsewhere.
 *
 * @param file - Its path from the folder of the script.
 * @param beside - Imports the file that lies beside the script, where nothing else is known.
 * @returns What the file exports.
 * @throws An error that says what to do, where it cannot be imported.
 */
export declare function importOwn<T>(file: string, beside: () => Promise<T>): Promise<T>;
