import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secretWordIn } from '../../lib/text/secret-words';

const WORDS = ['绝密', '机密', '秘密'];

test.each([
  ['这是机密文件', '机密'],
  ['機密', '机密'],
  ['祕密', '秘密'],
  ['绝密★启用前', '绝密'],
  ['机🈲密', '机密'],
  ['机2密', '机密'],
  ['机\n密', '机密'],
  ['手机密码改了，另附机密文件', '机密'],
  ['学习保密法。请看机密文件', '机密'],
])('%s holds %s', (text, word) => {
  expect(secretWordIn(text, WORDS)).toBe(word);
});

test('names the word as the settings write it, and knows only theirs', () => {
  expect(secretWordIn('内部資料，勿外傳', ['内部资料'])).toBe('内部资料');
  expect(secretWordIn('內部 資 料', ['內部資料'])).toBe('內部資料');
  expect(secretWordIn('ｐｌａｎ-b 草案', ['Plan B'])).toBe('Plan B');
  expect(secretWordIn('planet b', ['Plan B'])).toBeUndefined();
  expect(secretWordIn('价格(内部)*', ['(内部)*'])).toBe('(内部)*');
  expect(secretWordIn('机密', [])).toBeUndefined();
  expect(secretWordIn('机密', ['', ' '])).toBeUndefined();
});

const hiding = fc
  .array(fc.constantFrom(' ', '/', '.', '-', '\u200b', '\u200d', '·', '3', 'x', '　', '*', '👍'), {
    maxLength: 6,
  })
  .map((characters) => characters.join(''));

test('nothing put between its characters hides a word', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WORDS), hiding, (word, between) => {
      expect(secretWordIn(`请看${word.split('').join(between)}文件`, WORDS)).toBe(word);
    }),
  );
});

test('a harmless mention does not cover a meant one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('保守党的秘密', '手机密码', '秘密花园', '不涉及国家秘密'),
      fc.constantFrom('。', '！', '\n'),
      (harmless, end) => {
        expect(secretWordIn(harmless, WORDS)).toBeUndefined();
        expect(secretWordIn(`${harmless}${end}密级：机密`, WORDS)).toBe('机密');
      },
    ),
  );
});

const bestMs = (text: string): number =>
  Math.min(
    ...Array.from({ length: 6 }, () => {
      const start = performance.now();
      secretWordIn(text, WORDS);
      return performance.now() - start;
    }),
  );

test.each(['机', '机      ', '手机密码', '保守秘密，', '不得传'])(
  'a long text of nothing but %s is judged within 50 ms',
  (part) => {
    expect(bestMs(part.repeat(Math.ceil(65_536 / part.length)))).toBeLessThan(50);
  },
);
