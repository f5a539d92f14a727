import type { Coverage, CoverageSummary } from '../model/coverage';
import type { Group } from '../model/group';

const newest = (instants: readonly number[]): number | undefined =>
  instants.length > 0 ? Math.max(...instants) : undefined;

const oldest = (instants: readonly number[]): number | undefined =>
  instants.length > 0 ? Math.min(...instants) : undefined;

/** A page that never said whose it is counts as an account only when no other is known. */
function accountsOf(coverages: readonly Coverage[]): number {
  const named = coverages.filter(({ account }) => account !== '');
  const counted = named.length > 0 ? named : coverages;
  return new Set(counted.map(({ clientId, account }) => `${clientId} ${account}`)).size;
}

/** Since when and how completely the inventory was seen; groups entered by hand are not in it. */
export function coverageSummary(
  coverages: readonly Coverage[],
  groups: readonly Pick<Group, 'memberKeys' | 'reported'>[],
): CoverageSummary {
  const seen = groups.filter(({ reported }) => reported !== true);
  const since = oldest(coverages.map((each) => each.since));
  const lastFullReadAt = newest(coverages.flatMap((each) => each.lastFullReadAt ?? []));
  return {
    accounts: accountsOf(coverages),
    clients: new Set(coverages.map(({ clientId }) => clientId)).size,
    groupsSeen: seen.length,
    membersKnown: seen.filter(({ memberKeys }) => (memberKeys?.length ?? 0) > 0).length,
    cut: coverages.some(({ cut }) => cut === true),
    ...(since === undefined ? {} : { since }),
    ...(lastFullReadAt === undefined ? {} : { lastFullReadAt }),
  };
}
