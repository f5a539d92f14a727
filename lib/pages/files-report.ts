import type { Locale } from '../i18n/locale';
import { send } from '../messaging/send';
import type { CheckContext, CheckFinding } from '../checks/check';
import type { Checked } from '../model/checked';
import type { Decision } from '../model/decision';
import type { Group } from '../model/group';
import type { Settings } from '../model/settings';
import type { ReportFormat } from '../report/file-name';
import type { TableId } from '../report/table';

/** What the person chose on the page. */
export interface ReportChoice {
  readonly format: ReportFormat;
  readonly groupIds: readonly string[];
  /** The one table of a CSV file. */
  readonly table: TableId;
  /** In the heading; empty for none. */
  readonly unit: string;
}

export interface ReportFacts {
  readonly groups: readonly Group[];
  readonly settings: Settings;
  readonly locale: Locale;
  readonly asOf: Date;
  readonly profileName?: string | undefined;
  readonly decisions?: readonly Decision[];
  /** How many people's inventories show a group, where several were joined. */
  readonly seenBy?: ReadonlyMap<string, number>;
  /** Runs the checks elsewhere, so that the page does not stand still. */
  readonly judge?: (context: CheckContext) => Promise<readonly CheckFinding[]>;
}

/** A file to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

const TYPES: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  jsonl: 'application/jsonl',
};

type Content = Checked<string | Blob>;

async function judged(choice: ReportChoice, { judge, ...facts }: ReportFacts) {
  if (!judge) return {};
  const { chooseGroups } = await import('../exchange/choose-groups');
  const { openGroups } = await import('../report/judge-rows');
  const chosen = chooseGroups(facts.groups, choice.groupIds);
  const groups = chosen.ok ? openGroups(chosen.value.groups) : [];
  const { asOf, settings, decisions } = facts;
  return { findings: await judge({ groups, asOf, settings, ...(decisions ? { decisions } : {}) }) };
}

async function reportContent(choice: ReportChoice, facts: ReportFacts): Promise<Content> {
  const { buildReport } = await import('../report/report');
  const { locale, profileName, ...rest } = facts;
  const unit = choice.unit.trim();
  const input = {
    ...rest,
    ...(await judged(choice, facts)),
    locale,
    chosenIds: choice.groupIds,
    ...(unit === '' ? {} : { unit }),
    ...(profileName === undefined ? {} : { profileName }),
  };
  const report = buildReport(input, choice.format === 'html' ? 'paper' : 'sheet');
  if (!report.ok) return report;
  const { tables, notes, words, lead } = report.value;
  if (choice.format === 'html') {
    const { printable } = await import('../report/printable');
    return { ok: true, value: printable(report.value) };
  }
  if (choice.format === 'csv') {
    const { csvOf } = await import('../report/csv');
    const table = tables.find(({ id }) => id === choice.table) ?? tables[0];
    return { ok: true, value: table ? csvOf(table, notes, words.texts.noteLabel) : '' };
  }
  const { writeWorkbook } = await import('../tables/write-workbook');
  const about = { title: words.texts.notesTitle, lines: [...lead, ...notes] };
  return { ok: true, value: await writeWorkbook(tables, about) };
}

/** Makes the file that was asked for, or names what is wrong with the choice. */
export async function makeReportFile(
  choice: ReportChoice,
  facts: ReportFacts,
): Promise<Checked<MadeFile>> {
  if (choice.groupIds.length === 0)
    return {
      ok: false,
      problems: [{ code: 'nothing-chosen', path: '', expected: '≥ 1', found: '0' }],
    };
  const { fileName } = await import('../report/file-name');
  const content: Content =
    choice.format === 'jsonl'
      ? await send('exportInventory', { groupIds: choice.groupIds })
      : await reportContent(choice, facts);
  if (!content.ok) return content;
  const name = fileName(facts.asOf, facts.settings.timeZone, choice.format);
  return { ok: true, value: { name, type: TYPES[choice.format], content: content.value } };
}

/** An empty list to fill in; its headings are recognised when it comes back. */
export async function makeTemplate(locale: Locale, format: 'csv' | 'xlsx'): Promise<MadeFile> {
  const { intakeTemplate } = await import('../intake/template');
  const template = intakeTemplate(locale);
  const content = await (format === 'csv'
    ? import('../report/csv').then(({ csvOf }) => csvOf(template, [], ''))
    : import('../tables/write-workbook').then(({ writeWorkbook }) =>
        writeWorkbook([template], { title: '', lines: [] }),
      ));
  return { name: `wg-template.${format}`, type: TYPES[format], content };
}
