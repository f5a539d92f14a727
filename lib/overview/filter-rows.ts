import type { InventoryRow } from './inventory-rows';
import type { RowState } from './row-state';

/** What narrows the table; each names one thing and can be taken back by itself. */
export type RowFilter =
  | { readonly by: 'unit'; readonly unit: string }
  | { readonly by: 'kind'; readonly kind: 'work' | 'unknown' }
  | { readonly by: 'state'; readonly state: RowState['is'] }
  | { readonly by: 'purpose'; readonly purpose: string }
  | { readonly by: 'client'; readonly clientId: string }
  | { readonly by: 'check'; readonly check: string }
  | { readonly by: 'findings' }
  | { readonly by: 'reported' };

export function passes(row: InventoryRow, filter: RowFilter): boolean {
  switch (filter.by) {
    case 'unit':
      return row.unit === filter.unit;
    case 'kind':
      return row.kind === filter.kind;
    case 'state':
      return row.state.is === filter.state;
    case 'purpose':
      return row.purpose === filter.purpose;
    case 'client':
      return row.clientId === filter.clientId;
    case 'check':
      return row.findings.some(({ check }) => check === filter.check);
    case 'findings':
      return row.findings.length > 0;
    case 'reported':
      return row.reported;
  }
}

/** The same for equal filters, for keys and for telling whether one is set already. */
export const filterKey = (filter: RowFilter): string => Object.values(filter).join(':');

/** Adds a filter in place of one on the same thing; a row can't be of two units. */
export const withFilter = (
  filters: readonly RowFilter[],
  added: RowFilter,
): readonly RowFilter[] => [...filters.filter(({ by }) => by !== added.by), added];
