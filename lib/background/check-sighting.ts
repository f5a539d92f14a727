import { isRecord } from '../model/is-record';
import type { SeenMember, Sighting } from '../model/sighting';
import { oneLine } from '../text/one-line';
import { isClaimedId } from './claimed-id';

const MOST_SIGHTINGS = 100;
const MOST_MEMBERS = 1000;

const isInstant = (value: unknown, now: number): value is number =>
  typeof value === 'number' && value > 0 && value <= now + 60_000;

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= 100_000;

function member(value: unknown): SeenMember | undefined {
  if (!isRecord(value) || typeof value.name !== 'string') return undefined;
  const name = oneLine(value.name);
  return name ? { name, ...(isClaimedId(value.id) ? { id: value.id } : {}) } : undefined;
}

function sighting(value: unknown, now: number): Sighting | undefined {
  if (!isRecord(value)) return undefined;
  const { id, clientId, idHint, loginId, name, memberCount, members, seenAt, activityAt } = value;
  if (
    !isClaimedId(id) ||
    !isClaimedId(clientId) ||
    !isClaimedId(idHint) ||
    !isClaimedId(loginId) ||
    !isInstant(seenAt, now)
  )
    return undefined;
  const named = typeof name === 'string' ? oneLine(name) : '';
  return {
    id,
    clientId,
    idHint,
    loginId,
    seenAt: Math.min(seenAt, now),
    ...(named ? { name: named } : {}),
    ...(isCount(memberCount) ? { memberCount } : {}),
    ...(Array.isArray(members)
      ? {
          members: members.slice(0, MOST_MEMBERS).flatMap((each: unknown) => member(each) ?? []),
          membersComplete: value.membersComplete === true && members.length <= MOST_MEMBERS,
        }
      : {}),
    ...(isInstant(activityAt, now) ? { activityAt: Math.min(activityAt, now) } : {}),
  };
}

/** A content script stands in a hostile page's process: its sightings are checked again here. */
export function checkSightings(claim: unknown, now: number): Sighting[] {
  const claims: unknown[] = Array.isArray(claim) ? claim.slice(0, MOST_SIGHTINGS) : [];
  return claims.flatMap((each) => sighting(each, now) ?? []);
}
