import { nameKey } from '../identity/name-key';
import type { Group } from '../model/group';

export type Sameness = 'same' | 'different' | 'unsure';

const ENOUGH_MEMBERS = 5;
const SHARED_OF_SMALLER = 0.5;
const STRANGERS = 0.2;
const SHORT_NAME = 4;

/** Share of the smaller group's known members that the other has too. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [smaller, larger] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return smaller.filter((key) => larger.has(key)).length / smaller.length;
}

const areNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(3, 0.25 * Math.max(a, b));

/**
 * Whether what two people see under one name on one platform is one group. Members decide where
 * their keys can be compared, else the size; a bare short name (工作群) proves nothing.
 */
export function sameGroup(a: Group, b: Group, keysComparable: boolean): Sameness {
  if (a.clientId !== b.clientId || nameKey(a.name) === '' || nameKey(a.name) !== nameKey(b.name))
    return 'different';
  const [keysA, keysB] = [a.memberKeys ?? [], b.memberKeys ?? []];
  if (keysComparable && Math.min(keysA.length, keysB.length) >= ENOUGH_MEMBERS) {
    const shared = overlap(keysA, keysB);
    if (shared >= SHARED_OF_SMALLER) return 'same';
    return shared < STRANGERS ? 'different' : 'unsure';
  }
  if (a.memberCount !== undefined && b.memberCount !== undefined)
    return areNear(a.memberCount, b.memberCount) ? 'same' : 'unsure';
  return Array.from(nameKey(a.name)).length > SHORT_NAME ? 'same' : 'unsure';
}
