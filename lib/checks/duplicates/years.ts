import type { Factor } from '../check';
import type { Side } from './evidence';
import type { WorkLikeness } from './likeness';

/** Longer than it takes to hand over from one year to the next. */
const HAND_OVER_MS = 60 * 86_400_000;
/** Where the names differ in more than the year, both at work for so long are no hand-over. */
const OTHER_WORK_MS = 14 * 86_400_000;

/** How much two years that ran at the same time count, by whether their names are for one work. */
const ALIKE = { over: HAND_OVER_MS, weight: -4 };
const OTHER = { over: OTHER_WORK_MS, weight: -6 };

/** For how long the year before went on after the next had its own group. */
function ranOn(a: Side, b: Side): number {
  const [older, newer] = (a.name.years.at(-1) ?? 0) < (b.name.years.at(-1) ?? 0) ? [a, b] : [b, a];
  const { createdOn } = newer.group;
  return createdOn === undefined ? 0 : (older.group.lastActivityAt ?? 0) - Date.parse(createdOn);
}

/**
 * One list made anew each year is one work; two years that ran together are two, each with its own to
 * finish: 2026年抽检任务 is carried out while 2027年抽检计划 is drawn up by the same people.
 */
export function yearsFactor(a: Side, b: Side, level: WorkLikeness['level']): readonly Factor[] {
  const [one, other] = [a.name.years.join(), b.name.years.join()];
  if (one === other) return [];
  if (one === '' || other === '') return [{ factor: 'years', weight: 0, value: 'one' }];
  const { over, weight } = level === 'same' ? ALIKE : OTHER;
  return ranOn(a, b) > over
    ? [{ factor: 'years', weight, value: 'side-by-side' }]
    : [{ factor: 'years', weight: -1, value: 'different' }];
}
