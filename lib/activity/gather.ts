import type { ActivityReport, DayCount } from '../model/activity';

/** What was counted already of one group's login. */
export interface Counted {
  readonly messages: number;
  readonly own: number;
  /** Epoch ms of the newest message counted. */
  readonly at: number;
}

export interface Gathered {
  readonly counted: Counted;
  /** Epoch ms of the newest of these reports. */
  readonly last: number;
  /** What the reports add, by day. */
  readonly days: ReadonlyMap<number, DayCount>;
}

type Sum = { -readonly [field in keyof DayCount]: DayCount[field] };

/**
 * What reports of one group and one login add to what was counted of it. A report tells totals: one
 * that comes twice, late or from a second witness adds only what no other has told.
 */
export function gather(
  before: Counted | undefined,
  reports: readonly ActivityReport[],
  dayOf: (at: number) => number,
): Gathered {
  const { at } = before ?? { at: 0 };
  let { messages, own } = before ?? { messages: 0, own: 0 };
  let last = 0;
  const days = new Map<number, Sum>();
  let sum: Sum | undefined;
  for (const report of reports) {
    const day = dayOf(report.at);
    if (sum?.day !== day) {
      sum = days.get(day) ?? { day, messages: 0, own: 0, senders: 0 };
      days.set(day, sum);
    }
    const most = Math.max(messages, report.messages);
    const mostOwn = Math.max(own, Math.min(report.own, most));
    sum.messages += most - messages;
    sum.own += mostOwn - own;
    sum.senders = Math.max(sum.senders, report.senders);
    messages = most;
    own = mostOwn;
    last = Math.max(last, report.at);
  }
  return { counted: { messages, own, at: Math.max(at, last) }, last, days };
}
