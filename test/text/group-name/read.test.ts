import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName } from '../../../lib/text/group-name/clean';
import { readGroupName } from '../../../lib/text/group-name/group-name';
import { readMarks } from '../../../lib/text/group-name/marks';
import { readNumeral, writeNumeral } from '../../../lib/text/group-name/numerals';
import { toSimplified } from '../../../lib/text/group-name/traditional';

test.each([
  ['🌳園林科 工作 羣🌳', '园林科工作群'],
  ['【三防】值班群[强]', '三防值班群'],
  ['垃圾分类２．０', '垃圾分类2.0'],
  ['环卫工人（1）群', '环卫工人(1)群'],
])('%s is spelt %s', (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});

describe('marks', () => {
  test.each([
    ['2024年创文工作群', '创文', [2024], undefined],
    ['创文工作群2024', '创文', [2024], undefined],
    ['2025-2026学年资助群', '资助', [2025, 2026], undefined],
    ['2023级1班群', '2023级1班', [], undefined],
    ['2025年会筹备组', '年会筹备组', [2025], undefined],
    ['通知(2)群', '通知', [], '2'],
    ['业务交流二群', '业务交流', [], '2'],
    ['网格1群', '网格1', [], undefined],
    ['欢庆七一群', '欢庆七一', [], undefined],
    ['科技创新群', '科技创新', [], undefined],
  ])('%s', (name, words, years, copy) => {
    expect(readMarks(name)).toEqual({ words, years, ...(copy === undefined ? {} : { copy }) });
  });
});

test('a unit is read with its district and its parents', () => {
  const { unit, subject } = readGroupName('香山区城市管理局市政科路灯群');
  expect(unit).toEqual({
    district: '香山区',
    units: [
      { core: '城市管理', type: '局' },
      { core: '市政', type: '科' },
    ],
    rest: '路灯',
  });
  expect(subject).toBe('路灯');
});

test.each(['三防工作群', '督办事项群', '全体干部群', '厕所革命群', '科技创新群', '文明城市创建群'])(
  '%s names no unit',
  (name) => {
    expect(readGroupName(name).unit.units).toEqual([]);
  },
);

test('numerals are read as they are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (n) => {
      expect(readNumeral(writeNumeral(n))).toBe(n);
    }),
  );
});

test('simplifying twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toSimplified(toSimplified(text))).toBe(toSimplified(text));
    }),
  );
});

test('any name is read without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(readGroupName(name).plain.length).toBeLessThanOrEqual(
        name.normalize('NFKC').length * 3,
      );
    }),
  );
});
