import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Database } from '../../lib/db/database';
import { readGroups } from '../../lib/db/read-groups';
import { openGroup } from '../../lib/db/sealed-rows';
import { group } from '../overview/fixture';

it('finds nothing where there is no database, and makes none', async () => {
  expect(await readGroups('Asia/Shanghai')).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});

it('is without the names of unsorted groups, unless they can be opened', async () => {
  const db = new Database();
  const row = { ...group('a', { kind: 'unknown', name: '听雨楼' }), nameKey: 'a' };
  await db.groups.add({ ...row, firstSeenAt: 1, lastSeenAt: 2 });
  const [shown] = await readGroups('Asia/Shanghai');
  expect(shown).toMatchObject({ id: 'a', name: '', isNameUnkept: true });
  const [opened] = await readGroups('Asia/Shanghai', openGroup(db.names.opening));
  expect(opened).toEqual({ ...row, firstSeenAt: 1, lastSeenAt: 2 });
  await db.delete();
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
