import type { Factor } from '../check';
import type { Side } from './evidence';

/** Longer than it takes to hand over from one year to the next. */
const HAND_OVER_MS = 60 * 86_400_000;

/** The year before went on long after the next had its own group: each has its own work to finish. */
function ranSideBySide(a: Side, b: Side): boolean {
  const [older, newer] = (a.name.years.at(-1) ?? 0) < (b.name.years.at(-1) ?? 0) ? [a, b] : [b, a];
  const { createdOn } = newer.group;
  return (
    createdOn !== undefined &&
    (older.group.lastActivityAt ?? 0) - Date.parse(createdOn) > HAND_OVER_MS
  );
}

/** One list made anew each year is one work; two years that ran together are two. */
export function yearsFactor(a: Side, b: Side): readonly Factor[] {
  const [one, other] = [a.name.years.join(), b.name.years.join()];
  if (one === other) return [];
  if (one === '' || other === '') return [{ factor: 'years', weight: 0, value: 'one' }];
  return ranSideBySide(a, b)
    ? [{ factor: 'years', weight: -4, value: 'side-by-side' }]
    : [{ factor: 'years', weight: -1, value: 'different' }];
}
