import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../lib/db/database';
import { listGroups, settleKind } from '../../lib/db/groups';
import { recordSightings, type PreparedSighting } from '../../lib/db/record-sightings';
import { people, prepared } from '../support/prepared';

let db: Database;
let count = 0;
beforeEach(() => (db = new Database(`identity${(count += 1)}`)));
afterEach(() => db.delete());

const record = (...sightings: PreparedSighting[]) => recordSightings(sightings, db);
const groups = async () =>
  (await listGroups('Asia/Shanghai', db)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
const boundTo = async (idHint: string, loginId: string) =>
  (await db.bindings.get(['c', loginId, idHint]))?.groupId;
const DAY = 86_400_000;

describe('across logins', () => {
  it('a renamed group and one with a fifth of new members stay themselves', async () => {
    await record(
      prepared({ name: '防汛专班', idHint: '1', keys: people(0, 20) }),
      prepared({ name: '工作群', idHint: '2', keys: people(100, 120) }),
    );
    const before = (await groups()).map(({ id }) => id).sort();
    const later = { loginId: 'l2', seenAt: 2 * DAY };
    await record(
      prepared({ ...later, name: '三防专班', idHint: 'b', keys: people(0, 20) }),
      prepared({ ...later, name: '工作群', idHint: 'a', keys: people(104, 124) }),
    );
    const after = await groups();
    expect(after.map(({ id }) => id).sort()).toEqual(before);
    expect(after.map(({ name, previousNames }) => [name, previousNames])).toEqual([
      ['三防专班', ['防汛专班']],
      ['工作群', []],
    ]);
  });

  it('a new group with an old name is another group', async () => {
    await record(prepared({ name: '工作群', idHint: '1', keys: people(0, 20) }));
    const [old] = await groups();
    await record(
      prepared({ name: '工作群', idHint: 'x', loginId: 'l2', keys: people(50, 70) }),
      prepared({ name: '工作群', idHint: 'y', loginId: 'l2', keys: people(0, 20) }),
    );
    expect(await groups()).toHaveLength(2);
    expect(await boundTo('y', 'l2')).toBe(old?.id);
  });

  it('a match by name is taken back when other members come', async () => {
    await record(prepared({ name: '工作群', idHint: '1', keys: people(0, 20), activityAt: 900 }));
    const [old] = await groups();
    const later = { loginId: 'l2', seenAt: DAY };
    await record(prepared({ ...later, name: '工作群', idHint: 'x', activityAt: DAY - 1 }));
    expect(await boundTo('x', 'l2')).toBe(old?.id);
    await record(prepared({ ...later, idHint: 'x', keys: people(50, 70) }));
    expect(await groups()).toHaveLength(2);
    expect(await db.groups.get(old?.id ?? '')).toEqual(old);
    expect(await boundTo('x', 'l2')).not.toBe(old?.id);
  });

  it('a record begun by a new name goes up in the old group when members come, with its notes', async () => {
    await record(prepared({ name: '防汛专班', idHint: '1', keys: people(0, 20) }));
    const [old] = await groups();
    const later = { loginId: 'l2', seenAt: DAY };
    await record(prepared({ ...later, name: '三防专班', idHint: 'x' }));
    const begun = (await boundTo('x', 'l2')) ?? '';
    expect(begun).not.toBe(old?.id);
    await db.groups.update(begun, { notes: '新', unit: '应急办', byHand: ['unit'] });
    await record(prepared({ ...later, idHint: 'x', keys: people(0, 20) }));
    expect(await groups()).toMatchObject([
      { id: old?.id, name: '三防专班', notes: '新', unit: '应急办', firstSeenAt: 1000 },
    ]);
  });

  it('of namesakes a name alone is nobody, and makes no record', async () => {
    await record(
      prepared({ name: '工作群', idHint: '1', keys: people(0, 20) }),
      prepared({ name: '工作群', idHint: '2', keys: people(50, 70) }),
    );
    const kinds = await record(
      prepared({ name: '工作群', idHint: 'x', loginId: 'l2' }),
      prepared({ name: '工作群', idHint: 'y', loginId: 'l2' }),
    );
    expect(kinds).toEqual({ x: 'work', y: 'work' });
    expect(await groups()).toHaveLength(2);
    expect(await boundTo('x', 'l2')).toBeUndefined();
    await record(prepared({ idHint: 'x', loginId: 'l2', keys: people(50, 71) }));
    const rows = await groups();
    expect(rows.map(({ memberCount }) => memberCount).sort()).toEqual([20, 21]);
    // The other is then known by elimination.
    expect(await boundTo('y', 'l2')).toBe(rows.find(({ memberCount }) => memberCount === 20)?.id);
  });

  it('a full group split in two is itself and a new one', async () => {
    await record(prepared({ name: '通知群', idHint: '1', keys: people(0, 60) }));
    const [old] = await groups();
    await record(
      prepared({ name: '通知群(2)', idHint: 'x', loginId: 'l2', keys: people(30, 60) }),
      prepared({ name: '通知群', idHint: 'y', loginId: 'l2', keys: people(0, 30) }),
    );
    expect(await groups()).toHaveLength(2);
    expect(await boundTo('y', 'l2')).toBe(old?.id);
  });

  it('a part of the members adds to what is known, and still tells namesakes apart', async () => {
    await record(
      prepared({ name: '工作群', idHint: '1', keys: people(0, 30) }),
      prepared({ name: '工作群', idHint: '2', keys: people(20, 50) }),
    );
    const [first] = await groups();
    const part = { loginId: 'l2', idHint: 'x', membersComplete: false, memberCount: 30 };
    await record(prepared({ name: '工作群', keys: people(0, 12), ...part }));
    expect(await boundTo('x', 'l2')).toBe(first?.id);
    expect((await db.groups.get(first?.id ?? ''))?.memberKeys).toHaveLength(30);
  });
});

describe('accounts and keys', () => {
  it('a name that only another account has seen is a doubt, which members settle', async () => {
    await record(prepared({ name: '工作群', idHint: '1', account: 'a', keys: people(0, 20) }));
    const [old] = await groups();
    const other = { idHint: 'x', loginId: 'l2', account: 'b' };
    await record(prepared({ name: '工作群', ...other }));
    const [doubted] = (await groups()).filter(({ id }) => id !== old?.id);
    expect(doubted?.maybeSameAs).toEqual([old?.id]);
    await record(prepared({ ...other, keys: people(0, 20) }));
    expect(await groups()).toMatchObject([{ id: old?.id, accounts: ['a', 'b'] }]);
  });

  it('a new key loses no group: its name says which, and its members are keyed anew', async () => {
    await record(prepared({ name: '工作群', idHint: '1', keys: people(0, 20) }));
    const [old] = await groups();
    const rekeyed = { members: [{ version: 'v2', keys: people(500, 520) }] };
    await record(
      prepared({ name: '工作群', idHint: 'x', loginId: 'l2', membersComplete: true }, rekeyed),
    );
    expect(await groups()).toMatchObject([
      { id: old?.id, keyVersion: 'v2', memberKeys: people(500, 520) },
    ]);
  });

  it('members keyed both ways match while the key is changed', async () => {
    await record(prepared({ name: '旧名', idHint: '1', keys: people(0, 20) }));
    const [old] = await groups();
    const members = [
      { version: 'v2', keys: people(500, 520) },
      { version: 'v1', keys: people(0, 20) },
    ];
    const renamed = { name: '新名', idHint: 'x', loginId: 'l2', membersComplete: true };
    await record(prepared(renamed, { members }));
    expect(await groups()).toMatchObject([{ id: old?.id, name: '新名', keyVersion: 'v2' }]);
  });
});

describe('bad input', () => {
  it('a clock set back a year moves nothing back', async () => {
    const now = 1000 * DAY;
    await record(prepared({ name: '工作群', idHint: '1', seenAt: now, activityAt: now }));
    const [before] = await groups();
    await record(prepared({ name: '工作群', idHint: 'x', loginId: 'l2', seenAt: now - 365 * DAY }));
    expect(await groups()).toMatchObject([
      {
        firstSeenAt: before?.firstSeenAt,
        observedSince: before?.observedSince,
        lastSeenAt: now,
        lastActivityAt: now,
      },
    ]);
  });

  it('a flood of fake groups ends at a cap, and the true group is still itself', async () => {
    await record(prepared({ name: '工作群', idHint: 'true', keys: people(0, 20) }));
    const [old] = await groups();
    const flood = Array.from({ length: 2300 }, (_, at) =>
      prepared({ name: at % 2 ? '工作群' : `假群${at}`, idHint: `f${at}`, loginId: 'l2' }),
    );
    for (let at = 0; at < flood.length; at += 1150) await record(...flood.slice(at, at + 1150));
    expect(await db.bindings.where('loginId').equals('l2').count()).toBe(2000);
    await record(prepared({ name: '工作群', idHint: 't', loginId: 'l3', keys: people(0, 20) }));
    expect(await boundTo('t', 'l3')).toBe(old?.id);
  }, 60_000);

  it('fifty groups of 1,000 members that all look alike are taken in without a hang', async () => {
    const keys = people(0, 1000);
    const alike = (loginId: string) =>
      Array.from({ length: 50 }, (_, at) =>
        prepared({ name: '工作群', idHint: `f${at}`, loginId, keys }),
      );
    await record(...alike('l1'));
    await record(...alike('l2'));
    expect(await groups()).toHaveLength(50);
  }, 60_000);
});

describe('private life', () => {
  it('a group guessed social leaves no binding, and settling one social removes it', async () => {
    await record(prepared({ name: '家人群', idHint: '1' }, { guess: 'social' }));
    expect(await db.bindings.count()).toBe(0);
    await record(prepared({ name: '干饭群', idHint: '2' }));
    const [row] = await groups();
    await settleKind(row?.id, 'social', 'k:干饭群', db);
    expect(await db.bindings.count()).toBe(0);
    expect(await groups()).toEqual([]);
  });

  it('what earlier logins showed is forgotten after a few', async () => {
    for (let login = 0; login < 9; login += 1)
      await record(prepared({ name: '工作群', loginId: `l${login}`, seenAt: login * DAY + 1 }));
    expect(await db.bindings.count()).toBe(4);
    expect(await groups()).toHaveLength(1);
  });
});
