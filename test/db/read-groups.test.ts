import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Database } from '../../lib/db/database';
import { readGroups } from '../../lib/db/read-groups';
import { group } from '../overview/fixture';

it('finds nothing where there is no database, and makes none', async () => {
  expect(await readGroups('Asia/Shanghai')).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});

it('reads what lib/db has written, and lets go of it', async () => {
  const db = new Database();
  const rows = ['a', 'b'].map((id) => ({
    ...group(id),
    nameKey: id,
    firstSeenAt: 1,
    lastSeenAt: 2,
  }));
  await db.groups.bulkAdd(rows);
  expect(await readGroups('Asia/Shanghai')).toEqual(rows);
  await db.delete();
  expect(await readGroups('Asia/Shanghai')).toEqual([]);
});
