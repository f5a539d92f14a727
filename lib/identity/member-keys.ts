import type { SeenMember } from '../model/sighting';
import { nameKey } from './name-key';

/** Makes one opaque key of one normalised name; HMAC-SHA-256 with the machine's own key. */
export type KeyOf = (text: string) => Promise<string>;

/** Opaque, sorted, one each: what is stored instead of names. */
export async function memberKeys(
  members: readonly SeenMember[],
  keyOf: KeyOf,
): Promise<readonly string[]> {
  const keys = await Promise.all(members.map(({ name }) => keyOf(nameKey(name))));
  return [...new Set(keys)].sort();
}
