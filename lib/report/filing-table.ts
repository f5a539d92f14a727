import { platformName } from './platform-names';
import { lastSeen, nameOf } from './detail-table';
import type { ReportRow } from './judge-rows';
import { shownText } from './shown-text';
import type { Table } from './table';
import type { ReportWords } from './words';

const sourceOf = ({ group, seenBy }: ReportRow, { texts }: ReportWords): string =>
  group.reported === true ? texts.source.hand : texts.source.seen(seenBy ?? 1);

/** 备案表: the groups that are still there, with all that a register asks for. */
export const filingTable = (rows: readonly ReportRow[], words: ReportWords): Table => {
  const { columns } = words.texts;
  const text = (value: string | undefined): string => shownText(value ?? '');
  const date = (value: string | undefined): string =>
    value === undefined ? '' : words.date(value);
  return {
    id: 'filing',
    title: words.texts.tables.filing,
    columns: [
      { header: columns.number, kind: 'number', width: 6 },
      { header: columns.name, kind: 'foreign', width: 32 },
      { header: columns.platform, kind: 'foreign', width: 10 },
      { header: columns.unit, kind: 'foreign', width: 18 },
      { header: columns.purpose, kind: 'foreign', width: 10 },
      { header: columns.owner, kind: 'foreign', width: 12 },
      { header: columns.members, kind: 'number', width: 8 },
      { header: columns.createdOn, kind: 'date', width: 12 },
      { header: columns.plannedEnd, kind: 'date', width: 12 },
      { header: columns.lastSeen, kind: 'date', width: 12 },
      { header: columns.filingNumber, kind: 'foreign', width: 14 },
      { header: columns.keepReason, kind: 'foreign', width: 24 },
      { header: columns.notes, kind: 'foreign', width: 24 },
      { header: columns.source, kind: 'text', width: 12 },
    ],
    rows: rows
      .filter(({ advice }) => advice !== 'done')
      .map((row) => [
        row.number,
        nameOf(row, words),
        text(platformName(row.group.clientId)),
        text(row.unit),
        text(row.group.purpose),
        text(row.group.owner),
        row.group.memberCount ?? '',
        date(row.group.createdOn),
        date(row.group.plannedEnd),
        lastSeen(row, words),
        text(row.group.filingNumber),
        text(row.group.keepReason),
        text(row.group.notes),
        sourceOf(row, words),
      ]),
    hasTotal: false,
    wide: true,
  };
};
