import { DAY_MS } from '../calendar/civil-date';
import type { Request } from '../messaging/protocol';
import { oneLine } from '../text/one-line';
import { LONGEST_ID } from './claimed-id';

const LONGEST_TEXT = 20_000;
/** Work time begins within 40 days (lib/calendar/work-status.ts), or no reminder is offered. */
const FARTHEST_DAYS = 41;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest;

/** A content script stands in a hostile page's process; `undefined` for what it could not have sent. */
export function checkDraft(claim: unknown, now: number): Request<'keepDraft'> | undefined {
  if (typeof claim !== 'object' || claim === null) return undefined;
  const { clientId, idHint, name, text, dueAt } = claim as Record<string, unknown>;
  if (!isText(clientId, LONGEST_ID) || !isText(text, LONGEST_TEXT)) return undefined;
  if (typeof dueAt !== 'number' || !(dueAt > now && dueAt < now + FARTHEST_DAYS * DAY_MS))
    return undefined;
  return {
    clientId,
    name: typeof name === 'string' ? oneLine(name) : '',
    text,
    dueAt,
    ...(isText(idHint, LONGEST_ID) ? { idHint } : {}),
  };
}
