import { simplify } from '../text/simplified';
import { COLUMN_HEADERS, INTAKE_COLUMNS, type ColumnMapping, type IntakeColumn } from './columns';

const HEADER_ROWS = 10;
const LONGEST_HEADER = 40;
/** Words that a longer heading may hold; most groups are called …工作群 themselves. */
const WITHIN = /^\p{sc=Han}.*[^群]$/u;

/** A heading without what people put around it: （必填）, *, numbers, spaces, 繁體. */
const plainHeader = (text: string): string =>
  simplify(text.slice(0, LONGEST_HEADER).normalize('NFKC'))
    .replace(/\(.*?\)|\[.*?\]|【.*?】/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** How well a heading says that its column is this one: 2 exactly, 1 within, 0 not. */
function likeness(header: string, column: IntakeColumn): number {
  // The headings pass the same simplifying; what it leaves of 繁體 it leaves in both.
  const words: readonly string[] = COLUMN_HEADERS[column].map(simplify);
  if (words.includes(header)) return 2;
  return words.some((word) => WITHIN.test(word) && header.includes(word)) ? 1 : 0;
}

/** The columns that a row of headings names; each heading and each meaning is used once. */
export function mapHeaders(row: readonly string[]): ColumnMapping {
  const headers = row.map(plainHeader);
  const mapping: Partial<Record<IntakeColumn, number>> = {};
  const used = new Set<number>();
  for (const least of [2, 1]) {
    for (const column of INTAKE_COLUMNS) {
      if (mapping[column] !== undefined) continue;
      const at = headers.findIndex(
        (header, index) => header !== '' && !used.has(index) && likeness(header, column) >= least,
      );
      if (at < 0) continue;
      mapping[column] = at;
      used.add(at);
    }
  }
  return mapping;
}

export interface GuessedColumns {
  /** The row of headings, from 0; absent where none was recognised. */
  readonly headerRow?: number;
  readonly mapping: ColumnMapping;
}

/**
 * Finds the row of headings (a title may stand above it) and what its columns are. Without any
 * known heading a list of one column is a list of names; anything else is for the person to map.
 */
export function guessColumns(rows: readonly (readonly string[])[]): GuessedColumns {
  let best: { headerRow: number; mapping: ColumnMapping; known: number } | undefined;
  for (const [headerRow, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const mapping = mapHeaders(row);
    const known = Object.keys(mapping).length;
    const isBetter = mapping.name !== undefined && known > (best?.known ?? 0);
    if (isBetter) best = { headerRow, mapping, known };
  }
  if (best) return { headerRow: best.headerRow, mapping: best.mapping };
  const isOneColumn =
    rows.length > 0 && rows.every((row) => row.slice(1).every((cell) => cell.trim() === ''));
  return { mapping: isOneColumn ? { name: 0 } : {} };
}
