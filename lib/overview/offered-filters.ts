import { filterKey, type RowFilter } from './filter-rows';
import type { InventoryRow } from './inventory-rows';
import { checkRank } from './check-order';
import { ROW_STATES } from './row-state';

const distinct = <T>(values: Iterable<T | undefined>): readonly T[] =>
  [...new Set(values)].filter((value) => value !== undefined);

/** Filters that hold for some of the rows but not for all, those already set left out. */
export function offeredFilters(
  rows: readonly InventoryRow[],
  set: readonly RowFilter[],
): readonly RowFilter[] {
  const kinds = distinct(rows.map(({ kind }) => kind)).filter((kind) => kind !== 'social');
  const states = new Set(rows.map(({ state }) => state.is));
  const checks = distinct(rows.flatMap(({ findings }) => findings.map(({ check }) => check)));
  const clients = distinct(rows.map(({ clientId }) => clientId));
  const offers: readonly RowFilter[] = [
    ...(checks.length > 0 ? [{ by: 'findings' } as const] : []),
    ...checks
      .toSorted((a, b) => checkRank(a) - checkRank(b))
      .map((check) => ({ by: 'check', check }) as const),
    ...(kinds.length > 1 ? kinds.map((kind) => ({ by: 'kind', kind }) as const) : []),
    ...(states.size > 1
      ? ROW_STATES.filter((state) => states.has(state)).map(
          (state) => ({ by: 'state', state }) as const,
        )
      : []),
    ...distinct(rows.map(({ purpose }) => purpose)).map(
      (purpose) => ({ by: 'purpose', purpose }) as const,
    ),
    ...(clients.length > 1 ? clients.map((clientId) => ({ by: 'client', clientId }) as const) : []),
  ];
  const taken = new Set(set.map(filterKey));
  return offers.filter((offer) => !taken.has(filterKey(offer)));
}
