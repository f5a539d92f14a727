import type { Group } from '../../model/group';
import { readGroupName, type GroupName } from './group-name';

const lists = new WeakMap<readonly Group[], ReadonlyMap<string, GroupName>>();
const read = new WeakMap<Group, GroupName>();

function readOnce(group: Group): GroupName {
  let name = read.get(group);
  if (!name) {
    name = readGroupName(group.name, group);
    read.set(group, name);
  }
  return name;
}

/**
 * The names of all groups by id, each read with its ledger's unit and purpose. Remembered for as long
 * as the list or its groups live: every check asks for the same list, the ledger for a longer one.
 */
export function readGroupNames(groups: readonly Group[]): ReadonlyMap<string, GroupName> {
  const before = lists.get(groups);
  if (before) return before;
  const names = new Map<string, GroupName>();
  for (const group of groups) names.set(group.id, readOnce(group));
  lists.set(groups, names);
  return names;
}
