import { describe, expect, it } from 'vitest';
import type { Group } from '../../lib/model/group';
import { csvOf } from '../../lib/report/csv';
import { printable } from '../../lib/report/printable';
import type { Report } from '../../lib/report/report';
import { readDelimited } from '../../lib/tables/read-delimited';
import { readWorkbook } from '../../lib/tables/read-workbook';
import { unzip } from '../../lib/tables/unzip';
import { writeWorkbook } from '../../lib/tables/write-workbook';
import { HOSTILE_STRINGS } from '../support/hostile-strings';
import { groupOf } from '../support/group';
import { build, LIVE, parse } from './reported-town';

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
    const report = of(hostile, 'paper');
    const document = parse(printable(report));
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
    const plain = of(harmless, 'paper');
    expect(tableRows(document) - summaryRows(report)).toBe(
      tableRows(parse(printable(plain))) - summaryRows(plain),
    );
  }, 60_000);

  const tableRows = (document: ReturnType<typeof parse>): number =>
    document.querySelectorAll('tbody tr').length;
  const summaryRows = (report: Report): number =>
    report.tables
      .filter(({ hasTotal }) => hasTotal)
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
