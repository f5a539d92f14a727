import { daysBetween } from '../../calendar/civil-date';
import type { Group } from '../../model/group';
import type { CheckContext, Evidence } from '../check';
import { civilDayOf } from '../../calendar/civil-day';
import { cleanName } from '../../text/group-name/clean';
import { readMarks } from '../../text/group-name/marks';
import { distinctMembers } from './member-overlap';

interface Merit {
  readonly points: number;
  readonly evidence?: Evidence;
}

const NONE: Merit = { points: 0 };
const YEAR = 365;
const UNKNOWN_DAYS = YEAR;
const ENDED = -6;
const FOLLOWED = -7;

const dateOf = (at: number, { settings }: CheckContext): string =>
  civilDayOf(at, settings.timeZone);

/** A week matters between live groups; between dead ones a month hardly does. */
function recency({ lastActivityAt }: Group, context: CheckContext): Merit {
  if (lastActivityAt === undefined) return { points: -2 * Math.log2(1 + UNKNOWN_DAYS / 7) };
  const date = dateOf(lastActivityAt, context);
  const days = Math.max(0, daysBetween(date, dateOf(context.asOf.getTime(), context)));
  return {
    points: -2 * Math.log2(1 + days / 7),
    evidence: { key: 'keep-active', facts: { date } },
  };
}

function coverage(group: Group, everybody: number): Merit {
  const size = distinctMembers(group).length;
  if (everybody === 0 || size === 0) return NONE;
  return {
    points: (10 * size) / everybody,
    evidence: { key: 'keep-covers', facts: { members: size, everybody } },
  };
}

function client({ clientId }: Group, { settings }: CheckContext): Merit {
  return clientId === settings.checks.duplicate.preferredClient
    ? { points: 6, evidence: { key: 'keep-client', facts: { client: clientId } } }
    : NONE;
}

function age({ createdOn }: Group, context: CheckContext): Merit {
  if (createdOn === undefined) return NONE;
  const days = daysBetween(createdOn, dateOf(context.asOf.getTime(), context));
  return {
    points: 0.5 * Math.min(6, Math.max(0, days / YEAR)),
    evidence: { key: 'keep-older', facts: { date: createdOn } },
  };
}

const purpose = ({ purpose: stated }: Group): Merit =>
  stated === undefined
    ? NONE
    : { points: 0.5, evidence: { key: 'keep-purpose', facts: { purpose: stated } } };

function ended({ plannedEnd }: Group, context: CheckContext): Merit {
  const today = dateOf(context.asOf.getTime(), context);
  return plannedEnd !== undefined && plannedEnd < today ? { points: ENDED } : NONE;
}

const yearOf = ({ name }: Group): number | undefined => readMarks(name).years.at(-1);

/** 2025年中考考务 where there is one of 2026: last year's group has its successor. */
function followed(group: Group, groups: readonly Group[]): Merit {
  const year = yearOf(group);
  const isFollowed = year !== undefined && groups.some((other) => (yearOf(other) ?? year) > year);
  return isFollowed ? { points: FOLLOWED } : NONE;
}

/** Filed with the office in charge: the group that is known to be official. */
const filed = ({ filingNumber }: Group): Merit =>
  filingNumber === undefined || filingNumber === ''
    ? NONE
    : { points: 3, evidence: { key: 'keep-filed', facts: { number: filingNumber } } };

/** An owner written in by hand is an office's word; who made it is not known otherwise. */
const owned = ({ owner }: Group): Merit =>
  owner === undefined || owner === ''
    ? NONE
    : { points: 1.5, evidence: { key: 'keep-owner', facts: { owner } } };

const marked = ({ state }: Group): Merit =>
  state === 'kept' ? { points: 100, evidence: { key: 'keep-marked', facts: {} } } : NONE;

interface Weighed {
  readonly group: Group;
  readonly merits: readonly Merit[];
  readonly points: number;
}

/** How much of a name is spelling: decoration, traditional characters, inner spaces, wide digits. */
function oddities(name: string): number {
  const plain = new Set(cleanName(name));
  return Array.from(name).filter((character) => !plain.has(character)).length;
}

/** Between equals the plainest name: the ids are drawn by chance, and a list must not change with them. */
function compare(one: Weighed, other: Weighed): number {
  const [a, b] = [one.group.name, other.group.name];
  const byName = oddities(a) - oddities(b) || a.length - b.length || (a < b ? -1 : Number(a > b));
  return other.points - one.points || byName;
}

/** Which of the groups to keep, and what it has that none of the others has more of. */
export function chooseKeep(
  groups: readonly Group[],
  context: CheckContext,
): { readonly keep: Group; readonly evidence: readonly Evidence[] } | undefined {
  const everybody = new Set(groups.flatMap(distinctMembers)).size;
  const weighed = groups.map((group): Weighed => {
    const merits = [
      recency(group, context),
      coverage(group, everybody),
      client(group, context),
      purpose(group),
      age(group, context),
      ended(group, context),
      followed(group, groups),
      marked(group),
      filed(group),
      owned(group),
    ];
    return { group, merits, points: merits.reduce((sum, { points }) => sum + points, 0) };
  });
  const [first, ...others] = weighed;
  if (!first) return undefined;
  const best = others.reduce((one, other) => (compare(one, other) > 0 ? other : one), first);
  const evidence = best.merits.flatMap((merit, i) => {
    const rivals = weighed
      .filter((other) => other !== best)
      .map(({ merits }) => merits[i]?.points ?? 0);
    return merit.evidence &&
      rivals.every((points) => points <= merit.points) &&
      rivals.some((points) => points < merit.points)
      ? [merit.evidence]
      : [];
  });
  return { keep: best.group, evidence };
}
