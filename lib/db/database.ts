import Dexie, { type EntityTable, type Table } from 'dexie';
import type { CivilDate } from '../model/civil-date';
import type { Group, GroupKind } from '../model/group';
import type { InventorySource } from '../exchange/merge-inventories';
import type { Outcome } from '../model/outcome';
import type { RecordUndo } from '../model/record';

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
}

/** A group the person called not work: only a keyed name, so that it stays unrecorded. */
export interface DoNotRecordRow {
  readonly key: string;
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

/** Append only: a released version is never edited. */
export class Database extends Dexie {
  groups!: EntityTable<GroupRow, 'id'>;
  doNotRecord!: EntityTable<DoNotRecordRow, 'key'>;
  outcomes!: Table<OutcomeRow, [CivilDate, string]>;
  drafts!: EntityTable<DraftRow, 'id'>;
  batches!: EntityTable<BatchRow, 'id'>;
  sources!: EntityTable<SourceRow, 'id'>;

  constructor(name = 'qunyue') {
    super(name);
    this.version(1).stores({
      groups: 'id, idHint, nameKey',
      doNotRecord: 'key',
      outcomes: '[day+rule]',
      drafts: 'id, dueAt',
    });
    this.version(2).stores({ batches: 'id, at', sources: 'id' });
  }
}

export const database = new Database();
