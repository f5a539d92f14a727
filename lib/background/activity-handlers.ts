import { recordActivity } from '../db/activity';
import { recordWatched } from '../db/coverage';
import type { ActivityProtocol } from '../messaging/protocols/activity';
import type { Handlers } from '../messaging/serve';
import { checkReports, checkWatches } from './check-activity';
import { civilDays } from './civil-days';
import { readPageModel } from './page-model';

/** Ids of what was refused are acknowledged too: a wrong report is not better the second time. */
const idsOf = (claim: unknown): readonly string[] => {
  const claims: unknown[] = Array.isArray(claim) ? claim.slice(0, 100) : [];
  return claims.flatMap((each) => {
    const id = (each as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
};

export const activityHandlers: Pick<Handlers, keyof ActivityProtocol> = {
  async recordActivity(claim) {
    const now = Date.now();
    await recordActivity(checkReports(claim, now), 'seen', now, await civilDays());
    return idsOf(claim);
  },
  async recordWatched(claim, { tabId }) {
    const reports = checkWatches(claim, Date.now());
    const dayOf = await civilDays();
    for (const report of reports) await recordWatched(report, dayOf);
    const last = reports.at(-1);
    if (tabId !== undefined && last) void readPageModel(tabId, last);
    return idsOf(claim);
  },
};
