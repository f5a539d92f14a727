import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sighting } from '../../lib/model/sighting';
import { Outbox, type Deliver } from '../../lib/recorder/outbox';

const sighting = (id: string, idHint = id, more: Partial<Sighting> = {}): Sighting => ({
  id,
  idHint,
  clientId: 'c',
  loginId: 'l',
  seenAt: 1,
  ...more,
});

const outboxOf = (deliver: Deliver<Sighting>) =>
  new Outbox<Sighting>({ deliver, keyOf: ({ idHint }) => idHint });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('delivers in one batch and forgets what is stored', async () => {
  const batches: string[][] = [];
  const outbox = outboxOf((batch) => {
    batches.push(batch.map(({ id }) => id));
    return Promise.resolve(batch.map(({ id }) => id));
  });
  outbox.add(sighting('a'));
  outbox.add(sighting('b'));
  await vi.advanceTimersByTimeAsync(300);
  expect(batches).toEqual([['a', 'b']]);
  expect(outbox.size).toBe(0);
});

it('keeps everything while nobody answers, and backs off', async () => {
  let calls = 0;
  let awake = false;
  const stored: string[] = [];
  const outbox = outboxOf((batch) => {
    calls += 1;
    if (!awake) return Promise.reject(new Error('asleep'));
    stored.push(...batch.map(({ id }) => id));
    return Promise.resolve(batch.map(({ id }) => id));
  });
  for (let n = 0; n < 120; n += 1) outbox.add(sighting(`s${n}`));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(outbox.size).toBe(120);
  expect(calls).toBeLessThan(12);
  awake = true;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(outbox.size).toBe(0);
  expect(new Set(stored).size).toBe(120);
});

it('keeps a newer sighting of the same group that came during a delivery, with what was known', async () => {
  const seen: Sighting[] = [];
  const outbox = outboxOf((batch) => {
    seen.push(...batch);
    if (seen.length === 1) outbox.add(sighting('new', 'g', { memberCount: 5 }));
    return Promise.resolve(batch.map(({ id }) => id));
  });
  outbox.add(sighting('old', 'g', { name: '工作群' }));
  await vi.advanceTimersByTimeAsync(2000);
  expect(seen.map(({ id }) => id)).toEqual(['old', 'new']);
  expect(seen[1]).toMatchObject({ name: '工作群', memberCount: 5 });
  expect(outbox.size).toBe(0);
});

it('does not spin when the background stores nothing', async () => {
  let calls = 0;
  const outbox = outboxOf(() => {
    calls += 1;
    return Promise.resolve([]);
  });
  outbox.add(sighting('a'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls).toBeLessThan(12);
});
