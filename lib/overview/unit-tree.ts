import type { Standing, UnitGroups } from '../checks/units/unit-groups';

/** One unit with its groups by what they are for; the reviewers' ledger as a tree. */
export interface UnitBranch {
  readonly unit: string;
  readonly total: number;
  /** General work groups, the ones that count (R6). */
  readonly counted: number;
  readonly maxGroups: number;
  /** Those listed apart, most first. */
  readonly apart: readonly { readonly standing: Standing; readonly count: number }[];
}

const countBy = (groups: UnitGroups['groups']): ReadonlyMap<Standing, number> => {
  const counts = new Map<Standing, number>();
  for (const { standing } of groups) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return counts;
};

/** Units with the most groups first; equal ones by name. */
export function unitTree(units: readonly UnitGroups[]): readonly UnitBranch[] {
  const branches = units.map(({ unit, maxGroups, groups }): UnitBranch => {
    const counts = countBy(groups);
    const apart = [...counts]
      .filter(([standing]) => standing !== 'general')
      .map(([standing, count]) => ({ standing, count }))
      .sort((a, b) => b.count - a.count || (a.standing < b.standing ? -1 : 1));
    return { unit, total: groups.length, counted: counts.get('general') ?? 0, maxGroups, apart };
  });
  return branches.sort((a, b) => b.total - a.total || a.unit.localeCompare(b.unit, 'zh-CN'));
}

/** Units by group id. */
export const unitsById = (units: readonly UnitGroups[]): ReadonlyMap<string, string> =>
  new Map(units.flatMap(({ unit, groups }) => groups.map(({ group }) => [group.id, unit])));
