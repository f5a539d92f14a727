import Dexie, { type EntityTable, type Table } from 'dexie';
import type { CivilDate } from '../model/civil-date';
import { nameSession } from '../platform/name-session';
import { keyedHash } from '../platform/secret-key';
import type {
  ActivityRow,
  BatchRow,
  BindingRow,
  CountedRow,
  CoverageRow,
  DecisionRow,
  DoNotRecordRow,
  DraftRow,
  GroupRow,
  HeadRow,
  OutcomeRow,
  SourceRow,
} from './rows';
import { sealUnknown } from './seal-unknown';
import { UnknownNames } from './unknown-names';
import { versions } from './versions';
import { countWrites } from './write-serial';

export type * from './rows';

/** Append only: a released version is never edited (lib/db/versions). */
export class Database extends Dexie {
  groups!: EntityTable<GroupRow, 'id'>;
  doNotRecord!: EntityTable<DoNotRecordRow, 'key'>;
  outcomes!: Table<OutcomeRow, [CivilDate, string]>;
  drafts!: EntityTable<DraftRow, 'id'>;
  bindings!: Table<BindingRow, [string, string, string]>;
  decisions!: EntityTable<DecisionRow, 'id'>;
  activity!: Table<ActivityRow, [string, string]>;
  counted!: Table<CountedRow, [string, string]>;
  coverage!: Table<CoverageRow, [string, string]>;
  batches!: EntityTable<BatchRow, 'id'>;
  sources!: EntityTable<SourceRow, 'id'>;
  meta!: EntityTable<HeadRow, 'key'>;

  constructor(
    name = 'qunyue',
    /** What the tokens of groups of unknown kind stand for. */
    readonly names = new UnknownNames(),
  ) {
    super(name);
    for (const { version, stores, upgrade } of versions) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    countWrites(this);
    sealUnknown(this, names);
  }
}

export const database = new Database(
  'qunyue',
  new UnknownNames((text) => keyedHash(`text|${text}`), nameSession),
);
