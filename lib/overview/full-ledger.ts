import type { CheckFinding } from '../checks/check';
import { progressOf, type Progress } from '../checks/kit/progress';
import type { Group } from '../model/group';
import { rowMaker, type InventoryRow } from './inventory-rows';
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

/** So many rows are made before the page may do something else. */
const SLICE = 1000;

/** The same with rows and units, in steps after each of which there may be a pause; `asOf` in epoch ms. */
export function* ledgerSteps(
  groups: readonly Group[],
  asOf: number,
  { findings, facts }: Judged = {},
): Generator<undefined, FullLedger> {
  const ledger = ledgerOf(groups, findings);
  yield;
  const units = unitsById(facts?.units ?? []);
  yield;
  const makeRow = rowMaker(findings ?? [], { asOf, units, nameRanks: facts?.nameRanks });
  const rows: InventoryRow[] = [];
  const byId = new Map<string, Group>();
  for (const [at, group] of groups.entries()) {
    if (at % SLICE === 0) yield;
    rows.push(makeRow(group, at));
    byId.set(group.id, group);
  }
  yield;
  return {
    ...ledger,
    rows,
    units: unitTree(facts?.units ?? []),
    findings,
    byId,
    reported: groups.filter(({ reported }) => reported === true).length,
    progress: progressOf(groups),
  };
}

/** All steps at once. */
export function fullLedgerOf(
  groups: readonly Group[],
  asOf: number,
  judged: Judged = {},
): FullLedger {
  const steps = ledgerSteps(groups, asOf, judged);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
