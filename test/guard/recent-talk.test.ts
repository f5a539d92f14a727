import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecentTalkLog } from '../../lib/guard/recent-talk';

const MINUTE = 60_000;
const WINDOW = 10 * MINUTE;
const log = (): RecentTalkLog => new RecentTalkLog(() => WINDOW);
const said = (
  id: string,
  sender: string,
  text = '收到',
): { readonly id: string; readonly sender: string; readonly text: string } => ({
  id,
  sender,
  text,
});

test('counts people, not messages, and each message once however often it is drawn', () => {
  const talk = log();
  const seen = [said('1', '甲'), said('2', '乙'), said('3', '乙', '收到！'), said('4', '丙', '赞')];
  for (let at = 0; at < 5; at += 1) talk.see('c', seen, at);
  expect(talk.about('c', '收到，谢谢', 5)).toEqual({
    ownRepeats: 0,
    crowd: { word: '收到', people: 2 },
  });
  expect(talk.about('c', '赞', 5).crowd).toEqual({ word: '赞', people: 1 });
  expect(talk.about('c', '收到，3点交', 5)).toEqual({ ownRepeats: 0 });
  expect(talk.about('other', '收到', 5)).toEqual({ ownRepeats: 0 });
});

test('a message still on screen after the window is not seen anew', () => {
  const talk = log();
  talk.see('c', [said('1', '甲')], 0);
  talk.see('c', [said('1', '甲')], WINDOW + 1);
  expect(talk.about('c', '收到', WINDOW + 1).crowd).toBeUndefined();
});

test('a message may be dated back, and out of the window', () => {
  const talk = log();
  const now = 60 * MINUTE;
  talk.noteOwn('c', '在吗', now);
  talk.see('c', [said('1', '甲')], 0);
  talk.see('c', [said('2', '乙')], now - MINUTE);
  talk.see('c', [said('1', '甲'), said('2', '乙')], now);
  expect(talk.about('c', '收到', now).crowd?.people).toBe(1);
  expect(talk.about('c', '收到', now + 9 * MINUTE).crowd).toBeUndefined();
});

test('who spoke must be known to be counted', () => {
  const talk = log();
  talk.see('c', [{ id: '1', text: '收到' }], 0);
  expect(talk.about('c', '收到', 1).crowd).toBeUndefined();
});

test('own texts count while they are in the window, dressed up or not', () => {
  const talk = log();
  talk.noteOwn('c', '请尽快报送', 0);
  talk.noteOwn('c', '请尽快报送！！', MINUTE);
  expect(talk.about('c', ' 请尽快报送。', 2 * MINUTE).ownRepeats).toBe(2);
  expect(talk.about('c', '请尽快报送', WINDOW).ownRepeats).toBe(1);
  expect(talk.about('c', '请尽快报送', MINUTE + WINDOW).ownRepeats).toBe(0);
});

test('agrees with a plain count of the window, whatever happens', () => {
  const event = fc.record({
    wait: fc.integer({ min: 0, max: 4 * MINUTE }),
    chat: fc.constantFrom('a', 'b'),
    sender: fc.constantFrom('甲', '乙', '丙', '丁'),
    text: fc.constantFrom('收到', '收到!', '赞', '已报3份'),
    own: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const talk = log();
      let now = 0;
      const past = events.map((each, index) => {
        now += each.wait;
        if (each.own) talk.noteOwn(each.chat, each.text, now);
        else talk.see(each.chat, [said(String(index), each.sender, each.text)], now);
        return { ...each, at: now };
      });
      const inWindow = past.filter(({ chat, at }) => chat === 'a' && at > now - WINDOW);
      const receipts = inWindow.filter(({ text }) => text.startsWith('收到'));
      const people = new Set(receipts.filter(({ own }) => !own).map(({ sender }) => sender)).size;
      expect(talk.about('a', '收到', now)).toEqual({
        ownRepeats: receipts.filter(({ own }) => own).length,
        ...(people > 0 ? { crowd: { word: '收到', people } } : {}),
      });
    }),
  );
});

test('what is older than the window is gone for good, in every chat', () => {
  let windowMs = WINDOW;
  const talk = new RecentTalkLog(() => windowMs);
  talk.noteOwn('c', '请尽快报送', 0);
  talk.see('c', [said('1', '甲')], 0);
  talk.about('elsewhere', '', WINDOW);
  windowMs = 10 * WINDOW;
  expect(talk.about('c', '请尽快报送', WINDOW)).toEqual({ ownRepeats: 0 });
  expect(talk.about('c', '收到', WINDOW)).toEqual({ ownRepeats: 0 });
});

test('memory is bounded', () => {
  const talk = log();
  for (let chat = 0; chat < 300; chat += 1) {
    talk.noteOwn(`c${chat}`, '在吗', chat);
  }
  expect(talk.about('c0', '在吗', 300).ownRepeats).toBe(0);
  expect(talk.about('c299', '在吗', 300).ownRepeats).toBe(1);
  for (let each = 0; each < 900; each += 1) {
    talk.see('c299', [said(`m${each}`, `s${each}`)], 300);
    talk.noteOwn('c299', '在吗', 300);
  }
  expect(talk.about('c299', '在吗', 301).ownRepeats).toBe(500);
  expect(talk.about('c299', '收到', 301).crowd?.people).toBe(500);
});
