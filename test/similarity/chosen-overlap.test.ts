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

  it('is found with a single group known, where nobody can tell who is oneself', () => {
    const [only] = chosenOverlap(ids(0, 9), [group('科室群', ids(0, 9))]);
    expect(only).toEqual({ idHint: '@@科室群', name: '科室群', shared: 9 });
    // One's own id among the chosen then counts like any other.
    const [withMe] = chosenOverlap(['@me', ...ids(0, 9)], [group('科室群', ids(0, 9))]);
    expect(withMe?.shared).toBe(10);
  });

  it('is found where several people are in every group: none of them is taken for oneself', () => {
    const both = [group('甲群', ids(0, 9)), group('乙群', ids(0, 4))];
    const [first] = chosenOverlap(ids(0, 9), both);
    expect(first).toMatchObject({ name: '甲群', shared: 9 });
    expect(chosenOverlap(['@me', ...ids(0, 3)], both).map(({ shared }) => shared)).toEqual([4, 4]);
  });

  it('leaves aside members without an id, and groups nothing is known of', () => {
    const nameless = { ...elsewhere, members: [{ name: '甲' }, { name: '乙' }, { name: '丙' }] };
    const unread = { idHint: '@@y', name: '未读群', memberCount: 4 };
    const ten = group('十人群', ids(0, 10));
    const found = chosenOverlap(['@me', ...ids(0, 10)], [ten, elsewhere, nameless, unread]);
    // With them left aside, the one person in all the others is oneself.
    expect(found).toEqual([{ idHint: '@@十人群', name: '十人群', shared: 10 }]);
  });

  it('counts oneself on neither side, whichever is the smaller', () => {
    const twenty = group('二十人群', ids(0, 20));
    expect(names(['@me', ...ids(0, 8), ...ids(50, 52)], twenty, elsewhere)).toEqual(['二十人群']);
    const eight = group('八人群', ids(0, 8));
    expect(names(ids(0, 7).concat(ids(50, 63)), eight, elsewhere)).toEqual(['八人群']);
  });

  it('takes for oneself only who is in all groups, not who is in some', () => {
    const ten = group('十人群', ids(0, 10));
    const others = [group('又一群', ids(0, 1).concat(ids(70, 75))), elsewhere];
    expect(names(['@me', ...ids(0, 7), ...ids(50, 53)], ten, ...others)).toEqual([]);
  });

  it('is one of three people at least, all of them', () => {
    expect(names(ids(0, 3), group('三人群', ids(0, 3)), elsewhere)).toEqual(['三人群']);
    expect(names(ids(0, 3), group('两人群', ids(0, 2)), elsewhere)).toEqual([]);
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
