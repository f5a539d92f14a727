import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../lib/overview/arrange-rows';
import { COLUMNS, FIRST_ORDER, nextOrder, orderRows } from '../../lib/overview/order-rows';
import { groupNames } from '../../lib/overview/group-names';
import { inventoryRows, type InventoryRow } from '../../lib/overview/inventory-rows';
import { finding, group } from './fixture';

const AS_OF = Date.parse('2026-11-22T04:00Z');
const units = new Map([['merged', { unit: '城管局', source: 'guess' as const }]]);
const context = { asOf: AS_OF, units };

const rows = inventoryRows(
  [
    group('silent', { name: '丙群', lastActivityAt: 100 }),
    group('merged', { name: '乙群', memberCount: 33 }),
    group('kept', { name: '甲群', memberCount: 46, lastActivityAt: 900 }),
    group('open', { name: 'ＡＢＣ群', kind: 'unknown', kindSource: 'guess' }),
  ],
  [
    finding('inactive', ['silent']),
    finding('duplicate', ['merged', 'kept'], { keep: 'kept', band: 'high' }),
  ],
  context,
);
const ids = (some: readonly InventoryRow[]) => some.map(({ id }) => id);

describe('orderRows', () => {
  it('begins with the findings, a cluster together and led by the group to keep', () => {
    expect(ids(orderRows(rows, FIRST_ORDER))).toEqual(['kept', 'merged', 'silent', 'open']);
  });

  it('leaves what is not known at the end in both directions', () => {
    const by = (descending: boolean) => ids(orderRows(rows, { column: 'members', descending }));
    expect(by(true).slice(0, 2)).toEqual(['kept', 'merged']);
    expect(by(false).slice(0, 2)).toEqual(['merged', 'kept']);
  });

  it('loses and doubles no row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLUMNS), fc.boolean(), (column, descending) => {
        expect(ids(orderRows(rows, { column, descending })).toSorted()).toEqual(
          ids(rows).toSorted(),
        );
      }),
    );
  });
});

describe('nextOrder', () => {
  it('turns the same column round and starts figures from the largest', () => {
    expect(nextOrder({ column: 'name', descending: false }, 'name').descending).toBe(true);
    expect(nextOrder(FIRST_ORDER, 'members')).toEqual({ column: 'members', descending: true });
    expect(nextOrder(FIRST_ORDER, 'name')).toEqual({ column: 'name', descending: false });
  });
});

describe('arrange', () => {
  const view = { query: '', filters: [], order: FIRST_ORDER } as const;

  it('finds names without regard to width and case', () => {
    expect(arrange(rows, { ...view, query: ' abc ' })).toEqual(['open']);
    expect(arrange(rows, { ...view, query: '没有' })).toEqual([]);
  });

  it('finds a group by its unit', () => {
    expect(arrange(rows, { ...view, query: '城管' })).toEqual(['merged']);
  });

  it('finds a group by the initials of its name, once they are there', () => {
    const initials = (text: string) => (text === '甲群' ? 'jq' : '');
    expect(arrange(rows, { ...view, query: 'J' })).toEqual([]);
    expect(arrange(rows, { ...view, query: 'J' }, initials)).toEqual(['kept']);
  });

  it('keeps the rows that pass every filter', () => {
    const filters = [{ by: 'findings' }, { by: 'unit', unit: '城管局' }] as const;
    expect(arrange(rows, { ...view, filters: [{ by: 'kind', kind: 'unknown' }] })).toEqual([
      'open',
    ]);
    expect(arrange(rows, { ...view, filters })).toEqual(['merged']);
  });
});

describe('inventoryRows', () => {
  it('marks a kind as guessed only where there is a guess to confirm', () => {
    const guessed = inventoryRows(
      [group('w', { kindSource: 'guess' }), group('u', { kind: 'unknown', kindSource: 'guess' })],
      [],
      context,
    );
    expect(guessed.map((row) => row.guessed)).toEqual([true, false]);
  });

  it('puts the weightier finding first', () => {
    const [row] = inventoryRows(
      [group('a')],
      [finding('inactive', ['a']), finding('duplicate', ['a', 'b'])],
      context,
    );
    expect(row?.findings.map(({ check }) => check)).toEqual(['duplicate', 'inactive']);
  });
});

it('gives no name to a group whose name is blank', () => {
  expect([...groupNames([group('a'), group('b', { name: ' ' })]).keys()]).toEqual(['a']);
});
