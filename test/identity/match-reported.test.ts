import { expect, it } from 'vitest';
import { matchReported } from '../../lib/identity/match-reported';

const stored = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  clientId: 'wechat-web',
  previousNames: [],
  ...more,
});
const keys = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `k${from + at}`);

it('a name that only one group has is that group, however it is decorated', () => {
  const groups = [stored('a', '环卫科工作群'), stored('b', '园林科工作群')];
  expect(matchReported({ name: '環衛科 工作群🌳' }, groups)).toEqual({ kind: 'match', id: 'a' });
  expect(matchReported({ name: '法规科工作群' }, groups)).toEqual({ kind: 'new' });
});

it('of namesakes the unit, the owner or the size tells which; nothing, and it is unsure', () => {
  const groups = [
    stored('a', '通知群', { unit: '环卫科', memberCount: 12 }),
    stored('b', '通知群', { unit: '园林科', memberCount: 90 }),
  ];
  expect(matchReported({ name: '通知群', unit: '园林科' }, groups)).toEqual({
    kind: 'match',
    id: 'b',
  });
  expect(matchReported({ name: '通知群', memberCount: 13 }, groups)).toEqual({
    kind: 'match',
    id: 'a',
  });
  expect(matchReported({ name: '通知群' }, groups)).toEqual({
    kind: 'unsure',
    candidates: ['a', 'b'],
  });
});

it('another unit or a far other size is a doubt, other people are another group', () => {
  const [group] = [
    stored('a', '通知群', { unit: '环卫科', memberCount: 40, memberKeys: keys(0, 40) }),
  ];
  const unsure = { kind: 'unsure', candidates: ['a'] };
  expect(matchReported({ name: '通知群', unit: '园林科' }, [group])).toEqual(unsure);
  expect(matchReported({ name: '通知群', memberCount: 400 }, [group])).toEqual(unsure);
  const others = { name: '通知群', memberKeys: keys(100, 140) };
  expect(matchReported(others, [group])).toEqual({ kind: 'new' });
});

it('keys of two versions say nothing; an old name or the same people alone leave a doubt', () => {
  const group = stored('a', '新名群', {
    previousNames: ['旧名群'],
    memberKeys: keys(0, 20),
    keyVersion: 'v1',
  });
  const unsure = { kind: 'unsure', candidates: ['a'] };
  expect(matchReported({ name: '旧名群' }, [group])).toEqual(unsure);
  expect(
    matchReported({ name: '别的群', memberKeys: keys(0, 20), keyVersion: 'v1' }, [group]),
  ).toEqual(unsure);
  expect(
    matchReported({ name: '别的群', memberKeys: keys(0, 20), keyVersion: 'v2' }, [group]),
  ).toEqual({ kind: 'new' });
  expect(
    matchReported({ name: '旧名群', memberKeys: keys(0, 20), keyVersion: 'v1' }, [group]),
  ).toEqual({ kind: 'match', id: 'a' });
});
