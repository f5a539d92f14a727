import type { CivilDate } from '../model/civil-date';
import type { Outcome } from '../model/outcome';
import { database, type Database } from './database';
import { EVERY_RULE } from './every-rule';

/** Adds one to each rule's count of a day, and one to the day's own. */
export async function countOutcome(
  day: CivilDate,
  rules: readonly string[],
  outcome: Outcome,
  db: Database = database,
): Promise<void> {
  if (rules.length === 0) return;
  await db.transaction('rw', db.outcomes, async () => {
    for (const rule of [...new Set(rules), EVERY_RULE]) {
      const row = await db.outcomes.get([day, rule]);
      const counts = row?.counts ?? {};
      await db.outcomes.put({
        day,
        rule,
        counts: { ...counts, [outcome]: (counts[outcome] ?? 0) + 1 },
      });
    }
  });
}

/** How many questions were shown on a day, all rules and pages together. */
export const shownOn = async (day: CivilDate, db: Database = database): Promise<number> =>
  (await db.outcomes.get([day, EVERY_RULE]))?.counts.shown ?? 0;
