import { describe, expect, test } from 'vitest';
import rule from '../../lib/rules/empty-reply';
import { builtInSettings } from '../../lib/profile/built-in';
import {
  labelledMessages,
  messageFiles,
  sending,
  type LabelledMessage,
} from '../support/labelled-messages';

const warned = (text: string, before?: readonly string[]): boolean =>
  rule.evaluate(sending(text, before ? { before } : {})) !== undefined;

const emptyLabel = ({ label }: LabelledMessage): boolean =>
  label === 'ack' || label === 'like_flood';

describe.each(messageFiles)('%s', (name) => {
  const messages = labelledMessages(name);

  test('no substantive or emoji-only message is called empty', () => {
    const wrong = messages.filter((each) => !emptyLabel(each) && warned(each.text));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test('at least 97 % of the empty ones are seen', () => {
    const empty = messages.filter((each) => emptyLabel(each) && !each.ambiguous);
    const missed = empty.filter(({ text }) => !warned(text));
    expect(missed.length / empty.length, missed.map(({ text }) => text).join(' | ')).toBeLessThan(
      0.03,
    );
  });

  test('words that may be an answer get a tip at most', () => {
    const strong = messages.filter(({ ambiguous, text }) => {
      const found = rule.evaluate(sending(text));
      return ambiguous && found && found.atMost !== 'tip';
    });
    expect(strong.map(({ text }) => text)).toEqual([]);
  });
});

test('names the first empty word', () => {
  expect(rule.evaluate(sending('人事科收到，谢谢主任'))).toEqual({
    facts: { kind: 'ack', word: '收到' },
  });
  expect(rule.evaluate(sending('厉害，向你们学习'))?.facts).toEqual({
    kind: 'praise',
    word: '厉害',
  });
});

test.each([
  ['可以', '周五下午开会可以吗？'],
  ['同意', '请各位对方案二表决'],
  ['到', '现在点名'],
  ['在', '小王在吗'],
  ['1', '到了的回1'],
  ['没问题', '@小王 明天能去吗'],
  ['可以', '@小王\u2005下午去一趟街道'],
  ['行', '改到三楼，行不行'],
  ['同意', '请王主任审定'],
  ['好的', '你下午过来一趟好吗？'],
  ['+1', '周六植树，报名的+1'],
  ['签到', '请大家签到'],
])('%s answers %s', (answer, question) => {
  expect(warned(answer, ['早上的会开完了', question])).toBe(false);
});

test.each(['可以', '同意', '到', '在', '1', '没问题', '是'])(
  '%s after a plain notice gets a tip, as it does when nothing is known',
  (text) => {
    for (const before of [['请各科室周五前报送材料'], [], undefined]) {
      expect(rule.evaluate(sending(text, before ? { before } : {}))?.atMost).toBe('tip');
    }
  },
);

test('a question more than five messages ago is no longer answered', () => {
  const chat = ['明天开吗？', '台账已更新', '表发了', '会议室订好', '附件已传', '车已安排'];
  expect(warned('可以', chat)).toBe(true);
  expect(warned('可以', chat.slice(0, 5))).toBe(false);
});

test.each([
  ['「王主任：明天你能到吗？」\n- - - - - - - - - - - - - - -\n可以'],
  ['「办公室：这个口径对不对？」\n- - - - - - - - - - - - - - -\n对'],
  ['「张科：收到请回复」\n- - - - - - - - - - - - - - -\n收到'],
])('what a message quotes was said before it: %s', (text) => {
  expect(warned(text)).toBe(false);
  expect(warned(text.replace(/「.*」/u, '「张科：会议室在三楼」'))).toBe(true);
});

test('a call to everybody is no call to oneself', () => {
  expect(warned('可以', ['@所有人 请查收通知'])).toBe(true);
});

test.each(['收到请回复', '请各单位接龙', '看到回1', '請收到後回覆', '请转发并点赞'])(
  'is silent after the demand %s, within the last 20 messages',
  (demand) => {
    const later = Array.from({ length: 19 }, (_, each) => `第${each}份材料已上传`);
    expect(warned('收到', [demand, ...later])).toBe(false);
    expect(warned('收到', [demand, ...later, '再传一份'])).toBe(true);
  },
);

test('a word that excuses from replying is no demand', () => {
  expect(warned('收到', ['请大家知悉，收到不用回复'])).toBe(true);
});

test('the profile may allow words, with stars', () => {
  const settings = {
    ...builtInSettings,
    rules: {
      ...builtInSettings.rules,
      'empty-reply': { level: 'confirm', allow: ['收到', '*点赞*'] },
    },
  } as const;
  expect(rule.evaluate(sending('收到', { settings }))).toBeUndefined();
  expect(rule.evaluate(sending(' 为王师傅点赞！', { settings }))).toBeUndefined();
  expect(rule.evaluate(sending('好的', { settings }))).toBeDefined();
});

test('says nothing of pictures and files', () => {
  expect(rule.evaluate(sending('', { message: { kind: 'image', text: '' } }))).toBeUndefined();
});
