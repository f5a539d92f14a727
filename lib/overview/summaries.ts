import type { CheckFinding } from '../checks/check';
import type { Group } from '../model/group';
import { checkRank } from './check-order';

/** One check's findings, the most telling first. */
export interface FindingSummary {
  readonly check: string;
  /** How many there are; a digest has only the first of them. */
  readonly found: number;
  readonly findings: readonly CheckFinding[];
  /** Different groups named by these findings. */
  readonly groupCount: number;
}

const bandRank = ({ band }: CheckFinding): number => (band === 'possible' ? 1 : 0);

const compareChecks = (a: string, b: string): number =>
  checkRank(a) - checkRank(b) || (a < b ? -1 : 1);

function byCheck(findings: readonly CheckFinding[]): readonly [string, readonly CheckFinding[]][] {
  return [...Map.groupBy(findings, ({ check }) => check)].sort(([a], [b]) => compareChecks(a, b));
}

/** Findings by check, in the order in which the pages show them: surer first, then longest quiet. */
export function summarise(
  findings: readonly CheckFinding[],
  groups: readonly Group[],
): readonly FindingSummary[] {
  const activity = new Map(groups.map(({ id, lastActivityAt }) => [id, lastActivityAt]));
  const lastActivity = ({ groupIds }: CheckFinding): number =>
    Math.max(0, ...groupIds.map((id) => activity.get(id) ?? 0));
  const quietFirst = (a: CheckFinding, b: CheckFinding): number =>
    a.check === 'inactive' ? lastActivity(a) - lastActivity(b) : 0;
  return byCheck(findings).map(([check, found]) => ({
    check,
    found: found.length,
    findings: found.toSorted((a, b) => bandRank(a) - bandRank(b) || quietFirst(a, b)),
    groupCount: new Set(found.flatMap(({ groupIds }) => groupIds)).size,
  }));
}
