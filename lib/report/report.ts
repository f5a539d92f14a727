import { chooseGroups } from '../exchange/choose-groups';
import type { Locale } from '../i18n/locale';
import type { Checked } from '../model/checked';
import { civilTime } from '../calendar/civil-time';
import { countRows, type ReportCounts } from './counts';
import { detailTable, nameOf } from './detail-table';
import { filingTable } from './filing-table';
import { judgeRows, type JudgeInput, type ReportRow } from './judge-rows';
import { cleanupTable, summaryTable } from './sum-tables';
import { shownText } from './shown-text';
import type { Table } from './table';
import { reportWords, type ReportWords } from './words';

export interface ReportInput extends JudgeInput {
  /** What the checklist ticked; work groups alone, or the report is refused by name. */
  readonly chosenIds: readonly string[];
  readonly locale: Locale;
  /** Whose groups these are, in the heading. */
  readonly unit?: string;
  /** The settings profile by its name, with its standing. */
  readonly profileName?: string;
  /** Names of members by group id: only ever by the person's own choice, read fresh from the page. */
  readonly memberNames?: ReadonlyMap<string, readonly string[]>;
}

/** A report, put into words for paper or for spreadsheets. */
export interface Report {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly counts: ReportCounts;
  /** 清理前 18 个群 → 清理后 16 个群. */
  readonly lead: readonly string[];
  readonly tables: readonly Table[];
  /** 口径: what was seen by whom, since when, and what the words mean. */
  readonly notes: readonly string[];
  readonly words: ReportWords;
}

function coverage(rows: readonly ReportRow[], others: boolean, words: ReportWords): string {
  const seen = rows.filter(({ group }) => group.reported !== true);
  const since = Math.min(...seen.map(({ group }) => group.observedSince ?? Infinity));
  const from = Number.isFinite(since) ? words.day(since) : undefined;
  const line = words.texts.coverage(seen.length, from, rows.length - seen.length);
  return others ? `${line}${words.texts.others}` : line;
}

const memberTable = (
  rows: readonly ReportRow[],
  names: ReadonlyMap<string, readonly string[]>,
  words: ReportWords,
): Table => ({
  id: 'members',
  title: words.texts.tables.members,
  columns: [
    { header: words.texts.columns.name, kind: 'foreign', width: 32 },
    { header: words.texts.columns.member, kind: 'foreign', width: 16 },
  ],
  rows: rows.flatMap((row) =>
    (names.get(row.group.id) ?? []).map((name) => [nameOf(row, words), shownText(name)]),
  ),
  hasTotal: false,
  wide: false,
});

/** Builds the report of the chosen groups, or refuses with what is wrong with the choice. */
export function buildReport(input: ReportInput, form: 'paper' | 'sheet'): Checked<Report> {
  const chosen = chooseGroups(input.groups, input.chosenIds);
  if (!chosen.ok) return chosen;
  const { locale, asOf, settings, unit, profileName, memberNames } = input;
  const words = reportWords(locale, settings.timeZone, asOf, form);
  const { texts } = words;
  const rows = judgeRows({ ...input, groups: chosen.value.groups });
  const counts = countRows(rows);
  const { checks } = settings;
  const persons = rows.reduce((sum, { group }) => sum + (group.memberCount ?? 0), 0);
  const at = civilTime(asOf, settings.timeZone);
  return {
    ok: true,
    value: {
      title: texts.title(unit === undefined ? '' : shownText(unit)),
      facts: [
        ...(unit === undefined ? [] : [[texts.facts.unit, shownText(unit)] as const]),
        [texts.facts.asOf, `${words.date(at.date)} ${at.clock}`],
        [
          texts.facts.rules,
          profileName === undefined ? texts.builtInRules : shownText(profileName),
        ],
      ],
      counts,
      lead: [
        texts.beforeAfter(counts.before, counts.now),
        texts.afterAdvice(counts.afterAdvice, counts.verify),
        texts.persons(persons, rows.filter(({ group }) => group.memberCount === undefined).length),
      ],
      tables: [
        summaryTable(rows, words),
        cleanupTable(rows, words),
        detailTable(rows, words),
        filingTable(rows, words),
        ...(memberNames ? [memberTable(rows, memberNames, words)] : []),
      ],
      notes: [
        coverage(rows, chosen.value.others, words),
        texts.notes.lastSeen,
        texts.notes.terms(checks.inactive.days, checks.finished.graceDays),
        texts.notes.beforeAfter,
      ],
      words,
    },
  };
}
