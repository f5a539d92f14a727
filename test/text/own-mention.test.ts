import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTalk } from '../../lib/text/empty-talk';
import { isAnswer } from '../../lib/text/answers';
import { mentionsMe } from '../../lib/text/own-mention';

const mine = ['方知远', '城管局-方知远'];

describe('a mention of oneself', () => {
  it.each([
    '@方知远\u2005请到302',
    '@方知远 请到302',
    '＠方知远：到302',
    '@李敏 @方知远 到302',
    '@方知远请到302',
    '请@城管局-方知远\u2005到302',
    '@方知远',
  ])('is seen in %s', (text) => {
    expect(mentionsMe(text, mine)).toBe(true);
  });

  it.each(['@李敏 请到302', '方知远请到302', '@所有人 到302', 'a@方知远.cn'])(
    'is not in %s',
    (text) => {
      expect(mentionsMe(text, mine)).toBe(false);
    },
  );

  it('by a name of one sign needs its end', () => {
    expect(mentionsMe('@甲\u2005请到302', ['甲'])).toBe(true);
    expect(mentionsMe('@甲乙丙\u2005请到302', ['甲'])).toBe(false);
  });

  it('may be any mention while no name is known', () => {
    expect(mentionsMe('@李敏 请到302', [])).toBe(true);
    expect(mentionsMe('@李敏 请到302', ['', ' '])).toBe(true);
    expect(mentionsMe('大家到302', [])).toBe(false);
  });

  it('is found whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(mentionsMe(`${before} @方知远\u2005${after}`, mine)).toBe(true);
      }),
    );
  });
});

it('makes 可以 an answer; a mention of somebody else does not', () => {
  const talk = emptyTalk('可以')!;
  expect(isAnswer(talk, ['@方知远 把302的钥匙给我'], mine)).toBe(true);
  expect(isAnswer(talk, ['@李敏 把302的钥匙给我'], mine)).toBe(false);
  expect(isAnswer(talk, ['@李敏 把302的钥匙给我'])).toBe(true);
});
