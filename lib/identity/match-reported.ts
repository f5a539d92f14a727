import type { Group } from '../model/group';
import { nameKey, shownName } from './name-key';

/** A group as a unit's list, an export of a colleague, or a form names it. */
export interface ReportedGroup {
  readonly name: string;
  readonly clientId?: string;
  readonly unit?: string;
  readonly owner?: string;
  readonly memberCount?: number;
  readonly previousNames?: readonly string[];
  readonly memberKeys?: readonly string[];
  readonly keyVersion?: string;
}

export type ReportedMatch =
  | { readonly kind: 'match'; readonly id: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'unsure'; readonly candidates: readonly string[] };

type Stored = Pick<Group, 'id' | 'name' | 'clientId' | 'previousNames'> &
  Partial<Pick<Group, 'unit' | 'owner' | 'memberCount' | 'memberKeys' | 'keyVersion'>>;

interface Tie {
  readonly id: string;
  readonly weight: number;
  readonly isDoubtful: boolean;
}

const FEW = 3;
const SAME = 0.5;
const OTHER = 0.2;
const MARGIN = 2;

const same = (a: string | undefined, b: string | undefined): boolean | undefined =>
  a === undefined || b === undefined ? undefined : nameKey(a) === nameKey(b);

/** Jaccard similarity; `undefined` where the keys say nothing about each other. */
function likeness(a: ReportedGroup, b: Stored): number | undefined {
  const [mine, others] = [new Set(a.memberKeys ?? []), new Set(b.memberKeys ?? [])];
  if (mine.size < FEW || others.size < FEW || a.keyVersion !== b.keyVersion) return undefined;
  const shared = [...mine].filter((key) => others.has(key)).length;
  return shared / (mine.size + others.size - shared);
}

/** A list is often months old: sizes speak only where they are far apart. */
function sizeTie(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large - small <= Math.max(3, 0.1 * large)) return 1;
  return large - small > 5 && small < 0.6 * large ? -3 : 0;
}

function tie(reported: ReportedGroup, stored: Stored): Tie | undefined {
  if (reported.clientId !== undefined && reported.clientId !== stored.clientId) return undefined;
  const key = nameKey(reported.name);
  const names = [stored.name, ...stored.previousNames].map(nameKey);
  const older = (reported.previousNames ?? []).map(nameKey);
  const isShown = shownName(reported.name) === shownName(stored.name);
  const isNamed = key !== '' && names[0] === key;
  const wasNamed = (key !== '' && names.includes(key)) || older.some((old) => names.includes(old));
  const alike = likeness(reported, stored);
  const isSame = alike !== undefined && alike >= SAME;
  if ((alike !== undefined && alike < OTHER) || (!wasNamed && !isSame)) return undefined;
  const [unit, owner] = [same(reported.unit, stored.unit), same(reported.owner, stored.owner)];
  const size = sizeTie(reported.memberCount, stored.memberCount);
  const against = [unit === false, size < 0, alike !== undefined && !isSame].filter(Boolean).length;
  return {
    id: stored.id,
    weight:
      (isShown ? 4 : isNamed ? 3 : wasNamed ? 1 : 0) +
      (isSame ? 4 * alike : 0) +
      (unit === true ? 2 : 0) +
      (owner === true ? 2 : owner === false ? -1 : 0) +
      size -
      2 * against,
    isDoubtful: against > 0 || (!isNamed && !isSame) || !wasNamed,
  };
}

/**
 * Which stored group a list's row is of, by name, unit, owner and size, and by members where both
 * sides have keys of one version. One row at a time: a caller that takes in a whole list asks only
 * about groups that no earlier row has taken.
 */
export function matchReported(reported: ReportedGroup, stored: readonly Stored[]): ReportedMatch {
  const ties = stored
    .flatMap((group) => tie(reported, group) ?? [])
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = ties;
  if (!best) return { kind: 'new' };
  const isClear = !next || best.weight - next.weight >= MARGIN;
  if (isClear && !best.isDoubtful) return { kind: 'match', id: best.id };
  const near = ties.filter(({ weight }) => best.weight - weight < MARGIN);
  return { kind: 'unsure', candidates: near.map(({ id }) => id) };
}
