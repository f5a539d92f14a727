import type { Group } from '../model/group';

/** Names by id, of the groups that have one. */
export const groupNames = (groups: readonly Group[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap(({ id, name }) => (name.trim() === '' ? [] : [[id, name] as const])));
