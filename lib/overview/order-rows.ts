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

/** The place of each text among the different ones by code, so that sorting rows compares only numbers. */
function placesOf(texts: readonly string[]): (text: string) => number {
  const places = new Map<string, number>();
  for (const text of [...new Set(texts)].sort()) places.set(text, places.size);
  return (text) => places.get(text) ?? 0;
}

/** The same of numbers, in their own order. */
function numberPlaces(values: Float64Array, descending: boolean): Uint32Array {
  const ordered = values.slice().sort();
  const places = new Map<number, number>();
  for (const value of ordered) if (!places.has(value)) places.set(value, places.size);
  const last = places.size - 1;
  return Uint32Array.from(values, (value) => {
    const place = places.get(value) ?? 0;
    return descending ? last - place : place;
  });
}

type Place = (row: InventoryRow) => number;

/** By pinyin once the places are known; until then any order that stays the same. */
function namePlace(rows: readonly InventoryRow[]): Place {
  if (rows.every(({ nameRank }) => nameRank !== undefined)) return ({ nameRank = 0 }) => nameRank;
  const place = placesOf(rows.map(({ name }) => name));
  return ({ name }) => place(name);
}

/** The weightiest check first, surer before possible, clusters together by their first member's id. */
function conclusionPlace(rows: readonly InventoryRow[]): Place {
  const cluster = placesOf(rows.map(({ findings: [first] }) => first?.groupIds[0] ?? ''));
  return ({ id, findings: [first] }) => {
    if (first === undefined) return 0;
    const band = first.band === 'possible' ? 1 : 0;
    // The group to keep leads its cluster.
    const kept = first.keep === id ? 0 : 1;
    const place = (checkRank(first.check) * 2 + band) * rows.length;
    return (place + cluster(first.groupIds[0] ?? '')) * 2 + kept;
  };
}

function textPlace(
  rows: readonly InventoryRow[],
  textOf: (row: InventoryRow) => string | undefined,
): Place {
  const ranks = ranksOf(rows.map((row) => textOf(row) ?? ''));
  return (row) => ranks.get(textOf(row) ?? '') ?? 0;
}

/** Each looks the rows over once. */
const PLACES: Readonly<Record<Column, (rows: readonly InventoryRow[]) => Place>> = {
  name: namePlace,
  unit: (rows) => textPlace(rows, ({ unit }) => unit),
  purpose: (rows) => textPlace(rows, ({ purpose }) => purpose),
  members:
    () =>
    ({ memberCount = 0 }) =>
      memberCount,
  lastSeen:
    () =>
    ({ lastSeenAt = 0 }) =>
      lastSeenAt,
  state:
    () =>
    ({ state }) =>
      ROW_STATES.indexOf(state.is),
  conclusion: conclusionPlace,
};

/** By the places, smallest first, or largest first; equal rows by name, then as they came. */
function sorted(
  rows: readonly InventoryRow[],
  place: Place,
  descending: boolean,
): readonly InventoryRow[] {
  const first = numberPlaces(Float64Array.from(rows, place), descending);
  const second = namePlace(rows);
  const names = rows.reduce((most, row) => Math.max(most, second(row)), 0) + 1;
  const count = rows.length;
  // One number a row: three places in a number of 53 bits are room for 200,000 rows.
  const keys = Float64Array.from(
    rows,
    (row, at) => ((first[at] ?? 0) * names + second(row)) * count + at,
  ).sort();
  return Array.from(keys, (key) => rows[key % count]).filter((row) => row !== undefined);
}

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
  const known = rows.filter((row) => !isUnknown(row, column));
  const unknown = rows.filter((row) => isUnknown(row, column));
  return [...sorted(known, PLACES[column](known), descending), ...sorted(unknown, () => 0, false)];
}

/** The other way round on the same column; else the new column, figures and dates largest first. */
export const nextOrder = (order: Order, column: Column): Order =>
  order.column === column
    ? { column, descending: !order.descending }
    : { column, descending: column === 'members' || column === 'lastSeen' };
