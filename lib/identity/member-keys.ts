import type { SeenMember } from '../model/sighting';
import { personKey } from './person-key';

/** Makes one opaque key of one text; HMAC-SHA-256 with the machine's or the organisation's key. */
export type KeyOf = (text: string) => Promise<string>;

/** Two people of one name in one group are two: the second is 张伟 the second. */
function numbered(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}\u0000${time}`;
  });
}

/** Opaque, sorted, one for each member: what is stored instead of names. */
export async function memberKeys(
  members: readonly SeenMember[],
  keyOf: KeyOf,
): Promise<readonly string[]> {
  const names = members.map(({ name }) => personKey(name)).filter((name) => name !== '');
  return (await Promise.all(numbered(names).map(keyOf))).sort();
}

/** The same people by the page's own ids, good within one login; empty when it showed none. */
export async function pageMemberKeys(
  members: readonly SeenMember[],
  keyOf: KeyOf,
): Promise<readonly string[]> {
  const ids = new Set(members.flatMap(({ id }) => (id === undefined ? [] : [`id:${id}`])));
  return (await Promise.all([...ids].map(keyOf))).sort();
}
