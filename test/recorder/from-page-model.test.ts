import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromPageModel, readingOf } from '../../lib/recorder/from-page-model';

const meta = { clientId: 'wechat-web', loginId: 'l', now: 1_000_000_000_000, newId: () => 'x' };
const group = (more: Record<string, unknown>) => ({
  groups: [{ id: '@@g', nameHtml: '群', memberCount: 3, members: [], lastMessageAt: 0, ...more }],
});

it('reads names as people see them', () => {
  const html = '花<img class="emoji emoji1f339" text="_web"/>与A&amp;B工作群';
  expect(fromPageModel(group({ nameHtml: html }), meta)[0]?.name).toBe('花🌹与A&B工作群');
});

it('knows everybody only when the list is as long as the count', () => {
  const members = [
    { id: '@a', nameHtml: '甲' },
    { id: '@b', nameHtml: '乙' },
  ];
  expect(fromPageModel(group({ members }), meta)[0]?.membersComplete).toBe(false);
  expect(fromPageModel(group({ members, memberCount: 2 }), meta)[0]?.membersComplete).toBe(true);
});

it('takes a past message for activity and not one of the future', () => {
  const past = meta.now / 1000 - 60;
  expect(fromPageModel(group({ lastMessageAt: past }), meta)[0]?.activityAt).toBe(past * 1000);
  expect(fromPageModel(group({ lastMessageAt: past + 999 }), meta)[0]).not.toHaveProperty(
    'activityAt',
  );
});

it('has no name for an unnamed group', () => {
  expect(fromPageModel(group({ nameHtml: '' }), meta)[0]).not.toHaveProperty('name');
});

it('whatever the page claims, what comes out is of our form', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.array(fc.anything()).map((groups) => ({ groups })),
      ),
      (claim) => {
        for (const sighting of fromPageModel(claim, meta)) {
          expect(typeof sighting.idHint).toBe('string');
          expect(sighting.idHint.length).toBeLessThanOrEqual(128);
          expect(Array.from(sighting.name ?? '').length).toBeLessThanOrEqual(64);
        }
      },
    ),
  );
});

it('tells owner, muted and the source of a time; wrong shapes are left out', () => {
  const said = { isOwner: true, muted: false, lastMessageAt: 9 };
  expect(fromPageModel(group(said), meta)[0]).toMatchObject({
    isOwner: true,
    muted: false,
    activityAt: 9000,
    activitySource: 'page',
  });
  expect(fromPageModel(group({ isOwner: 1, muted: 'no' }), meta)[0]).not.toHaveProperty('isOwner');
});

it('counts what people wrote, not what the page notes', () => {
  const claim = {
    ...group({ lastMessageAt: 9, messages: { 1: 5, 47: 2, 10000: 3 }, ownMessages: 99 }),
    accountHtml: '测试<span class="emoji emoji1f339"></span>员',
    cut: true,
  };
  expect(readingOf(claim, meta)).toMatchObject({
    counts: [{ idHint: '@@g', at: 9000, messages: 7, own: 7, senders: 0 }],
    account: '测试🌹员',
    cut: true,
  });
  expect(readingOf(group({ messages: { 1: 5 } }), meta).counts).toEqual([]);
});

it.each([
  ['HTML', '<b onclick=x>办公室</b><script>1</script>工作群', '办公室1工作群'],
  ['right-to-left marks', '办公\u202e室群', '办公室群'],
  ['zero-width characters', '办\u200b公\u2060室\ufeff群', '办公室群'],
  ['64 KB', '群'.repeat(65_536), '群'.repeat(64)],
])('a name with %s becomes one short line', (_, nameHtml, name) => {
  expect(fromPageModel(group({ nameHtml }), meta)[0]?.name).toBe(name);
});
