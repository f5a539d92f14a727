import type { InventorySource } from '../exchange/merge-inventories';
import type { Binding } from '../identity/binding';
import type { StoredGroup } from '../identity/stored-group';
import type { Coverage } from '../model/coverage';
import type { CivilDate } from '../model/civil-date';
import type { Decision } from '../model/decision';
import type { Group, GroupKind } from '../model/group';
import type { RecordUndo } from '../model/record';
import type { Outcome } from '../model/outcome';

/**
 * A group as stored. No column could hold message text. While its kind is unknown its texts are
 * tokens on the disk, and are what they were to whoever reads it (seal-unknown.ts).
 */
export type GroupRow = StoredGroup;

/** What the last few logins showed of each page id, as keys. */
export type BindingRow = Binding;

/** A person's word on two groups, under `kind`, smaller and greater id. */
export interface DecisionRow extends Decision {
  readonly id: string;
  /** Both rows as they were before they became one, to take that back. */
  readonly before?: readonly [StoredGroup, StoredGroup];
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

/** A list that was taken in, with what takes it back. */
export interface BatchRow {
  readonly id: string;
  readonly at: number;
  readonly addedIds: readonly string[];
  readonly undo: RecordUndo;
  /** Figures of the list that came to stand in known groups, with the ones before. */
  readonly figures: readonly {
    readonly groupId: string;
    readonly before: Pick<Group, 'lastActivityAt' | 'lastActivitySource' | 'memberCount'>;
    readonly after: Pick<Group, 'lastActivityAt' | 'lastActivitySource' | 'memberCount'>;
  }[];
}

/** Somebody's inventory file; the groups in it are never mixed with one's own rows. */
export interface SourceRow extends InventorySource {
  readonly addedAt: number;
  readonly others: boolean;
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
  /** Empty where the group's kind is not work: then the name is sealed as the text is. */
  readonly name: string;
  readonly sealedName?: {
    readonly iv: Uint8Array<ArrayBuffer>;
    readonly ciphertext: ArrayBuffer;
  };
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

/**
 * What the database says of itself, raised in the same transaction as each write (write-serial.ts).
 * The witness elsewhere remembers it, so that a database that lost rows is noticed.
 */
export interface HeadRow {
  readonly key: 'head';
  readonly dbId: string;
  /** Grows by one with each transaction that wrote. */
  readonly serial: number;
}
