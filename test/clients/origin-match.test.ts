import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostsOfMatches, isOriginWithin } from '../../lib/clients/engine/origin-match';

const FEISHU = 'https://*.feishu.cn/next/messenger*';

it.each([
  ['https://qinglan.feishu.cn', true],
  ['https://a.b.feishu.cn', true],
  ['https://feishu.cn', true],
  ['https://evilfeishu.cn', false],
  ['https://feishu.cn.evil.example', false],
  ['https://x.feishu.cn:8443', false],
  ['http://qinglan.feishu.cn', false],
  ['https://user@qinglan.feishu.cn', false],
  ['null', false],
  ['', false],
])('%s within all hosts of Feishu: %s', (origin, within) => {
  expect(isOriginWithin(origin, FEISHU)).toBe(within);
});

it.each(['https://*/*', 'https://*.cn/*', 'https://*.*.cn/*', '*://*.feishu.cn/*', '<all_urls>'])(
  'lets nobody in by %s',
  (pattern) => expect(isOriginWithin('https://a.feishu.cn', pattern)).toBe(false),
);

it('an exact host is that one origin only', () => {
  expect(isOriginWithin('https://wx.qq.com', 'https://wx.qq.com/*')).toBe(true);
  expect(isOriginWithin('https://wx2.qq.com', 'https://wx.qq.com/*')).toBe(false);
});

it('whatever is let in by a wildcard ends in its domain', () => {
  const label = fc.constantFrom('a', 'feishu', 'evil', 'cn', 'xn--x', '*', 'a b', 'feishu.cn', '');
  const host = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));
  const scheme = fc.constantFrom('https://', 'http://', 'ftp://');
  const end = fc.constantFrom('', '/', ':443', ':8443', '@feishu.cn', '.', '#.feishu.cn');
  fc.assert(
    fc.property(scheme, host, end, (start, name, rest) => {
      const origin = start + name + rest;
      if (!isOriginWithin(origin, FEISHU)) return;
      expect(new URL(origin).hostname).toMatch(/(^|\.)feishu\.cn$/);
      expect(new URL(origin).origin).toBe(origin);
    }),
    { numRuns: 2000 },
  );
});

it('a host permission bears no path, and each host stands once', () => {
  expect(hostsOfMatches([FEISHU, 'https://*.feishu.cn/messenger*', 'https://wx.qq.com/*'])).toEqual(
    ['https://*.feishu.cn/*', 'https://wx.qq.com/*'],
  );
});
