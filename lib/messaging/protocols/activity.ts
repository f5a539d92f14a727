import type { ActivityReport, WatchReport } from '../../model/activity';

export interface ActivityProtocol {
  /** Resolves with the ids of what is stored, once the transaction is complete. */
  recordActivity: (reports: readonly ActivityReport[]) => readonly string[];
  recordWatched: (reports: readonly WatchReport[]) => readonly string[];
}
