/** A member as one page shows it; the name is personal data and leaves memory only as a key. */
export interface SeenMember {
  readonly id?: string;
  readonly name: string;
}

/** One look at one group. Metadata only: there is no field that could hold message text. */
export interface Sighting {
  /** Made by the sender, so that a repeated delivery is recognised. */
  readonly id: string;
  readonly clientId: string;
  readonly idHint: string;
  /** Made anew at each login: within one, `idHint` names a group exactly. */
  readonly loginId: string;
  /** Display name; absent when the group has none of its own. */
  readonly name?: string;
  readonly memberCount?: number;
  readonly members?: readonly SeenMember[];
  /** Whether `members` is everybody. */
  readonly membersComplete?: boolean;
  /** Epoch ms by our own clock; the page shows no dates. */
  readonly seenAt: number;
  /** Epoch ms of the newest message seen to arrive, where one was. */
  readonly activityAt?: number;
  /** Absent is 'seen': a message that arrived before our eyes. */
  readonly activitySource?: 'seen' | 'page';
  /** Whether this account owns the group; absent when the page did not say. */
  readonly isOwner?: boolean;
  readonly muted?: boolean;
  /** Opaque key of the account that saw it. Set by the background alone, never taken from a page. */
  readonly account?: string;
}
