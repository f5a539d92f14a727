// @vitest-environment happy-dom
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it } from 'vitest';
import { readWechatWebModel, wechatWebModelSize } from '../../lib/clients/models/wechat-web';

const page = window as unknown as { _contacts?: unknown; _chatContent?: unknown };
const contact = (more: Record<string, unknown> = {}) => ({
  NickName: '群',
  MemberCount: 2,
  MemberList: [{ UserName: '@a', NickName: '甲', DisplayName: '' }],
  IsOwner: 1,
  Statues: 0,
  ...more,
});
const many = (count: number, make: (n: number) => unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`@@${n}`, make(n)]));

afterEach(() => {
  delete page._contacts;
  delete page._chatContent;
});

it('reads groups alone, with counts by type and no word of what was said', () => {
  page._contacts = { '@p': contact(), '@@g': contact() };
  page._chatContent = {
    '@@g': [
      { MsgType: 1, CreateTime: 5, Content: '机密', MMIsSend: true },
      { MsgType: 47, CreateTime: 9, MMActualContent: '机密' },
      null,
    ].slice(0, 2),
  };
  const { groups } = readWechatWebModel();
  expect(groups).toEqual([
    {
      id: '@@g',
      nameHtml: '群',
      memberCount: 2,
      members: [{ id: '@a', nameHtml: '甲' }],
      isOwner: true,
      muted: true,
      lastMessageAt: 9,
      messages: { 1: 1, 47: 1 },
      ownMessages: 1,
    },
  ]);
  expect(JSON.stringify(groups)).not.toContain('机密');
});

it('cuts a flood of groups and a list of 5,000 members, and says so', () => {
  page._contacts = many(10_000, () => contact());
  expect(readWechatWebModel()).toMatchObject({ cut: true });
  expect(readWechatWebModel().groups).toHaveLength(1000);
  const members = Array.from({ length: 5000 }, (_, n) => ({ UserName: `@${n}`, NickName: '甲' }));
  page._contacts = { '@@g': contact({ MemberList: members, NickName: '群'.repeat(65_536) }) };
  const { groups, cut } = readWechatWebModel();
  expect([groups[0]?.members.length, groups[0]?.nameHtml.length, cut]).toEqual([600, 1024, true]);
});

it('stands alone, as a function that is sent to another world must', () => {
  page._contacts = { '@@g': contact() };
  for (const each of [readWechatWebModel, wechatWebModelSize]) {
    const globals = { window, document };
    const again = runInNewContext(`(${each.toString()})()`, globals) as { groups: unknown };
    expect(JSON.stringify(again.groups)).toBe(JSON.stringify(each().groups));
  }
});

it('says how far the page has loaded', () => {
  page._contacts = { '@@a': contact(), '@@b': contact({ MemberList: [] }), '@p': contact() };
  expect(wechatWebModelSize()).toEqual({ groups: 2, withMembers: 1 });
  delete page._contacts;
  expect(wechatWebModelSize()).toEqual({ groups: 0, withMembers: 0 });
});
