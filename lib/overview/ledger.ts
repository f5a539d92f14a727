import type { CheckFinding } from '../checks/check';
import type { Group } from '../model/group';
import { groupNames, inventoryRows, type InventoryRow } from './inventory-rows';
import { buildOverview, type Overview } from './overview';

/** All that a page shows of the inventory. */
export interface ReadLedger {
  readonly state: 'read';
  readonly overview: Overview;
  readonly rows: readonly InventoryRow[];
  readonly names: ReadonlyMap<string, string>;
}

/** The inventory, or why there is none to show. */
export type Ledger = { readonly state: 'reading' } | { readonly state: 'unreadable' } | ReadLedger;

/** Without findings the checks have not run yet. */
export const ledgerOf = (
  groups: readonly Group[],
  findings?: readonly CheckFinding[],
): ReadLedger => ({
  state: 'read',
  overview: buildOverview(groups, findings),
  rows: inventoryRows(groups, findings ?? []),
  names: groupNames(groups),
});
