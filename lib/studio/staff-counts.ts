import type { Checked } from '../model/checked';
import { isRecord } from '../model/is-record';
import { countsByRule, type DayCounts, type RuleCounts } from '../overview/reminder-counts';
import { readJson } from '../profile/read-json';

/** Sums of fewer people would tell of each one (product.md §3). */
export const FEWEST_PEOPLE = 5;
const MOST_RULES = 50;
const LARGEST = 1_000_000;
const FIELDS = ['shown', 'heeded', 'sent', 'emergency', 'falseAlarm', 'notWork'] as const;
type RuleFigures = Readonly<Record<(typeof FIELDS)[number], number>>;

/** What one person handed over of their own will. */
export type StaffCounts = Readonly<Record<string, RuleFigures>>;

const refuse = (code: string, path: string, expected: string, found = ''): Checked<never> => ({
  ok: false,
  problems: [{ code, path, expected, found }],
});

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LARGEST;

/** A file of counts (`qunyue-counts`, version 1), or why it is none. */
export function readStaffCounts(text: string): Checked<StaffCounts> {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const { value } = json;
  if (!isRecord(value) || value.format !== 'qunyue-counts')
    return refuse('not-counts', 'format', 'qunyue-counts');
  if (value.version !== 1) return refuse('newer-version', 'version', '1');
  if (!isRecord(value.rules)) return refuse('not-counts', 'rules', '{…}');
  const entries = Object.entries(value.rules);
  if (entries.length > MOST_RULES)
    return refuse('too-many', 'rules', `≤ ${MOST_RULES}`, String(entries.length));
  const rules: [string, RuleFigures][] = [];
  for (const [rule, figures] of entries) {
    if (!/^[a-z][a-z-]{0,31}$/.test(rule)) return refuse('not-counts', 'rules', 'a-z');
    const odd = FIELDS.find((field) => !isRecord(figures) || !isCount(figures[field]));
    if (odd !== undefined) return refuse('not-counts', `rules.${rule}.${odd}`, `0–${LARGEST}`);
    const counts = figures as RuleFigures;
    rules.push([
      rule,
      Object.fromEntries(FIELDS.map((field) => [field, counts[field]])) as RuleFigures,
    ]);
  }
  rules.sort(([one], [other]) => (one < other ? -1 : 1));
  return { ok: true, value: Object.fromEntries(rules) };
}

/** Each different file once: handed in twice it is still one person's. */
export const distinctCounts = (files: readonly StaffCounts[]): readonly StaffCounts[] => [
  ...new Map(files.map((file) => [JSON.stringify(file), file])).values(),
];

export interface SummedCounts {
  readonly people: number;
  readonly rules: readonly RuleCounts[];
  /** Rules of which fewer than five people had a reminder: no figure is told of them. */
  readonly withheld: readonly string[];
}

const asRow = ([rule, { shown, heeded, sent, emergency, falseAlarm, notWork }]: readonly [
  string,
  RuleFigures,
]): DayCounts => ({
  day: '',
  rule,
  counts: { shown, kept: heeded, sent, emergency, 'false-alarm': falseAlarm, 'not-work': notWork },
});

/** Sums by rule over five people or more; fewer are refused as `too-few-files`. */
export function sumCounts(files: readonly StaffCounts[]): Checked<SummedCounts> {
  const people = distinctCounts(files);
  if (people.length < FEWEST_PEOPLE)
    return refuse('too-few-files', '', `≥ ${FEWEST_PEOPLE}`, String(people.length));
  const rows = people.flatMap((person) => Object.entries(person)).map(asRow);
  const askedOf = (rule: string): number =>
    rows.filter((row) => row.rule === rule && (row.counts.shown ?? 0) > 0).length;
  const rules = countsByRule(rows, '*');
  const isTold = ({ rule }: RuleCounts): boolean => askedOf(rule) >= FEWEST_PEOPLE;
  const withheld = rules.filter((each) => !isTold(each) && each.shown > 0).map(({ rule }) => rule);
  return { ok: true, value: { people: people.length, rules: rules.filter(isTold), withheld } };
}
