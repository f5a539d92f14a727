import type { InventoryRow } from './inventory-rows';
import { checkRank } from './check-order';
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

const pinyin = new Intl.Collator('zh-CN', { numeric: true });
const compareNames: Compare = (a, b) => pinyin.compare(a.name, b.name);
const difference = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
const compareTexts = (a = '', b = ''): number => (a === b ? 0 : pinyin.compare(a, b));

/** The group to keep leads its cluster; clusters stay together by their first member's id. */
const conclusionKey = ({ id, findings: [first] }: InventoryRow) => ({
  check: first === undefined ? Infinity : checkRank(first.check),
  band: first?.band === 'possible' ? 1 : 0,
  cluster: first?.groupIds[0] ?? '',
  kept: first?.keep === id ? 0 : 1,
});

function compareConclusions(a: InventoryRow, b: InventoryRow): number {
  const [left, right] = [conclusionKey(a), conclusionKey(b)];
  return (
    difference(left.check, right.check) ||
    difference(left.band, right.band) ||
    (left.cluster < right.cluster ? -1 : left.cluster > right.cluster ? 1 : 0) ||
    difference(left.kept, right.kept)
  );
}

const COMPARE: Readonly<Record<Column, Compare>> = {
  name: compareNames,
  unit: (a, b) => compareTexts(a.unit, b.unit),
  purpose: (a, b) => compareTexts(a.purpose, b.purpose),
  members: (a, b) => (a.memberCount ?? 0) - (b.memberCount ?? 0),
  lastSeen: (a, b) => (a.lastSeenAt ?? 0) - (b.lastSeenAt ?? 0),
  state: (a, b) => ROW_STATES.indexOf(a.state.is) - ROW_STATES.indexOf(b.state.is),
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
  return rows.toSorted(
    (a, b) =>
      Number(isUnknown(a, column)) - Number(isUnknown(b, column)) ||
      sign * COMPARE[column](a, b) ||
      compareNames(a, b),
  );
}

/** The other way round on the same column; else the new column, figures and dates largest first. */
export const nextOrder = (order: Order, column: Column): Order =>
  order.column === column
    ? { column, descending: !order.descending }
    : { column, descending: column === 'members' || column === 'lastSeen' };
