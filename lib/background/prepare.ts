import type { PreparedSighting } from '../db/record-sightings';
import { memberKeys } from '../identity/member-keys';
import { nameKey } from '../identity/name-key';
import type { Sighting } from '../model/sighting';
import type { Settings } from '../model/settings';
import { keyedHash } from '../platform/secret-key';
import { guessKind } from '../text/group-kind';

/** What stands for a group the person does not want recorded: its keyed name, nothing else. */
export const doNotRecordKey = (clientId: string, name: string, idHint: string): Promise<string> =>
  keyedHash(`${clientId}|${name ? nameKey(name) : idHint}`);

/** Does the hashing before the transaction; names of members end here. */
export async function prepare(sighting: Sighting, settings: Settings): Promise<PreparedSighting> {
  const name = sighting.name ?? '';
  const guess = guessKind(name, settings.kinds);
  // A social group is about to be dropped: not even keys of its members are made.
  const keys =
    sighting.members && guess !== 'social'
      ? await memberKeys(sighting.members, keyedHash)
      : undefined;
  // An unnamed group is known again by who is in it, when that is everybody.
  const byMembers =
    !name && keys && sighting.membersComplete ? `members:${await keyedHash(keys.join())}` : '';
  return {
    sighting,
    nameKey: nameKey(name) || byMembers,
    doNotRecordKey: await doNotRecordKey(sighting.clientId, name, sighting.idHint),
    guess,
    newGroupId: crypto.randomUUID(),
    ...(keys ? { memberKeys: keys } : {}),
  };
}
