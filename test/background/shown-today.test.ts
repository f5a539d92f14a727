import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/serve';

const api = vi.hoisted(() => ({
  storage: { local: { get: () => Promise.resolve({}), set: () => Promise.resolve() } },
  runtime: {},
}));
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
vi.mock('../../lib/platform/native', () => ({ native: api }));
const { guardHandlers } = await import('../../lib/background/guard-handlers');
const { database } = await import('../../lib/db/database');

const page: Sender = { from: 'content-script', tabId: 7, url: 'https://wx.qq.com/' };
const count = (rules: readonly string[], outcome: 'shown' | 'sent' = 'shown') =>
  guardHandlers.countOutcome({ rules, outcome }, page);

afterEach(async () => {
  vi.useRealTimers();
  await database.outcomes.clear();
});

it('tells each page how many questions all pages have shown today; one with two rules is one', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T23:30:00+08:00') });
  await count(['off-hours', 'empty-reply']);
  await count(['off-hours'], 'sent');
  expect(await count(['sticker'])).toEqual({ day: '2026-11-20', shown: 2 });
  // What is secret leaves no trace, so it spends nothing either.
  expect(await count(['secrecy'])).toEqual({ day: '2026-11-20', shown: 2 });
  expect((await guardHandlers.getConfig(undefined, page)).shownToday).toEqual({
    day: '2026-11-20',
    shown: 2,
  });
  vi.setSystemTime(Date.parse('2026-11-21T00:30:00+08:00'));
  expect((await guardHandlers.getConfig(undefined, page)).shownToday).toEqual({
    day: '2026-11-21',
    shown: 0,
  });
});
