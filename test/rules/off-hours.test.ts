import { expect, test } from 'vitest';
import rule from '../../lib/rules/off-hours';
import { builtInSettings } from '../../lib/profile/built-in';
import type { SendContext } from '../../lib/rules/rule';
import { sending } from '../support/labelled-messages';

const at = (text: string): Date => new Date(`${text}+08:00`);
const evening = at('2026-11-24T20:14');

const evaluate = (more: Partial<SendContext>): ReturnType<typeof rule.evaluate> =>
  rule.evaluate(sending('请明天报送材料', { at: evening, ...more }));

test('says the time, the size of the group and when work begins again', () => {
  expect(evaluate({})).toEqual({
    facts: {
      clock: '20:14',
      nextStartAt: at('2026-11-25T08:30').getTime(),
      members: 50,
    },
  });
});

test('is silent without a time, in work time and within ten minutes of it', () => {
  expect(rule.evaluate(sending('请明天报送材料'))).toBeUndefined();
  for (const time of ['10:00', '08:20', '17:39']) {
    expect(evaluate({ at: at(`2026-11-24T${time}`) }), time).toBeUndefined();
  }
  for (const time of ['08:19', '17:40']) {
    expect(evaluate({ at: at(`2026-11-24T${time}`) }), time).toBeDefined();
  }
});

test('small groups are left alone, those of unknown size are not', () => {
  const group = { name: '专班', kind: 'work' } as const;
  expect(evaluate({ group: { ...group, memberCount: 2 } })).toBeUndefined();
  expect(evaluate({ group: { ...group, memberCount: 3 } })).toBeDefined();
  expect(evaluate({ group })?.facts).not.toHaveProperty('members');
});

const withEmergency = (
  emergency: Partial<typeof builtInSettings.emergency>,
): typeof builtInSettings => ({
  ...builtInSettings,
  emergency: { ...builtInSettings.emergency, ...emergency },
});

test('exempt groups and declared emergencies are left alone', () => {
  const exempt = withEmergency({ exemptGroups: ['*人事科*'] });
  expect(evaluate({ settings: exempt })).toBeUndefined();
  const period = (from: string, to: string): typeof builtInSettings =>
    withEmergency({ periods: [{ from, to, reason: '防汛' }] });
  expect(evaluate({ settings: period('2026-11-24', '2026-11-24') })).toBeUndefined();
  expect(evaluate({ settings: period('2026-11-24T20:14', '2026-11-24T20:15') })).toBeUndefined();
  expect(evaluate({ settings: period('2026-11-24T12:00Z', '2026-11-24T12:14Z') })).toBeDefined();
  expect(evaluate({ settings: period('2026-11-25', '2026-11-26') })).toBeDefined();
  expect(evaluate({ settings: period('nonsense', '2026-11-26') })).toBeDefined();
});
