import type { GroupState } from '../model/group';
import { countRows } from './counts';
import type { ReportRow } from './judge-rows';
import { shownText } from './shown-text';
import type { Cell, Column, Table } from './table';
import type { ReportWords } from './words';

const number = (header: string): Column => ({ header, kind: 'number', width: 10 });

/** One line per label in the order in which they come, then all together. */
function summed(
  rows: readonly ReportRow[],
  labelOf: (row: ReportRow) => string,
  count: (rows: readonly ReportRow[]) => readonly number[],
  total: string,
): readonly (readonly Cell[])[] {
  const lines = Array.from(Map.groupBy(rows, labelOf), ([label, of]) => [label, ...count(of)]);
  return [...lines, [total, ...count(rows)]];
}

/** 汇总表: by what the groups are for, before and after. */
export const summaryTable = (rows: readonly ReportRow[], { texts }: ReportWords): Table => {
  const { columns } = texts;
  return {
    id: 'summary',
    title: texts.tables.summary,
    columns: [
      { header: columns.purpose, kind: 'foreign', width: 14 },
      ...[columns.before, columns.dissolved, columns.now, columns.keep, columns.merge].map(number),
      ...[columns.dissolve, columns.verify, columns.afterAdvice].map(number),
    ],
    rows: summed(
      rows,
      ({ group }) => shownText(group.purpose ?? '') || texts.noPurpose,
      (of) => {
        const counts = countRows(of);
        const { before, dissolved, now, keep, merge, dissolve, verify, afterAdvice } = counts;
        return [before, dissolved, now, keep, merge, dissolve, verify, afterAdvice];
      },
      texts.total,
    ),
    hasTotal: true,
    wide: false,
  };
};

const STATES: readonly (GroupState | undefined)[] = [
  'dissolved',
  'merging',
  'notified',
  'to-handle',
  'kept',
  undefined,
];

/** 清理统计表: by unit, how far the unit got with what it decided. */
export const cleanupTable = (rows: readonly ReportRow[], { texts }: ReportWords): Table => {
  const { columns, states } = texts;
  return {
    id: 'cleanup',
    title: texts.tables.cleanup,
    columns: [
      { header: columns.unit, kind: 'foreign', width: 24 },
      number(columns.before),
      ...STATES.map((state) => number(states[state ?? 'undecided'])),
      number(columns.after),
    ],
    rows: summed(
      rows,
      ({ unit }) => shownText(unit ?? '') || texts.noUnit,
      (of) => [
        of.length,
        ...STATES.map((state) => of.filter(({ group }) => group.state === state).length),
        of.filter(({ group }) => group.state !== 'dissolved').length,
      ],
      texts.total,
    ),
    hasTotal: true,
    wide: false,
  };
};
