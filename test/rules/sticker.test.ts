import { describe, expect, test } from 'vitest';
import rule from '../../lib/rules/sticker';
import { labelledMessages, messageFiles, sending } from '../support/labelled-messages';

const countOf = (text: string): unknown => rule.evaluate(sending(text))?.facts.count;

describe.each(messageFiles)('%s', (name) => {
  test('exactly the emoji-only messages are found', () => {
    const wrong = labelledMessages(name).filter(
      ({ text, label }) => (label === 'sticker_or_emoji_only') !== (countOf(text) !== undefined),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});

test.each([
  ['👍', 1],
  ['👨‍👩‍👧', 1],
  ['🇨🇳🇨🇳', 2],
  ['👍🏻👍🏿', 2],
  ['1️⃣', 1],
  ['[强][玫瑰] 👏', 3],
  ['\ue00e\ue41f', 2],
  ['！！！', 1],
  ['@王主任\u2005👍', 1],
])('%s counts %i', (text, count) => {
  expect(countOf(text)).toBe(count);
});

test.each(['[通知]', '[急]', '[File]', '[三楼]', '', '   ', '1', '666', '收到👍', 'https://a.cn'])(
  '%s is no emoji',
  (text) => {
    expect(countOf(text)).toBeUndefined();
  },
);

test('a sticker has no text', () => {
  const message = { kind: 'sticker', text: '' } as const;
  expect(rule.evaluate(sending('', { message }))).toEqual({ facts: { count: 1 } });
});
