import type { CheckFinding } from '../checks/check';
import { progressOf, type Progress } from '../checks/kit/progress';
import type { Group } from '../model/group';
import { inventoryRows, type InventoryRow } from './inventory-rows';
import { ledgerOf, type ReadLedger } from './ledger';
import type { LedgerFacts } from './ledger-facts';
import { unitsById, unitTree, type UnitBranch } from './unit-tree';

/** All that the inventory page shows. */
export interface FullLedger extends ReadLedger {
  readonly rows: readonly InventoryRow[];
  readonly units: readonly UnitBranch[];
  /** Absent until the checks have run. */
  readonly findings: readonly CheckFinding[] | undefined;
  readonly byId: ReadonlyMap<string, Group>;
  /** Groups entered by hand and not seen by this account. */
  readonly reported: number;
  readonly progress: Progress;
}

/** What was found so far; the findings come last. */
export interface Judged {
  readonly findings?: readonly CheckFinding[] | undefined;
  readonly facts?: LedgerFacts | undefined;
}

/** The same with rows and units; `asOf` in epoch ms. */
export const fullLedgerOf = (
  groups: readonly Group[],
  asOf: number,
  { findings, facts }: Judged = {},
): FullLedger => ({
  ...ledgerOf(groups, findings),
  rows: inventoryRows(groups, findings ?? [], {
    asOf,
    units: unitsById(facts?.units ?? []),
    nameRanks: facts?.nameRanks,
  }),
  units: unitTree(facts?.units ?? []),
  findings,
  byId: new Map(groups.map((group) => [group.id, group])),
  reported: groups.filter(({ reported }) => reported === true).length,
  progress: progressOf(groups),
});
