import type { CheckFinding } from '../checks/check';
import type { Group, GroupKind } from '../model/group';
import { checkRank } from './check-order';

/** One group as the inventory's table shows it. */
export interface InventoryRow {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  /** The kind comes from the name, nobody has settled it. */
  readonly guessed: boolean;
  readonly memberCount?: number;
  /** Epoch ms. */
  readonly lastSeenAt?: number;
  /** Findings that name this group, the weightiest first. */
  readonly findings: readonly CheckFinding[];
}

const byWeight = (a: CheckFinding, b: CheckFinding): number =>
  checkRank(a.check) - checkRank(b.check);

function findingsByGroup(
  findings: readonly CheckFinding[],
): ReadonlyMap<string, readonly CheckFinding[]> {
  const byGroup = new Map<string, CheckFinding[]>();
  for (const finding of findings.toSorted(byWeight)) {
    for (const id of finding.groupIds) byGroup.set(id, [...(byGroup.get(id) ?? []), finding]);
  }
  return byGroup;
}

/** Names by id, of the groups that have one. */
export const groupNames = (groups: readonly Group[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap(({ id, name }) => (name.trim() === '' ? [] : [[id, name] as const])));

/** One row per group, each with the findings that name it. */
export function inventoryRows(
  groups: readonly Group[],
  findings: readonly CheckFinding[],
): readonly InventoryRow[] {
  const byGroup = findingsByGroup(findings);
  return groups.map(({ id, name, kind, kindSource, memberCount, lastActivityAt }) => ({
    id,
    name,
    kind,
    guessed: kindSource === 'guess' && kind !== 'unknown',
    ...(memberCount === undefined ? {} : { memberCount }),
    ...(lastActivityAt === undefined ? {} : { lastSeenAt: lastActivityAt }),
    findings: byGroup.get(id) ?? [],
  }));
}
