import { matchReported } from '../identity/match-reported';
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

/**
 * One's own list: those of the same name, now or formerly, are weighed by unit, owner and size
 * (lib/identity). Only they are looked at, so a long list stays quick.
 */
export const matchList: ReportedMatcher = (groups) => {
  const named = new Map<string, Group[]>();
  for (const group of groups)
    for (const name of new Set([group.name, ...group.previousNames])) {
      const key = keyOf(group.clientId, name);
      named.set(key, [...(named.get(key) ?? []), group]);
    }
  return (entry) => {
    const match = matchReported(entry, named.get(keyOf(entry.clientId, entry.name)) ?? []);
    if (match.kind === 'match') return { kind: 'same', groupId: match.id };
    return match.kind === 'new' ? match : { kind: 'unsure', groupIds: match.candidates };
  };
};
