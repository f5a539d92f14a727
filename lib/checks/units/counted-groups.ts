import type { Group } from '../../model/group';
import { isKeptForReason } from '../life/kept';
import { distinctMembers } from '../duplicates/member-overlap';
import { readMarks } from '../../text/group-name/marks';
import type { UnitGroups } from './unit-groups';

export interface CountedGroups {
  /** The general groups of the unit, the parts of one long list each for itself. */
  readonly counted: readonly Group[];
  /** How many ask for a decision: parts of one list are one, those kept for a reason none. */
  readonly open: number;
}

/** Parts of a list too long for one group hardly share a member. */
const PARTS_SHARE = 0.2;

function areApart(a: Group, b: Group): boolean {
  const [membersA, membersB] = [distinctMembers(a), new Set(distinctMembers(b))];
  if (membersA.length === 0 || membersB.size === 0) return false;
  const shared = membersA.filter((member) => membersB.has(member)).length;
  return shared <= PARTS_SHARE * Math.min(membersA.length, membersB.size);
}

/** No list is split into more parts than this. */
const MOST_PARTS = 50;

/** How many lists the groups are, the numbered parts of one list taken together. */
function countLists(groups: readonly Group[]): number {
  const marked = groups.map((group) => ({ group, ...readMarks(group.name) }));
  let lists = 0;
  for (const alike of Map.groupBy(marked, ({ words }) => words).values()) {
    const [first, ...others] = alike;
    const parts =
      first !== undefined && alike.length <= MOST_PARTS
        ? others.filter(({ group, copy }) => copy !== first.copy && areApart(first.group, group))
        : [];
    lists += alike.length - parts.length;
  }
  return lists;
}

/** One unit's general groups, all clients together, and how many of them are too many to pass over. */
export function countedGroups({ groups }: UnitGroups): CountedGroups {
  const counted = groups.filter(({ standing }) => standing === 'general').map(({ group }) => group);
  const asking = counted.filter((group) => !isKeptForReason(group));
  const lists = countLists(asking);
  // Those kept for a reason take up one place together while others ask, and no decision by themselves.
  const open = lists === 0 ? 0 : lists + Math.min(1, counted.length - asking.length);
  return { counted, open };
}

/** A unit of the ledger's tree, flagged or not. */
export interface UnitStanding {
  readonly unit: string;
  readonly maxGroups: number;
  readonly groups: UnitGroups['groups'];
  /** 无需处理: within what is allowed, or kept for a reason. */
  readonly compliant: boolean;
}

export const unitStanding = (unit: UnitGroups): UnitStanding => ({
  unit: unit.unit,
  maxGroups: unit.maxGroups,
  groups: unit.groups,
  compliant: countedGroups(unit).open <= unit.maxGroups,
});
