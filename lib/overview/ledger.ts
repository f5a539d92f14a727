import type { CheckFinding } from '../checks/check';
import type { Group } from '../model/group';
import { groupNames } from './group-names';
import { buildOverview, type Overview } from './overview';

/** All that the popup shows of the inventory. */
export interface ReadLedger {
  readonly state: 'read';
  readonly overview: Overview;
  readonly names: ReadonlyMap<string, string>;
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
