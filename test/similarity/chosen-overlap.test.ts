import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenOverlap } from '../../lib/similarity/chosen-overlap';

const ids = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `@${from + index}`);
const group = (name: string, people: readonly string[], more: { memberCount?: number } = {}) => ({
  idHint: `@@${name}`,
  name,
  members: ['@me', ...people].map((id) => ({ id, name: id })),
  memberCount: people.length + 1,
  ...more,
});
const elsewhere = group('别处群', ids(900, 905));
const names = (chosen: readonly string[], ...groups: ReturnType<typeof group>[]) =>
  chosenOverlap(chosen, groups).map(({ name }) => name);

describe('a group that the chosen people already have', () => {
  it('is named from eight in ten of the smaller side, oneself on neither', () => {
    const ten = group('十人群', ids(0, 10));
    expect(names(ids(0, 8).concat(ids(50, 52)), ten, elsewhere)).toEqual(['十人群']);
    expect(names(ids(0, 7).concat(ids(50, 53)), ten, elsewhere)).toEqual([]);
    // With oneself counted, seven of ten would be eight of eleven.
    expect(names(['@me', ...ids(0, 7), ...ids(50, 53)], ten, elsewhere)).toEqual([]);
    expect(names(['@me', ...ids(0, 8), ...ids(50, 52)], ten, elsewhere)).toEqual(['十人群']);
  });

  it('is none of fewer than three people', () => {
    expect(names(ids(0, 2), group('十人群', ids(0, 10)), elsewhere)).toEqual([]);
    expect(names(ids(0, 20), group('两人群', ids(0, 2)), elsewhere)).toEqual([]);
  });

  it('is the most alike first, and a large group’s unread members count', () => {
    const all = group('全区群', ids(0, 200));
    const section = group('科室群', ids(0, 9));
    expect(names(ids(0, 9), all, section, elsewhere)).toEqual(['科室群', '全区群']);
    const partlyRead = group('大群', ids(0, 5), { memberCount: 300 });
    expect(names(ids(0, 5).concat(ids(50, 60)), partlyRead, elsewhere)).toEqual([]);
  });

  it('has a name, and is not made of what a page forgot to say', () => {
    expect(names(ids(0, 9), { ...group('', ids(0, 9)), name: '' }, elsewhere)).toEqual([]);
    expect(chosenOverlap(ids(0, 9), [{ idHint: '@@x', name: '空群' }])).toEqual([]);
    expect(chosenOverlap(ids(0, 9), [])).toEqual([]);
  });
});

it('does not depend on the order of people', () => {
  const groups = [group('甲群', ids(0, 12)), group('乙群', ids(3, 30)), elsewhere];
  fc.assert(
    fc.property(fc.shuffledSubarray(ids(0, 30)), (chosen) => {
      expect(chosenOverlap(chosen, groups)).toEqual(chosenOverlap([...chosen].sort(), groups));
    }),
  );
});
