import { filterKey, type RowFilter } from './filter-rows';
import type { InventoryRow } from './inventory-rows';
import { checkRank } from './check-order';
import { ROW_STATES, type RowState } from './row-state';
import type { GroupKind } from '../model/group';

interface Seen {
  readonly kinds: ReadonlySet<GroupKind>;
  readonly states: ReadonlySet<RowState['is']>;
  readonly checks: ReadonlySet<string>;
  readonly clients: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
}

/** What the rows have, in the order of the first row that has it. */
function whatIsThere(rows: readonly InventoryRow[]): Seen {
  const kinds = new Set<GroupKind>();
  const states = new Set<RowState['is']>();
  const [checks, clients, purposes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { kind, state, findings, clientId, purpose } of rows) {
    kinds.add(kind);
    states.add(state.is);
    clients.add(clientId);
    if (purpose !== undefined) purposes.add(purpose);
    for (const { check } of findings) checks.add(check);
  }
  return { kinds, states, checks, clients, purposes };
}

/** Filters that hold for some of the rows but not for all, those already set left out. */
export function offeredFilters(
  rows: readonly InventoryRow[],
  set: readonly RowFilter[],
): readonly RowFilter[] {
  const { states, ...there } = whatIsThere(rows);
  const kinds = [...there.kinds].filter((kind) => kind !== 'social');
  const [checks, clients, purposes] = [[...there.checks], [...there.clients], [...there.purposes]];
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
    ...purposes.map((purpose) => ({ by: 'purpose', purpose }) as const),
    ...(clients.length > 1 ? clients.map((clientId) => ({ by: 'client', clientId }) as const) : []),
  ];
  const taken = new Set(set.map(filterKey));
  return offers.filter((offer) => !taken.has(filterKey(offer)));
}
