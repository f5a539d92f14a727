import { civilTime } from '../calendar/civil-time';
import { DAY_MS } from '../calendar/civil-date';
import type { DraftRow } from '../db/database';
import { changeDraft, deleteDrafts, listDrafts } from '../db/drafts';
import { pageTexts } from '../i18n/pages/page-texts';
import { onWake, wakeAt } from '../platform/alarm';
import { showDueCount } from '../platform/badge';
import { browser } from '../platform/browser';
import { notify, onNotificationClick } from '../platform/notify';
import { currentConfig } from './config';
import { openDraft } from './open-draft';

/** So long after it was due a draft is deleted (product.md §3). */
export const KEPT_AFTER_DUE_MS = 7 * DAY_MS;

const deletionOf = ({ dueAt }: DraftRow): number => dueAt + KEPT_AFTER_DUE_MS;

/** When there is next something to tell or to delete; `undefined` without drafts. Epoch ms. */
export function nextWake(rows: readonly DraftRow[]): number | undefined {
  const moments = rows.map((row) => (row.toldAt === undefined ? row.dueAt : deletionOf(row)));
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

/** The clock and how many of what kind of group: never a name, never text. */
async function tell(rows: readonly DraftRow[], now: number): Promise<void> {
  const { locale, settings } = await currentConfig();
  const { brand, drafts } = pageTexts(locale);
  const { clock } = civilTime(new Date(now), settings.timeZone);
  const areWork = rows.every(({ kind }) => kind === 'work');
  await notify(brand, drafts.due(clock, rows.length, areWork ? drafts.workGroup : drafts.group));
}

/** Deletes what is long due, tells of what has become due, and sets the alarm for the next. */
export async function tendDrafts(now = Date.now()): Promise<void> {
  const rows = await listDrafts();
  const over = rows.filter((row) => deletionOf(row) <= now);
  if (over.length > 0) await deleteDrafts(over.map(({ id }) => id));
  const left = rows.filter((row) => !over.includes(row));
  const due = left.filter(({ dueAt }) => dueAt <= now);
  const news = due.filter(({ toldAt }) => toldAt === undefined);
  for (const { id } of news) await changeDraft(id, { toldAt: now });
  await showDueCount(due.length);
  await wakeAt(nextWake(left.map((row) => (news.includes(row) ? { ...row, toldAt: now } : row))));
  if (news.length > 0) await tell(news, now);
}

async function openFirstDue(): Promise<void> {
  const [first] = await listDrafts();
  if (first && first.dueAt <= Date.now()) await openDraft(first.id);
}

/** Set at once at each start of the worker; a browser that was closed catches up when it starts. */
export function remindOfDrafts(): void {
  const tend = (): void => void tendDrafts();
  onWake(tend);
  onNotificationClick(() => void openFirstDue());
  browser.runtime.onStartup.addListener(tend);
  browser.runtime.onInstalled.addListener(tend);
}
