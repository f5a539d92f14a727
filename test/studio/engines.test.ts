import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInSettings } from '../../lib/profile/built-in';
import { layerSettings } from '../../lib/profile/layers';
import { countsFile } from '../../lib/overview/counts-file';
import { countsByRule } from '../../lib/overview/reminder-counts';
import { blankDraft, draftText, readDraft } from '../../lib/studio/draft';
import { previewYear, readNotice, withNotice } from '../../lib/studio/notice-preview';
import { distinctCounts, readStaffCounts, sumCounts } from '../../lib/studio/staff-counts';
import { tryThresholds } from '../../lib/studio/threshold-table';
import { readUnitTable, unitsOf } from '../../lib/studio/unit-table';
import { tryOut, type Trial } from '../../lib/studio/what-if';
import type { Group } from '../../lib/model/group';

const notice = (year: string): string =>
  readFileSync(new URL(`../fixtures/notices/${year}.txt`, import.meta.url), 'utf8');

describe('the notice', () => {
  it.each(['2024', '2025', '2026'])('of %s is taken, and the preview shows it', (year) => {
    const reading = readNotice(notice(year), Number(year));
    expect(reading.accepted).toBe(true);
    const { profile, problems } = readDraft(draftText(withNotice(blankDraft(), reading)));
    expect(problems).toEqual([]);
    const { settings } = layerSettings(profile);
    const months = previewYear(Number(year), settings);
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const days = months.flatMap((month) => month.days);
    const ofKind = (kind: string) =>
      days.filter((day) => day.kind === kind).map(({ date }) => date);
    const inYear = (dates: readonly string[]) => dates.filter((date) => date.startsWith(year));
    expect(ofKind('holiday')).toEqual(inYear(reading.notice.off));
    expect(ofKind('make-up')).toEqual(inYear(reading.notice.work));
  });

  it('with one wrong weekday is refused by name, and can’t be taken', () => {
    const reading = readNotice(notice('2026').replace('10月1日（周四）', '10月1日（周三）'), 2026);
    expect(reading.accepted).toBe(false);
    expect(reading.notice.problems.map(({ code }) => code)).toContain('weekday-mismatch');
    expect(() => withNotice(blankDraft(), reading)).toThrow();
  });
});

describe('a table of units', () => {
  it('is read by its headings, wherever they stand', () => {
    const table = readUnitTable([
      ['附件：单位表'],
      ['序号', '单位名称', '群名规则（可用*）', '简称', '群数上限'],
      ['1', '区城管局', '*城管*', '城管局、城管', '２'],
      ['', '', '', '', ''],
      ['2', '区民政局', '', '', ''],
    ]);
    expect(unitsOf(table)).toEqual([
      { name: '区城管局', aliases: ['城管局', '城管'], groups: ['*城管*'], maxGroups: 2 },
      { name: '区民政局' },
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([3, 5]);
  });

  it('names a pattern of five stars, a count that is none, and a unit twice', () => {
    const { rows } = readUnitTable([
      ['单位', '别名', '群名规则', '上限'],
      ['甲局', '', '*a*b*c*d*', '1'],
      ['乙局', '', '', '很多'],
      ['丙局', '', '', ''],
      ['丙局', '', '', ''],
    ]);
    expect(
      rows.map(({ unit, problems }) => [Boolean(unit), problems.map(({ code }) => code)]),
    ).toEqual([
      [false, ['wrong-value']],
      [false, ['wrong-value']],
      [true, []],
      [false, ['repeated-unit']],
    ]);
  });
});

const trial: Trial = {
  kind: 'text',
  text: '收到',
  groupName: '城管局工作群',
  members: 46,
  date: '2026-11-20',
  clock: '20:14',
  before: '',
  repeats: 0,
  crowd: 0,
};
const rulesOf = (change: Partial<Trial>, settings = builtInSettings) =>
  tryOut({ ...trial, ...change }, settings)?.judgement.findings.map(({ rule }) => rule);

describe('what-if', () => {
  it('says which rules speak, by the settings given', () => {
    expect(rulesOf({})).toEqual(expect.arrayContaining(['off-hours', 'empty-reply']));
    expect(rulesOf({ clock: '10:00' })).toEqual(['empty-reply']);
    const { profile } = readDraft(
      draftText({
        ...blankDraft(),
        status: 'in-force',
        settings: { rules: { 'empty-reply': { level: 'off' } } },
      }),
    );
    expect(rulesOf({ clock: '10:00' }, layerSettings(profile).settings)).toEqual([]);
  });

  it('takes kind, repeats and time as given', () => {
    expect(rulesOf({ kind: 'sticker', clock: '10:00' })).toEqual(['sticker']);
    expect(rulesOf({ text: '请各科室报送材料', clock: '10:00', repeats: 3 })).toEqual(['flood']);
    expect(rulesOf({ groupName: '羽毛球群' })).toEqual([]);
    expect(tryOut({ ...trial, date: '2026-13-40' }, builtInSettings)).toBeUndefined();
  });
});

describe('thresholds', () => {
  const asOf = new Date('2026-11-20T00:00:00Z');
  const group = (index: number, silentDays: number): Group => ({
    id: `g${index}`,
    clientId: 'wechat-web',
    name: `第${index}工作群`,
    previousNames: [],
    kind: 'work',
    kindSource: 'user',
    memberCount: 100 * index,
    observedSince: asOf.getTime() - 800 * 86_400_000,
    lastActivityAt: asOf.getTime() - silentDays * 86_400_000,
    lastActivitySource: 'seen',
  });

  it('find no more the higher the days, and mark the present value', () => {
    const groups = [40, 80, 120, 200, 400].map((days, index) => group(index + 1, days));
    const [days, , , size] = tryThresholds({ groups, settings: builtInSettings, asOf });
    const found = days?.counts.map(({ groups: number }) => number) ?? [];
    expect(found).toEqual([5, 4, 3, 2, 1]);
    expect(days?.counts.filter(({ current }) => current).map(({ value }) => value)).toEqual([90]);
    expect(size?.counts.map(({ value }) => value)).toEqual([100, 200, 300, 500]);
  });
});

const person = (shown: number, sent: number, rule = 'empty-reply'): string =>
  countsFile(countsByRule([{ day: '', rule, counts: { shown, sent, kept: shown - sent } }], '*'));
const read = (text: string) => {
  const checked = readStaffCounts(text);
  if (!checked.ok) throw new Error(checked.problems[0]?.code);
  return checked.value;
};

describe('staff counts', () => {
  const five = [50, 51, 52, 53, 54].map((shown) => read(person(shown, shown - 9)));

  it('of five people are summed, and a rule overridden too often is said', () => {
    const sums = sumCounts(five);
    expect(sums.ok && sums.value.rules[0]).toMatchObject({
      rule: 'empty-reply',
      shown: 260,
      sent: 215,
      tooStrict: true,
    });
  });

  it('of four are refused by name, also when one is handed in twice', () => {
    for (const files of [five.slice(0, 4), [...five.slice(0, 4), five[0]!]])
      expect(sumCounts(files)).toEqual({
        ok: false,
        problems: [{ code: 'too-few-files', path: '', expected: '≥ 5', found: '4' }],
      });
    expect(distinctCounts([...five, read(person(50, 41).replace(/\s+/g, ''))])).toHaveLength(5);
  });

  it('of a rule that fewer than five had are withheld', () => {
    const files = [...five.slice(1), read(person(90, 90, 'sticker'))];
    const sums = sumCounts(files);
    expect(sums.ok && [sums.value.rules, sums.value.withheld]).toEqual([
      [],
      ['empty-reply', 'sticker'],
    ]);
  });

  it.each([
    ['not JSON', '{', 'not-json'],
    ['another format', '{"format":"qunyue-profile"}', 'not-counts'],
    ['a newer version', '{"format":"qunyue-counts","version":2,"rules":{}}', 'newer-version'],
    ['a negative count', person(5, 1).replace('"sent": 1', '"sent": -1'), 'not-counts'],
    [
      'a hostile key',
      '{"format":"qunyue-counts","version":1,"rules":{"__proto__":{}}}',
      'forbidden-key',
    ],
  ])('that are %s are refused', (_, text, code) => {
    const checked = readStaffCounts(text);
    expect(checked.ok || checked.problems[0]?.code).toBe(code);
  });
});
