import Dexie, { type EntityTable, type Table } from 'dexie';
import type { CivilDate } from '../model/civil-date';
import type { Group } from '../model/group';
import type { Outcome } from '../model/outcome';

/** A group as stored. Instants are epoch ms. There is no column that could hold message text. */
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

/** Append only: a released version is never edited. */
export class Database extends Dexie {
  groups!: EntityTable<GroupRow, 'id'>;
  doNotRecord!: EntityTable<DoNotRecordRow, 'key'>;
  outcomes!: Table<OutcomeRow, [CivilDate, string]>;

  constructor(name = 'qunyue') {
    super(name);
    this.version(1).stores({
      groups: 'id, idHint, nameKey',
      doNotRecord: 'key',
      outcomes: '[day+rule]',
    });
  }
}

export const database = new Database();
