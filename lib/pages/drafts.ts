import { civilTime } from '../calendar/civil-time';
import { readDay } from '../db/read-outcomes';
import { send } from '../messaging/send';
import type { Settings } from '../model/settings';
import type { Today } from '../overview/today';
import { mayNotify } from '../platform/notify';

/** Today's reminders and the kept drafts; rejects when they can't be read. */
export async function readToday({ timeZone }: Settings, now: Date): Promise<Today> {
  const [counts, drafts, notified] = await Promise.all([
    readDay(civilTime(now, timeZone).date),
    send('listDrafts', undefined),
    mayNotify(),
  ]);
  const { shown = 0, kept = 0, reminded = 0 } = counts;
  return { shown, heeded: kept + reminded, drafts, mayNotify: notified };
}
