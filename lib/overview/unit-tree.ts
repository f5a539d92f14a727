import type { Standing } from '../checks/units/standing';
import type { UnitSource } from '../checks/units/units-of';
import type { LedgerUnit } from './ledger-facts';
import { ranksOf } from './ranks';

/** One unit with its groups by what they are for; the reviewers' ledger as a tree. */
export interface UnitBranch {
  readonly unit: string;
  readonly total: number;
  /** General work groups, the ones that count (R6). */
  readonly counted: number;
  readonly maxGroups: number;
  /** 无需处理: within what is allowed, or kept for a reason. */
  readonly compliant: boolean;
  /** Those listed apart, most first. */
  readonly apart: readonly { readonly standing: Standing; readonly count: number }[];
}

const countBy = (groups: LedgerUnit['groups']): ReadonlyMap<Standing, number> => {
  const counts = new Map<Standing, number>();
  for (const { standing } of groups) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return counts;
};

/** Units with the most groups first; equal ones by name. */
export function unitTree(units: readonly LedgerUnit[]): readonly UnitBranch[] {
  const branches = units.map(({ unit, maxGroups, compliant, groups }): UnitBranch => {
    const counts = countBy(groups);
    const apart = [...counts]
      .filter(([standing]) => standing !== 'general')
      .map(([standing, count]) => ({ standing, count }))
      .sort((a, b) => b.count - a.count || (a.standing < b.standing ? -1 : 1));
    const counted = counts.get('general') ?? 0;
    return { unit, total: groups.length, counted, maxGroups, compliant, apart };
  });
  const ranks = ranksOf(units.map(({ unit }) => unit));
  return branches.sort(
    (a, b) => b.total - a.total || (ranks.get(a.unit) ?? 0) - (ranks.get(b.unit) ?? 0),
  );
}

/** A group's unit and how it is known. */
export interface ListedUnit {
  readonly unit: string;
  readonly source: UnitSource;
}

/** Units by group id. */
export function unitsById(units: readonly LedgerUnit[]): ReadonlyMap<string, ListedUnit> {
  const byId = new Map<string, ListedUnit>();
  for (const { unit, groups } of units)
    for (const { id, source } of groups) byId.set(id, { unit, source });
  return byId;
}
