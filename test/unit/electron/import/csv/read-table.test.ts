import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, type CsvTable, headerOf, readTable } from '../../../../../electron/import/csv/read-table.ts';
import { bytesOf, hasRealData, realData, realFile } from '../real-data.ts';

const rowsOf = (table: CsvTable): string[][] => table.rows.map((row) => row.cells);

function objectsOf(table: CsvTable): Record<string, string>[] {
  const header = headerOf(table, true);
  return bodyOf(table, true).map(({ cells }) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
  );
}

describe('readTable', () => {
  it.each([
    { separator: ',', name: 'comma' },
    { separator: ';', name: 'semicolon' },
    { separator: '\t', name: 'tab' },
    { separator: '|', name: 'bar' },
  ])('finds the $name', async ({ separator }) => {
    const rows = [
      ['Name', 'Title', 'City'],
      ['Ana Ruiz', 'VP', 'Madrid'],
      ['Bo Ek', '', 'Lund'],
    ];
    const table = await readTable(bytesOf(rows.map((row) => row.join(separator)).join('\n')));
    expect(table.separator).toBe(separator);
    expect(rowsOf(table)).toEqual(rows);
  });

  it('is not misled by separators inside cells', async () => {
    const table = await readTable(bytesOf('Name;Company\nAna;"Acme, Inc., Madrid"\nBo;Ek, Lund, SE\n'));
    expect(table.separator).toBe(';');
    expect(rowsOf(table)[2]).toEqual(['Bo', 'Ek, Lund, SE']);
  });

  it("follows a spreadsheet's own declaration of the separator", async () => {
    const table = await readTable(bytesOf('sep=|\r\nName|Role, main\r\nAna|x, y\r\n'));
    expect(headerOf(table, true)).toEqual(['Name', 'Role, main']);
  });

  it('keeps bare line feeds inside the cells of a CRLF file', async () => {
    const table = await readTable(bytesOf('a,b\r\n1,"x\ny"\r\n2,z\r\n'));
    expect(rowsOf(table)).toEqual([
      ['a', 'b'],
      ['1', 'x\ny'],
      ['2', 'z'],
    ]);
  });

  it('reads rows that end in different ways', async () => {
    const table = await readTable(bytesOf('a,b\r\n1,2\n3,4\r5,"6"\r\n'));
    expect(rowsOf(table).slice(1)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('counts rows as a spreadsheet does, blank ones included', async () => {
    const table = await readTable(bytesOf('a,b\n\n1,2\n,\n3,4\n'));
    expect(table.rows.map((row) => row.row)).toEqual([1, 3, 5]);
  });

  it('loses one row and no more to a quotation mark that never closes', async () => {
    const table = await readTable(bytesOf('a,b\n1,2\n3,"4\n5,6\n7,8\n'));
    expect(rowsOf(table).slice(1)).toEqual([
      ['1', '2'],
      ['5', '6'],
      ['7', '8'],
    ]);
    expect(table.broken).toEqual([expect.objectContaining({ row: 3, value: '3,"4' })]);
    expect(table.rows.map((row) => row.row)).toEqual([1, 2, 4, 5]);
  });

  it('loses one row to a quotation mark that another row would close', async () => {
    const table = await readTable(bytesOf('a,b\n"1,2\n"3","4"\n"5","6"\n'));
    expect(rowsOf(table).slice(1)).toEqual([
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(table.broken.map((problem) => problem.row)).toEqual([2]);
  });

  it('reads quotation marks in a cell that nobody doubled', async () => {
    const table = await readTable(bytesOf('a,b\n"Smith "Bob" John",x\n5" pipe,y\n'));
    expect(rowsOf(table).slice(1)).toEqual([
      ['Smith "Bob" John', 'x'],
      ['5" pipe', 'y'],
    ]);
  });

  it('reads lists of ties that blanks separate', async () => {
    const table = await readTable(bytesOf(' 1 1 0\n 1  2 1\n'), { mayBeBlankSeparated: true });
    expect(rowsOf(table)).toEqual([
      ['1', '1', '0'],
      ['1', '2', '1'],
    ]);
  });

  it('says how many characters it could not read', async () => {
    const bytes = Buffer.concat([Buffer.from('Name\nZoë Ærø '), Buffer.from([0xff]), Buffer.from('\n')]);
    expect((await readTable(bytes)).remarks).toEqual([
      { row: null, value: '', reason: expect.stringContaining('One character') },
    ]);
  });

  it.each(['', '\n\n', ' , \n'])('refuses a file without rows: %j', async (text) => {
    await expect(readTable(bytesOf(text))).rejects.toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE' }),
    );
  });

  it('stops when it is called off', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(readTable(bytesOf('a\nb'), { signal: controller.signal })).rejects.toThrow(
      expect.objectContaining({ code: 'CANCELLED' }),
    );
  });
});

const cases = hasRealData
  ? readdirSync(path.join(realData, 'csv_spectrum/csvs')).map((file) => path.basename(file, '.csv'))
  : [];

describe.skipIf(!hasRealData)('readTable on csv-spectrum', () => {
  it('has all eleven cases', () => {
    expect(cases).toHaveLength(11);
  });

  it.each(cases)('reads %s as published', async (name) => {
    const table = await readTable(realFile('csv_spectrum/csvs', `${name}.csv`));
    const expected: unknown = JSON.parse(
      new TextDecoder().decode(realFile('csv_spectrum/json', `${name}.json`)),
    );
    expect(objectsOf(table)).toEqual(expected);
  });
});

describe.skipIf(!hasRealData)('readTable on real exports', () => {
  // Rows and columns as counted in each folder's SOURCE.md.
  it.each([
    {
      file: 'salesforce_dataloader_samples/accountData.csv',
      rows: 423,
      columns: 38,
      encoding: 'windows-1252',
    },
    { file: 'salesforce_dataloader_samples/opportunityData.csv', rows: 38, columns: 31, encoding: 'utf-8' },
    { file: 'salesforce_dataloader_samples/error0413060133.csv', rows: 11, columns: 32, encoding: 'utf-8' },
    { file: 'maven_crm_sales/accounts.csv', rows: 85, columns: 7, encoding: 'utf-8' },
    { file: 'maven_crm_sales/sales_pipeline.csv', rows: 8800, columns: 8, encoding: 'utf-8' },
    { file: 'company_facts/sp500/constituents.csv', rows: 503, columns: 8, encoding: 'utf-8' },
    { file: 'company_facts/apple_fy2023/apple_balance_sheet.csv', rows: 28, columns: 3, encoding: 'utf-8' },
    { file: 'krackhardt_hightech/Krack-High-Tec-Attributes.csv', rows: 21, columns: 5, encoding: 'utf-8' },
  ])('reads $file', async ({ file, rows, columns, encoding }) => {
    const table = await readTable(realFile(file));
    expect(table.encoding).toBe(encoding);
    expect(bodyOf(table, true)).toHaveLength(rows);
    expect(new Set(table.rows.map((row) => row.cells.length))).toEqual(new Set([columns]));
    expect(table.broken).toEqual([]);
  });

  it('reads the accents of the Windows-1252 file', async () => {
    const table = await readTable(realFile('salesforce_dataloader_samples/accountData.csv'));
    const text = table.rows.flatMap((row) => row.cells).filter((cell) => /[^\p{ASCII}]/u.test(cell));
    expect(text.some((cell) => cell.includes('é'))).toBe(true);
    expect(text.every((cell) => !cell.includes('\ufffd'))).toBe(true);
  });

  it('reads the blank-separated ties of Krackhardt', async () => {
    const table = await readTable(realFile('krackhardt_hightech/Krack-High-Tec-edgelist-Advice.txt'), {
      mayBeBlankSeparated: true,
    });
    expect(table.rows).toHaveLength(441);
    expect(table.rows.filter((row) => row.cells[2] === '1')).toHaveLength(190);
  });
});
