import Dexie, { type EntityTable, type Table } from 'dexie';
import type { CivilDate } from '../model/civil-date';
import type { Coverage } from '../model/coverage';
import type { Group, GroupKind } from '../model/group';
import type { Outcome } from '../model/outcome';

/** A group as stored. Instants are epoch ms. No column could hold message text. */
export interface GroupRow extends Group {
  readonly nameKey: string;
  /** The page's own id, good within the login `loginId`. */
  readonly idHint?: string;
  readonly loginId?: string;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** Ids of sightings already taken in, so that a repeated delivery changes nothing. */
  readonly lastSighting?: string;
  readonly membersComplete?: boolean;
  /** Opaque key of the account that saw it last. */
  readonly account?: string;
}

/** A group the person called not work: only a keyed name, so that it stays unrecorded. */
export interface DoNotRecordRow {
  readonly key: string;
}

/** One group's days of one month, packed (lib/activity/day-counts.ts): counts, nothing else. */
export interface ActivityRow {
  readonly groupId: string;
  /** `2026-11`, in the profile's zone. */
  readonly month: string;
  readonly days: Uint8Array<ArrayBuffer>;
}

/** How much of a login's total was counted already, so that a report told twice counts once. */
export interface CountedRow {
  readonly loginId: string;
  readonly groupId: string;
  readonly messages: number;
  readonly own: number;
  readonly at: number;
}

/** Coverage of one account on one client, its days packed (lib/coverage/watched-days.ts). */
export interface CoverageRow extends Omit<Coverage, 'watched'> {
  readonly days: Uint8Array<ArrayBuffer>;
  /** The latest logins of this account, to know whose page speaks. */
  readonly loginIds: readonly string[];
  /** Ids of stretches taken in lately, so that a repeated delivery changes nothing. */
  readonly lastReports: readonly string[];
}

/** How often one rule spoke on one day and what came of it: counts, nothing else. */
export interface OutcomeRow {
  /** Civil date in the profile's zone. */
  readonly day: CivilDate;
  readonly rule: string;
  readonly counts: Readonly<Partial<Record<Outcome, number>>>;
}

/**
 * A draft that the person asked to keep. The text is sealed with a key that is not in here, and the
 * whole table stays out of every export and backup.
 */
export interface DraftRow {
  readonly id: string;
  readonly clientId: string;
  /** The page's own id of the chat, good within one login. */
  readonly idHint?: string;
  readonly name: string;
  readonly kind: GroupKind;
  /** Where it was written, to open the page again: `https://wx.qq.com`. */
  readonly origin: string;
  readonly keptAt: number;
  readonly dueAt: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ciphertext: ArrayBuffer;
  /** When the person was reminded of it. */
  readonly toldAt?: number;
  /** When the person asked to have it back. */
  readonly wantedAt?: number;
}

/** Append only: a released version is never edited. */
export class Database extends Dexie {
  groups!: EntityTable<GroupRow, 'id'>;
  doNotRecord!: EntityTable<DoNotRecordRow, 'key'>;
  outcomes!: Table<OutcomeRow, [CivilDate, string]>;
  drafts!: EntityTable<DraftRow, 'id'>;
  activity!: Table<ActivityRow, [string, string]>;
  counted!: Table<CountedRow, [string, string]>;
  coverage!: Table<CoverageRow, [string, string]>;

  constructor(name = 'qunyue') {
    super(name);
    this.version(1).stores({
      groups: 'id, idHint, nameKey',
      doNotRecord: 'key',
      outcomes: '[day+rule]',
      drafts: 'id, dueAt',
      activity: '[groupId+month]',
      counted: '[loginId+groupId], at',
      coverage: '[clientId+account]',
    });
  }
}

export const database = new Database();
