import { beforeEach, expect, it, vi } from 'vitest';
import type { Handlers } from '../../lib/messaging/serve';

const kept: Record<string, unknown> = {};
vi.mock('../../lib/platform/native', () => ({
  native: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: kept[key] }),
        set: (values: object) => Promise.resolve(void Object.assign(kept, values)),
        remove: (key: string) => Promise.resolve(void Reflect.deleteProperty(kept, key)),
      },
    },
  },
}));
vi.mock('../../lib/platform/hourly', () => ({ eachHour: () => undefined }));
const { forgettingDigest } = await import('../../lib/background/forget-digest');
const { dropOldDigest, keepDigest } = await import('../../lib/platform/kept-digest');

const DAY = 86_400_000;
const asked: string[] = [];
const stub = (type: string) => () => {
  asked.push(`${type} ${'digest' in kept ? 'with' : 'without'}`);
  return Promise.resolve(undefined);
};
const handlers = forgettingDigest(
  Object.fromEntries(
    ['setKind', 'setKindByHint', 'editRecords', 'undoList', 'getConfig'].map((type) => [
      type,
      stub(type),
    ]),
  ) as unknown as Handlers,
) as unknown as Record<string, (request: unknown, sender: unknown) => Promise<unknown>>;

beforeEach(async () => {
  asked.length = 0;
  await keepDigest({ at: 0 });
});

it.each([
  ['setKind', { groupId: 'a', kind: 'social' }],
  ['setKindByHint', { kind: 'social' }],
  ['editRecords', { groupIds: ['a'], change: { kind: 'social' } }],
  ['undoList', { batchId: 'b' }],
])('%s takes the digest away before it does its work', async (type, request) => {
  await handlers[type]?.(request, {});
  expect(asked).toEqual([`${type} without`]);
});

it.each([
  ['setKind', { groupId: 'a', kind: 'work' }],
  ['editRecords', { groupIds: ['a'], change: { unit: '甲' } }],
  ['editRecords', 'nonsense'],
  ['getConfig', undefined],
])('%s without forgetting leaves it', async (type, request) => {
  await handlers[type]?.(request, {});
  expect(asked).toEqual([`${type} with`]);
});

it('goes after seven days in which nobody looked', async () => {
  await dropOldDigest(7 * DAY - 1);
  expect('digest' in kept).toBe(true);
  await dropOldDigest(7 * DAY);
  expect('digest' in kept).toBe(false);
});
