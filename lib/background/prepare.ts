import { database } from '../db/database';
import type { KeyList, PreparedSighting } from '../identity/binding';
import { memberKeys, pageMemberKeys } from '../identity/member-keys';
import { nameKey, shownName } from '../identity/name-key';
import type { Settings } from '../model/settings';
import type { SeenMember, Sighting } from '../model/sighting';
import { memberHashers } from '../platform/member-key';
import { keyedHash } from '../platform/secret-key';
import { guessKind } from '../text/group-kind';

/**
 * What stands for a group the person does not want recorded: its keyed name, nothing else. A name
 * that is only sealed gives the same as the name.
 */
export const doNotRecordKey = async (
  clientId: string,
  name: string,
  idHint: string,
): Promise<string> =>
  keyedHash(`${clientId}|${name ? await database.names.token(shownName(name)) : idHint}`);

async function keysOf(
  members: readonly SeenMember[],
  settings: Settings,
): Promise<{ readonly members: readonly KeyList[]; readonly pageMembers?: readonly string[] }> {
  const hashers = await memberHashers(settings.privacy.memberKey);
  const lists = await Promise.all(
    hashers.map(async ({ version, keyOf }) => ({
      version,
      keys: await memberKeys(members, keyOf),
    })),
  );
  const pageMembers = await pageMemberKeys(members, keyedHash);
  return { members: lists, ...(pageMembers.length > 0 ? { pageMembers } : {}) };
}

/** Does the hashing before the transaction; names of members end here. */
export async function prepare(sighting: Sighting, settings: Settings): Promise<PreparedSighting> {
  const name = sighting.name ?? '';
  const guess = guessKind(name, settings.kinds);
  const { members: named, ...rest } = sighting;
  // A social group is about to be dropped: not even keys of its members are made.
  const members = named && guess !== 'social' ? named : undefined;
  return {
    sighting: rest,
    nameKey: nameKey(name),
    doNotRecordKey: await doNotRecordKey(sighting.clientId, name, sighting.idHint),
    guess,
    newGroupId: crypto.randomUUID(),
    ...(members ? await keysOf(members, settings) : {}),
  };
}
