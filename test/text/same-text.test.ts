import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest, sameTextKey } from '../../lib/text/same-text';

test.each([
  ['请尽快报送', ' 请尽快 报送！'],
  ['OK', 'ｏｋ。'],
  ['請盡快報送', '请盡快报送'],
])('%s and %s are the same text', (one, other) => {
  expect(sameTextKey(one)).toBe(sameTextKey(other));
});

test.each([
  ['3:30开会', '330开会'],
  ['已报3份', '已报4份'],
  ['👍', '👏'],
  ['', '1'],
])('%s and %s are not', (one, other) => {
  expect(sameTextKey(one)).not.toBe(sameTextKey(other));
});

test('digests of different texts differ, and tell nothing but a number', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 200 }), (texts) => {
      expect(new Set(texts.map(digest)).size).toBe(texts.length);
      expect(texts.map(digest).every((each) => Number.isSafeInteger(each) && each >= 0)).toBe(true);
    }),
  );
});
