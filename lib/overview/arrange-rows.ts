import type { InventoryRow } from './inventory-rows';
import { checkRank } from './check-order';

export const COLUMNS = ['name', 'kind', 'members', 'lastSeen', 'conclusion'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}
export const KIND_FILTERS = ['all', 'work', 'unknown'] as const;
export type KindFilter = (typeof KIND_FILTERS)[number];

/** Groups with a finding come first, those of one finding together. */
export const FIRST_ORDER: Order = { column: 'conclusion', descending: false };

type Compare = (a: InventoryRow, b: InventoryRow) => number;

const KIND_RANK = { work: 0, unknown: 1, social: 2 } as const;
const pinyin = new Intl.Collator('zh-CN', { numeric: true });
const compareNames: Compare = (a, b) => pinyin.compare(a.name, b.name);

/** The group to keep leads its cluster; clusters stay together by their first member's id. */
const conclusionKey = ({ id, findings: [first] }: InventoryRow) => ({
  check: first === undefined ? Infinity : checkRank(first.check),
  band: first?.band === 'possible' ? 1 : 0,
  cluster: first?.groupIds.join() ?? '',
  kept: first?.keep === id ? 0 : 1,
});

const difference = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

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
  kind: (a, b) => KIND_RANK[a.kind] - KIND_RANK[b.kind],
  members: (a, b) => (a.memberCount ?? 0) - (b.memberCount ?? 0),
  lastSeen: (a, b) => (a.lastSeenAt ?? 0) - (b.lastSeenAt ?? 0),
  conclusion: compareConclusions,
};

/** What is not known (no members, never seen) stays at the end in either direction. */
const isUnknown = (row: InventoryRow, column: Column): boolean =>
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

const searchKey = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Rows whose name contains the query; widths and case do not matter. */
export function matchingRows(
  rows: readonly InventoryRow[],
  query: string,
): readonly InventoryRow[] {
  const key = searchKey(query);
  return key === '' ? rows : rows.filter(({ name }) => searchKey(name).includes(key));
}

/** What the table is asked to show. */
export interface View {
  readonly query: string;
  readonly filter: KindFilter;
  readonly order: Order;
}

/** Ids of the rows to show, in order. */
export function arrange(
  rows: readonly InventoryRow[],
  { query, filter, order }: View,
): readonly string[] {
  const ofKind = filter === 'all' ? rows : rows.filter(({ kind }) => kind === filter);
  return orderRows(matchingRows(ofKind, query), order).map(({ id }) => id);
}
