import type { CivilDate } from '../model/civil-date';
import type { OutcomeRow } from './database';
import { EVERY_RULE } from './every-rule';
import { readStore } from './read-store';

/** What came of one day's reminders, all rules together; each bar counts once. */
export async function readDay(day: CivilDate): Promise<OutcomeRow['counts']> {
  const row = await readStore(
    'outcomes',
    (store) => store.get([day, EVERY_RULE]) as IDBRequest<OutcomeRow | undefined>,
  );
  return row?.counts ?? {};
}
