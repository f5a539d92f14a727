import type { CivilDate } from '../model/civil-date';
import type { OutcomeRow } from './database';
import { readStore } from './read-store';

/** What came of the reminders from a day on, one row for each day and rule. */
export const readOutcomesSince = async (day: CivilDate): Promise<readonly OutcomeRow[]> =>
  (await readStore(
    'outcomes',
    (store) => store.getAll(IDBKeyRange.lowerBound([day])) as IDBRequest<OutcomeRow[]>,
  )) ?? [];
