import type { Group } from '../model/group';

/** A group as it is kept. Instants are epoch ms. No field could hold message text. */
export interface StoredGroup extends Group {
  readonly nameKey: string;
  /** The page's own id, good within the login `loginId`. */
  readonly idHint?: string;
  readonly loginId?: string;
  /** By our own clock at the first sighting; never moved back by a clock that was set back. */
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** The last sighting taken in, so that a repeated delivery changes nothing. */
  readonly lastSighting?: string;
  readonly membersComplete?: boolean;
  /** Opaque keys of the accounts that have seen it, the latest last. */
  readonly accounts?: readonly string[];
  /** Whether each account owns it, as far as the page said; `isOwner` is the latest of them. */
  readonly ownedBy?: Readonly<Record<string, boolean>>;
  /** Its members stayed unread in a login that read nearly everybody else's. */
  readonly isUnreadable?: boolean;
  /** The person parted it from what was seen under its name: other records go first. */
  readonly isParted?: boolean;
  /** The person wants what is seen of it next to be a record of its own. */
  readonly partNext?: boolean;
}

/** What sightings write; all else of a row is the person's, and survives a match taken back. */
const SIGHTED = [
  'clientId',
  'name',
  'nameKey',
  'previousNames',
  'memberCount',
  'memberKeys',
  'keyVersion',
  'membersComplete',
  'pageMembers',
  'idHint',
  'loginId',
  'lastSighting',
  'lastSeenAt',
  'observedSince',
  'lastActivityAt',
  'lastActivitySource',
  'isOwner',
  'muted',
  'confirmed',
  'accounts',
  'ownedBy',
  'isUnreadable',
  'reported',
] as const satisfies readonly (keyof StoredGroup)[];

/** A row's sighted fields at one moment. */
export type SightedFields = Partial<Pick<StoredGroup, (typeof SIGHTED)[number]>> &
  Partial<Pick<StoredGroup, 'kind' | 'kindSource'>>;

export function sightedFields(row: StoredGroup): SightedFields {
  const { kind, kindSource } = row;
  const fields = SIGHTED.flatMap((field) =>
    row[field] === undefined ? [] : [[field, row[field]]],
  );
  return { ...(Object.fromEntries(fields) as SightedFields), kind, kindSource };
}

/** A row as it was before a login, keeping what the person has written since. */
export function withSightedFields(row: StoredGroup, before: SightedFields): StoredGroup {
  const own = Object.fromEntries(
    Object.entries(row).filter(([field]) => !(SIGHTED as readonly string[]).includes(field)),
  );
  const kept = row.kindSource === 'user' ? { kind: row.kind, kindSource: row.kindSource } : {};
  return { ...(own as unknown as StoredGroup), ...before, ...kept };
}

/** Whether a person has written anything into a row. */
export const isTouched = (row: StoredGroup): boolean =>
  row.kindSource === 'user' ||
  (row.byHand?.length ?? 0) > 0 ||
  [row.filingNumber, row.keepReason, row.state, row.notes].some((field) => field !== undefined) ||
  row.reported === true;
