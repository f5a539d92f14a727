import { nameKey } from '../identity/name-key';
import type { Problem } from '../model/problem';
import type { ReportedEntry } from '../model/reported';
import { plainLine } from '../records/plain-text';
import { guessColumns } from './guess-columns';
import type { ColumnMapping } from './columns';
import { readEntry } from './read-entry';

export const MOST_ROWS = 100_000;

/** One row of the table as it will be taken in, or why not. */
export interface PreviewRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly entry?: ReportedEntry;
  readonly problems: readonly Problem[];
}

/** What a table would bring, before anything is stored. */
export interface Preview {
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly rows: readonly PreviewRow[];
  /** About the whole table; nothing can be taken in while there is one. */
  readonly problems: readonly Problem[];
}

const TOTAL =
  /^(?:合计|总计|小计|共计|汇总|填报人|填表人|审核人|填报单位|填表单位|填报日期|注|说明)(?:[:：]|$|\d)/u;

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => plainLine(cell) === '');

/** 合计 and the lines under a table are no groups. */
const isFooter = (row: readonly string[], mapping: ColumnMapping): boolean => {
  const first = plainLine(row.find((cell) => plainLine(cell) !== '') ?? '').replace(/\s/gu, '');
  const name = plainLine(row[mapping.name ?? 0] ?? '').replace(/\s/gu, '');
  return TOTAL.test(first) || TOTAL.test(name);
};

const identityOf = ({ clientId, name, unit = '' }: ReportedEntry): string =>
  `${clientId} ${nameKey(name)} ${nameKey(unit)}`;

/**
 * Reads rows of text as groups. Columns are recognised by their headings, or as `override` says.
 * Empty rows and 合计 are passed over; a row repeated is taken once.
 */
export function previewTable(
  table: readonly (readonly string[])[],
  today: string,
  override?: ColumnMapping,
): Preview {
  const { headerRow, mapping: guessed } = guessColumns(table);
  const mapping = override ?? guessed;
  const headers = headerRow === undefined ? [] : (table[headerRow] ?? []);
  const refuse = (code: string, path: string, expected: string, found: string): Preview => ({
    headers,
    mapping,
    rows: [],
    problems: [{ code, path, expected, found }],
  });
  if (table.length > MOST_ROWS + 10)
    return refuse('too-many-rows', '', `≤ ${MOST_ROWS}`, String(table.length));
  if (mapping.name === undefined) return refuse('no-name-column', 'name', '群名称', '');
  const first = headerRow === undefined ? 0 : headerRow + 1;
  const seen = new Map<string, number>();
  const rows: PreviewRow[] = [];
  for (const [index, cells] of table.slice(first).entries()) {
    if (isEmpty(cells) || isFooter(cells, mapping)) continue;
    const row = first + index + 1;
    const { entry, problems } = readEntry(cells, mapping, today);
    const before = entry && seen.get(identityOf(entry));
    if (entry && before === undefined) seen.set(identityOf(entry), row);
    const repeated = {
      code: 'repeated',
      path: 'name',
      expected: 'one each',
      found: String(before),
    };
    rows.push(
      before === undefined
        ? { row, problems, ...(entry ? { entry } : {}) }
        : { row, problems: [...problems, repeated] },
    );
  }
  if (rows.length === 0) return refuse('no-rows', '', '≥ 1', '0');
  return { headers, mapping, rows, problems: [] };
}

export const entriesOf = ({ rows }: Preview): readonly ReportedEntry[] =>
  rows.flatMap(({ entry }) => entry ?? []);
