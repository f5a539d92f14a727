import type { Group } from '../model/group';
import type { UnitSettings } from '../model/settings';
import { matchesPattern } from '../profile/pattern';

/** A group's unit and how it is known. */
export interface GroupUnit {
  readonly unit: string;
  readonly source: 'hand' | 'rule' | 'list';
}

const calls = ({ name, aliases }: UnitSettings, text: string): boolean =>
  [name, ...aliases].some((each) => matchesPattern(each.replaceAll('*', ''), text));

/**
 * The unit by hand, else by the profile's patterns, else as a list gave it; an alias is told as the
 * unit it stands for. Asked at reading time, so that a new profile holds at once.
 */
export function unitOf(group: Group, units: readonly UnitSettings[]): GroupUnit | undefined {
  const canonical = (text: string): string => units.find((unit) => calls(unit, text))?.name ?? text;
  if (group.unit !== undefined && group.byHand?.includes('unit') === true)
    return { unit: canonical(group.unit), source: 'hand' };
  const ruled = units.find(({ groups }) =>
    groups.some((pattern) => matchesPattern(pattern, group.name)),
  );
  if (ruled) return { unit: ruled.name, source: 'rule' };
  return group.unit === undefined ? undefined : { unit: canonical(group.unit), source: 'list' };
}
