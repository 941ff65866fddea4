import { fill } from '../../content/language.js';
import { plainText } from '../../content/markup.js';
import { typeFields } from '../../content/ids.js';

function rows(words, ids) {
    return ids.map((id) => [
        words.types[id].name,
        ...typeFields.map((field) => plainText(words.types[id][field])),
    ]);
}
function header(words) {
    return [words.columns.type, ...typeFields.map((field) => words.columns[field])];
}
/** For a letter or a message: the caption, a block for each type, a line for each column, and the note. */
function tableText(words, labelled, ids, caption) {
    const [, ...labels] = header(words);
    const blocks = rows(words, ids).map(([name, ...cells]) => [name, ...cells.map((cell, i) => fill(labelled, { label: labels[i] ?? '', text: cell }))].join('\n'));
    return [caption, ...blocks, plainText(words.note)].join('\n\n');
}
/** A spreadsheet would take it for a formula, in Japan also by its wide form; after an apostrophe it is text. */
const asText = (cell) => cell.replace(/^[=+\-@\t\r＝＋－＠]/, "'$&");
/** RFC 4180: comma-separated, each field quoted, lines end in CR LF. */
function tableCsv(words, ids) {
    return [header(words), ...rows(words, ids)]
        .map((row) => row.map((cell) => `"${asText(cell).replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
}

export { tableCsv, tableText };
