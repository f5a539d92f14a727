/**
 * What one page saw of one group, in counts only: no text, no name, no sender. Totals are since the
 * page's login, so a report that comes twice, late or instead of an earlier one changes nothing.
 */
export interface ActivityReport {
  /** Made by the sender; the background acknowledges it once the report is stored. */
  readonly id: string;
  readonly clientId: string;
  readonly loginId: string;
  readonly idHint: string;
  /** Epoch ms of the newest message counted, by our own clock. */
  readonly at: number;
  /** Messages since the login: at least so many, one's own included. */
  readonly messages: number;
  readonly own: number;
  /** Different people seen to write on the day of `at`: at least so many. */
  readonly senders: number;
}

/** A stretch of time in which a signed-in page was watched. Epoch ms. */
export interface WatchReport {
  readonly id: string;
  readonly clientId: string;
  readonly loginId: string;
  readonly from: number;
  readonly to: number;
}

/** One group on one day. `day` counts civil days from 1970-01-01 in the profile's zone. */
export interface DayCount {
  readonly day: number;
  readonly messages: number;
  readonly own: number;
  /** At least so many different senders. */
  readonly senders: number;
}
