import { describe, expect, it } from 'vitest';
import { reportTexts } from '../../lib/i18n/report/report-texts';
import { mapHeaders } from '../../lib/intake/guess-columns';
import { intakeTemplate } from '../../lib/intake/template';

type Leaf = string | ((...values: unknown[]) => string);
const leaves = (node: object, path = ''): [string, Leaf][] =>
  Object.entries(node).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === 'object' ? leaves(value, `${path}.${key}`) : [[`${path}.${key}`, value]],
  );
const source = leaves(reportTexts('zh-CN'));

describe.each(['zh-TW', 'en'] as const)('%s', (locale) => {
  it('says as much as the source, figure by figure', () => {
    const texts = new Map(leaves(reportTexts(locale)));
    expect([...texts.keys()].sort()).toEqual(source.map(([path]) => path).sort());
    const told = (leaf: Leaf | undefined) =>
      typeof leaf === 'function'
        ? [1234, 5678, 9012].filter((each) => leaf(1234, 5678, 9012).includes(String(each)))
        : [];
    for (const [path, leaf] of source)
      expect([path, told(texts.get(path))]).toEqual([path, told(leaf)]);
  });
});

it.each(['zh-CN', 'zh-TW', 'en'] as const)(
  'the template in %s is recognised on its way back',
  (locale) => {
    const headers = intakeTemplate(locale).columns.map(({ header }) => header);
    expect(Object.values(mapHeaders(headers)).toSorted((a, b) => a - b)).toEqual(
      headers.map((_, at) => at),
    );
  },
);

it('keeps to the house style', () => {
  for (const locale of ['zh-CN', 'zh-TW'] as const)
    for (const [, leaf] of leaves(reportTexts(locale))) {
      const text = typeof leaf === 'string' ? leaf : leaf('甲', '乙', '丙');
      expect(text).not.toMatch(/[!！]|\p{sc=Han}[,;:?()]|违规|僵尸|签字|簽名/u);
    }
});
