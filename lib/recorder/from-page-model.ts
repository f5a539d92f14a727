import type { ActivityReport } from '../model/activity';
import { isRecord } from '../model/is-record';
import type { Sighting } from '../model/sighting';
import { displayName } from '../text/display-name';

/** Types of the page that nobody wrote: notices, recalls, states. */
const NO_MESSAGE: readonly string[] = ['51', '9999', '10000', '10002'];

interface Meta {
  readonly clientId: string;
  readonly loginId: string;
  readonly now: number;
  newId(): string;
}

const nameOf = (html: unknown): string => (typeof html === 'string' ? displayName(html) : '');

const asCount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 100_000
    ? value
    : undefined;

function membersOf(value: unknown): { id: string; name: string }[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((member) => {
    if (!isRecord(member) || typeof member.id !== 'string') return [];
    const name = nameOf(member.nameHtml);
    return name ? [{ id: member.id.slice(0, 128), name }] : [];
  });
}

function sightingOf(group: unknown, meta: Meta): Sighting | undefined {
  if (!isRecord(group) || typeof group.id !== 'string' || !group.id) return undefined;
  const name = nameOf(group.nameHtml);
  const members = membersOf(group.members);
  const memberCount = asCount(group.memberCount) ?? (members.length || undefined);
  const lastSeconds = group.lastMessageAt;
  const activityAt = typeof lastSeconds === 'number' ? Math.floor(lastSeconds * 1000) : 0;
  return {
    id: meta.newId(),
    clientId: meta.clientId,
    loginId: meta.loginId,
    idHint: group.id.slice(0, 128),
    seenAt: meta.now,
    ...(name ? { name } : {}),
    ...(memberCount === undefined ? {} : { memberCount }),
    ...(members.length > 0 ? { members, membersComplete: members.length === memberCount } : {}),
    // A clock of the page that runs ahead must not make a group look alive tomorrow.
    ...(activityAt > 0 && activityAt <= meta.now ? { activityAt, activitySource: 'page' } : {}),
    ...(typeof group.isOwner === 'boolean' ? { isOwner: group.isOwner } : {}),
    ...(typeof group.muted === 'boolean' ? { muted: group.muted } : {}),
  };
}

function messagesOf(byType: unknown): number {
  if (!isRecord(byType)) return 0;
  return Object.entries(byType).reduce(
    (sum, [type, count]) => sum + (NO_MESSAGE.includes(type) ? 0 : (asCount(count) ?? 0)),
    0,
  );
}

function countOf(group: unknown, meta: Meta): ActivityReport | undefined {
  if (!isRecord(group)) return undefined;
  const { id, idHint, clientId, loginId, activityAt } = sightingOf(group, meta) ?? {};
  const messages = messagesOf(group.messages);
  if (!id || !idHint || !clientId || !loginId || !activityAt || messages === 0) return undefined;
  const own = Math.min(asCount(group.ownMessages) ?? 0, messages);
  // The page's model tells times and types; who wrote is seen in the open chat alone.
  return { id, clientId, loginId, idHint, at: activityAt, messages, own, senders: 0 };
}

/** What the page's own model says, checked. */
export interface ModelReading {
  readonly sightings: readonly Sighting[];
  readonly counts: readonly ActivityReport[];
  /** The signed-in account's name; '' when the page did not say. */
  readonly account: string;
  readonly cut: boolean;
}

const groupsOf = (claim: unknown): readonly unknown[] =>
  isRecord(claim) && Array.isArray(claim.groups) ? claim.groups : [];

/** Sightings from the page's own model. The page may claim anything: wrong shapes are dropped. */
export const fromPageModel = (claim: unknown, meta: Meta): Sighting[] =>
  groupsOf(claim).flatMap((group) => sightingOf(group, meta) ?? []);

export const readingOf = (claim: unknown, meta: Meta): ModelReading => ({
  sightings: fromPageModel(claim, meta),
  counts: groupsOf(claim).flatMap((group) => countOf(group, meta) ?? []),
  account: isRecord(claim) ? nameOf(claim.accountHtml) : '',
  cut: isRecord(claim) && claim.cut === true,
});
