import { describe, expect, test } from 'vitest';
import { builtInSettings } from '../../lib/profile/built-in';
import { judge } from '../../lib/rules/judge';
import rule from '../../lib/rules/reply-demand';
import { labelledMessages, messageFiles, sending } from '../support/labelled-messages';

test('tells what a bare demand brings: an answer from everybody else', () => {
  expect(rule.evaluate(sending('收到请回复'))?.facts).toEqual({
    word: '收到请回复',
    members: 49,
  });
});

test('promises no number where the size of the group is unknown', () => {
  const group = { name: '人事科', kind: 'work' } as const;
  expect(rule.evaluate(sending('请接龙', { group }))?.facts).toEqual({ word: '请接龙' });
});

test('is a tip by the built-in settings, and as strong as a profile says', () => {
  expect(judge(sending('收到请回复')).verdict).toBe('tip');
  const rules = { ...builtInSettings.rules, 'reply-demand': { level: 'confirm' } } as const;
  expect(judge(sending('收到请回复', { settings: { ...builtInSettings, rules } })).verdict).toBe(
    'confirm',
  );
});

test('a real question and a sticker pass', () => {
  expect(rule.evaluate(sending('收到请回复是否参会'))).toBeUndefined();
  const message = { kind: 'sticker', text: '' } as const;
  expect(rule.evaluate(sending('', { message }))).toBeUndefined();
});

describe.each(messageFiles)('%s', (name) => {
  test('speaks only where people are told to reply, relay or applaud', () => {
    const found = labelledMessages(name).filter(({ text }) => rule.evaluate(sending(text)));
    const odd = found.filter(
      ({ text }) => !/回复|接龙|点赞|截图|吱一声|收到的请?[回举]/u.test(text),
    );
    expect(odd.map(({ text }) => text)).toEqual([]);
    expect(found.filter(({ label }) => label !== 'substantive')).toEqual([]);
  });
});
