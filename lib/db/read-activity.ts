import { unpackDays } from '../activity/day-counts';
import type { DayCount } from '../model/activity';
import { readStore } from './read-store';
import type { ActivityRow } from './rows';

/** The days of one group on which something was seen, in order; read without Dexie. */
export async function readActivity(groupId: string): Promise<readonly DayCount[]> {
  const months = IDBKeyRange.bound([groupId, ''], [groupId, '\uffff']);
  const rows = await readStore(
    'activity',
    (store) => store.getAll(months) as IDBRequest<ActivityRow[]>,
  );
  return (rows ?? []).flatMap(({ days }) => unpackDays(days));
}
