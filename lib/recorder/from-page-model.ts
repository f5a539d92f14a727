import { isRecord } from '../model/is-record';
import type { Sighting } from '../model/sighting';
import { displayName } from '../text/display-name';

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
    ...(activityAt > 0 && activityAt <= meta.now ? { activityAt } : {}),
  };
}

/** Sightings from the page's own model. The page may claim anything: wrong shapes are dropped. */
export function fromPageModel(claim: unknown, meta: Meta): Sighting[] {
  const groups: unknown[] = isRecord(claim) && Array.isArray(claim.groups) ? claim.groups : [];
  return groups.flatMap((group) => sightingOf(group, meta) ?? []);
}
