import type { Group } from '../model/group';

/** Names by id, of the groups that have one. */
export function groupNames(groups: readonly Group[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of groups) if (name.trim() !== '') names.set(id, name);
  return names;
}
