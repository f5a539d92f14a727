import { nameKey } from '../identity/name-key';
import type { Group } from '../model/group';
import type { ReportedEntry } from '../model/reported';

/** Which stored group a reported one is; unsure where several might be. */
export type ReportedMatch =
  | { readonly kind: 'same'; readonly groupId: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'unsure'; readonly groupIds: readonly string[] };

/** Made over all stored groups once, then asked entry by entry. */
export type ReportedMatcher = (groups: readonly Group[]) => (entry: ReportedEntry) => ReportedMatch;

const keyOf = (clientId: string, name: string): string => `${clientId} ${nameKey(name)}`;

/** One's own list by name: the present name first, then former ones. */
export const matchByName: ReportedMatcher = (groups) => {
  const present = Map.groupBy(groups, ({ clientId, name }) => keyOf(clientId, name));
  const former = new Map<string, Group[]>();
  for (const group of groups) {
    for (const name of group.previousNames) {
      const key = keyOf(group.clientId, name);
      former.set(key, [...(former.get(key) ?? []), group]);
    }
  }
  return ({ clientId, name }) => {
    const key = keyOf(clientId, name);
    const named = present.get(key) ?? former.get(key) ?? [];
    const [only] = named;
    if (!only) return { kind: 'new' };
    return named.length === 1
      ? { kind: 'same', groupId: only.id }
      : { kind: 'unsure', groupIds: named.map(({ id }) => id) };
  };
};
