import type { ReportRow } from './judge-rows';
import { shownText } from './shown-text';
import type { Table } from './table';
import type { ReportWords } from './words';

export const nameOf = ({ group }: ReportRow, { texts }: ReportWords): string =>
  shownText(group.name) || (group.isNameUnkept === true ? texts.nameUnkept : texts.nameless);

export const lastSeen = ({ group }: ReportRow, { texts, day }: ReportWords): string =>
  group.lastActivityAt === undefined ? texts.unfilled : day(group.lastActivityAt);

/** 明细: every group with its state and what is advised. */
export const detailTable = (rows: readonly ReportRow[], words: ReportWords): Table => {
  const { columns } = words.texts;
  return {
    id: 'detail',
    title: words.texts.tables.detail,
    columns: [
      { header: columns.number, kind: 'number', width: 6 },
      { header: columns.name, kind: 'foreign', width: 32 },
      { header: columns.purpose, kind: 'foreign', width: 10 },
      { header: columns.members, kind: 'number', width: 8 },
      { header: columns.lastSeen, kind: 'date', width: 12 },
      { header: columns.status, kind: 'text', width: 12 },
      { header: columns.advice, kind: 'advice', width: 16 },
      { header: columns.reason, kind: 'foreign', width: 40 },
    ],
    rows: rows.map((row) => [
      row.number,
      nameOf(row, words),
      shownText(row.group.purpose ?? ''),
      row.group.memberCount ?? '',
      lastSeen(row, words),
      words.texts.status[row.status],
      words.advice(row),
      words.reason(row),
    ]),
    hasTotal: false,
    wide: false,
  };
};
