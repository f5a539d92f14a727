import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../../lib/model/group';
import { entriesOf, previewTable } from '../../lib/intake/preview';
import { builtInSettings } from '../../lib/profile/built-in';
import { csvOf } from '../../lib/report/csv';
import { fileName } from '../../lib/report/file-name';
import { escapeHtml, markup } from '../../lib/report/markup';
import { PRINT_STYLE, PRINT_STYLE_HASH } from '../../lib/report/print-style';
import { printable } from '../../lib/report/printable';
import { buildReport, type Report, type ReportInput } from '../../lib/report/report';
import { readDelimited } from '../../lib/tables/read-delimited';
import { readWorkbook } from '../../lib/tables/read-workbook';
import { unzip } from '../../lib/tables/unzip';
import { writeWorkbook } from '../../lib/tables/write-workbook';
import { HOSTILE_STRINGS } from '../support/hostile-strings';
import { AS_OF, daysAgo, groupOf, numbered, unseenGroup } from '../support/group';

const members = numbered('m', 31);
const groups: readonly Group[] = [
  groupOf('城管局工作群', {
    id: '1',
    purpose: '单位',
    memberCount: 46,
    memberKeys: [...members, ...numbered('x', 15)],
    unit: '城管局',
  }),
  groupOf('城管局大群', {
    id: '2',
    purpose: '单位',
    memberCount: 33,
    memberKeys: [...members, 'y', 'z'],
    unit: '城管局',
  }),
  groupOf('2026 创文迎检专班', {
    id: '3',
    purpose: '专班',
    plannedEnd: '2026-06-30',
    lastActivityAt: daysAgo(140),
  }),
  groupOf('共享单车联络群', { id: '4', purpose: '专班', lastActivityAt: daysAgo(120) }),
  unseenGroup('环卫慰问群', { id: '5', reported: true, memberCount: 18, owner: '环卫所' }),
  groupOf('旧值班群', { id: '6', state: 'dissolved', memberCount: 9 }),
  groupOf('法规学习群', { id: '7', state: 'kept', keepReason: '=支部"学习"' }),
  groupOf('讨论', { id: '8', kind: 'unknown' }),
  groupOf('没勾的工作群', { id: '9' }),
];
const TICKED = ['1', '2', '3', '4', '5', '6', '7'];
const build = (more: Partial<ReportInput> = {}, form: 'paper' | 'sheet' = 'paper'): Report => {
  const report = buildReport(
    { groups, chosenIds: TICKED, asOf: AS_OF, settings: builtInSettings, locale: 'zh-CN', ...more },
    form,
  );
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
};
const tableOf = (report: Report, id: string) => report.tables.find((table) => table.id === id)!;
const window = new Window();
const parse = (page: string) => new window.DOMParser().parseFromString(page, 'text/html');

/** What would make a workbook more than text and numbers. */
const LIVE = /<f[ >/]|<hyperlink|<definedName[ >]|<script|TargetMode="External"/i;

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

describe('the printable page', () => {
  const page = printable(build({ unit: '区城管局' }));

  it('allows itself nothing but its own style', () => {
    expect(PRINT_STYLE_HASH).toBe(createHash('sha256').update(PRINT_STYLE).digest('base64'));
    const policy = parse(page).querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${PRINT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(`<style>${PRINT_STYLE}</style>`);
    expect(page).not.toMatch(/<script|<img|<link|https?:|url\(|\son\w+=|style="/i);
    expect(page).not.toMatch(/签[字名]|审核/);
  });

  it('is the same skeleton whatever the texts are', () => {
    const tags = (text: string) => [...text.matchAll(/<[a-z!/][^>]*>/gi)].map(([tag]) => tag);
    expect(tags(page).length).toBeGreaterThan(200);
    expect(escapeHtml('<b a="1" c=\'2\'>&`')).toBe(
      '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;&#96;',
    );
  });

  it('any value in a template is text', () => {
    const any = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '`',
        '/',
        '=',
        ' ',
        'a',
        '\0',
        '\ud800',
        '-',
        '!',
      ),
      maxLength: 20,
    });
    fc.assert(
      fc.property(any, (value) => {
        const { text } = markup`<p title="${value}">${value}</p>`;
        expect(text.match(/[<>"'`]/g)?.join('')).toBe('<""><>');
        const seen = parse(text).querySelector('p');
        expect(seen?.textContent).toBe(value.replace(/[\p{Cs}\0]/gu, '\uFFFD'));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe(`${HOSTILE_STRINGS.length} hostile strings in every foreign field`, () => {
  const hostile = HOSTILE_STRINGS.map(
    (text, index): Group =>
      groupOf(text, {
        id: `h${index}`,
        unit: text,
        purpose: text,
        owner: text,
        filingNumber: text,
        keepReason: text,
        notes: text,
        clientId: text,
      }),
  );
  const harmless = hostile.map(
    (group): Group => ({
      ...group,
      name: '群',
      unit: '局',
      purpose: '类',
      owner: '主',
      filingNumber: '号',
      keepReason: '由',
      notes: '注',
      clientId: '台',
    }),
  );
  const of = (list: readonly Group[], form: 'paper' | 'sheet') =>
    build(
      {
        groups: list,
        chosenIds: list.map(({ id }) => id),
        unit: list[0]?.name ?? '',
        profileName: list[1]?.name ?? '',
      },
      form,
    );

  it('HTML: no tag beyond the template’s, no handler, no address', () => {
    const page = printable(of(hostile, 'paper'));
    const document = parse(page);
    const kinds = new Set(
      [...document.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()),
    );
    const own =
      'html head meta title style body main h1 bdi dl div dt dd section h2 p table thead tr th tbody td ol li footer';
    expect([...kinds].filter((kind) => !own.split(' ').includes(kind))).toEqual([]);
    const names = new Set(
      [...document.querySelectorAll('*')].flatMap((node) => node.getAttributeNames()),
    );
    expect([...names].sort()).toEqual([
      'charset',
      'class',
      'content',
      'http-equiv',
      'lang',
      'name',
      'scope',
    ]);
    const rows = (text: string) => tableRows(parse(text));
    const detail = (list: readonly Group[]) => rows(printable(of(list, 'paper')));
    expect(detail(hostile)).toBe(detail(harmless) - summaryRows(harmless) + summaryRows(hostile));
  }, 60_000);

  const tableRows = (document: ReturnType<typeof parse>): number =>
    document.querySelectorAll('tbody tr').length;
  const summaryRows = (list: readonly Group[]): number =>
    of(list, 'paper')
      .tables.filter(({ hasTotal }) => hasTotal)
      .reduce((sum, { rows }) => sum + rows.length, 0);

  it('CSV: no cell starts a formula, no row or cell too many', () => {
    const report = of(hostile, 'sheet');
    for (const table of report.tables) {
      const rows = readDelimited(csvOf(table, [], ''));
      const data = rows.ok ? rows.value.slice(0, -1) : [];
      expect(data.length).toBe(table.rows.length + 1);
      for (const row of data) {
        expect(row.length).toBe(table.columns.length);
        for (const cell of row) expect(cell).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠]|^[\t\r\0]/u);
      }
    }
  }, 60_000);

  it('XLSX: every text is a string cell, no formula, no link, and reads back as it was', async () => {
    const report = of(hostile, 'sheet');
    const blob = await writeWorkbook(report.tables, { title: '口径', lines: report.notes });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const parts = await unzip(bytes, () => true);
    expect(parts.ok).toBe(true);
    for (const { name, bytes: part } of parts.ok ? parts.value : []) {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(part);
      expect([name, LIVE.exec(text)?.[0]]).toEqual([name, undefined]);
      if (/worksheets\/[^/]*\.xml$/.test(name)) {
        const types = new Set([...text.matchAll(/<c [^>]*?\bt="(\w+)"/g)].map(([, type]) => type));
        expect([...types].filter((type) => !['s', 'inlineStr', 'n'].includes(type ?? ''))).toEqual(
          [],
        );
      }
    }
    const short = report.tables.map((table) => ({
      ...table,
      rows: table.rows.filter((row) => row.every((cell) => String(cell).length < 30_000)),
    }));
    const detail = short.find(({ id }) => id === 'detail')!;
    const again = new Uint8Array(
      await (await writeWorkbook([detail], { title: '', lines: [] })).arrayBuffer(),
    );
    const read = await readWorkbook(again);
    // The reader takes U+FFFD alone for nothing.
    const plain = (value: unknown) => String(value).replaceAll('\uFFFD', '').trimEnd();
    expect(read.ok ? read.value.slice(1).map((row) => plain(row[1])) : read.problems).toEqual(
      detail.rows.map((row) => plain(row[1])),
    );
  }, 60_000);
});

it('a file’s name holds a time and nothing foreign', () => {
  expect(fileName(AS_OF, 'Asia/Shanghai', 'xlsx')).toBe('wg-20261120-1200.xlsx');
  expect(fileName(new Date('2026-12-31T16:05:00Z'), 'Asia/Shanghai', 'csv')).toBe(
    'wg-20270101-0005.csv',
  );
});
