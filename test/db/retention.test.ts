import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { mayPrune, type RetentionClock } from '../../lib/db/retention';
import { bench, groupRow, NOW, type Bench } from './keeper-bench';

const DAY_MS = 86_400_000;
const daysAgo = (days: number): number => NOW - days * DAY_MS;

let b: Bench;
beforeEach(async () => {
  b = bench();
  await b.keeper.start();
});

describe('retention', () => {
  it('deletes what was neither seen nor active for 180 days, and its backup', async () => {
    await b.db.groups.bulkPut([
      groupRow('old', { lastSeenAt: daysAgo(181) }),
      groupRow('active', { lastSeenAt: daysAgo(181), lastActivityAt: daysAgo(2) }),
      groupRow('seen', { lastSeenAt: daysAgo(179) }),
    ]);
    await b.db.outcomes.bulkPut([
      { day: '2026-01-01', rule: 'sticker', counts: { shown: 1 } },
      { day: '2026-11-01', rule: 'sticker', counts: { shown: 1 } },
    ]);
    await b.rest();
    await b.keeper.tend();
    expect(await b.ids()).toEqual(['active', 'seen']);
    expect((await b.db.outcomes.toArray()).map(({ day }) => day)).toEqual(['2026-11-01']);
    await b.db.delete();
    await b.restart();
    expect(await b.ids()).toEqual(['active', 'seen']);
  });

  it('what became too old since the backup does not come back with it', async () => {
    await b.db.groups.bulkPut([groupRow('old', { lastSeenAt: daysAgo(175) }), groupRow('new')]);
    await b.rest();
    b.passDays(10);
    await b.db.delete();
    expect(await b.restart()).toMatchObject({ state: 'restored', rows: 1 });
    expect(await b.ids()).toEqual(['new']);
  });

  it('a clock set a year ahead for a night deletes nothing', async () => {
    await b.db.groups.put(groupRow('1'));
    await b.keeper.tend();
    b.passDays(365);
    await b.keeper.tend();
    b.clock.now += 3_600_000;
    await b.keeper.tend();
    expect(await b.ids()).toEqual(['1']);
    b.passDays(-365);
    await b.keeper.tend();
    expect(await b.ids()).toEqual(['1']);
  });

  it('a clock that stays there is believed after two days', async () => {
    await b.db.groups.put(groupRow('1'));
    await b.keeper.tend();
    b.passDays(365);
    for (const wait of [0, 1.1, 1.1]) {
      b.passDays(wait);
      await b.keeper.tend();
    }
    expect(await b.ids()).toEqual([]);
  });

  it('no leap of more than 30 days is ever followed by pruning within two days of it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 30 }), (steps) => {
        let clock: RetentionClock = {};
        let now = NOW;
        let leaptAt = -Infinity;
        for (const days of steps) {
          now += days * DAY_MS;
          if (clock.retentionAt !== undefined && (days > 30 || days < -1)) leaptAt = now;
          const { may, ...next } = mayPrune(clock, now);
          clock = next;
          if (may) expect(now - leaptAt).toBeGreaterThanOrEqual(2 * DAY_MS);
        }
      }),
    );
  });
});

describe('a full disk', () => {
  it('gives up the oldest counts, keeps every group, and says so', async () => {
    await b.db.groups.put(groupRow('1'));
    const days = [...Array(10).keys()].map((n) => `2026-10-${String(n + 10)}`);
    await b.db.outcomes.bulkPut(days.map((day) => ({ day, rule: '*', counts: { shown: 1 } })));
    await b.rest();
    const full = b.db.transaction('rw', b.db.groups, async () => {
      await b.db.groups.put(groupRow('2'));
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(full).rejects.toThrow();
    b.keeper.whenFull(new DOMException('full', 'QuotaExceededError'));
    await new Promise((done) => setTimeout(done, 200));
    expect(await b.keeper.state()).toEqual({ state: 'quota', at: NOW });
    const left = (await b.db.outcomes.toArray()).map(({ day }) => day).sort();
    expect(left).toEqual(days.slice(2));
    expect(await b.ids()).toEqual(['1']);
    b.clock.now += 2 * 3_600_000;
    await b.keeper.tidy();
    expect(await b.keeper.state()).toEqual({ state: 'ok' });
  });

  it('is told before: from four fifths on, and not where the browser tells nothing', async () => {
    for (const [share, expected] of [
      [0.799, { state: 'ok' }],
      [0.8, { state: 'nearly-full', percent: 80 }],
      [0.999, { state: 'nearly-full', percent: 99 }],
      [undefined, { state: 'ok' }],
    ] as const) {
      b.disk.share = share;
      expect(await b.keeper.state()).toEqual(expected);
    }
  });
});
