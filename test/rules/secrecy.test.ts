import { expect, test } from 'vitest';
import { builtInSettings } from '../../lib/profile/built-in';
import { judge } from '../../lib/rules/judge';
import rule from '../../lib/rules/secrecy';
import { labelledMessages, messageFiles, sending } from '../support/labelled-messages';

test("its facts hold the setting's word and nothing of the text", () => {
  expect(rule.evaluate(sending('附件機 密，看完就删'))).toEqual({ facts: { word: '机密' } });
});

test('speaks first among findings of one level', () => {
  const at = new Date('2026-11-24T20:14+08:00');
  const { findings, verdict } = judge(sending('机密文件三份', { at }));
  expect(findings.map(({ rule: id }) => id)).toEqual(['secrecy', 'off-hours']);
  expect(verdict).toBe('confirm');
});

test("follows the profile's words", () => {
  const rules = {
    ...builtInSettings.rules,
    secrecy: { level: 'confirm', words: ['内部资料'] },
  } as const;
  const settings = { ...builtInSettings, rules };
  expect(rule.evaluate(sending('内部 资料请看', { settings }))?.facts).toEqual({
    word: '内部资料',
  });
  expect(rule.evaluate(sending('机密', { settings }))).toBeUndefined();
});

test.each(messageFiles)('asks about none of %s', (name) => {
  const asked = labelledMessages(name).filter(({ text }) => rule.evaluate(sending(text)));
  expect(asked.map(({ text }) => text)).toEqual([]);
});
