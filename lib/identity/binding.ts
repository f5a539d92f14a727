import type { GroupKind } from '../model/group';
import type { Sighting } from '../model/sighting';
import type { Evidence, KnownGroup, Signature } from './evidence';
import { nameKey, shownName } from './name-key';
import { isTouched, type SightedFields, type StoredGroup } from './stored-group';

/** Members as keys of one version, in a form that can be stored. */
export interface KeyList {
  readonly version: string;
  readonly keys: readonly string[];
}

/** A sighting whose names of members have become keys. */
export interface PreparedSighting {
  readonly sighting: Omit<Sighting, 'members'>;
  /** Empty for a group without a name of its own. */
  readonly nameKey: string;
  readonly doNotRecordKey: string;
  /** The first is what is stored; others only compare with rows of an earlier key. */
  readonly members?: readonly KeyList[];
  readonly pageMembers?: readonly string[];
  readonly guess: GroupKind;
  readonly newGroupId: string;
}

/**
 * What one login has shown so far of one page id, and which stored group that is. Kept for the
 * last few logins, so that an answer can be mended when members come after the name.
 */
export interface Binding {
  readonly clientId: string;
  readonly loginId: string;
  readonly idHint: string;
  /** As shown, the latest last. */
  readonly names: readonly string[];
  readonly nameKeys: readonly string[];
  readonly members: readonly KeyList[];
  readonly pageMembers?: readonly string[];
  readonly isComplete: boolean;
  /** The latest value of each field. */
  readonly latest: Omit<Sighting, 'members'>;
  readonly guess: GroupKind;
  /** The id of its own record, should it need one. */
  readonly ownId: string;
  /** Absent while it is not known which of several it is. */
  readonly groupId?: string;
  /** Stored groups of which it is one, while that is not known. */
  readonly candidates?: readonly string[];
  /** The group's sighted fields before this login; absent for a record of its own. */
  readonly before?: SightedFields;
  /** Settled by the person: not resolved again. */
  readonly isPinned?: boolean;
  /** Epoch ms of the first and the latest sighting. */
  readonly since: number;
  readonly seenAt: number;
}

const MOST_NAMES = 8;

export const bindingKey = ({
  clientId,
  loginId,
  idHint,
}: Pick<Binding, 'clientId' | 'loginId' | 'idHint'>): string =>
  JSON.stringify([clientId, loginId, idHint]);

const withLatest = (list: readonly string[], item: string): readonly string[] =>
  item === '' || list.at(-1) === item
    ? list
    : [...list.filter((old) => old !== item), item].slice(-MOST_NAMES);

/** A whole list replaces what was read before; a part adds to it, for people do not leave by being scrolled away. */
function withMembers(before: Binding | undefined, prepared: PreparedSighting): readonly KeyList[] {
  const { members, sighting } = prepared;
  if (!members) return before?.members ?? [];
  if (sighting.membersComplete === true || !before) return members;
  return members.map(({ version, keys }) => {
    const old = before.members.find((list) => list.version === version)?.keys ?? [];
    return { version, keys: [...new Set([...old, ...keys])].sort() };
  });
}

/** Adds one sighting to what its login has shown. */
export function addToBinding(before: Binding | undefined, prepared: PreparedSighting): Binding {
  const { sighting, guess, newGroupId } = prepared;
  if (!newGroupId) throw new Error('a sighting brings the id of the record it may need');
  const wasComplete = before?.isComplete === true;
  const pageMembers =
    prepared.pageMembers && sighting.membersComplete !== true
      ? [...new Set([...(before?.pageMembers ?? []), ...prepared.pageMembers])].sort()
      : (prepared.pageMembers ?? before?.pageMembers);
  return {
    clientId: sighting.clientId,
    loginId: sighting.loginId,
    idHint: sighting.idHint,
    ownId: newGroupId,
    since: sighting.seenAt,
    ...before,
    names: withLatest(before?.names ?? [], sighting.name ?? ''),
    nameKeys: withLatest(before?.nameKeys ?? [], prepared.nameKey),
    members: withMembers(before, prepared),
    ...(pageMembers ? { pageMembers } : {}),
    isComplete:
      wasComplete || (prepared.members !== undefined && sighting.membersComplete === true),
    latest: { ...before?.latest, ...sighting },
    guess: sighting.name === undefined ? (before?.guess ?? guess) : guess,
    seenAt: Math.max(before?.seenAt ?? 0, sighting.seenAt),
  };
}

/** Whether a sighting said anything from which identity could follow. */
export const saysMore = (before: Binding | undefined, after: Binding): boolean =>
  before === undefined ||
  before.names.at(-1) !== after.names.at(-1) ||
  before.nameKeys.at(-1) !== after.nameKeys.at(-1) ||
  before.isComplete !== after.isComplete ||
  before.latest.memberCount !== after.latest.memberCount ||
  before.latest.isOwner !== after.latest.isOwner ||
  before.latest.account !== after.latest.account ||
  before.members.length !== after.members.length ||
  before.members.some(
    ({ keys }, at) =>
      keys.length !== after.members[at]?.keys.length ||
      keys.some((key, index) => key !== after.members[at]?.keys[index]),
  );

const signatureOf = ({ version, keys }: KeyList): Signature => ({ version, keys: new Set(keys) });

export function evidenceOf(binding: Binding): Evidence {
  const { memberCount, isOwner, account } = binding.latest;
  return {
    idHint: binding.idHint,
    shownNames: binding.names.map(shownName),
    nameKeys: binding.nameKeys,
    signatures: binding.members.map(signatureOf),
    isComplete: binding.isComplete,
    seenAt: binding.seenAt,
    ...(memberCount === undefined ? {} : { memberCount }),
    ...(isOwner === undefined ? {} : { isOwner }),
    ...(account === undefined ? {} : { account }),
  };
}

export function knownGroupOf(row: StoredGroup): KnownGroup {
  const { memberKeys, memberCount, idHint, isParted } = row;
  return {
    id: row.id,
    shownName: shownName(row.name),
    nameKey: row.nameKey,
    previousNameKeys: row.previousNames.map(nameKey),
    isComplete: row.membersComplete === true,
    accounts: row.accounts ?? [],
    ownedBy: row.ownedBy ?? {},
    isUnreadable: row.isUnreadable === true,
    maybeSameAs: row.maybeSameAs ?? [],
    isUntouched: !isTouched(row),
    firstSeenAt: row.firstSeenAt,
    lastSeenAt: row.lastSeenAt,
    ...(memberKeys && memberKeys.length > 0
      ? { signature: { version: row.keyVersion ?? '', keys: new Set(memberKeys) } }
      : {}),
    ...(memberCount === undefined ? {} : { memberCount }),
    ...(idHint === undefined ? {} : { idHint }),
    ...(isParted === undefined ? {} : { isParted }),
  };
}
