import { describe, expect, it } from 'vitest';
import { panelTexts, refusalWords } from '../../lib/i18n/inventory-panel/panel-texts';
import { LOCALES } from '../../lib/i18n/locale';

/** Every wording of a catalogue by its path, functions with sample values. */
function wordings(texts: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    if (typeof value === 'function')
      return [[at, String((value as (...all: unknown[]) => unknown)(2, 2, 2, 2))]];
    return typeof value === 'object' && value !== null
      ? wordings(value, at)
      : [[at, String(value)]];
  });
}
const keys = (locale: (typeof LOCALES)[number]) => wordings(panelTexts(locale)).map(([at]) => at);

describe.each(LOCALES)('%s', (locale) => {
  it('words the same things as the source, each in some way', () => {
    expect(keys(locale)).toEqual(keys('zh-CN'));
    for (const [at, text] of wordings(panelTexts(locale))) expect(text.trim(), at).not.toBe('');
  });

  it('raises its voice nowhere', () => {
    for (const [, text] of wordings(panelTexts(locale))) expect(text).not.toMatch(/[!！]/u);
  });

  it('says what length is allowed, and has a word for what it does not know', () => {
    const problem = { path: 'unit', expected: '≤ 64', found: '' };
    expect(refusalWords({ ...problem, code: 'too-long' }, panelTexts(locale))).toContain('64');
    expect(refusalWords({ ...problem, code: 'toString' }, panelTexts(locale))).toBe(
      panelTexts(locale).record.refused.other,
    );
  });
});

it('uses no simplified sign in the traditional catalogue', () => {
  const text = wordings(panelTexts('zh-TW'))
    .map(([, each]) => each)
    .join('');
  expect(
    text.match(/[个为据记录时负备处结论复换断点质现状选试规测销显于响测护讲网页阅]/gu),
  ).toBeNull();
});
