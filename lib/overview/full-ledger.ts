import type { CheckFinding } from '../checks/check';
import { progressOf, type Progress } from '../checks/kit/progress';
import type { Group } from '../model/group';
import { arrange, FIRST_VIEW } from './arrange-rows';
import { groupNames } from './group-names';
import { rowMaker, type InventoryRow } from './inventory-rows';
import type { ReadLedger } from './ledger';
import type { LedgerFacts } from './ledger-facts';
import { lifeTimes, type LifeTime } from './life-times';
import { buildOverview } from './overview';
import { unitsById, unitTree, type UnitBranch } from './unit-tree';

/** All that the inventory page shows. */
export interface FullLedger extends ReadLedger {
  readonly rows: readonly InventoryRow[];
  /** How many groups there are. */
  readonly count: number;
  /** Not all groups are read yet: the rows are the first of them, and nothing is counted. */
  readonly isPart?: true;
  readonly rowById: ReadonlyMap<string, InventoryRow>;
  /** Ids of the rows as the page first shows them: worked out here, for drawing must not wait for it. */
  readonly inFirstView: readonly string[];
  readonly units: readonly UnitBranch[];
  /** Absent until the checks have run. */
  readonly findings: readonly CheckFinding[] | undefined;
  readonly byId: ReadonlyMap<string, Group>;
  /** Groups entered by hand and not seen by this account. */
  readonly reported: number;
  readonly progress: Progress;
  /** Groups that are over or silent. */
  readonly times: readonly LifeTime[];
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
  const overview = buildOverview(groups, findings);
  yield;
  const names = groupNames(groups);
  yield;
  const units = unitsById(facts?.units ?? []);
  yield;
  const makeRow = rowMaker(findings ?? [], { asOf, units, nameRanks: facts?.nameRanks });
  const rows: InventoryRow[] = [];
  const byId = new Map<string, Group>();
  const rowById = new Map<string, InventoryRow>();
  for (const [at, group] of groups.entries()) {
    if (at % SLICE === 0) yield;
    const row = makeRow(group, at);
    rows.push(row);
    rowById.set(row.id, row);
    byId.set(group.id, group);
  }
  yield;
  const inFirstView = arrange(rows, FIRST_VIEW);
  yield;
  const tree = unitTree(facts?.units ?? []);
  yield;
  const times = lifeTimes(findings ?? [], byId);
  yield;
  return {
    state: 'read',
    overview,
    names,
    rows,
    count: rows.length,
    rowById,
    inFirstView,
    units: tree,
    findings,
    byId,
    reported: groups.filter(({ reported }) => reported === true).length,
    progress: progressOf(groups),
    times,
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

/** While the others are still read: some groups of so many, of which nothing is counted or judged. */
export const partOfLedger = (
  groups: readonly Group[],
  count: number,
  asOf: number,
): FullLedger => ({
  ...fullLedgerOf(groups, asOf),
  overview: { ...buildOverview([]), seen: count },
  count,
  isPart: true,
  reported: 0,
  progress: progressOf([]),
});
