import { describe, expect, it } from 'vitest';
import { entriesOf, previewTable } from '../../lib/intake/preview';
import { builtInSettings } from '../../lib/profile/built-in';
import { csvOf } from '../../lib/report/csv';
import { fileName } from '../../lib/report/file-name';
import { printable } from '../../lib/report/printable';
import { buildReport } from '../../lib/report/report';
import { readDelimited } from '../../lib/tables/read-delimited';
import { AS_OF } from '../support/group';
import { build, groups, tableOf } from './reported-town';

describe('the tables', () => {
  it('advise, with a reason, and point at numbers of the report', () => {
    const rows = tableOf(build(), 'detail').rows.map((row) => [row[1], row[5], row[6], row[7]]);
    expect(rows).toEqual([
      ['城管局工作群', '活跃', '建议保留', '成员最全（46/48）'],
      ['城管局大群', '活跃', '可并入第 1 项', '成员 31/33 相同'],
      ['2026 创文迎检专班', '已完成', '可解散', '约定 6月30日 结束'],
      ['共享单车联络群', '久未活动', '待核实', '自 7月23日 起未见活动'],
      ['环卫慰问群', '手工填报', '待核实', '没有活动记录'],
      ['旧值班群', '已解散', '已解散', ''],
      ['法规学习群', '活跃', '建议保留', '=支部"学习"'],
    ]);
  });

  it('count before and after, and every column sums up', () => {
    const report = build();
    expect(report.counts).toEqual({
      before: 7,
      dissolved: 1,
      now: 6,
      keep: 2,
      merge: 1,
      dissolve: 1,
      verify: 2,
      afterAdvice: 4,
    });
    expect(report.lead[0]).toBe('清理前 7 个群 → 清理后 6 个群');
    for (const id of ['summary', 'cleanup']) {
      const rows = tableOf(report, id).rows;
      const [total = [], ...lines] = rows.toReversed();
      const sums = total
        .slice(1)
        .map((_, at) => lines.reduce((sum, line) => sum + Number(line[at + 1]), 0));
      expect(sums).toEqual(total.slice(1));
    }
  });

  it('say what was seen by whom, and that there is more, without a number', () => {
    const [coverage] = build().notes;
    expect(coverage).toBe(
      '6 个群为本账号 2024年2月24日 起在网页端所见，1 个群为手工填报。另有未导出的群。',
    );
    expect(build({ groups: groups.slice(0, 7) }).notes[0]).not.toContain('另有');
  });

  it('hold work groups alone, refuse anything else by name, and name nothing that was not ticked', () => {
    const refused = buildReport(
      { groups, chosenIds: ['1', '8'], asOf: AS_OF, settings: builtInSettings, locale: 'zh-CN' },
      'paper',
    );
    expect(refused.ok ? [] : refused.problems).toMatchObject([{ code: 'not-work', path: '讨论' }]);
    const one =
      JSON.stringify(build({ chosenIds: ['2'] }).tables) + printable(build({ chosenIds: ['2'] }));
    for (const name of ['城管局工作群', '讨论', '没勾的', '创文']) expect(one).not.toContain(name);
  });

  it('hold no member’s name or key unless names are given', () => {
    const all = JSON.stringify(build().tables);
    expect(all).not.toMatch(/m12|成员名单/);
    const named = build({
      memberNames: new Map([
        ['1', ['张某']],
        ['8', ['李某']],
      ]),
    });
    expect(tableOf(named, 'members').rows).toEqual([['城管局工作群', '张某']]);
  });

  it('the register comes back by CSV as the list it is', () => {
    const report = build({}, 'sheet');
    const csv = csvOf(tableOf(report, 'filing'), report.notes, report.words.texts.noteLabel);
    const rows = readDelimited(csv);
    const entries = entriesOf(previewTable(rows.ok ? rows.value : [], '2026-11-20'));
    expect(entries.map(({ name }) => name)).toEqual([
      '城管局工作群',
      '城管局大群',
      '2026 创文迎检专班',
      '共享单车联络群',
      '环卫慰问群',
      '法规学习群',
    ]);
    expect(entries[0]).toMatchObject({
      unit: '城管局',
      memberCount: 46,
      lastActiveOn: '2026-11-20',
      clientId: 'wechat-web',
    });
    expect(entries[5]).toMatchObject({ keepReason: '=支部"学习"' });
  });
});

it('a file’s name holds a time and nothing foreign', () => {
  expect(fileName(AS_OF, 'Asia/Shanghai', 'xlsx')).toBe('wg-20261120-1200.xlsx');
  expect(fileName(new Date('2026-12-31T16:05:00Z'), 'Asia/Shanghai', 'csv')).toBe(
    'wg-20270101-0005.csv',
  );
});
