import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../lib/i18n/files/field-words';
import { isWordedProblem, problemParts } from '../../lib/i18n/files/file-problems';
import { filesTexts } from '../../lib/i18n/files/files-texts';
import { fileProblemsEn } from '../../lib/i18n/files/problems-en';
import { fileProblemsZhCN } from '../../lib/i18n/files/problems-zh-CN';
import { fileProblemsZhTW } from '../../lib/i18n/files/problems-zh-TW';
import { LOCALES } from '../../lib/i18n/locale';
import { INTAKE_COLUMNS } from '../../lib/intake/columns';

type Leaf = string | ((...values: unknown[]) => string);
const leaves = (node: object, path = ''): [string, Leaf][] =>
  Object.entries(node).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === 'object' ? leaves(value, `${path}.${key}`) : [[`${path}.${key}`, value]],
  );
const source = leaves(filesTexts('zh-CN'));
const told = (leaf: Leaf | undefined) =>
  typeof leaf === 'function'
    ? [1234, 5678, 9012].filter((each) => leaf(1234, 5678, 9012).includes(String(each)))
    : [];

describe.each(['zh-TW', 'en'] as const)('%s', (locale) => {
  it('says as much as the source, figure by figure', () => {
    const texts = new Map(leaves(filesTexts(locale)));
    expect([...texts.keys()].sort()).toEqual(source.map(([path]) => path).sort());
    for (const [path, leaf] of source)
      expect([path, told(texts.get(path))]).toEqual([path, told(leaf)]);
  });
});

it('keeps to the house style', () => {
  for (const locale of ['zh-CN', 'zh-TW'] as const)
    for (const [, leaf] of leaves(filesTexts(locale))) {
      const text = typeof leaf === 'string' ? leaf : leaf(1, 2, 3);
      expect(text).not.toMatch(/[!！]|\p{sc=Han}[,;:?()]|违规|僵尸|错误|失败/u);
    }
});

/** The codes that the rooms behind this page refuse with, read from their own text. */
const rooms = import.meta.glob<string>(
  [
    '../../lib/{tables,intake,exchange}/*.ts',
    '../../lib/background/{record-files,record-lists,restore-handlers}.ts',
    '../../entrypoints/files/*.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const REFUSAL =
  /(?:\brefuse|\brefused|\bnote|\bproblem|BadZip|\breader|\bline)\(\s*'([a-z-]+)'|\bcode(?: =|:)[^;\n]*?'([a-z-]+)'/gu;
const codes = Object.values(rooms).flatMap((text) =>
  Array.from(text.matchAll(REFUSAL), ([, called, written]) => called ?? written ?? ''),
);

it('has a sentence for every refusal', () => {
  expect(new Set(codes).size).toBeGreaterThan(50);
  expect([...new Set(codes)].filter((code) => !isWordedProblem(code))).toEqual([]);
});

it('tells the same facts in each language', () => {
  const facts = (sentence: string) => (sentence.match(/\{\w+\}/gu) ?? []).sort();
  for (const texts of [fileProblemsZhTW, fileProblemsEn])
    for (const [code, sentence] of Object.entries(fileProblemsZhCN))
      expect([code, facts(texts[code as keyof typeof texts])]).toEqual([code, facts(sentence)]);
});

describe('a problem as a sentence', () => {
  const wrong = { code: 'not-a-count', path: '12.memberCount', expected: '1–9', found: '<b>很多' };
  const read = (locale: 'zh-CN' | 'en') => problemParts(wrong, locale).map(({ text }) => text);
  it('says where, and keeps apart what somebody else wrote', () => {
    expect(read('zh-CN').join('')).toBe('第 12 行 成员 应为人数，此项不采用：<b>很多');
    expect(problemParts(wrong, 'zh-CN').filter(({ foreign }) => foreign)).toEqual([
      { text: '<b>很多', foreign: true },
    ]);
  });
  it('holds an unknown field for foreign', () => {
    const odd = { code: 'unknown-field', path: '3.<i>', expected: '', found: '' };
    expect(problemParts(odd, 'en')).toContainEqual({ text: '<i>', foreign: true });
  });
});

it('every column of a list has a name in every language', () => {
  for (const locale of LOCALES)
    for (const column of INTAKE_COLUMNS) expect(fieldWords(column, locale)).toBeTruthy();
});
