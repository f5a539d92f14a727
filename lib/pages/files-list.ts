import type { ColumnMapping, IntakeColumn } from '../intake/columns';
import type { Preview, PreviewRow } from '../intake/preview';
import type { RowFate } from '../intake/row-fates';
import type { Checked } from '../model/checked';
import type { Group } from '../model/group';
import type { Problem } from '../model/problem';
import type { ReportedEntry } from '../model/reported';

type Rows = readonly (readonly string[])[];

export interface FatedRow extends PreviewRow {
  readonly fate: RowFate;
  readonly cells: readonly string[];
}

/** A list as it would be taken in; nothing is stored yet. */
export interface ListPreview {
  /** One heading a column, empty where there is none. */
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly rows: readonly FatedRow[];
  readonly problems: readonly Problem[];
  readonly counts: Readonly<Record<RowFate, number>>;
  readonly entries: readonly ReportedEntry[];
  /** The whole table, to read it again with another mapping. */
  readonly table: Rows;
}

const unreadable = (name: string): Checked<Rows> => ({
  ok: false,
  problems: [{ code: 'unreadable-file', path: name, expected: '', found: '' }],
});

/** The rows of a file, by what it is and not by how it is called. */
export async function readListFile(file: File): Promise<Checked<Rows>> {
  const { readTable } = await import('../tables/read-table');
  const { LIMITS } = await import('../tables/limits');
  // A file beyond the limit is not even read into memory.
  const bytes = await file
    .slice(0, LIMITS.fileBytes + 1)
    .arrayBuffer()
    .catch(() => undefined);
  if (!bytes) return unreadable(file.name);
  const table = await readTable(new Uint8Array(bytes));
  return table.ok ? { ok: true, value: table.value.rows } : table;
}

export async function readPasted(text: string): Promise<Checked<Rows>> {
  const { readDelimited } = await import('../tables/read-delimited');
  return readDelimited(text);
}

const FIRST_ROWS = 20;

/** Rows as they stand, where no column is known to hold the names. */
const unmapped = (table: Rows): readonly FatedRow[] =>
  table
    .slice(0, FIRST_ROWS)
    .map((cells, index) => ({ row: index + 1, cells, problems: [], fate: 'refused' }));

const widthOf = (table: Rows): number =>
  table.reduce((widest, row) => Math.max(widest, row.length), 0);

function withFates(preview: Preview, table: Rows, fates: readonly RowFate[]): readonly FatedRow[] {
  if (preview.problems.length > 0) return unmapped(table);
  return preview.rows.map((row, index) => ({
    ...row,
    fate: fates[index] ?? 'refused',
    cells: table[row.row - 1] ?? [],
  }));
}

/** What taking the table in would do to these groups; `today` is a civil date. */
export async function previewList(
  table: Rows,
  today: string,
  groups: readonly Group[],
  mapping?: ColumnMapping,
): Promise<ListPreview> {
  const { previewTable, entriesOf } = await import('../intake/preview');
  const { rowFates } = await import('../intake/row-fates');
  const { matchList } = await import('../intake/match-reported');
  const preview = previewTable(table, today, mapping);
  const fates = rowFates(preview.rows, groups, matchList);
  const counts = { new: 0, known: 0, unsure: 0, refused: 0 };
  for (const fate of fates) counts[fate] += 1;
  return {
    headers: Array.from({ length: widthOf(table) }, (_, at) => preview.headers[at] ?? ''),
    mapping: preview.mapping,
    rows: withFates(preview, table, fates),
    problems: preview.problems,
    counts,
    entries: preview.problems.length > 0 ? [] : entriesOf(preview),
    table,
  };
}

/** The mapping after the person said what a column is; each meaning has one column. */
export function remapped(
  mapping: ColumnMapping,
  at: number,
  meaning: IntakeColumn | undefined,
): ColumnMapping {
  const others = Object.entries(mapping).filter(
    ([column, place]) => place !== at && column !== meaning,
  );
  return Object.fromEntries(meaning === undefined ? others : [...others, [meaning, at]]);
}

/** The same list has the same id in every tab, so that it is taken once. */
export async function batchIdOf(entries: readonly ReportedEntry[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(entries));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
