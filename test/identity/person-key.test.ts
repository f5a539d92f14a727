import { describe, expect, it } from 'vitest';
import { memberKeys } from '../../lib/identity/member-keys';
import { personKey } from '../../lib/identity/person-key';
import { CARD_HABITS, chance, newPerson } from './world';

describe('one person', () => {
  it.each([
    [
      '环卫科-张小三',
      '环卫科+张小三',
      '环卫科 张小三',
      '张小三(环卫科)',
      '张小三（环卫科）',
      '环卫科张小三',
      '张小三环卫科',
      '【环卫科】张小三',
      '🌸环卫科-张小三🌸',
      '環衛科_張小三',
      '环卫科—张小三 备注:周三值班',
    ],
    ['张三', '张 三', '張三', '张三🎉', '　张三', '张\u200b三'],
    ['Ｔom Ｌee', 'tom lee', 'TOM-LEE'],
  ])('keeps one key: %s …', (...cards) => {
    expect(new Set(cards.map(personKey)).size).toBe(1);
  });
});

describe('two people', () => {
  it.each([
    ['环卫科-张伟', '园林科-张伟'],
    ['环卫科-张伟', '张伟'],
    ['张伟', '张伟强'],
    ['张三13800138000', '张三13900139000'],
    ['1组李明', '2组李明'],
    ['王主任', '王副主任'],
    ['🌸', '🍀'],
    ['...', '!!!'],
  ])('have two keys: %s, %s', (a, b) => {
    expect(personKey(a)).not.toBe(personKey(b));
  });

  it('of 5,000 generated, only namesakes of one unit share a key, in every habit of writing', () => {
    const random = chance(7);
    const people = Array.from({ length: 5000 }, (_, id) => newPerson(random, id));
    const truth = new Set(people.map(({ unit, name }) => `${unit} ${name}`));
    for (const habit of CARD_HABITS.slice(0, 5)) {
      const owners = new Map<string, Set<string>>();
      for (const person of people) {
        const key = personKey(habit(person));
        owners.set(key, (owners.get(key) ?? new Set()).add(`${person.unit} ${person.name}`));
      }
      expect([...owners.values()].filter(({ size }) => size > 1)).toEqual([]);
      expect(owners.size).toBe(truth.size);
    }
  });

  it('of 5,000 generated, none has two keys for the five cosmetic habits', () => {
    const random = chance(8);
    const people = Array.from({ length: 5000 }, (_, id) => newPerson(random, id));
    const torn = people.filter(
      (person) =>
        new Set(CARD_HABITS.slice(0, 5).map((habit) => personKey(habit(person)))).size > 1,
    );
    expect(torn.map(CARD_HABITS[4] ?? String)).toEqual([]);
  });
});

it('two of one name in one group have two keys, the first of them wherever he stands', async () => {
  const keyOf = (text: string) => Promise.resolve(text);
  const one = await memberKeys([{ name: '张伟' }], keyOf);
  const two = await memberKeys([{ name: '李丽' }, { name: '张 伟' }, { name: '张伟' }], keyOf);
  expect(two).toHaveLength(3);
  expect(two).toEqual(expect.arrayContaining([...one]));
});
