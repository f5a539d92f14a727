import type { Sighting } from '../model/sighting';

/** What identity needs to know of a stored group. */
export interface Candidate {
  readonly id: string;
  readonly clientId: string;
  readonly nameKey: string;
  readonly memberCount?: number;
  readonly idHint?: string;
  /** Whether its page id was seen again in the login that this sighting comes from. */
  readonly seenThisLogin: boolean;
}

/**
 * Which stored group a sighting is of. A page id settles it within one login. Across logins, where
 * WeChat Web gives every group a new id, the name does, among groups not yet met in this login;
 * of several with that name the one whose size is nearest. No name of its own: no match, so that
 * two unnamed groups never become one.
 */
export function resolveGroup(
  sighting: Sighting,
  nameKey: string,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const sameClient = candidates.filter(({ clientId }) => clientId === sighting.clientId);
  const byId = sameClient.find(({ idHint }) => idHint === sighting.idHint);
  if (byId) return byId;
  if (!nameKey) return undefined;
  const free = sameClient.filter(
    (candidate) => candidate.nameKey === nameKey && !candidate.seenThisLogin,
  );
  const distance = ({ memberCount }: Candidate): number =>
    sighting.memberCount === undefined || memberCount === undefined
      ? Number.MAX_SAFE_INTEGER
      : Math.abs(memberCount - sighting.memberCount);
  return free.sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))[0];
}
