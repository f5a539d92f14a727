import type { PreparedSighting } from '../../lib/identity/binding';
import { nameKey } from '../../lib/identity/name-key';
import type { Sighting } from '../../lib/model/sighting';

let ids = 0;

/** Members `from` up to `to` by number. */
export const people = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => `p${from + at}`);

/** A sighting as it reaches the database; with `keys` its members were all read. */
export function prepared(
  sighting: Partial<Sighting> & { readonly keys?: readonly string[] },
  more: Partial<PreparedSighting> = {},
): PreparedSighting {
  const { keys, ...rest } = sighting;
  const name = sighting.name ?? '';
  ids += 1;
  return {
    sighting: {
      id: `s${ids}`,
      clientId: 'c',
      loginId: 'l1',
      idHint: '@@1',
      seenAt: 1000,
      ...(keys ? { membersComplete: true, memberCount: keys.length } : {}),
      ...rest,
    },
    nameKey: nameKey(name),
    doNotRecordKey: `k:${name}`,
    guess: 'work',
    newGroupId: `g${ids}`,
    ...(keys ? { members: [{ version: 'v1', keys }] } : {}),
    ...more,
  };
}
