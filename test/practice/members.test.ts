// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showPageGlobals } from '../../lib/practice/page-globals';
import { count, get, openPage } from './open-page';

const GROUP = '青澜区城管局工作群';
const MEMBER = '#chatRoomMembersWrap #mmpop_chatroom_members .member';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the count comes 200 ms after the first choice and includes oneself', async () => {
  const { chat } = await openPage();
  chat.open(GROUP);
  vi.advanceTimersByTime(199);
  expect(count('.title_count')).toBe(0);
  vi.advanceTimersByTime(1);
  expect(get('.title_count').textContent).toBe('(46)');
  chat.open('家人群');
  chat.open(GROUP);
  expect(get('.title_count').textContent).toBe('(46)');
});

test('a click on the title shows everybody; a panel opened too early fills itself', async () => {
  const { chat } = await openPage();
  chat.open('全区城市管理协同群');
  get('.title.poi').click();
  expect(count(`${MEMBER}:not(.opt)`)).toBe(0);
  vi.advanceTimersByTime(200);
  const members = chat.truth().find(({ name }) => name === '全区城市管理协同群')!.members;
  expect(members).toHaveLength(120);
  const shown = [...document.querySelectorAll<HTMLElement>(`${MEMBER}:not(.opt)`)];
  const ids = shown.map((node) => {
    const source = node.querySelector('img.avatar')?.getAttribute('mm-src') ?? '';
    return /[?&]username=(@[0-9a-f]+)/.exec(source)?.[1];
  });
  expect(ids).toEqual(members.map(({ id }) => id));
  get('.title.poi').click();
  expect(count(MEMBER)).toBe(0);
});

test('a card goes before the name; markup in the title is text', async () => {
  const { chat } = await openPage();
  chat.open(GROUP);
  vi.advanceTimersByTime(200);
  get('.title.poi').click();
  expect(count(`${MEMBER}[title$="（环卫科）"]`)).toBeGreaterThan(0);
  const shown = [...document.querySelectorAll<HTMLElement>(MEMBER)];
  const rose = shown.find(({ title }) => title.endsWith('<span class="emoji emoji1f339"></span>'));
  expect(rose?.querySelectorAll('p.nickname span.emoji.emoji1f339')).toHaveLength(1);
  expect(rose?.querySelector('p.nickname')?.textContent).toMatch(/^\p{Script=Han}+$/u);
});

test.each([
  ['家人群', 1],
  [GROUP, 0],
])('%s: whoever owns a group can remove', async (name, owned) => {
  const { chat } = await openPage();
  chat.open(name);
  vi.advanceTimersByTime(200);
  get('.title.poi').click();
  expect(count('.web_wechat_delete_friends')).toBe(owned);
  expect(count(`${MEMBER}.opt`)).toBe(1 + owned);
});

test("the page's own model says the same as the truth, with names as HTML", async () => {
  const { page, chat } = await openPage();
  showPageGlobals(page);
  const contacts = Reflect.get(window, '_contacts') as Record<
    string,
    { NickName: string; MemberList: { UserName: string }[]; MemberCount: number; IsOwner: number }
  >;
  for (const group of chat.truth()) {
    const contact = contacts[group.id]!;
    expect(contact.MemberList.map(({ UserName }) => UserName)).toEqual(
      group.members.map(({ id }) => id),
    );
    expect([contact.MemberCount, contact.IsOwner]).toEqual([
      group.members.length,
      Number(group.isOwner),
    ]);
  }
  const rose = chat.truth().find(({ name }) => name.startsWith('花'))!;
  expect(contacts[rose.id]!.NickName).toMatch(
    /^花<img class="emoji emoji1f339" text="[^"]+_web"\/>与A&amp;B商圈工作群$/,
  );
});
