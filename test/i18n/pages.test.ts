import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageTexts } from '../../lib/i18n/pages/page-texts';

type Leaf = string | ((...values: unknown[]) => string);

/** Every text of a catalogue by its path. */
function leaves(node: object, path = ''): [string, Leaf][] {
  return Object.entries(node).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === 'object' ? leaves(value, `${path}.${key}`) : [[`${path}.${key}`, value]],
  );
}

const shared = (path: string) => !path.startsWith('.holidays.');
const source = leaves(pageTexts('zh-CN')).filter(([path]) => shared(path));

describe.each(['zh-TW', 'en'] as const)('%s', (locale) => {
  const texts = new Map(leaves(pageTexts(locale)));

  it('has exactly the texts of the source', () => {
    expect([...texts.keys()].filter(shared).sort()).toEqual(source.map(([path]) => path).sort());
  });

  it('tells every figure and name that the source tells', () => {
    const told = (leaf: Leaf | undefined, values: unknown[]) =>
      values.map((value) => typeof leaf === 'function' && leaf(...values).includes(String(value)));
    const figures = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(figures, fc.constantFrom(...source), (values, [path, leaf]) => {
        expect([path, told(texts.get(path), values)]).toEqual([path, told(leaf, values)]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Chinese words', () => {
  const chinese = (['zh-CN', 'zh-TW'] as const).flatMap((locale) => leaves(pageTexts(locale)));
  const worded = chinese.map(([path, leaf]): [string, string] => [
    path,
    typeof leaf === 'string' ? leaf : leaf('甲', '乙', '丙'),
  ]);

  it.each(worded)('%s keeps to the house style', (_, text) => {
    expect(text).not.toMatch(/[!！]/u);
    expect(text).not.toMatch(/\p{sc=Han}[,;:?()]/u);
    expect(text).not.toMatch(/警告|违规|拦截|僵尸|已死|错误|失败|异常|錯誤|失敗|異常/u);
  });

  it('is written in traditional characters throughout in zh-TW', () => {
    const traditional = leaves(pageTexts('zh-TW'))
      .filter(([path]) => shared(path) && !path.startsWith('.language.'))
      .map(([, leaf]) => (typeof leaf === 'string' ? leaf : leaf('x', 'y', 'z')))
      .join('');
    expect(traditional).not.toMatch(
      /[个这没还网页时间账类组识发启闭设结论证据确认贴动属现实开关]/u,
    );
  });
});
