import { newerActivity } from '../activity/last-activity';
import type { Binding } from './binding';
import { isSealed } from './sealed-text';
import type { StoredGroup } from './stored-group';
import { without } from '../model/without';

const MOST_PREVIOUS_NAMES = 8;
const MOST_ACCOUNTS = 16;
const SHRUNK = 0.2;
const UNREADABLE = ['isUnreadable'] as const;

/** A name that is only sealed says less than the one in the row. */
function latestOf(texts: readonly string[], stored: string | undefined): string {
  const latest = texts.at(-1);
  return latest === undefined || isSealed(latest) ? (stored ?? latest ?? '') : latest;
}

function previousNames(
  row: StoredGroup | undefined,
  names: readonly string[],
  current: string,
): readonly string[] {
  const older = [...names.slice(0, -1).reverse(), row?.name ?? '', ...(row?.previousNames ?? [])];
  return [...new Set(older)]
    .filter((name) => name !== '' && name !== current)
    .slice(0, MOST_PREVIOUS_NAMES);
}

type MemberFields = Pick<
  StoredGroup,
  'memberKeys' | 'keyVersion' | 'membersComplete' | 'pageMembers'
>;

/**
 * A whole list replaces the stored one. A part is added to it, as far as the group has room: whoever
 * was read before and not now may only be out of sight. Keys of another version are all replaced.
 */
function memberFields(row: StoredGroup | undefined, binding: Binding): MemberFields {
  const [stored] = binding.members;
  if (!stored) return {};
  const pageMembers = binding.pageMembers
    ? { pageMembers: { loginId: binding.loginId, keys: binding.pageMembers } }
    : {};
  const { keys, version } = stored;
  if (binding.isComplete || row?.keyVersion !== version || !row.memberKeys)
    return {
      memberKeys: keys,
      keyVersion: version,
      membersComplete: binding.isComplete,
      ...pageMembers,
    };
  const seen = new Set(keys);
  const unseen = row.memberKeys.filter((key) => !seen.has(key));
  const room = Math.max(0, (binding.latest.memberCount ?? Infinity) - keys.length);
  // Of a group that shed many, nobody knows who stayed: all are kept until it is read whole.
  const hasShrunk = unseen.length > room + SHRUNK * row.memberKeys.length;
  const memberKeys = [...keys, ...(hasShrunk ? unseen : unseen.slice(0, room))].sort();
  const isStillAll =
    !hasShrunk &&
    row.membersComplete === true &&
    unseen.length + keys.length === row.memberKeys.length;
  return { memberKeys, keyVersion: version, membersComplete: isStillAll, ...pageMembers };
}

/** A page can claim any number of groups: one is believed when it is seen again, so much later. */
const APART_MS = 60_000;

function isConfirmed(row: StoredGroup | undefined, { loginId, since, seenAt }: Binding): boolean {
  if (!row) return seenAt - since >= APART_MS;
  return row.confirmed !== false || row.loginId !== loginId || seenAt - row.firstSeenAt >= APART_MS;
}

function ownedBy(
  row: StoredGroup | undefined,
  { account, isOwner }: Binding['latest'],
): Pick<StoredGroup, 'ownedBy'> {
  if (account === undefined || isOwner === undefined) return {};
  const entries = Object.entries({ ...row?.ownedBy, [account]: isOwner });
  return { ownedBy: Object.fromEntries(entries.slice(-MOST_ACCOUNTS)) };
}

/** A group's row with what one login has shown of it; without a row, a new one. */
export function writeRow(row: StoredGroup | undefined, binding: Binding): StoredGroup {
  const { latest, names, nameKeys, seenAt } = binding;
  const name = latestOf(names, row?.name);
  // A guess may make a group work or unknown; to make a stored one private is the person's word.
  const keepsKind = row?.kindSource === 'user' || row?.name === name || binding.guess === 'social';
  const accounts = new Set([...(row?.accounts ?? []), latest.account ?? '']);
  accounts.delete('');
  if (latest.account !== undefined && accounts.delete(latest.account)) accounts.add(latest.account);
  return {
    ...(row ? without(row, 'reported', ...(binding.members.length > 0 ? UNREADABLE : [])) : {}),
    ...memberFields(row, binding),
    ...newerActivity(row ?? {}, latest.activityAt, latest.activitySource ?? 'seen', seenAt),
    id: row?.id ?? binding.ownId,
    clientId: binding.clientId,
    name,
    nameKey: latestOf(nameKeys, row?.nameKey),
    previousNames: previousNames(row, names, name),
    kind: (keepsKind ? row?.kind : undefined) ?? binding.guess,
    kindSource: row?.kindSource ?? 'guess',
    idHint: binding.idHint,
    loginId: binding.loginId,
    lastSighting: latest.id,
    firstSeenAt: row?.firstSeenAt ?? binding.since,
    observedSince: row?.observedSince ?? binding.since,
    lastSeenAt: Math.max(row?.lastSeenAt ?? 0, seenAt),
    ...(latest.memberCount === undefined ? {} : { memberCount: latest.memberCount }),
    confirmed: isConfirmed(row, binding),
    ...(latest.isOwner === undefined ? {} : { isOwner: latest.isOwner }),
    ...ownedBy(row, latest),
    ...(latest.muted === undefined ? {} : { muted: latest.muted }),
    ...(accounts.size === 0 ? {} : { accounts: [...accounts].slice(-MOST_ACCOUNTS) }),
  };
}
