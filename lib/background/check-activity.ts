import type { ActivityReport, WatchReport } from '../model/activity';
import { isRecord } from '../model/is-record';
import { isClaimedId } from './claimed-id';

const MOST_REPORTS = 100;
const MOST_MESSAGES = 1_000_000;
const LATE_MS = 60_000;
/** A report that waited longer for us was kept by a page whose clock is wrong. */
const OLDEST_MS = 7 * 86_400_000;
const LONGEST_WATCH_MS = 15 * 60_000;

const isRecent = (value: unknown, now: number): value is number =>
  typeof value === 'number' && value > now - OLDEST_MS && value <= now + LATE_MS;

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_MESSAGES;

const each = <T>(claim: unknown, check: (value: unknown) => T | undefined): T[] => {
  const claims: unknown[] = Array.isArray(claim) ? claim.slice(0, MOST_REPORTS) : [];
  return claims.flatMap((value) => check(value) ?? []);
};

function report(value: unknown, now: number): ActivityReport | undefined {
  if (!isRecord(value)) return undefined;
  const { id, clientId, loginId, idHint, at, messages, own, senders } = value;
  if (!isClaimedId(id) || !isClaimedId(clientId) || !isClaimedId(loginId) || !isClaimedId(idHint))
    return undefined;
  if (!isRecent(at, now) || !isCount(messages) || !isCount(own) || !isCount(senders))
    return undefined;
  const counts = { messages, own: Math.min(own, messages), senders: Math.min(senders, messages) };
  return { id, clientId, loginId, idHint, at: Math.min(at, now), ...counts };
}

function watch(value: unknown, now: number): WatchReport | undefined {
  if (!isRecord(value)) return undefined;
  const { id, clientId, loginId, from, to } = value;
  if (!isClaimedId(id) || !isClaimedId(clientId) || !isClaimedId(loginId)) return undefined;
  if (!isRecent(from, now) || !isRecent(to, now) || from >= to) return undefined;
  if (to - from > LONGEST_WATCH_MS) return undefined;
  return { id, clientId, loginId, from, to: Math.min(to, Math.max(now, from)) };
}

/** What a content script tells of messages: wrong shapes, sizes and times are dropped. */
export const checkReports = (claim: unknown, now: number): ActivityReport[] =>
  each(claim, (value) => report(value, now));

export const checkWatches = (claim: unknown, now: number): WatchReport[] =>
  each(claim, (value) => watch(value, now));
