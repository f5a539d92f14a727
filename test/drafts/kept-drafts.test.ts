// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clientById } from '../../lib/clients';
import { KeptDrafts } from '../../lib/drafts/kept-drafts';
import { guardWords } from '../../lib/i18n/guard/guard-words';
import { Bar } from '../../lib/guard/bar/bar';
import { zhCN } from '../../lib/i18n/guard/zh-CN';
import type { WaitingDraft } from '../../lib/model/kept-draft';
import { armingClock, chat, standIn, trusted } from '../guard/ask-page';
import { chatPage, show } from '../support/chat-page';

let waiting: WaitingDraft | undefined;
let answer: 'kept' | 'full';
let restored: string[];
let roots: ShadowRoot[];
let drafts: KeptDrafts;
let clock: ReturnType<typeof armingClock>;

const editor = () => document.querySelector<HTMLElement>('#editArea')!;
const line = () => {
  const root = roots.at(-1);
  return root?.host.isConnected ? root.querySelector('.what')?.textContent : undefined;
};
/** The page shows something else; the watch looks once a frame. */
async function turn(html: string): Promise<void> {
  show(html);
  await vi.waitFor(() => undefined);
  await new Promise((done) => setImmediate(done));
  await new Promise((done) => requestAnimationFrame(() => done(undefined)));
}

beforeEach(() => {
  standIn();
  clock = armingClock();
  [restored, roots, answer] = [[], [], 'kept'];
  waiting = { id: 'd', name: '环卫科工作群', idHint: '@@old', text: '草稿一份' };
  drafts = new KeptDrafts({
    client: clientById('wechat-web'),
    bar: Bar,
    page: document,
    words: () => guardWords(zhCN),
    now: () => new Date('2026-11-20T20:14:00+08:00'),
    timeZone: () => 'Asia/Shanghai',
    addStyles: (root) => roots.push(root),
    keep: () => Promise.resolve(answer),
    take: () => Promise.resolve(waiting),
    onRestored: (id) => restored.push(id),
  });
});
afterEach(() => {
  drafts.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('puts it back at once where its chat is open, and says that nothing is sent', async () => {
  show(chatPage({}));
  await drafts.comeBack();
  expect([editor().textContent, restored]).toEqual(['草稿一份', ['d']]);
  expect(line()).toBe('草稿已放回，还没有发送');
  clock.wait(6000);
  expect(line()).toBeUndefined();
});

it('waits until the person opens the chat', async () => {
  show(chatPage({ id: '@@2', name: '别的群' }));
  await drafts.comeBack();
  expect(line()).toBe('到「环卫科工作群」群里就能放回草稿');
  expect([editor().textContent, restored]).toEqual(['', []]);
  await turn(chatPage({}));
  expect([editor().textContent, restored]).toEqual(['草稿一份', ['d']]);
});

it('overwrites nothing that stands in the editor', async () => {
  show(chatPage({ draft: '正在写' }));
  await drafts.comeBack();
  expect([editor().textContent, restored]).toEqual(['正在写', []]);
  expect(line()).toContain('清空后放回草稿');
  await turn(chatPage({}));
  expect(editor().textContent).toBe('草稿一份');
});

it('asks where two groups have the name', async () => {
  const twice = chatPage({}).replace(
    'id="J_NavChatScrollBody">',
    'id="J_NavChatScrollBody"><div class="chat_item" data-username="@@twin"><h3 class="nickname"><span class="nickname_text">环卫科工作群</span></h3></div>',
  );
  show(twice);
  await drafts.comeBack();
  expect(line()).toBe('有 2 个群叫「环卫科工作群」，留存的草稿放回这里？');
  expect(restored).toEqual([]);
  const here = roots.at(-1)!.querySelector('button')!;
  expect(here.textContent).toBe('放回这里');
  here.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
  expect([editor().textContent, restored]).toEqual(['草稿一份', ['d']]);
});

it('does nothing where nothing was asked for', async () => {
  waiting = undefined;
  show(chatPage({}));
  await drafts.comeBack();
  expect([line(), editor().textContent]).toEqual([undefined, '']);
});

it.each([
  ['kept', '草稿已加密留存在本机，周一 08:30 提醒您；到点不会代发'],
  ['full', '已留存 20 份草稿，这份没有存下；先在群约里删去几份'],
] as const)('says that a draft is %s', async (result, said) => {
  show(chatPage({}));
  answer = result;
  await drafts.keep({ chat, text: '草稿', dueAt: Date.parse('2026-11-23T08:30:00+08:00') });
  expect(line()).toBe(said);
});
