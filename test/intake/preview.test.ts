import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEntries } from '../../lib/intake/check-entries';
import { mapHeaders } from '../../lib/intake/guess-columns';
import { entriesOf, previewTable } from '../../lib/intake/preview';
import { readDate } from '../../lib/intake/read-date';

const TODAY = '2026-11-22';
const table = (text: string): string[][] => text.split('\n').map((line) => line.split('|'));

describe('headings', () => {
  it.each([
    ['群名称|所属单位|群主|人数|用途|建群时间|计划结束|备案号|备注|平台', 10],
    [
      '序号|单位名称|微信群名称（全称）|群主（负责人）|群成员数（人）|建群事由|建群日期|预计结束时间',
      7,
    ],
    ['*群名|部门|管理员|成员人数|类型', 5],
    ['群名稱|所屬單位|群主|成員數|備註', 5],
    ['Group name|Unit|Owner|Members|Purpose|Created|Notes', 7],
    ['单位|工作群名称|群主姓名|最近发言', 4],
  ])('%s', (header, known) => {
    const mapping = mapHeaders(header.split('|'));
    expect(Object.keys(mapping)).toHaveLength(known);
    expect(mapping.name).toBeDefined();
  });

  it('are found below a title, and each means one thing', () => {
    const { mapping, rows } = previewTable(
      table(
        '澄湖区微信工作群清理统计表||\n填报单位：区城管局||\n序号|单位|群名称\n1|城管局|城管大群',
      ),
      TODAY,
    );
    expect(mapping).toEqual({ name: 2, unit: 1 });
    expect(rows).toEqual([
      { row: 4, entry: { name: '城管大群', clientId: 'wechat-web', unit: '城管局' }, problems: [] },
    ]);
  });

  it('a list of one column is names; unknown columns wait for the person', () => {
    expect(entriesOf(previewTable(table('甲群\n乙群'), TODAY)).map(({ name }) => name)).toEqual([
      '甲群',
      '乙群',
    ]);
    const unknown = table('x|y\n甲群|3');
    expect(previewTable(unknown, TODAY).problems.map(({ code }) => code)).toEqual([
      'no-name-column',
    ]);
    expect(entriesOf(previewTable(unknown, TODAY, { name: 0, memberCount: 1 }))[1]).toMatchObject({
      name: '甲群',
      memberCount: 3,
    });
  });
});

describe('rows', () => {
  const read = (line: string) =>
    previewTable(table(`群名称|人数|建群时间|计划结束|最近活动|平台|备注\n${line}`), TODAY).rows[0];

  it('takes what is usable', () => {
    expect(read('城管防台值班群|约 |2024年3月1日|2026.12.31|2026/11/2|钉钉|一般')).toMatchObject({
      row: 2,
      entry: {
        name: '城管防台值班群',
        clientId: 'dingtalk',
        createdOn: '2024-03-01',
        plannedEnd: '2026-12-31',
        lastActiveOn: '2026-11-02',
        notes: '一般',
      },
    });
  });

  it.each([
    ['|3', ['name:missing-name']],
    ['群|三十', ['memberCount:not-a-count']],
    ['群|0', ['memberCount:not-a-count']],
    ['群|46人|2024年3月', ['createdOn:not-a-date']],
    ['群|46|2024-02-30', ['createdOn:not-a-date']],
    ['群|46|2027-01-01', ['createdOn:in-the-future']],
    ['群|46|2026-01-01|2025-01-01', ['plannedEnd:ends-before-it-began']],
    ['群|46|||明天', ['lastActiveOn:not-a-date']],
    [`${'长'.repeat(65)}|46`, ['name:too-long']],
    [`群|46|||||${'长'.repeat(1001)}`, ['notes:too-long']],
    ['群|4６人|45292|长期|-|微信|无', []],
  ])('%s', (line, problems) => {
    expect(read(line)?.problems.map(({ path, code }) => `${path}:${code}`)).toEqual(problems);
  });

  it('a row twice is taken once, 合计 and empty rows not at all', () => {
    const { rows } = previewTable(
      table(
        '序号|单位|群名称|人数\n1|局|甲群|3\n2|局| 甲 群|3\n3|处|甲群|3\n|||\n合计||3 个|9\n填表人：某某|||',
      ),
      TODAY,
    );
    expect(
      rows.map(({ row, entry, problems }) => [
        row,
        entry?.name,
        problems[0]?.code,
        problems[0]?.found,
      ]),
    ).toEqual([
      [2, '甲群', undefined, undefined],
      [3, undefined, 'repeated', '2'],
      [4, '甲群', undefined, undefined],
    ]);
  });

  it('formulas are text, and one of our own guarded cells is read as it was', () => {
    const names = entriesOf(
      previewTable([['群名称'], ['=1+1'], ["'=2+2"], ["'引号群"]], TODAY),
    ).map(({ name }) => name);
    expect(names).toEqual(['=1+1', '=2+2', "'引号群"]);
  });

  it('any table at all gives entries that pass the second check, or problems with a name', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('甲群', '46', '2026-01-01', '', '=1', '微信', '45292', '无'),
    );
    const head = fc.constantFrom(
      '群名称',
      '人数',
      '单位',
      '建群时间',
      '最近活动',
      '备注',
      '平台',
      '类型',
    );
    fc.assert(
      fc.property(
        fc.array(head, { minLength: 1, maxLength: 8 }),
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
        (header, rows) => {
          const preview = previewTable([header, ...rows], TODAY);
          const entries = entriesOf(preview);
          if (entries.length > 0) expect(checkEntries(entries).ok).toBe(true);
          else expect(preview.problems.length + preview.rows.length).toBeGreaterThan(0);
          const problems = [...preview.problems, ...preview.rows.flatMap((row) => row.problems)];
          for (const { code } of problems) expect(code).toMatch(/^[a-z-]+$/);
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  it('100,000 rows are read, one more is refused', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => [`第${i}群`]);
    expect(entriesOf(previewTable([['群名称'], ...many], TODAY))).toHaveLength(100_000);
    const more = [...many, ...many.slice(0, 20)];
    expect(previewTable([['群名称'], ...more], TODAY).problems.map(({ code }) => code)).toEqual([
      'too-many-rows',
    ]);
  }, 60_000);
});

it.each([
  ['2026-3-1', '2026-03-01'],
  ['2026/03/01', '2026-03-01'],
  ['2026.3.1', '2026-03-01'],
  ['２０２６年３月１日', '2026-03-01'],
  ['2026-03-01 08:30', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['45292', '2024-01-01'],
  ['46082', '2026-03-01'],
  ['2026年3月', undefined],
  ['3月1日', undefined],
  ['26-3-1', undefined],
  ['1/3/2026', undefined],
  ['', undefined],
  ['99999', undefined],
])('the date %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

it('refuses entries that no preview made', () => {
  const codes = (claim: unknown) => {
    const checked = checkEntries(claim);
    return checked.ok ? [] : checked.problems.map(({ path, code }) => `${path}:${code}`);
  };
  const good = { name: '群', clientId: 'wechat-web' };
  expect(codes([good])).toEqual([]);
  expect(codes(undefined)).toEqual([':no-rows']);
  expect(codes([null])).toEqual(['0:not-an-entry']);
  expect(codes([good, { ...good, kind: 'work' }])).toEqual(['1.kind:not-usable']);
  expect(codes([{ ...good, name: ' 群' }])).toEqual(['0.name:not-usable']);
  expect(codes([{ ...good, memberCount: 1.5, notes: '\0' }])).toEqual([
    '0.memberCount:not-usable',
    '0.notes:not-usable',
  ]);
});

it('a list without headings keeps its first name, though most are called …工作群', () => {
  const names = ['城管局工作群', '环卫科工作群', '防汛值班群'];
  const { rows } = previewTable(
    names.map((name) => [name]),
    '2026-11-22',
  );
  expect(rows.map(({ entry }) => entry?.name)).toEqual(names);
});
