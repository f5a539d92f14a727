import { dayAt } from '../coverage/civil-day';
import { readActivity } from '../db/read-activity';
import type { DayCount } from '../model/activity';
import type { Coverage } from '../model/coverage';
import type { Group } from '../model/group';

export interface ReadHistory {
  readonly groupId: string;
  readonly days: readonly DayCount[];
  readonly watched: ReadonlySet<number>;
  readonly today: number;
}

/** What was seen of one group day by day, and on which days a page of its client was open. */
export async function readHistory(
  { id, clientId }: Group,
  coverages: readonly Coverage[],
  timeZone: string,
  now: number,
): Promise<ReadHistory> {
  const watched = coverages
    .filter((coverage) => coverage.clientId === clientId)
    .flatMap((coverage) => coverage.watched.map(({ day }) => day));
  return {
    groupId: id,
    days: await readActivity(id),
    watched: new Set(watched),
    today: dayAt(now, timeZone),
  };
}
