import { COUNTED, readNumeral } from './numerals';

/** A number that says which one of several (2班, 网格11, 高一, 二期, 2.0). */
export interface IdentityNumber {
  readonly of: string;
  readonly value: string;
}

export interface NumberedWords {
  /** The words with phase and list numbers taken out. */
  readonly words: string;
  readonly numbers: readonly IdentityNumber[];
}

const COUNTED_NUMBER = new RegExp(`(\\d+|(?<![a-z])[a-d])(${COUNTED})`, 'gu');
const NAMED_NUMBER = /(网格|片区|标段|小组|支部|班|组|线|区|楼|栋|路)(\d{1,3})(?!\d)/gu;
const SCHOOL_YEAR =
  /(?<![最提更])(高|初)([一二三1-3])(?:年级)?(?![次步\d]|级(?!部))|[小中大][一二三四1-9]班/gu;
const VERSION = /(\d+\.\d+)/gu;

/** Reads the numbers of a name's words (ordinals already digits) that tell siblings apart. */
export function readIdentityNumbers(words: string): NumberedWords {
  const numbers: IdentityNumber[] = [];
  const take = (of: string, value: string): void => {
    numbers.push({ of, value });
  };
  const rest = words
    .replace(VERSION, (_, value: string) => {
      take('版本', value);
      return '';
    })
    .replace(SCHOOL_YEAR, (all, school?: string, year?: string) => {
      take('年级', school === undefined ? all : school + String(readNumeral(year ?? '')));
      return '';
    })
    .replace(COUNTED_NUMBER, (_, value: string, of: string) => {
      take(shortOf(of), value);
      return isPhase(of) ? '' : of;
    })
    .replace(NAMED_NUMBER, (_, of: string, value: string) => {
      take(shortOf(of), value);
      return of;
    });
  return { words: rest, numbers };
}

const PHASES = ['期', '批', '轮', '次', '阶段', '季度', '标段', '标', '届', '级', '年级', '班'];
const isPhase = (of: string): boolean => PHASES.includes(of);
const shortOf = (of: string): string => (of === '党支部' ? '支部' : of === '标段' ? '标' : of);

/** Phases that follow one another; a missing number means the first. */
const SUCCESSIVE = ['期', '批', '轮', '次', '阶段', '版本'];
/** 第七次人口普查 and 人口普查 may well be one. */
const MAY_BE_LEFT_OUT = ['次', '版本'];

const valuesOf = (numbers: readonly IdentityNumber[], of: string): string =>
  numbers
    .filter((number) => number.of === of)
    .map(({ value }) => value)
    .sort()
    .join(',');

/** The first number in which two names contradict each other; absent when they may be the same. */
export function conflictingNumbers(
  a: readonly IdentityNumber[],
  b: readonly IdentityNumber[],
): { readonly a: string; readonly b: string } | undefined {
  for (const of of new Set([...a, ...b].map((number) => number.of))) {
    const first = SUCCESSIVE.includes(of) ? '1' : '';
    const valueA = valuesOf(a, of) || first;
    const valueB = valuesOf(b, of) || first;
    const leftOut = MAY_BE_LEFT_OUT.includes(of) && (valueA === '1' || valueB === '1');
    if (valueA !== valueB && !leftOut) return { a: label(valueA, of), b: label(valueB, of) };
  }
  return undefined;
}

/** The numbers that never may differ between two names of one group, as one text. */
export const siblingKey = (numbers: readonly IdentityNumber[]): string =>
  numbers
    .filter(({ of }) => !SUCCESSIVE.includes(of))
    .map(({ of, value }) => value + of)
    .sort()
    .join(',');

const label = (value: string, of: string): string => (value === '' ? '无编号' : `${value}${of}`);
