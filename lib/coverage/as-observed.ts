import type { Coverage } from '../model/coverage';
import type { Group } from '../model/group';
import { dayAt, startOfDay } from './civil-day';
import { observedSinceDay } from './observed-since';

interface Clock {
  readonly now: number;
  readonly timeZone: string;
}

/** What is stored of a group beyond the group itself. */
export type SeenGroup = Group & { readonly accounts?: readonly string[] };

/** Of the accounts that saw it the one watched last; where none is known, of any on that client. */
function coverageOf(
  { clientId, accounts = [] }: SeenGroup,
  coverages: readonly Coverage[],
): Coverage | undefined {
  const same = coverages
    .filter((coverage) => coverage.clientId === clientId)
    .sort((a, b) => b.lastWatchedAt - a.lastWatchedAt);
  return same.find(({ account }) => accounts.includes(account)) ?? same[0];
}

/** A clock that was set back makes what was seen lie in the future: then it was just now. */
const notLater = (at: number, now: number): number => Math.min(at, now);

function observedSince(
  group: SeenGroup,
  coverage: Coverage,
  { now, timeZone }: Clock,
): number | undefined {
  if (group.observedSince === undefined) return undefined;
  const first = notLater(group.observedSince, now);
  const active = group.lastActivityAt;
  const day = observedSinceDay({
    firstDay: dayAt(first, timeZone),
    watched: coverage.watched,
    activeDays: active === undefined ? [] : [dayAt(notLater(active, now), timeZone)],
    today: dayAt(now, timeZone),
  });
  return day === undefined ? undefined : Math.max(first, startOfDay(day, timeZone));
}

/**
 * The group as it may be spoken of now: `observedSince` only as far back as somebody kept looking,
 * absent when nobody does any more, and no activity later than now. A group entered by hand, or of a
 * client that tells of no watching, stays as it is.
 */
export function asObserved<T extends SeenGroup>(
  group: T,
  coverages: readonly Coverage[],
  clock: Clock,
): T {
  const { lastActivityAt, observedSince: stored, ...rest } = group;
  const coverage = coverageOf(group, coverages);
  const since = coverage ? observedSince(group, coverage, clock) : stored;
  return {
    ...rest,
    ...(lastActivityAt === undefined
      ? {}
      : { lastActivityAt: notLater(lastActivityAt, clock.now) }),
    ...(since === undefined ? {} : { observedSince: since }),
  } as T;
}
