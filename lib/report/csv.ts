import { cell } from './cell';
import type { Cell, Table } from './table';

const MARK = '\uFEFF';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

const field = (value: Cell): string => {
  if (typeof value === 'number') return String(value);
  const text = cell(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;

/** Rows as CSV by RFC 4180, with a byte order mark so that Excel reads it as UTF-8. */
export const csvOfRows = (rows: readonly (readonly Cell[])[]): string =>
  `${MARK}${rows.map(line).join('')}`;

/** One table as CSV; what the words mean stands below it, apart by an empty line. */
export const csvOf = (
  { columns, rows }: Table,
  notes: readonly string[],
  noteLabel: string,
): string =>
  csvOfRows([
    columns.map(({ header }) => header),
    ...rows,
    ...(notes.length === 0 ? [] : [[]]),
    ...notes.map((note) => [`${noteLabel}${note}`]),
  ]);
