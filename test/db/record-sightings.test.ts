import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../lib/db/database';
import { groupByHint, listGroups, settleKind } from '../../lib/db/groups';
import { countOutcome } from '../../lib/db/outcomes';
import { recordSightings, type PreparedSighting } from '../../lib/db/record-sightings';
import { prepared } from '../support/prepared';

let db: Database;
let ids = 0;
const record = (...sightings: PreparedSighting[]) => recordSightings(sightings, db);
const only = async () => {
  const groups = await listGroups('Asia/Shanghai', db);
  expect(groups).toHaveLength(1);
  return groups[0]!;
};

beforeEach(() => (db = new Database(`t${(ids += 1)}`)));
afterEach(() => db.delete());

describe('recording', () => {
  it('keeps what is known and adds what is new', async () => {
    await record(
      prepared(
        { name: '环卫科工作群', memberCount: 12 },
        { members: [{ version: 'v', keys: ['a', 'b'] }] },
      ),
    );
    const first = await only();
    await record(prepared({ seenAt: 2000, activityAt: 1900 }));
    expect(await only()).toMatchObject({
      id: first.id,
      name: '环卫科工作群',
      memberCount: 12,
      memberKeys: ['a', 'b'],
      firstSeenAt: 1000,
      lastSeenAt: 2000,
      lastActivityAt: 1900,
      kind: 'work',
    });
  });

  it('tells of what is new of a group, not of one seen again', async () => {
    const isNews = async (...sightings: PreparedSighting[]) => {
      let times = 0;
      await recordSightings(sightings, db, () => (times += 1));
      return times;
    };
    const first = prepared({ name: '环卫科工作群', memberCount: 12 });
    expect(await isNews(first)).toBe(1);
    expect(await isNews(first)).toBe(0);
    expect(await isNews(prepared({ id: 'b', seenAt: 2000, activityAt: 1900 }))).toBe(0);
    expect(await isNews(prepared({ id: 'c', seenAt: 3000, memberCount: 13 }))).toBe(1);
    expect(
      await isNews(prepared({ id: 'd', idHint: '@@2', name: '家人群' }, { guess: 'social' })),
    ).toBe(0);
  });

  it('a delivery repeated changes nothing', async () => {
    const once = prepared({ name: '群', memberCount: 3 });
    await record(once);
    const before = await only();
    await record({ ...once, newGroupId: 'another' });
    expect(await only()).toEqual(before);
  });

  it('activity never goes back', async () => {
    await record(prepared({ name: '群', activityAt: 900 }));
    await record(prepared({ name: '群', activityAt: 500, seenAt: 2000 }));
    expect((await only()).lastActivityAt).toBe(900);
  });

  it('a rename keeps the old name', async () => {
    await record(prepared({ name: '2024龙舟赛保障群' }));
    await record(prepared({ name: '国庆亮化保障群' }));
    expect(await only()).toMatchObject({
      name: '国庆亮化保障群',
      previousNames: ['2024龙舟赛保障群'],
    });
  });

  it('a new login finds the same groups', async () => {
    await record(prepared({ name: '甲群' }), prepared({ name: '乙群', idHint: '@@2' }));
    const before = (await listGroups('Asia/Shanghai', db)).map(({ id, name }) => [name, id]).sort();
    await record(
      prepared({ name: '乙群', idHint: '@@8', loginId: 'l2' }),
      prepared({ name: '甲群', idHint: '@@9', loginId: 'l2' }),
    );
    expect(
      (await listGroups('Asia/Shanghai', db)).map(({ id, name }) => [name, id]).sort(),
    ).toEqual(before);
  });

  it('two groups of one name are two', async () => {
    await record(prepared({ name: '群' }), prepared({ name: '群', idHint: '@@2' }));
    expect(await listGroups('Asia/Shanghai', db)).toHaveLength(2);
  });
});

describe('private life', () => {
  it('a group guessed social leaves nothing', async () => {
    const kinds = await record(prepared({ name: '家人群' }, { guess: 'social' }));
    expect(kinds).toEqual({ '@@1': 'social' });
    expect(await listGroups('Asia/Shanghai', db)).toEqual([]);
    expect(await db.doNotRecord.count()).toBe(0);
  });

  it('a group the person calls social is forgotten and stays so after a new login', async () => {
    await record(prepared({ name: '干饭群', memberCount: 5 }));
    const { id } = await only();
    await settleKind(id, 'social', 'k:干饭群', db);
    expect(await listGroups('Asia/Shanghai', db)).toEqual([]);
    const kinds = await record(prepared({ name: '干饭群', idHint: '@@7', loginId: 'l2' }));
    expect(kinds).toEqual({ '@@7': 'social' });
    expect(await db.doNotRecord.toArray()).toEqual([{ key: 'k:干饭群' }]);
  });

  it('a kind the person settled outlives a rename', async () => {
    await record(prepared({ name: '讨论' }, { guess: 'unknown' }));
    await settleKind((await only()).id, 'work', 'k:讨论', db);
    await record(prepared({ name: '别的' }, { guess: 'unknown' }));
    expect(await only()).toMatchObject({ kind: 'work', kindSource: 'user' });
  });

  it('a guess follows the name', async () => {
    await record(prepared({ name: '讨论' }, { guess: 'unknown' }));
    await record(prepared({ name: '讨论工作群' }, { guess: 'work' }));
    expect((await only()).kind).toBe('work');
  });
});

it('finds a group by its page id within a client', async () => {
  await record(prepared({ name: '群' }));
  expect((await groupByHint('c', '@@1', db))?.name).toBe('群');
  expect(await groupByHint('other', '@@1', db)).toBeUndefined();
});

it('a failed transaction stores nothing and says so', async () => {
  const bad = prepared({ name: '坏' }, { newGroupId: undefined as never });
  await expect(record(prepared({ name: '好', idHint: '@@5' }), bad)).rejects.toThrow();
  expect(await listGroups('Asia/Shanghai', db)).toEqual([]);
});

it('counts outcomes by day and rule', async () => {
  await countOutcome('2026-11-20', ['off-hours', 'sticker'], 'shown', db);
  await Promise.all([1, 2, 3].map(() => countOutcome('2026-11-20', ['off-hours'], 'sent', db)));
  expect(await db.outcomes.get(['2026-11-20', 'off-hours'])).toMatchObject({
    counts: { shown: 1, sent: 3 },
  });
});
