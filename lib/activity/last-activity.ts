import type { ActivitySource, Group } from '../model/group';

/** How surely the last activity is known, for the words of a page. */
export type LastActivity =
  /** 「9月3日 14:20 所见」 */
  | { readonly known: 'at'; readonly at: number; readonly source: ActivitySource }
  /** 「自 8月1日 起未见活动」 */
  | { readonly known: 'none-since'; readonly since: number }
  | { readonly known: 'nothing' };

type Facts = Pick<Group, 'lastActivityAt' | 'lastActivitySource' | 'observedSince'>;

export function lastActivityOf(group: Facts): LastActivity {
  const { lastActivityAt, lastActivitySource, observedSince } = group;
  if (lastActivityAt !== undefined)
    return { known: 'at', at: lastActivityAt, source: lastActivitySource ?? 'seen' };
  return observedSince === undefined
    ? { known: 'nothing' }
    : { known: 'none-since', since: observedSince };
}

type Activity = Pick<Group, 'lastActivityAt' | 'lastActivitySource'>;

/** The newer of what is stored and what was now seen; what lies after `now` is no activity. */
export function newerActivity(
  before: Activity,
  at: number | undefined,
  source: ActivitySource,
  now: number,
): Activity {
  const known = before.lastActivityAt ?? 0;
  if (at !== undefined && at > known && at <= now)
    return { lastActivityAt: at, lastActivitySource: source };
  return {
    ...(before.lastActivityAt === undefined ? {} : { lastActivityAt: before.lastActivityAt }),
    ...(before.lastActivitySource === undefined
      ? {}
      : { lastActivitySource: before.lastActivitySource }),
  };
}
