import { describe, expect, it } from 'vitest';
import {
  batchIdOf,
  previewList,
  readListFile,
  readPasted,
  remapped,
} from '../../lib/pages/files-list';
import { groupOf } from '../support/group';

const TODAY = '2026-11-22';
const TABLE = [
  ['群名称', '人数', '甲'],
  ['防汛值班工作群', '12', ''],
  ['环卫作业调度群', '很多', ''],
  ['', '3', ''],
];
const known = [groupOf('防汛值班工作群', { id: 'a', memberCount: 12 })];

describe('a preview', () => {
  it('tells each row’s fate beside its cells', async () => {
    const { rows, counts, headers } = await previewList(TABLE, TODAY, known);
    expect(rows.map(({ fate }) => fate)).toEqual(['known', 'new', 'refused']);
    expect(counts).toEqual({ new: 1, known: 1, unsure: 0, refused: 1 });
    expect(rows[1]?.cells).toEqual(TABLE[2]);
    expect(rows[1]?.problems.map(({ code }) => code)).toEqual(['not-a-count']);
    expect(headers).toEqual(TABLE[0]);
  });

  it('shows the rows as they stand until the names’ column is known, then reads them anew', async () => {
    const table = [
      ['甲', '乙'],
      ['防汛值班工作群', '12'],
    ];
    const first = await previewList(table, TODAY, known);
    expect(first.problems.map(({ code }) => code)).toEqual(['no-name-column']);
    expect([first.rows.length, first.entries.length]).toEqual([2, 0]);
    const next = await previewList(table, TODAY, known, remapped(first.mapping, 0, 'name'));
    expect(next.entries.map(({ name }) => name)).toContain('防汛值班工作群');
  });
});

it('gives each meaning one column, and takes it away', () => {
  const mapping = remapped({ name: 0, unit: 1 }, 1, 'name');
  expect(mapping).toEqual({ name: 1 });
  expect(remapped(mapping, 1, undefined)).toEqual({});
});

it('knows the same list again, and another one not', async () => {
  const entries = [{ name: '甲', clientId: 'wechat-web' }];
  const id = await batchIdOf(entries);
  expect(id).toMatch(/^[\w-]{8,64}$/);
  expect(await batchIdOf(structuredClone(entries))).toBe(id);
  expect(await batchIdOf([{ name: '乙', clientId: 'wechat-web' }])).not.toBe(id);
});

it('reads files and pastes by what they are, and refuses by name', async () => {
  const csv = new File(['群名称\n甲群'], 'x.bin');
  expect(await readListFile(csv)).toEqual({ ok: true, value: [['群名称'], ['甲群']] });
  expect(await readPasted('群名称\t人数\n甲群\t3')).toMatchObject({
    value: [
      ['群名称', '人数'],
      ['甲群', '3'],
    ],
  });
  expect(await readListFile(new File([], 'x'))).toMatchObject({ problems: [{ code: 'empty' }] });
  const gone = new File(['x'], '甲.csv');
  gone.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) as never;
  expect(await readListFile(gone)).toMatchObject({ problems: [{ code: 'unreadable-file' }] });
});
