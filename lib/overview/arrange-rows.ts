import { passes, type RowFilter } from './filter-rows';
import type { InventoryRow } from './inventory-rows';
import { FIRST_ORDER, orderRows, type Order } from './order-rows';
import { matchingRows, type Initials } from './search-rows';

/** What the table is asked to show. */
export interface View {
  readonly query: string;
  readonly filters: readonly RowFilter[];
  readonly order: Order;
}

/** All rows, as the page opens. */
export const FIRST_VIEW: View = { query: '', filters: [], order: FIRST_ORDER };

/** Ids of the rows to show, in order. */
export function arrange(
  rows: readonly InventoryRow[],
  { query, filters, order }: View,
  initials?: Initials,
): readonly string[] {
  const kept = rows.filter((row) => filters.every((filter) => passes(row, filter)));
  return orderRows(matchingRows(kept, query, initials), order).map(({ id }) => id);
}
