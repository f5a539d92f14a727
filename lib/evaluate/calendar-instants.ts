import * as v from 'valibot';
import { isWorkday } from '../calendar/day';
import { isCivilDate } from '../calendar/is-civil-date';
import { workStatus } from '../calendar/work-status';
import type { ClockSpan } from '../model/civil-date';
import type { Problem } from '../model/problem';
import { WEEKDAYS, type CalendarSettings, type WorkHours } from '../model/settings';
import { spans, timeZone } from '../profile/values';

const UNKNOWN_YEAR = 'unknown-year';

/** An instant names its offset: without one it would be read in the machine's zone. */
const INSTANT =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:[0-5]\d)$/;

const instant = v.pipe(
  v.string('YYYY-MM-DDTHH:MM:SSZ'),
  v.check(
    (text) => isCivilDate(INSTANT.exec(text)?.[1] ?? '') && !Number.isNaN(Date.parse(text)),
    'YYYY-MM-DDTHH:MM:SSZ',
  ),
);

const vector = v.looseTuple(
  [
    instant,
    v.union([v.boolean(), v.literal(UNKNOWN_YEAR)], 'true | false | "unknown-year"'),
    v.boolean('true | false'),
  ],
  '[instant, workday, workTime, note]',
);
type Vector = v.InferOutput<typeof vector>;

const oneSpan = v.pipe(
  v.strictTuple([v.string(), v.string()], '["HH:MM", "HH:MM"]'),
  v.transform((span) => [span]),
  spans,
);

const instantsFile = v.object({
  hours: v.optional(v.union([oneSpan, spans], '["HH:MM", "HH:MM"]')),
  timeZone: v.optional(timeZone),
  vectors: v.array(v.unknown(), 'list of [instant, workday, workTime, note]'),
});

const problemOf = (issue: v.BaseIssue<unknown>, path: string): Problem => ({
  code: 'wrong-value',
  path: [path, v.getDotPath(issue)].filter((part) => part).join('.'),
  expected: issue.message,
  found: issue.input === undefined ? '' : JSON.stringify(issue.input).slice(0, 60),
});

/** The file's hours stand on every weekday that has hours, and on make-up days. */
const withHours = (hours: WorkHours, day: readonly ClockSpan[]): WorkHours => {
  const week = WEEKDAYS.filter((weekday) => hours[weekday].length).map(
    (weekday) => [weekday, day] as const,
  );
  const changed: Partial<WorkHours> = Object.fromEntries(week);
  return { ...hours, ...changed, makeUp: day, seasons: [] };
};

const judge = ([at, workday, workTime]: Vector, settings: CalendarSettings) => {
  const { working, day } = workStatus(new Date(at), settings);
  const expectsUnknown = workday === UNKNOWN_YEAR;
  const found = expectsUnknown && day.provisional ? UNKNOWN_YEAR : isWorkday(day);
  return {
    at,
    workday: found,
    workTime: working,
    expected: { workday, workTime },
    ok: found === workday && working === workTime,
  };
};

/**
 * Checks labelled instants `{"hours","timeZone","vectors":[[instant, workday, workTime, note]]}`:
 * one JSON line per vector, `ok` when every one agrees. A row that cannot be read is a line with
 * its `problem`. `"unknown-year"` asks for a day whose year's notice is not loaded.
 */
export const calendarInstants = (
  file: unknown,
  settings: CalendarSettings,
): { readonly lines: readonly string[]; readonly ok: boolean } => {
  const read = v.safeParse(instantsFile, file);
  if (!read.success) {
    const lines = read.issues.map((issue) =>
      JSON.stringify({ ok: false, problem: problemOf(issue, '') }),
    );
    return { lines, ok: false };
  }
  const { hours, timeZone: zone, vectors } = read.output;
  const used: CalendarSettings = {
    ...settings,
    ...(zone === undefined ? {} : { timeZone: zone }),
    ...(hours === undefined ? {} : { workHours: withHours(settings.workHours, hours) }),
  };
  const results = vectors.map((row, index) => {
    const { success, output, issues } = v.safeParse(vector, row);
    if (success) return judge(output, used);
    return { ok: false, problem: problemOf(issues[0], `vectors.${index}`) };
  });
  return {
    lines: results.map((result) => JSON.stringify(result)),
    ok: results.length > 0 && results.every(({ ok }) => ok),
  };
};
