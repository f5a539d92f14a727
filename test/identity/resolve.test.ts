import { expect, it } from 'vitest';
import { nameKey } from '../../lib/identity/name-key';
import { resolveGroup, type Candidate } from '../../lib/identity/resolve';
import type { Sighting } from '../../lib/model/sighting';

const seen = (idHint: string, more: Partial<Sighting> = {}): Sighting => ({
  id: 's',
  clientId: 'wechat-web',
  loginId: 'l2',
  idHint,
  seenAt: 1,
  ...more,
});
const stored = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  clientId: 'wechat-web',
  nameKey: '环卫科工作群',
  seenThisLogin: false,
  ...more,
});
const resolve = (sighting: Sighting, candidates: Candidate[], name = '环卫科工作群') =>
  resolveGroup(sighting, nameKey(name), candidates)?.id;

it('a page id settles it, also after a rename', () => {
  expect(resolve(seen('@@1'), [stored('a'), stored('b', { idHint: '@@1' })], '新名字')).toBe('b');
});

it('after a new login the name does', () => {
  expect(resolve(seen('@@9'), [stored('a', { idHint: '@@1' })])).toBe('a');
  expect(resolve(seen('@@9'), [stored('a', { idHint: '@@1' })], '别的群')).toBeUndefined();
});

it('two groups with one name stay two within a login', () => {
  expect(
    resolve(seen('@@9'), [stored('a', { idHint: '@@1', seenThisLogin: true })]),
  ).toBeUndefined();
});

it('of several with one name the nearest in size is taken', () => {
  const both = [stored('a', { memberCount: 40 }), stored('b', { memberCount: 12 })];
  expect(resolve(seen('@@9', { memberCount: 13 }), both)).toBe('b');
});

it('an unnamed group matches no other, and another client’s group is another', () => {
  expect(resolve(seen('@@9'), [stored('a', { nameKey: '' })], '')).toBeUndefined();
  expect(resolve(seen('@@9'), [stored('a', { clientId: 'other' })])).toBeUndefined();
});

it('a name is compared without width, case, spaces and invisibles', () => {
  expect(nameKey('Ａ组\u200b 工作 群')).toBe(nameKey('a组工作群'));
});
