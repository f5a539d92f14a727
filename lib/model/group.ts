import type { CivilDate } from './civil-date';

/** 性质: whether a group is judged and inventoried. Shown as 工作 / 社交 / 待分类. */
export type GroupKind = 'work' | 'social' | 'unknown';

/** One group of the inventory. Instants are epoch milliseconds; absent means not known. */
export interface Group {
  /** Ours, stable across logins. */
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
  readonly previousNames: readonly string[];
  readonly kind: GroupKind;
  readonly kindSource: 'guess' | 'user';
  /** Members including oneself, as last shown by the client. */
  readonly memberCount?: number;
  /** One opaque key per known member; may be fewer than `memberCount`. */
  readonly memberKeys?: readonly string[];
  readonly ownerKey?: string;
  readonly unit?: string;
  /** 类型 or free text: what the group is for. */
  readonly purpose?: string;
  readonly createdOn?: CivilDate;
  readonly plannedEnd?: CivilDate;
  /** Since when this account could have seen its activity. */
  readonly observedSince?: number;
  readonly lastActivityAt?: number;
}
