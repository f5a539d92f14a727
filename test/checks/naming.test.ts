import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import naming from '../../lib/checks/naming';
import { readPattern } from '../../lib/checks/naming/pattern';
import { contextOf, groupOf } from '../support/group';

/** The part that is missing, or undefined when the name follows the pattern. */
const missing = (pattern: string, name: string, unit?: string) =>
  naming.evaluate(
    contextOf([groupOf(name, unit === undefined ? {} : { unit })], { naming: { pattern } }),
  )[0]?.evidence[0]?.facts.part;

describe('单位-事项-期限', () => {
  test.each([
    '区城管局-创文-2026年',
    '环卫科－垃圾分类推进—2026年12月',
    '三中-运动会-至6月底',
    '市政科-防汛-长期',
    '市政科 - 道路改造 - 2026.3-2026.10',
  ])('%s follows it', (name) => {
    expect(missing('单位-事项-期限', name)).toBeUndefined();
  });

  test.each([
    ['城管工作群', '单位'],
    ['环卫科垃圾分类', '-'],
    ['环卫科-123-2026年', '事项'],
    ['环卫科-垃圾分类-很久', '期限'],
    ['环卫科-垃圾分类', '-'],
  ])('%s lacks %s', (name, part) => {
    expect(missing('单位-事项-期限', name)).toBe(part);
  });

  test('the ledger’s unit is a unit, however it is called', () => {
    expect(missing('单位-事项-期限', '创文指挥组-迎检-2026年')).toBe('单位');
    expect(missing('单位-事项-期限', '创文指挥组-迎检-2026年', '创文指挥组')).toBeUndefined();
  });
});

test.each([
  ['单位用途群', '环卫科值班群', undefined],
  ['单位用途群', '环卫科值班', '群'],
  ['【单位】事项群', '【环卫科】防汛工作群', undefined],
  ['年份+事项', '2026+创文', undefined],
  ['年份+事项', '创文+2026', '年份'],
])('%s and %s', (pattern, name, part) => {
  expect(missing(pattern, name)).toBe(part);
});

test('without a pattern, or one without a word of the language, nothing is asked', () => {
  expect(naming.evaluate(contextOf([groupOf('随便')]))).toEqual([]);
  expect(missing('随便写写', '任意名称')).toBeUndefined();
  expect(readPattern('随便写写')).toEqual([]);
});

test('any pattern and any name end at once', () => {
  const words = fc.constantFrom(
    '单位',
    '部门',
    '事项',
    '用途',
    '期限',
    '年份',
    '群',
    '-',
    '(',
    '.*',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.string({ maxLength: 300 }),
      (parts, name) => {
        const start = performance.now();
        missing(parts.join(''), name);
        expect(performance.now() - start).toBeLessThan(1000);
      },
    ),
    { numRuns: 50 },
  );
});
