import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPattern, matchesPattern } from '../../lib/profile/pattern';

describe('matchesPattern', () => {
  it.each([
    ['*值班*', '防汛值班一组', true],
    ['*值班*', '值班', true],
    ['*值班*', '值日班', false],
    ['值班*', '值班群', true],
    ['值班*', '夜间值班群', false],
    ['*群', '工作群', true],
    ['*群', '群工作', false],
    ['工作群', '工作群', true],
    ['工作群', '工作群2', false],
    ['*', '', true],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*ab*ab', 'abab', true],
    ['*ab*ab', 'ab', false],
    ['ab*bc', 'abc', false],
    ['区*局*群', '区城管局2026工作群', true],
    ['区*局*群', '区局', false],
    ['*QQ群*', 'ＱＱ群（一）', true],
    ['a.c', 'abc', false],
    ['(a+)+$', 'aaaa', false],
  ])('%s on %s: %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  it('agrees with the regular expression that it stands for', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '*', '.'), { maxLength: 8 });
    const words = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 12 });
    fc.assert(
      fc.property(letters, words, (pattern, word) => {
        const source = pattern.map((sign) => (sign === '*' ? '.*' : sign.replace('.', '\\.')));
        const expected = new RegExp(`^${source.join('')}$`).test(word.join(''));
        expect(matchesPattern(pattern.join(''), word.join(''))).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it('stays fast on what makes backtracking explode', () => {
    const start = performance.now();
    expect(matchesPattern('*a*a*a*ab', `${'a'.repeat(200_000)}c`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('isPattern', () => {
  it('allows four stars and no empty pattern', () => {
    expect(['a', '*', '*a*b*c*'].map(isPattern)).toEqual([true, true, true]);
    expect(['', '*a*b*c*d*'].map(isPattern)).toEqual([false, false]);
  });
});
