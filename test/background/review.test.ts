import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/serve';

const { api, state } = await vi.hoisted(async () => {
  const { extensionStandIn } = await import('../support/extension-stand-in');
  return extensionStandIn();
});
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
vi.mock('../../lib/platform/native', () => ({ native: api }));
const { reviewHandlers, tendReview } = await import('../../lib/background/review');

const page: Sender = { from: 'page-of-ours', tabId: 1, url: '' };
const on = (date: string): void => void vi.setSystemTime(new Date(`${date}T10:00:00+08:00`));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.assign(state, { mayNotify: true, notified: [], alarm: undefined });
  for (const key of Object.keys(state.store)) Reflect.deleteProperty(state.store, key);
});
afterEach(() => vi.useRealTimers());

it('is due a month after the first start, told once, and again a month after it was done', async () => {
  on('2026-11-22');
  expect(await tendReview()).toEqual({ dueOn: '2026-12-22', due: false });
  expect(state.alarm).toBe(Date.parse('2026-12-22T09:00:00+08:00'));
  on('2026-12-22');
  expect(await tendReview()).toEqual({ dueOn: '2026-12-22', due: true });
  await tendReview();
  expect(state.notified).toEqual(['群约|每 1 个月核对一次：请看一看工作群台账']);
  expect(await reviewHandlers.getReview(undefined, page)).toMatchObject({ due: true });
  on('2026-12-24');
  const done = await reviewHandlers.reviewDone(undefined, page);
  expect(done).toEqual({ dueOn: '2027-01-24', due: false, lastOn: '2026-12-24' });
  on('2027-02-01');
  await tendReview();
  expect(state.notified).toHaveLength(2);
});

it('asking stores nothing, and a clock that was wrong does not put it off', async () => {
  on('2026-11-22');
  await reviewHandlers.getReview(undefined, page);
  expect(state.store).toEqual({});
  on('2032-01-01');
  await tendReview();
  on('2026-11-22');
  expect(await tendReview()).toMatchObject({ dueOn: '2026-12-22' });
});

it('damaged memory is as none', async () => {
  on('2026-11-22');
  state.store.review = { since: 'soon', lastOn: 7 };
  expect(await tendReview()).toEqual({ dueOn: '2026-12-22', due: false });
});
