// The groups that the tests of the report are about.
import { Window } from 'happy-dom';
import type { Group } from '../../lib/model/group';
import { builtInSettings } from '../../lib/profile/built-in';
import { buildReport, type Report, type ReportInput } from '../../lib/report/report';
import { AS_OF, daysAgo, groupOf, numbered, unseenGroup } from '../support/group';

const members = numbered('m', 31);
export const groups: readonly Group[] = [
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
export const TICKED = ['1', '2', '3', '4', '5', '6', '7'];
/** The report of these groups; a refused one fails the test. */
export const build = (
  more: Partial<ReportInput> = {},
  form: 'paper' | 'sheet' = 'paper',
): Report => {
  const report = buildReport(
    { groups, chosenIds: TICKED, asOf: AS_OF, settings: builtInSettings, locale: 'zh-CN', ...more },
    form,
  );
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
};
export const tableOf = (report: Report, id: string) =>
  report.tables.find((table) => table.id === id)!;
const window = new Window();
export const parse = (page: string) => new window.DOMParser().parseFromString(page, 'text/html');

/** What would make a workbook more than text and numbers. */
export const LIVE = /<f[ >/]|<hyperlink|<definedName[ >]|<script|TargetMode="External"/i;
