// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { selectorProblems } from '../../../lib/clients/described/selector-cost';
import { selectorsOf } from '../../../lib/clients/described/selectors-of';
import { example } from './example';

it('knows every selector of a description', () => {
  const { length } =
    JSON.stringify(example).match(
      /"(?:row|digest|own|text|selector|container|editor|button|ready|when)":"/g,
    ) ?? [];
  // Two lists beside them: notWhile and stickers.
  expect(selectorsOf(example)).toHaveLength(length + 2);
});

it('names what is slow, and what is no selector', () => {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.spyOn(DocumentFragment.prototype, 'querySelectorAll').mockImplementation((selector) => {
    if (selector === '(((') throw new DOMException('no selector', 'SyntaxError');
    clock += selector === '.count' ? 6 : 1;
    return [] as never;
  });
  const broken = { ...example, ready: '(((' };
  expect(selectorProblems(broken, document)).toEqual(['no-selector ready', 'too-slow chat.count']);
  vi.restoreAllMocks();
});
