import writeXlsxFile, { type Cell as SheetCell } from 'write-excel-file/universal';
import type { Cell, Table } from '../report/table';

const HEADING = { fontWeight: 'bold', backgroundColor: '#e9edf0' } as const;
const LONGEST_TITLE = 31;

/** A text stays a text whatever it begins with: no cell of ours is ever a formula. */
const sheetCell = (value: Cell): SheetCell =>
  typeof value === 'number' ? { value, type: Number } : { value, type: String };

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
