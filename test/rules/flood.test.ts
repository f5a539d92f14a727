import { expect, test } from 'vitest';
import { builtInSettings } from '../../lib/profile/built-in';
import flood from '../../lib/rules/flood';
import { judge } from '../../lib/rules/judge';
import type { RecentTalk, RuleHit } from '../../lib/rules/rule';
import { sending } from '../support/labelled-messages';

const evaluate = (
  text: string,
  recent: RecentTalk,
  before?: readonly string[],
): RuleHit | undefined => flood.evaluate(sending(text, { recent, ...(before ? { before } : {}) }));

const crowd = (word: string, people: number): RecentTalk => ({
  ownRepeats: 0,
  crowd: { word, people },
});
const notice = ['请各科室周五前报送材料'];

test('the third equal text is asked about, the second is not', () => {
  const { repeat } = builtInSettings.rules.flood;
  expect(repeat).toBe(3);
  expect(evaluate('请尽快报送', { ownRepeats: 1 })).toBeUndefined();
  expect(evaluate('请尽快报送', { ownRepeats: 2 })).toEqual({
    facts: { kind: 'repeat', times: 2, minutes: 10, says: 'flood-repeat' },
  });
});

test('an answer may be given to question after question', () => {
  expect(evaluate('到', { ownRepeats: 5 }, ['第三组点名'])).toBeUndefined();
  expect(evaluate('到', { ownRepeats: 5 }, notice)).toBeDefined();
});

test('the same word of five people makes a sixth needless', () => {
  expect(evaluate('收到', crowd('收到', 4), notice)).toBeUndefined();
  expect(evaluate('收到', crowd('收到', 11), notice)).toEqual({
    facts: { kind: 'crowd', people: 11, word: '收到', says: 'flood-crowd' },
  });
  expect(evaluate('收到', crowd('点赞', 11), notice)).toBeUndefined();
  expect(evaluate('收到，下午3点前交', crowd('收到', 11), notice)).toBeUndefined();
});

test('who was told to reply is told how many have, and not held', () => {
  const hit = evaluate('收到', crowd('收到', 11), ['收到请回复', ...notice]);
  expect(hit?.atMost).toBe('tip');
  const recent = crowd('收到', 11);
  expect(judge(sending('收到', { recent, before: ['收到请回复'] })).verdict).toBe('tip');
});

test('a vote is no flood, even when the votes have pushed the question up', () => {
  const votes = Array.from({ length: 12 }, () => '同意');
  expect(
    evaluate('同意', crowd('同意', 12), ['各位对方案二有没有意见？', ...votes]),
  ).toBeUndefined();
  expect(evaluate('+1', crowd('+1', 12), ['周六植树，报名的+1', ...votes])).toBeUndefined();
});

test('a word that may be an answer gets a tip at most', () => {
  expect(evaluate('可以', crowd('可以', 9), notice)?.atMost).toBe('tip');
  expect(evaluate('好的', crowd('好的', 9))?.atMost).toBe('tip');
  expect(evaluate('好的', crowd('好的', 9), notice)?.atMost).toBeUndefined();
});

test('says nothing when nothing was counted, and nothing of stickers', () => {
  expect(flood.evaluate(sending('收到'))).toBeUndefined();
  const message = { kind: 'sticker', text: '' } as const;
  expect(flood.evaluate(sending('', { message, recent: { ownRepeats: 9 } }))).toBeUndefined();
});

test('speaks before the rules that only see this one message', () => {
  const { findings } = judge(sending('收到', { recent: crowd('收到', 11), before: notice }));
  expect(findings.map(({ rule }) => rule)).toEqual(['flood', 'empty-reply']);
});
