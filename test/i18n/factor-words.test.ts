import { expect, test } from 'vitest';
import type { FactorName } from '../../lib/checks/check';
import { factorWords } from '../../lib/i18n/evidence/factor-words';

const GIVEN: readonly (readonly [FactorName, string])[] = [
  ['start', ''],
  ...['same', 'close', 'narrower', 'faint', 'unlike'].map((value) => ['name', value] as const),
  ...['unknown', 'partly-known', 'different', 'nearly-all', 'most', 'part'].map(
    (value) => ['members', value] as const,
  ),
  ['few-members', '3'],
  ...['same', 'different', 'unknown'].map((value) => ['unit', value] as const),
  ['previous-name', ''],
  ['purpose', ''],
  ['years', 'different'],
  ['years', 'one'],
  ['client', 'different'],
  ['capacity', '965'],
];

test.each(GIVEN)('%s %s is worded in every language', (factor, value) => {
  const words = (['zh-CN', 'zh-TW', 'en'] as const).map(
    (locale) => factorWords({ factor, value, weight: 1 }, locale).value,
  );
  for (const text of words) {
    expect(text).not.toBe('');
    expect(text).not.toBe(value);
  }
});

test('a number is put in', () => {
  expect(factorWords({ factor: 'capacity', value: '965', weight: -8 }, 'zh-CN')).toEqual({
    label: '人数上限',
    value: '合计 965 人，像是分群',
  });
});
