import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { recordSightings } from '../../lib/db/record-sightings';
import { storedBeside, storedTables } from '../../lib/db/stored-fields';
import { backedUp, policyOf, tableNames } from '../../lib/db/tables';
import { readGolden } from './golden';
import { bench, type Bench } from './keeper-bench';

let b: Bench;
beforeEach(async () => {
  b = bench();
  await b.keeper.start();
});

it('every table of the database is in the list, and no other', () => {
  expect([...tableNames].sort()).toEqual(b.db.tables.map(({ name }) => name).sort());
});

it('every field of every stored row is in the list', async () => {
  for (const [name, { rows }] of Object.entries(readGolden(1).stores))
    await b.db.table(name).bulkPut(rows as object[]);
  await recordSightings(
    [
      {
        sighting: {
          id: 's',
          clientId: 'wechat-web',
          idHint: '@@1',
          loginId: 'l',
          name: '工作群',
          memberCount: 2,
          seenAt: 5,
          activityAt: 4,
          membersComplete: true,
        },
        nameKey: '工作群',
        doNotRecordKey: 'k',
        members: [{ version: 'local', keys: ['a', 'b'] }],
        guess: 'work',
        newGroupId: 'g',
      },
    ],
    b.db,
  );
  const tables = await storedTables(b.db);
  const unlisted = tables.flatMap(({ name, fields }) =>
    fields.filter(({ meaning }) => meaning === 'unlisted').map((field) => `${name}.${field.name}`),
  );
  expect(unlisted).toEqual([]);
  const groups = tables.find(({ name }) => name === 'groups')!;
  expect(groups).toMatchObject({ rows: 3, inBackup: true, inExport: true });
  expect(groups.fields.find(({ name }) => name === 'memberKeys')?.present).toBe(2);
});

it('a field that is in no list is shown as such', async () => {
  await b.db.table('doNotRecord').put({ key: 'k', surprise: 1 });
  const table = (await storedTables(b.db)).find(({ name }) => name === 'doNotRecord')!;
  expect(table.fields).toContainEqual({ name: 'surprise', meaning: 'unlisted', present: 1 });
  const [settings] = storedBeside({ locale: 'en', other: 1 }, []);
  expect(settings?.fields).toContainEqual({ name: 'other', meaning: 'unlisted', present: 1 });
});

it('drafts are never backed up and never exported', () => {
  expect(backedUp).not.toContain('drafts');
  expect(policyOf('drafts').inExport).toBe(false);
});

it('a table that is not in the list cannot be written', async () => {
  expect(() => policyOf('other')).toThrow(/other/);
  await expect(b.db.transaction('rw', 'other', () => undefined)).rejects.toThrow();
});
