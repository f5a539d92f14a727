import { beforeEach, expect, it, vi } from 'vitest';
import type { ReportFormat } from '../../lib/report/file-name';
import { builtInSettings } from '../../lib/profile/built-in';
import { AS_OF, groupOf, numbered } from '../support/group';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../lib/messaging/send', () => ({ send }));
const { makeReportFile, makeTemplate } = await import('../../lib/pages/files-report');
const { readTable } = await import('../../lib/tables/read-table');

const groups = [
  groupOf('防汛值班工作群', { memberKeys: ['秘密成员'], memberCount: 1 }),
  groupOf('=1+1 调度群'),
  groupOf('还没分类的群', { kind: 'unknown' }),
];
const make = (format: ReportFormat, ids = groups.slice(0, 2).map(({ id }) => id)) =>
  makeReportFile(
    { format, groupIds: ids, table: 'detail', unit: ' 城管局 ' },
    { groups, settings: builtInSettings, locale: 'zh-CN', asOf: AS_OF },
  );
const made = async (format: ReportFormat) => {
  const file = await make(format);
  if (!file.ok) throw new Error('refused');
  return file.value;
};

beforeEach(() => send.mockReset());

it('names files by a fixed pattern, and leaves members and unsorted groups out', async () => {
  for (const format of ['html', 'csv'] as const) {
    const { name, content } = await made(format);
    expect(name).toBe(`wg-20261120-1200.${format}`);
    expect(content).toContain('防汛值班工作群');
    expect(content).not.toMatch(/秘密成员|还没分类的群/u);
  }
  expect((await made('html')).content).toContain('城管局工作群台账');
});

it('writes a workbook that holds the same groups as text', async () => {
  const { content } = await made('xlsx');
  const bytes = new Uint8Array(await (content as Blob).arrayBuffer());
  const table = await readTable(bytes);
  expect(table).toMatchObject({ ok: true, value: { format: 'xlsx' } });
});

it('asks the background for the inventory file, since it alone knows its marks', async () => {
  send.mockResolvedValue({ ok: true, value: '{}\n' });
  expect((await made('jsonl')).content).toBe('{}\n');
  expect(send).toHaveBeenCalledWith('exportInventory', {
    groupIds: [groups[0]?.id, groups[1]?.id],
  });
});

it('refuses an empty choice, and a group that is no work group', async () => {
  expect(await make('html', [])).toMatchObject({ problems: [{ code: 'nothing-chosen' }] });
  expect(await make('csv', ['还没分类的群'])).toMatchObject({ problems: [{ code: 'not-work' }] });
});

it('hands out an empty list to fill in, in both forms', async () => {
  expect((await makeTemplate('zh-CN', 'csv')).content).toMatch(/^\uFEFF群名称,/u);
  expect((await makeTemplate('en', 'xlsx')).name).toBe('wg-template.xlsx');
});

it('is judged elsewhere to the same end, among the chosen groups alone', async () => {
  const { runChecks } = await import('../../lib/checks/run');
  const twins = ['a', 'b'].map((id) =>
    groupOf('环卫作业调度群', { id, memberKeys: numbered('k', 8), unit: '城管局' }),
  );
  const judge = vi.fn((context: Parameters<typeof runChecks>[0]) =>
    Promise.resolve(runChecks(context)),
  );
  const choice = { format: 'csv', groupIds: ['a', 'b'], table: 'detail', unit: '' } as const;
  const facts = {
    groups: [...twins, ...groups],
    settings: builtInSettings,
    locale: 'zh-CN',
    asOf: AS_OF,
  } as const;
  const here = await makeReportFile(choice, facts);
  expect(await makeReportFile(choice, { ...facts, judge })).toEqual(here);
  expect(judge.mock.calls[0]?.[0].groups.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(here.ok && here.value.content).toContain('可并入');
});
