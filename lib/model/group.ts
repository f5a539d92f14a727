import type { CivilDate } from './civil-date';

/** 性质: whether a group is judged and inventoried. Shown as 工作 / 社交 / 待分类. */
export type GroupKind = 'work' | 'social' | 'unknown';

/** 处理状态 of a group: what the unit decided and how far it got. Absent means nothing decided. */
export type GroupState = 'to-handle' | 'notified' | 'merging' | 'dissolved' | 'kept';

/** What a person can set by hand; such a value outranks every guess and later sighting. */
export type HandField = 'kind' | 'purpose' | 'unit' | 'owner' | 'plannedEnd' | 'createdOn';

/** How the last activity is known: a message seen to arrive, the page's own model, or a person. */
export type ActivitySource = 'seen' | 'page' | 'hand';

/** One group of the inventory. Instants are epoch milliseconds; absent means not known. */
export interface Group {
  /** Ours, stable across logins. */
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
  /** It has a name, which is not at hand: of a group of unknown kind none is on the disk. Never stored. */
  readonly isNameUnkept?: true;
  readonly previousNames: readonly string[];
  readonly kind: GroupKind;
  readonly kindSource: 'guess' | 'user';
  /** Members including oneself, as last shown by the client. */
  readonly memberCount?: number;
  /** One opaque key per known member; may be fewer than `memberCount`. */
  readonly memberKeys?: readonly string[];
  /** Which key made `memberKeys`: keys of two versions say nothing about each other. */
  readonly keyVersion?: string;
  /**
   * The same members by the page's own ids, as keys. They name a person exactly, whatever the
   * nickname, but only against a group of the same `loginId`.
   */
  readonly pageMembers?: { readonly loginId: string; readonly keys: readonly string[] };
  /** Stored groups that this one may be another record of; the person can join or part them. */
  readonly maybeSameAs?: readonly string[];
  readonly ownerKey?: string;
  readonly unit?: string;
  /** 类型 or free text: what the group is for. */
  readonly purpose?: string;
  readonly createdOn?: CivilDate;
  readonly plannedEnd?: CivilDate;
  /** Since when this account could have seen its activity. */
  readonly observedSince?: number;
  readonly lastActivityAt?: number;
  readonly lastActivitySource?: ActivitySource;
  /** 手工填报: entered by hand and not (yet) seen by this account. */
  readonly reported?: boolean;
  /** Whether this account owns it; absent when the page did not say. */
  readonly isOwner?: boolean;
  /** Whether this account muted it; absent when the page did not say. */
  readonly muted?: boolean;
  /** False until seen twice, a minute or a login apart: a page can claim any number of groups. */
  readonly confirmed?: boolean;
  /** Written in by hand: a person or an office. */
  readonly owner?: string;
  readonly filingNumber?: string;
  /** Why it stays although a check speaks of it. */
  readonly keepReason?: string;
  readonly state?: GroupState;
  /** Epoch ms of the last change of `state`. */
  readonly stateAt?: number;
  readonly notes?: string;
  /** Fields set by hand. */
  readonly byHand?: readonly HandField[];
}
