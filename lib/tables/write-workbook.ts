import writeXlsxFile, { type Cell as SheetCell } from 'write-excel-file/universal';
import type { Cell, Table } from '../report/table';

const HEADING = { fontWeight: 'bold', backgroundColor: '#e9edf0' } as const;
const LONGEST_TITLE = 31;

/**
 * `_x003D_` in a workbook means a character of that number, so it is written as what it looks like.
 * The library looks texts up in a plain object: one that is called like a member of every object
 * would break the file, and gets a space at its end.
 */
const sheetText = (text: string): string => {
  const literal = text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
  return literal in {} ? `${literal} ` : literal;
};

/** A text stays a text whatever it begins with: no cell of ours is ever a formula. */
const sheetCell = (value: Cell): SheetCell =>
  typeof value === 'number' ? { value, type: Number } : { value: sheetText(value), type: String };

const titleOf = (title: string): string =>
  title.replace(/[\\/?*[\]:]/gu, ' ').slice(0, LONGEST_TITLE);

/** The tables as one XLSX workbook, a sheet each; `notes` fill a last sheet. */
export function writeWorkbook(
  tables: readonly Table[],
  notes: { readonly title: string; readonly lines: readonly string[] },
): Promise<Blob> {
  const sheets = tables.map(({ title, columns, rows }) => ({
    sheet: titleOf(title),
    data: [
      columns.map(({ header }) => ({ value: header, type: String, ...HEADING })),
      ...rows.map((row) => row.map(sheetCell)),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }));
  const about = {
    sheet: titleOf(notes.title),
    data: notes.lines.map((line) => [sheetCell(line)]),
    columns: [{ width: 100 }],
  };
  return writeXlsxFile([...sheets, ...(notes.lines.length === 0 ? [] : [about])]).toBlob();
}
