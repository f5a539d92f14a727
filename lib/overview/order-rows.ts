import type { InventoryRow } from './inventory-rows';
import { checkRank } from './check-order';
import { ranksOf } from './ranks';
import { ROW_STATES } from './row-state';

export const COLUMNS = [
  'name',
  'unit',
  'purpose',
  'members',
  'lastSeen',
  'state',
  'conclusion',
] as const;
export type Column = (typeof COLUMNS)[number];
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** Groups with a finding come first, those of one finding together. */
export const FIRST_ORDER: Order = { column: 'conclusion', descending: false };

type Compare = (a: InventoryRow, b: InventoryRow) => number;

const difference = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
const byCode = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
/** By pinyin once the places are known; until then any order that stays the same. */
const compareNames: Compare = (a, b) =>
  a.nameRank === undefined || b.nameRank === undefined
    ? byCode(a.name, b.name)
    : a.nameRank - b.nameRank;

interface ConclusionKey {
  readonly check: number;
  readonly band: number;
  readonly cluster: string;
  readonly kept: number;
}

/** The group to keep leads its cluster; clusters stay together by their first member's id. */
const conclusionKey = ({ id, findings: [first] }: InventoryRow): ConclusionKey => ({
  check: first === undefined ? Infinity : checkRank(first.check),
  band: first?.band === 'possible' ? 1 : 0,
  cluster: first?.groupIds[0] ?? '',
  kept: first?.keep === id ? 0 : 1,
});

function compareConclusions(rows: readonly InventoryRow[]): Compare {
  const keys = new Map(rows.map((row) => [row, conclusionKey(row)]));
  return (a, b) => {
    const [left, right] = [keys.get(a), keys.get(b)];
    if (!left || !right) return 0;
    return (
      difference(left.check, right.check) ||
      difference(left.band, right.band) ||
      byCode(left.cluster, right.cluster) ||
      difference(left.kept, right.kept)
    );
  };
}

function compareTexts(
  rows: readonly InventoryRow[],
  textOf: (row: InventoryRow) => string | undefined,
): Compare {
  const ranks = ranksOf(rows.map((row) => textOf(row) ?? ''));
  const rankOf = (row: InventoryRow): number => ranks.get(textOf(row) ?? '') ?? 0;
  return (a, b) => rankOf(a) - rankOf(b);
}

/** Each looks the rows over once, so that comparing two of them is only numbers. */
const COMPARE: Readonly<Record<Column, (rows: readonly InventoryRow[]) => Compare>> = {
  name: () => compareNames,
  unit: (rows) => compareTexts(rows, ({ unit }) => unit),
  purpose: (rows) => compareTexts(rows, ({ purpose }) => purpose),
  members: () => (a, b) => (a.memberCount ?? 0) - (b.memberCount ?? 0),
  lastSeen: () => (a, b) => (a.lastSeenAt ?? 0) - (b.lastSeenAt ?? 0),
  state: () => (a, b) => ROW_STATES.indexOf(a.state.is) - ROW_STATES.indexOf(b.state.is),
  conclusion: compareConclusions,
};

/** What is not known (no members, never seen, no unit) stays at the end in either direction. */
const isUnknown = (row: InventoryRow, column: Column): boolean =>
  (column === 'unit' && row.unit === undefined) ||
  (column === 'purpose' && row.purpose === undefined) ||
  (column === 'members' && row.memberCount === undefined) ||
  (column === 'lastSeen' && row.lastSeenAt === undefined) ||
  (column === 'conclusion' && row.findings.length === 0);

/** A new array in the asked order; equal rows by name. */
export function orderRows(
  rows: readonly InventoryRow[],
  { column, descending }: Order,
): readonly InventoryRow[] {
  const sign = descending ? -1 : 1;
  const compare = COMPARE[column](rows);
  const known = rows.filter((row) => !isUnknown(row, column));
  const unknown = rows.filter((row) => isUnknown(row, column));
  known.sort((a, b) => sign * compare(a, b) || compareNames(a, b));
  return [...known, ...unknown.sort(compareNames)];
}

/** The other way round on the same column; else the new column, figures and dates largest first. */
export const nextOrder = (order: Order, column: Column): Order =>
  order.column === column
    ? { column, descending: !order.descending }
    : { column, descending: column === 'members' || column === 'lastSeen' };
