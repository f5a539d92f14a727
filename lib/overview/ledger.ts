import type { CheckFinding } from '../checks/check';
import type { UnitGroups } from '../checks/units/unit-groups';
import type { Group } from '../model/group';
import { groupNames, inventoryRows, type InventoryRow } from './inventory-rows';
import { buildOverview, type Overview } from './overview';
import { unitsById, unitTree, type UnitBranch } from './unit-tree';

/** All that the popup shows of the inventory. */
export interface ReadLedger {
  readonly state: 'read';
  readonly overview: Overview;
  readonly names: ReadonlyMap<string, string>;
}

/** All that the inventory page shows. */
export interface FullLedger extends ReadLedger {
  readonly rows: readonly InventoryRow[];
  readonly units: readonly UnitBranch[];
}

/** The inventory, or why there is none to show. */
export type Ledger<L extends ReadLedger = ReadLedger> =
  | { readonly state: 'reading' }
  | { readonly state: 'unreadable' }
  | L;

/** Without findings the checks have not run yet. */
export const ledgerOf = (
  groups: readonly Group[],
  findings?: readonly CheckFinding[],
): ReadLedger => ({
  state: 'read',
  overview: buildOverview(groups, findings),
  names: groupNames(groups),
});

export interface Judged {
  readonly findings: readonly CheckFinding[];
  readonly units: readonly UnitGroups[];
}

/** The same with rows and units; `asOf` in epoch ms. */
export const fullLedgerOf = (
  groups: readonly Group[],
  asOf: number,
  judged?: Judged,
): FullLedger => ({
  ...ledgerOf(groups, judged?.findings),
  rows: inventoryRows(groups, judged?.findings ?? [], {
    asOf,
    units: unitsById(judged?.units ?? []),
  }),
  units: unitTree(judged?.units ?? []),
});
