import type { FieldMeaning, StoredField, StoredTable } from '../model/storage-state';
import type { Database } from './database';
import { policyOf, tableNames, type AnyRow } from './tables';

const isPresent = (row: AnyRow, field: string): boolean => row[field] !== undefined;

function fieldsOf(
  rows: readonly AnyRow[],
  meanings: Readonly<Record<string, FieldMeaning>>,
): StoredField[] {
  const names = new Set([...Object.keys(meanings), ...rows.flatMap((row) => Object.keys(row))]);
  return [...names].map((name) => ({
    name,
    meaning: meanings[name] ?? 'unlisted',
    present: rows.filter((row) => isPresent(row, name)).length,
  }));
}

/** Every table and every field of the database, with how often it is filled. */
export const storedTables = (db: Database): Promise<StoredTable[]> =>
  Promise.all(
    tableNames.map(async (name) => {
      const rows = (await db.table(name).toArray()) as AnyRow[];
      const { fields, backup, inExport } = policyOf(name);
      return {
        place: 'database' as const,
        name,
        rows: rows.length,
        inBackup: backup === 'rows',
        inExport,
        fields: fieldsOf(rows, fields),
      };
    }),
  );

const SETTINGS: Readonly<Record<string, FieldMeaning>> = {
  locale: 'by-hand',
  memberKey: 'housekeeping',
  draftKey: 'housekeeping',
  changedAt: 'time',
  review: 'time',
  /** The popup's last answer, with the names of its examples. */
  digest: 'name',
  userSettings: 'by-hand',
  profileOfPolicy: 'attribute',
  profileOfOwn: 'attribute',
  profileAddress: 'by-hand',
  profileTrust: 'housekeeping',
  profilePolicyState: 'housekeeping',
  profileWaiting: 'housekeeping',
};

const GENERATION: Readonly<Record<string, FieldMeaning>> = {
  format: 'housekeeping',
  dbId: 'housekeeping',
  serial: 'housekeeping',
  checksum: 'housekeeping',
  at: 'time',
  rows: 'count',
  data: 'name',
};

/** What lies beside the database: settings and keys, and the backups. */
export const storedBeside = (settings: AnyRow, generations: readonly AnyRow[]): StoredTable[] => [
  {
    place: 'settings',
    name: 'settings',
    rows: Object.keys(settings).length,
    inBackup: false,
    inExport: false,
    fields: fieldsOf([settings], SETTINGS),
  },
  {
    place: 'backup',
    name: 'backups',
    rows: generations.length,
    inBackup: false,
    inExport: false,
    fields: fieldsOf(generations, GENERATION),
  },
];
