import { MINUTE_MS } from '../calendar/civil-date';
import type { ListRow } from '../clients/client';

function isThisMinute(clock: string, now: number): boolean {
  const [, hours, minutes] = /(\d{1,2}):(\d{2})$/.exec(clock) ?? [];
  return [now, now - MINUTE_MS].some((instant) => {
    const at = new Date(instant);
    return at.getHours() === Number(hours) && at.getMinutes() === Number(minutes);
  });
}

/**
 * Whether a row of the list tells of a new message: another clock time, another last message, or
 * more of them unread. The list shows no dates, so at the first look only a time of this very minute
 * does, for a row may have come into view by its message.
 */
export function isNews(before: ListRow | undefined, row: ListRow, now: number): boolean {
  if (!before) return isThisMinute(row.activity, now);
  return (
    (row.activity !== '' && row.activity !== before.activity) ||
    (row.digest !== undefined && row.digest !== before.digest) ||
    (row.unread ?? 0) > (before.unread ?? 0)
  );
}
