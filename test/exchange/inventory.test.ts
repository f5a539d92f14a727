import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OTHERS_NOTE } from '../../lib/exchange/header';
import { readInventory } from '../../lib/exchange/read-inventory';
import { writeInventory } from '../../lib/exchange/write-inventory';
import type { Group } from '../../lib/model/group';
import { arbitraryGroups } from '../support/arbitrary-group';
import { groupOf } from '../support/group';

const marks = { exportedAt: '2026-11-22T08:00:00.000Z', keyVersion: 'local:k', origin: 'me' };
const write = (groups: readonly Group[], ids = groups.map(({ id }) => id)) =>
  writeInventory(groups, ids, marks);
const text = (groups: readonly Group[], ids?: readonly string[]): string => {
  const written = write(groups, ids as string[]);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value;
};
const codes = (file: string): readonly string[] => {
  const read = readInventory(file);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${path}:${code}`);
};

describe('export and import', () => {
  it('lose nothing', () => {
    fc.assert(
      fc.property(arbitraryGroups, (groups) => {
        const read = readInventory(text(groups));
        expect(read).toEqual({
          ok: true,
          value: { header: { ...marks, count: groups.length, others: false }, groups },
        });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('nothing but work groups that were ticked, and no number of the others', () => {
    const groups = [
      groupOf('工作群', { id: 'w1' }),
      groupOf('另一个工作群', { id: 'w2' }),
      groupOf('讨论', { id: 'u1', kind: 'unknown' }),
    ];
    const file = text(groups, ['w1']);
    expect(file).toContain(OTHERS_NOTE);
    expect(file).toContain('"count":1');
    for (const secret of ['另一个', '讨论', 'u1', 'w2', '"3"', ':3', ':2'])
      expect(file).not.toContain(secret);
    expect(text(groups.slice(0, 1))).not.toContain(OTHERS_NOTE);
    const refused = write(groups, ['w1', 'u1', 'nobody']);
    expect(refused.ok ? [] : refused.problems.map(({ code, path }) => [code, path])).toEqual([
      ['not-work', '讨论'],
      ['no-such-group', 'nobody'],
    ]);
  });

  it('what a row knows beside the group stays here', () => {
    const row = {
      ...groupOf('群', { id: 'a' }),
      idHint: '@@1',
      nameKey: '群',
      loginId: 'l',
      firstSeenAt: 1,
    };
    expect(text([row])).not.toMatch(/idHint|nameKey|loginId|firstSeenAt|@@1/);
  });
});

describe('a file', () => {
  const good = text([groupOf('甲群', { id: 'a' }), groupOf('乙群', { id: 'b' })]);
  const [head = '', first = '', second = ''] = good.split('\n');
  const changed = (line: string, patch: object): string =>
    JSON.stringify({ ...(JSON.parse(line) as object), ...patch });

  it.each([
    ['empty', '', ['1:not-json']],
    ['of something else', '{"a":1}\n', ['1.format:not-an-inventory']],
    [
      'too new',
      `${changed(head, { version: 2 })}\n${first}\n${second}`,
      ['1.version:newer-version'],
    ],
    ['without a version', changed(head, { version: 'x' }), ['1.version:no-version']],
    ['cut off between lines', `${head}\n${first}\n`, [':cut-off']],
    ['cut off within a line', good.slice(0, -9), ['3:not-json']],
    ['with more than it says', `${good}${changed(first, { id: 'c' })}\n`, [':too-many-groups']],
    ['with a group twice', `${head}\n${first}\n${first}\n`, ['3.id:repeated']],
    [
      'with a private group',
      `${head}\n${changed(first, { kind: 'social' })}\n${second}`,
      ['2.kind:not-work'],
    ],
    [
      'with an unknown group',
      `${head}\n${first}\n${changed(second, { kind: 'unknown' })}`,
      ['3.kind:not-work'],
    ],
    [
      'with member names',
      `${head}\n${changed(first, { members: ['张三'] })}\n${second}`,
      ['2.members:unknown-field'],
    ],
    ['with a prototype', `${head}\n{"__proto__":{}}\n${second}`, ['2.__proto__:forbidden-key']],
    [
      'with a turned name',
      `${head}\n${changed(first, { name: '\u202e群' })}\n${second}`,
      ['2.name:not-a-name'],
    ],
    ['with another note', changed(head, { note: '另有 40 个群' }), ['1.note:unknown-note']],
  ])('%s is refused by name', (_, file, expected) => {
    expect(codes(file)).toEqual(expected);
  });

  it('with a mark at the front and Windows line ends is read', () => {
    expect(codes(`\uFEFF${good.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  it('2,000 damaged files: each refused by name, or still a whole inventory', () => {
    let refused = 0;
    const groups = [
      groupOf('甲群', { id: 'a', unit: '局', memberKeys: ['k1', 'k2'], byHand: ['unit'] }),
      groupOf('乙群', { id: 'b' }),
    ];
    const whole = text(groups);
    const damage = fc.record({
      at: fc.integer({ min: 0, max: whole.length }),
      cut: fc.integer({ min: 0, max: 40 }),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom('{', '}', '"', '[', ']', ',', '\n', 'null', '\0', '\\'),
      ),
    });
    fc.assert(
      fc.property(damage, ({ at, cut, put }) => {
        const read = readInventory(whole.slice(0, at) + put + whole.slice(at + cut));
        if (read.ok) {
          expect(read.value.groups.every(({ kind }) => kind === 'work')).toBe(true);
          return;
        }
        refused += 1;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { code } of read.problems) expect(code).toMatch(/^[a-z][a-z-]+$/);
      }),
      { numRuns: 2000, seed: 20_261_122 },
    );
    expect(refused).toBeGreaterThan(1000);
  }, 60_000);
});
