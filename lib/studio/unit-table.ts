import * as v from 'valibot';
import type { Problem } from '../model/problem';
import { salvage } from '../profile/salvage';
import { settingsSchema } from '../profile/schema';
import { simplify } from '../text/simplified';
import { unitOf } from './unit-lines';

const HEADERS = {
  name: ['单位', '单位名称', '名称', '所属单位', '部门', '科室', 'unit', 'name'],
  aliases: ['别名', '简称', '又称', '曾用名', 'aliases', 'alias', 'shortname'],
  groups: [
    '群名规则',
    '群名模式',
    '群名',
    '群名称',
    '匹配',
    '模式',
    'patterns',
    'pattern',
    'groups',
  ],
  maxGroups: ['群数上限', '上限', '最多群数', '群数', '最多', 'maxgroups', 'max'],
} as const;
type Column = keyof typeof HEADERS;
const COLUMNS = Object.keys(HEADERS) as readonly Column[];
const HEADER_ROWS = 5;
const MOST_UNITS = 500;

/** One row as it would become a unit, or why not. */
export interface UnitRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** As it would be written into the profile; absent when it can't be. */
  readonly unit?: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly problems: readonly Problem[];
}

export interface UnitTable {
  readonly rows: readonly UnitRow[];
  /** About the whole table: nothing can be taken while there is one. */
  readonly problems: readonly Problem[];
}

const plain = (cell: string): string =>
  simplify(cell.slice(0, 40).normalize('NFKC'))
    .replace(/\(.*?\)/g, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

const headerOf = (row: readonly string[]): Readonly<Partial<Record<Column, number>>> => {
  const cells = row.map(plain);
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const words: readonly string[] = HEADERS[column];
      const at = cells.findIndex((cell) => words.includes(cell));
      return at < 0 ? [] : [[column, at]];
    }),
  );
};

/** Without headings the columns stand in the order of the form. */
const IN_ORDER = { name: 0, aliases: 1, groups: 2, maxGroups: 3 };

const refused = (code: string, expected: string, found: string): UnitTable => ({
  rows: [],
  problems: [{ code, path: '', expected, found }],
});

const unitProblems = (unit: unknown): readonly Problem[] => {
  const problems: Problem[] = [];
  salvage(v.pick(settingsSchema, ['units']), { units: [unit] }, '', problems);
  return problems.map((problem) => ({
    ...problem,
    path: problem.path.replace(/^units\.0\.?/, ''),
  }));
};

/** Reads a pasted table of units, each row by the profile's own schema; the same unit once. */
export function readUnitTable(table: readonly (readonly string[])[]): UnitTable {
  const headings = table.slice(0, HEADER_ROWS).map(headerOf);
  const at = headings.findIndex(({ name }) => name !== undefined);
  const columns = headings[at] ?? IN_ORDER;
  const first = at + 1;
  const seen = new Map<string, number>();
  const rows: UnitRow[] = [];
  for (const [index, cells] of table.slice(first).entries()) {
    const cell = (column: Column): string => cells[columns[column] ?? -1] ?? '';
    if (cells.every((each) => each.trim() === '')) continue;
    const unit = unitOf(cell('name'), cell('aliases'), cell('groups'), cell('maxGroups'));
    const row = first + index + 1;
    const name = cell('name').trim();
    const before = seen.get(plain(name) + name.replace(/\D/g, ''));
    const repeated: Problem = {
      code: 'repeated-unit',
      path: 'name',
      expected: '',
      found: String(before),
    };
    const problems = [...unitProblems(unit), ...(before === undefined ? [] : [repeated])];
    if (before === undefined) seen.set(plain(name) + name.replace(/\D/g, ''), row);
    rows.push(problems.length > 0 ? { row, name, problems } : { row, name, unit, problems });
  }
  if (rows.length === 0) return refused('no-rows', '≥ 1', '0');
  if (rows.length > MOST_UNITS)
    return refused('too-many-rows', `≤ ${MOST_UNITS}`, String(rows.length));
  return { rows, problems: [] };
}

/** The units of the rows that can be taken. */
export const unitsOf = ({ rows }: UnitTable): readonly Readonly<Record<string, unknown>>[] =>
  rows.flatMap(({ unit }) => (unit ? [unit] : []));
