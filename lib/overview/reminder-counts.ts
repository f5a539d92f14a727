import type { CivilDate } from '../model/civil-date';
import type { Outcome } from '../model/outcome';

export type Counts = Readonly<Partial<Record<Outcome, number>>>;

/** How often one rule spoke on one day and what came of it. */
export interface DayCounts {
  readonly day: CivilDate;
  readonly rule: string;
  readonly counts: Counts;
}

/** One rule over a stretch of days. */
export interface RuleCounts {
  readonly rule: string;
  readonly shown: number;
  /** Changed, left unsent or kept for work time. */
  readonly heeded: number;
  readonly sent: number;
  readonly emergency: number;
  readonly falseAlarm: number;
  readonly notWork: number;
  /** Share of the reminders that were sent all the same; absent where there was none. */
  readonly sentShare?: number;
  /** 建议放宽: sent all the same more often than 70 % (product.md §3), seen often enough to say so. */
  readonly tooStrict: boolean;
}

const TOO_OFTEN = 0.7;
/** Fewer reminders than this say nothing about a rule. */
const ENOUGH = 10;

function sumOf(rows: readonly DayCounts[], outcome: Outcome): number {
  return rows.reduce((sum, { counts }) => sum + (counts[outcome] ?? 0), 0);
}

function ruleCounts(rule: string, rows: readonly DayCounts[]): RuleCounts {
  const sent = sumOf(rows, 'sent') + sumOf(rows, 'false-alarm');
  const shown = sumOf(rows, 'shown');
  const sentShare = shown === 0 ? undefined : sent / shown;
  return {
    rule,
    shown,
    heeded: sumOf(rows, 'kept') + sumOf(rows, 'reminded'),
    sent: sumOf(rows, 'sent'),
    emergency: sumOf(rows, 'emergency'),
    falseAlarm: sumOf(rows, 'false-alarm'),
    notWork: sumOf(rows, 'not-work'),
    ...(sentShare === undefined ? {} : { sentShare }),
    tooStrict: shown >= ENOUGH && (sentShare ?? 0) > TOO_OFTEN,
  };
}

/** Sums by rule, the one that spoke most first; `everyRule` stands for all together and is left out. */
export function countsByRule(rows: readonly DayCounts[], everyRule: string): readonly RuleCounts[] {
  const byRule = Map.groupBy(rows, ({ rule }) => rule);
  byRule.delete(everyRule);
  return [...byRule]
    .map(([rule, own]) => ruleCounts(rule, own))
    .sort((a, b) => b.shown - a.shown || (a.rule < b.rule ? -1 : 1));
}

export interface DayBar {
  readonly day: CivilDate;
  readonly shown: number;
  readonly heeded: number;
}

/** One bar a day, of all rules together: a bar with two findings is one reminder. */
export function barsByDay(
  rows: readonly DayCounts[],
  everyRule: string,
  days: readonly CivilDate[],
): readonly DayBar[] {
  const byDay = new Map(rows.filter(({ rule }) => rule === everyRule).map((row) => [row.day, row]));
  return days.map((day) => {
    const { shown = 0, kept = 0, reminded = 0 } = byDay.get(day)?.counts ?? {};
    return { day, shown, heeded: Math.min(shown, kept + reminded) };
  });
}
