import type { Group } from '../../model/group';
import { readGroupName, type GroupName } from './group-name';

const read = new WeakMap<readonly Group[], ReadonlyMap<string, GroupName>>();

/**
 * The names of all groups by id, each read with its ledger's unit and purpose. Remembered for as long
 * as the list lives: every check asks for the same list.
 */
export function readGroupNames(groups: readonly Group[]): ReadonlyMap<string, GroupName> {
  const before = read.get(groups);
  if (before) return before;
  const names = new Map(groups.map((group) => [group.id, readGroupName(group.name, group)]));
  read.set(groups, names);
  return names;
}
