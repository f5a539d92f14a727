import type { CheckFinding } from '../checks/check';
import type { Decision } from '../model/decision';
import type { Group } from '../model/group';
import type { Settings } from '../model/settings';
import type { LedgerFacts } from '../overview/ledger-facts';
import { judgeGroups } from './judge-groups';

/** What was found so far: the ledger's facts come before the findings. */
export interface JudgedSoFar {
  readonly facts: LedgerFacts;
  readonly findings?: readonly CheckFinding[];
}

/** The units' ledger of the work groups and the checks' findings, each told as soon as it is known. */
export async function judgeLedger(
  groups: readonly Group[],
  settings: Settings,
  asOf: Date,
  decisions: readonly Decision[],
  tell: (judged: JudgedSoFar) => void,
): Promise<void> {
  let facts: LedgerFacts | undefined;
  const findings = await judgeGroups(groups, settings, asOf, decisions, (known) => {
    facts = known;
    tell({ facts });
  });
  if (facts) tell({ facts, findings });
}
