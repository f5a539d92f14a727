import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInSettings } from '../../lib/profile/built-in';
import { judge } from '../../lib/rules/judge';
import { learntEmergencySigns } from '../../lib/text/learnt-emergency-signs';
import type { RuleLevel, Settings } from '../../lib/model/settings';
import { sending } from '../support/labelled-messages';

const levels = (level: RuleLevel, offHours: RuleLevel = level): Settings => {
  const { rules } = builtInSettings;
  return {
    ...builtInSettings,
    rules: {
      ...rules,
      'empty-reply': { ...rules['empty-reply'], level },
      'off-hours': { ...rules['off-hours'], level: offHours },
    },
  };
};
const evening = new Date('2026-11-24T20:14+08:00');

test('the strongest finding comes first and gives the verdict', () => {
  const context = sending('收到', { at: evening, settings: levels('tip', 'confirm') });
  const { findings, verdict } = judge(context);
  expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
    ['off-hours', 'confirm'],
    ['empty-reply', 'tip'],
  ]);
  expect(verdict).toBe('confirm');
  expect(judge(sending('收到', { at: evening })).findings.map(({ rule }) => rule)).toEqual([
    'empty-reply',
    'off-hours',
  ]);
});

test('a hit that bears only a tip stays one, whatever the profile asks', () => {
  expect(judge(sending('可以', { settings: levels('justify') })).verdict).toBe('tip');
  expect(judge(sending('收到', { settings: levels('justify') })).verdict).toBe('justify');
});

test('rules that are off and groups that are social are not judged', () => {
  expect(judge(sending('收到', { settings: levels('off') })).verdict).toBe('pass');
  const group = { name: '球友', kind: 'social', memberCount: 9 } as const;
  expect(judge(sending('山火！速来', { at: evening, group }), learntEmergencySigns)).toEqual({
    findings: [],
    verdict: 'pass',
    emergency: false,
  });
  expect(judge(sending('收到', { group: { ...group, kind: 'unknown' } })).verdict).toBe('confirm');
});

test('offers the exemption for what sounds like an emergency', () => {
  const context = sending('凤凰山起火，请求支援', { at: evening });
  const judged = judge(context, learntEmergencySigns);
  expect(judged.emergency).toBe(true);
  // Until the background has sent the signs, the rules judge alike and nothing is suggested.
  expect(judge(context)).toEqual({ ...judged, emergency: false });
});

test('never throws, and judges no text that it does not find empty twice alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(judge(sending(text))).toEqual(judge(sending(text)));
    }),
  );
});
