import { newerActivity } from '../activity/last-activity';
import type { Group } from '../model/group';
import type { Sighting } from '../model/sighting';

const APART_MS = 60_000;

type Facts = Pick<
  Group,
  'observedSince' | 'lastActivityAt' | 'lastActivitySource' | 'isOwner' | 'muted' | 'confirmed'
> & { readonly account?: string };

/** What is stored of a group before a sighting, as far as it matters here. */
export type Before = Facts & { readonly loginId?: string; readonly lastSeenAt: number };

function isConfirmed(before: Before | undefined, sighting: Sighting): boolean {
  if (!before) return false;
  if (before.confirmed !== false) return true;
  return (
    before.loginId !== sighting.loginId || sighting.seenAt - (before.observedSince ?? 0) >= APART_MS
  );
}

/**
 * What a sighting says of when and how a group was seen; spread over the stored row. The first sight
 * stays the first also when a clock was set back since.
 */
export function takeSighting(before: Before | undefined, sighting: Sighting): Facts {
  const { seenAt, activityAt, activitySource = 'seen', isOwner, muted, account } = sighting;
  return {
    observedSince: before?.observedSince ?? seenAt,
    ...newerActivity(before ?? {}, activityAt, activitySource, seenAt),
    confirmed: isConfirmed(before, sighting),
    ...(isOwner === undefined ? {} : { isOwner }),
    ...(muted === undefined ? {} : { muted }),
    ...(account === undefined ? {} : { account }),
  };
}
