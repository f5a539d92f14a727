import { takeSighting } from '../coverage/take-sighting';
import { resolveGroup, type Candidate } from '../identity/resolve';
import type { GroupKind } from '../model/group';
import type { Sighting } from '../model/sighting';
import { database, type Database, type GroupRow } from './database';

/** A sighting with what had to be computed before the transaction (it can't wait for crypto). */
export interface PreparedSighting {
  readonly sighting: Sighting;
  readonly nameKey: string;
  readonly doNotRecordKey: string;
  readonly memberKeys?: readonly string[];
  readonly guess: GroupKind;
  readonly newGroupId: string;
}

const MOST_PREVIOUS_NAMES = 8;

const asCandidate =
  (loginId: string) =>
  (row: GroupRow): Candidate => ({ ...row, seenThisLogin: row.loginId === loginId });

function renamed(before: GroupRow | undefined, name: string): readonly string[] {
  if (!before || before.name === name || !before.name) return before?.previousNames ?? [];
  const names = [before.name, ...before.previousNames.filter((old) => old !== before.name)];
  return names.slice(0, MOST_PREVIOUS_NAMES);
}

function merge(before: GroupRow | undefined, prepared: PreparedSighting): GroupRow {
  const { sighting, nameKey, memberKeys, guess, newGroupId } = prepared;
  const name = sighting.name ?? before?.name ?? '';
  const keepsKind = before?.kindSource === 'user' || before?.name === name;
  return {
    ...before,
    id: before?.id ?? newGroupId,
    clientId: sighting.clientId,
    name,
    nameKey: nameKey || (before?.nameKey ?? ''),
    previousNames: renamed(before, name),
    kind: keepsKind ? before.kind : guess,
    kindSource: before?.kindSource ?? 'guess',
    idHint: sighting.idHint,
    loginId: sighting.loginId,
    lastSighting: sighting.id,
    firstSeenAt: before?.firstSeenAt ?? sighting.seenAt,
    lastSeenAt: Math.max(before?.lastSeenAt ?? 0, sighting.seenAt),
    ...takeSighting(before, sighting),
    ...(sighting.memberCount === undefined ? {} : { memberCount: sighting.memberCount }),
    ...(memberKeys ? { memberKeys, membersComplete: sighting.membersComplete === true } : {}),
  };
}

/**
 * Takes sightings in, in one transaction, and resolves only when it is complete and durable.
 * Social groups are not stored at all. Returns each page id's kind.
 */
export async function recordSightings(
  sightings: readonly PreparedSighting[],
  db: Database = database,
): Promise<Readonly<Record<string, GroupKind>>> {
  const kinds: Record<string, GroupKind> = {};
  await db.transaction('rw', db.groups, db.doNotRecord, async () => {
    for (const prepared of sightings) {
      const { sighting, nameKey } = prepared;
      const settledSocial = (await db.doNotRecord.get(prepared.doNotRecordKey)) !== undefined;
      const rows = await db.groups
        .where('idHint')
        .equals(sighting.idHint)
        .or('nameKey')
        .equals(nameKey)
        .toArray();
      const match = resolveGroup(sighting, nameKey, rows.map(asCandidate(sighting.loginId)));
      const before = rows.find(({ id }) => id === match?.id);
      const isSocial = settledSocial || (before ?? { kind: prepared.guess }).kind === 'social';
      if (isSocial) {
        kinds[sighting.idHint] = 'social';
        continue;
      }
      const row = before?.lastSighting === sighting.id ? before : merge(before, prepared);
      if (row !== before) await db.groups.put(row);
      kinds[sighting.idHint] = row.kind;
    }
  });
  return kinds;
}
