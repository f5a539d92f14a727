import { describe, expect, it } from 'vitest';
import { evidenceKeys, evidenceSentence } from '../../lib/checks/sentences';
import { evidenceEn } from '../../lib/i18n/evidence/en';
import { evidenceWords } from '../../lib/i18n/evidence/evidence-words';
import { evidenceZhCN } from '../../lib/i18n/evidence/zh-CN';
import { evidenceZhTW } from '../../lib/i18n/evidence/zh-TW';

const FACTS = ['a', 'b', 'all', 'shared', 'smaller', 'knownA', 'knownB', 'countA', 'countB'];
const MORE = [
  'name',
  'names',
  'date',
  'members',
  'everybody',
  'client',
  'purpose',
  'days',
  'since',
];
const LAST = ['year', 'word', 'limit', 'unit', 'count', 'max'];
/** Each fact is its own name in brackets, so that a sentence shows which facts it tells. */
const facts = Object.fromEntries([...FACTS, ...MORE, ...LAST].map((name) => [name, `<${name}>`]));
const told = (text: string) => text.match(/<\w+>/gu)?.toSorted() ?? [];

describe.each(evidenceKeys)('%s', (key) => {
  it('tells as much in every language as in the Chinese sentence', () => {
    const source = told(evidenceSentence({ key, facts }));
    for (const locale of ['zh-TW', 'en'] as const) {
      const words = evidenceWords({ key, facts }, 'full', '2026-11-22', locale);
      expect(told(words)).toEqual(source);
      expect(words).not.toBe(evidenceSentence({ key, facts }));
    }
  });

  it('has a short form in every language', () => {
    for (const { brief } of [evidenceZhCN, evidenceZhTW, evidenceEn]) {
      expect(Object.keys(brief)).toContain(key);
    }
  });
});

it('reads dates as people do', () => {
  const since = { key: 'silent-since', facts: { since: '2026-06-09', days: 166 } };
  const words = (locale: 'zh-CN' | 'en', length: 'brief' | 'full') =>
    evidenceWords(since, length, '2026-11-22', locale);
  expect(words('zh-CN', 'brief')).toBe('自 6月9日 起未见活动');
  expect(words('zh-CN', 'full')).toBe('自 6月9日 起 166 天未见活动');
  expect(words('en', 'full')).toBe('No activity seen since 9 Jun, 166 days');
});

it('falls back to the Chinese sentence, at last to the key', () => {
  expect(evidenceWords({ key: 'unheard-of', facts: {} }, 'full', '2026-11-22', 'en')).toBe(
    'unheard-of',
  );
});
