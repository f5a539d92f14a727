import type { DayCount } from '../model/activity';
import { packNumbers, unpackNumbers } from './varints';

const FIELDS = 4;
/** A month has at most so many days, and a row is of one month. */
const MOST_DAYS = 31;

/** Days in order, each as the distance to the day before, messages, own and senders. */
export function packDays(counts: readonly DayCount[]): Uint8Array<ArrayBuffer> {
  const sorted = [...counts].sort((a, b) => a.day - b.day);
  return packNumbers(
    sorted.flatMap(({ day, messages, own, senders }, at) => [
      day - (sorted[at - 1]?.day ?? 0),
      messages,
      own,
      senders,
    ]),
  );
}

export function unpackDays(bytes: Uint8Array): readonly DayCount[] {
  const numbers = unpackNumbers(bytes);
  const counts: DayCount[] = [];
  let day = 0;
  for (let at = 0; at + FIELDS <= numbers.length && counts.length < MOST_DAYS; at += FIELDS) {
    const [distance = 0, messages = 0, own = 0, senders = 0] = numbers.slice(at, at + FIELDS);
    day += distance;
    counts.push({ day, messages, own, senders });
  }
  return counts;
}

/** Messages add up; of two counts of senders the greater stands, for they may be the same people. */
export function addDays(
  counts: readonly DayCount[],
  more: readonly DayCount[],
): readonly DayCount[] {
  const days = new Map<number, DayCount>();
  for (const count of [...counts, ...more]) {
    const before = days.get(count.day);
    days.set(count.day, before ? sumOf(before, count) : count);
  }
  return [...days.values()];
}

const sumOf = (a: DayCount, b: DayCount): DayCount => ({
  day: a.day,
  messages: a.messages + b.messages,
  own: a.own + b.own,
  senders: Math.max(a.senders, b.senders),
});
