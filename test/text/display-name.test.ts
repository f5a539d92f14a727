import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayName } from '../../lib/text/display-name';

test.each([
  ['人事科工作群', '人事科工作群'],
  ['机关<span class="emoji emoji1f3e2"></span>群', '机关🏢群'],
  ['<span class="emoji emoji1f1e81f1f3"></span>', '🇨🇳'],
  ['A&amp;B&lt;1&gt;', 'A&B<1>'],
  ['&amp;lt;', '&lt;'],
  ['<b>粗</b><br/>下一行', '粗 下一行'],
  [' 两行\n\t的\u200b名\u202e ', '两行 的名'],
])('%s reads %s', (raw, name) => {
  expect(displayName(raw)).toBe(name);
});

test('is one line of at most 64 characters without half an emoji', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
      const name = displayName(raw);
      expect(Array.from(name).length).toBeLessThanOrEqual(64);
      expect(name).not.toMatch(/[\n\r\t]/);
    }),
  );
  expect(displayName('👍'.repeat(100))).toBe('👍'.repeat(64));
});
