import { expect, test } from 'vitest';
import { TakenWatch, type PageWatch } from '../../lib/chat-page/hand-over';
import type { DraftToKeep } from '../../lib/guard/dependencies';

const draft = (text: string): DraftToKeep => ({
  chat: { clientId: 'wechat-web', kind: 'group', name: '环卫科工作群', leftAlone: false },
  text,
  dueAt: 1,
});

function aWatch() {
  const kept: string[] = [];
  let told = 0;
  const watch: PageWatch = {
    keepDraft: ({ text }) => Promise.resolve(void kept.push(text)),
    tellAgain: () => (told += 1),
  };
  return { watch, kept, told: () => told };
}

test('one watch is taken and ends the guard’s own look; a script injected twice starts nothing', () => {
  let ended = 0;
  const taken = new TakenWatch(() => (ended += 1));
  expect(taken.tellAgain()).toBe(false);
  const [first, second] = [aWatch(), aWatch()];
  expect(taken.take(first.watch)).toBe(true);
  expect(taken.take(second.watch)).toBe(false);
  expect(taken.tellAgain()).toBe(true);
  expect([ended, first.told(), second.told()]).toEqual([1, 1, 0]);
});

test('a draft asked to be kept before the watch was there is kept when it comes, once', async () => {
  const taken = new TakenWatch(() => undefined);
  const { watch, kept } = aWatch();
  await taken.keepDraft(draft('明天上午九点开会'));
  expect(kept).toEqual([]);
  taken.take(watch);
  await taken.keepDraft(draft('请带材料'));
  expect(kept).toEqual(['明天上午九点开会', '请带材料']);
});

test('what the watch can’t keep is told to who asked', async () => {
  const taken = new TakenWatch(() => undefined);
  taken.take({ ...aWatch().watch, keepDraft: () => Promise.reject(new Error('gone')) });
  await expect(taken.keepDraft(draft('x'))).rejects.toThrow('gone');
});
