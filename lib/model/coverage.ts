/** How long pages of one account were watched on one day; `day` as in `DayCount`. */
export interface WatchedDay {
  readonly day: number;
  /** 1 … 1440 */
  readonly minutes: number;
}

/** What is known of how completely one account on one client was watched. Instants are epoch ms. */
export interface Coverage {
  readonly clientId: string;
  /** An opaque key of the account's own name; '' while the page has not said whose it is. */
  readonly account: string;
  readonly since: number;
  readonly watched: readonly WatchedDay[];
  readonly lastWatchedAt: number;
  /** The last time the page's own list of groups was read, and what it held. */
  readonly lastFullReadAt?: number;
  readonly groupsSeen?: number;
  readonly membersKnown?: number;
  /** The page held more than is ever read at once. */
  readonly cut?: boolean;
}

/** Coverage in one line, for every page that shows a count. */
export interface CoverageSummary {
  readonly since?: number;
  readonly accounts: number;
  readonly clients: number;
  readonly groupsSeen: number;
  /** Groups of which at least one member is known. */
  readonly membersKnown: number;
  readonly lastFullReadAt?: number;
  readonly cut: boolean;
}
