import type { Group } from '../../model/group';
import { joinOverlap } from '../../similarity/join-overlap';
import { forEachPair } from '../../similarity/pair-list';
import { toTokenSets } from '../../similarity/token-sets';
import { isFormer, type GroupName } from '../../text/group-name/group-name';
import { compareUnits, unitText, type Unit } from '../../text/group-name/unit';
import type { UnitChange } from './former-units';
import { standingOf } from './standing';

/** From so many of all people on two units' lists they are one unit's: two units share a few at most. */
const SAME_STAFF = 0.6;
/** Of the smaller list; what any two lists of that likeness share. */
const OVERLAP = 0.75;
/** Fewer than this may sit together by chance. */
const FEWEST = 5;
/** Where the record points to the other unit and the older group is long silent, less will do. */
const FOLLOWED = { shared: 4, overlap: 0.8, balance: 0.6 };
/** Nobody wrote in the older group for so long, while the newer one went on. */
const SILENT_MS = 180 * 86_400_000;
/** More general groups of one unit say nothing new about its staff. */
const A_UNIT = 4;
const MOST_PAIRS = 100_000;
/** A duty room is staffed by an office, not an office renamed. */
const DUTY_ROOM = /值班|值守|排班/u;

interface Staff {
  readonly group: Group;
  readonly name: GroupName;
  readonly inner: Unit;
  readonly members: readonly string[];
}

/** The general groups of units, a few a unit: each stands for the unit's people. */
function staffLists(
  groups: readonly Group[],
  names: ReadonlyMap<string, GroupName>,
): readonly Staff[] {
  const taken = new Map<string, number>();
  return groups.flatMap((group) => {
    const name = names.get(group.id);
    const inner = name?.home.units.at(-1);
    const members = [...new Set(group.memberKeys ?? [])];
    if (!name || !inner || members.length < FEWEST || standingOf(name) !== 'general') return [];
    if (members.length * 2 < (group.memberCount ?? 0)) return [];
    if (/\d/u.test(inner.core) || DUTY_ROOM.test(inner.core)) return [];
    const unit = unitText(name.home);
    const before = taken.get(unit) ?? 0;
    taken.set(unit, before + 1);
    return before < A_UNIT ? [{ group, name, inner, members }] : [];
  });
}

/** 运管所, filed under 道路运输管理所: a list that has none of one level inside the other calls one unit so. */
const namesOf = ({ inner, name }: Staff): readonly Unit[] => {
  const filed = name.ledger?.units.at(-1);
  return filed?.type === inner.type && filed.core !== inner.core ? [inner, filed] : [inner];
};

const lastSeen = ({ group }: Staff): string =>
  `${group.lastActivityAt ?? 0}`.padStart(16, '0') + (group.createdOn ?? '');

/** 石桥工商所, filed under 原石桥工商所, beside 石桥市场监管所: the same kind of unit in the same place. */
function isFormerHere({ group, inner }: Staff, newer: Staff): boolean {
  const place = inner.core.slice(0, 2);
  return (
    isFormer(group.unit ?? '') &&
    inner.type === newer.inner.type &&
    newer.inner.core.startsWith(place)
  );
}

/** The office fell silent when its people became the unit under which it is filed, or it is filed as gone. */
function isFollowedBy(older: Staff, newer: Staff, shared: number): boolean {
  const [small, large] = [older.members.length, newer.members.length].toSorted((a, b) => a - b);
  const silentFor = (newer.group.lastActivityAt ?? 0) - (older.group.lastActivityAt ?? Infinity);
  if (small === undefined || large === undefined || !(silentFor > SILENT_MS)) return false;
  if (shared < FOLLOWED.shared || shared < FOLLOWED.overlap * small) return false;
  if (small < FOLLOWED.balance * large) return false;
  const filed = older.name.ledger;
  const isFiledThere = filed !== undefined && compareUnits(filed, newer.name.home) === 'same';
  return isFiledThere || isFormerHere(older, newer);
}

/** Units whose people are the same under two names: one was renamed or became the other. */
export function sameStaffChanges(
  groups: readonly Group[],
  names: ReadonlyMap<string, GroupName>,
): readonly UnitChange[] {
  const lists = staffLists(groups, names);
  const changes: UnitChange[] = [];
  const pairs = joinOverlap(toTokenSets(lists.map(({ members }) => members)), OVERLAP, MOST_PAIRS);
  forEachPair(pairs, (a, b, shared) => {
    const [one, other] = [lists[a], lists[b]];
    if (!one || !other || compareUnits(one.name.home, other.name.home) !== 'different') return;
    const [older, newer] = lastSeen(one) < lastSeen(other) ? [one, other] : [other, one];
    const all = one.members.length + other.members.length - shared;
    const isSame = shared >= FEWEST && shared >= SAME_STAFF * all;
    if (!isSame && !isFollowedBy(older, newer, shared)) return;
    for (const from of namesOf(older)) changes.push({ from, to: newer.inner });
  });
  return changes;
}
