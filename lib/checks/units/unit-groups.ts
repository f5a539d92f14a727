import type { Group } from '../../model/group';
import type { UnitSettings } from '../../model/settings';
import type { GroupName } from '../../text/group-name/group-name';
import { standingOf, type Standing } from './standing';
import { unitsOf, type UnitSource } from './units-of';

/** One unit and the groups that are its own. */
export interface UnitGroups {
  readonly unit: string;
  readonly maxGroups: number;
  readonly groups: readonly UnitMember[];
}

export interface UnitMember {
  readonly group: Group;
  readonly standing: Standing;
  readonly source: UnitSource;
}

/** Groups by unit, in the order of their first group; a unit written in several ways is one. */
export function groupsByUnit(
  groups: readonly Group[],
  names: ReadonlyMap<string, GroupName>,
  declared: readonly UnitSettings[],
): readonly UnitGroups[] {
  const found = new Map<string, { maxGroups: number; groups: UnitMember[] }>();
  const units = unitsOf(groups, names, declared);
  for (const group of groups) {
    const [name, known] = [names.get(group.id), units.get(group.id)];
    if (!name || !known) continue;
    const entry = found.get(known.unit) ?? { maxGroups: known.maxGroups, groups: [] };
    entry.groups.push({ group, standing: standingOf(name), source: known.source });
    found.set(known.unit, entry);
  }
  return Array.from(found, ([unit, entry]) => ({ unit, ...entry }));
}
