import { expect } from '@open-wc/testing';
import { common } from '../../src/content/en/common.js';
import { typeTable } from '../../src/content/en/type-table.js';
import { typeFields, typeIds } from '../../src/content/ids.js';
import type { TypeTableWords } from '../../src/content/schema.js';
import { tableCsv, tableText } from '../../src/elements/calcinosis-type-table/table-text.js';

/** Words with all that a comma-separated file has to quote. */
const awkward: TypeTableWords = {
  ...typeTable,
  types: {
    ...typeTable.types,
    dystrophic: {
      ...typeTable.types.dystrophic,
      name: 'A "quoted", name',
      cause: 'one,\n two [@reiter2011; @w-dermnet] and **three**.',
    },
  },
};

/** Reads quoted fields as RFC 4180 has them. */
function readCsv(csv: string): string[][] {
  return csv
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
    );
}

describe('tableCsv', () => {
  it('holds a header and a row for each type, in the order of the table', () => {
    const [header, ...rows] = readCsv(tableCsv(typeTable, typeIds));
    expect(header).to.deep.equal([
      'Type',
      'How common',
      'Key feature',
      'Cause',
      'Calcium and phosphate in the blood',
    ]);
    expect(rows.map(([name]) => name)).to.deep.equal([
      'Dystrophic',
      'Metastatic',
      'Idiopathic',
      'Iatrogenic',
      'Calciphylaxis',
    ]);
    for (const row of rows) expect(row.length).to.equal(5);
  });

  it('quotes every field, doubles quotes, and ends lines in CR LF only', () => {
    const csv = tableCsv(awkward, ['dystrophic']);
    expect(csv).to.match(/^("(?:[^"]|"")*"(,|\r\n|$))+$/);
    expect(csv.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    expect(csv).to.contain('"A ""quoted"", name"');
    const [, row] = readCsv(csv);
    expect(row?.[0]).to.equal('A "quoted", name');
    expect(row?.[3]).to.equal('one, two and three.');
  });

  it('holds the types that were asked for and no others', () => {
    const rows = readCsv(tableCsv(typeTable, ['metastatic', 'iatrogenic']));
    expect(rows.map(([name]) => name)).to.deep.equal(['Type', 'Metastatic', 'Iatrogenic']);
  });

  it('starts no cell like a formula of a spreadsheet', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      const cell = `${start}HYPERLINK("https://example.org";"Click")`;
      const { dystrophic } = typeTable.types;
      const words: TypeTableWords = {
        ...typeTable,
        columns: { ...typeTable.columns, type: cell },
        types: { ...typeTable.types, dystrophic: { ...dystrophic, name: cell, cause: cell } },
      };
      const cells = readCsv(tableCsv(words, ['dystrophic'])).flat();
      for (const text of cells) expect(text).not.to.match(/^[=+\-@\t\r＝＋－＠]/);
      expect(cells[0], 'all of it is there').to.equal(`'${cell}`);
    }
    expect(tableCsv(typeTable, typeIds), 'ours need none').not.to.contain(`"'`);
  });
});

describe('tableText', () => {
  it('opens with the caption, has a block for each type, and closes with the note', () => {
    const [caption, ...blocks] = tableText(typeTable, common.labelled, typeIds, 'The caption').split('\n\n');
    const note = blocks.pop();
    expect(caption).to.equal('The caption');
    expect(note).to.match(/^This guide uses five types, as several sources do\. Others count four/);
    expect(blocks.length).to.equal(5);
    blocks.forEach((block, i) => {
      const [name, ...lines] = block.split('\n');
      const id = typeIds[i];
      expect(name).to.equal(id && typeTable.types[id].name);
      expect(lines.map((line) => line.split(': ')[0])).to.deep.equal(
        typeFields.map((field) => typeTable.columns[field]),
      );
    });
  });

  it('is free of markup and of citations', () => {
    const text = tableText(awkward, common.labelled, typeIds, awkward.caption);
    expect(text).not.to.match(/\*\*|\[@|[{}<>]/);
    expect(text).to.contain('Cause: one, two and three.');
  });
});
