import { browser } from '../platform/browser';

const STORAGE_KEY = 'pageReads';
const AT_MOST_EVERY_MS = 60_000;
const AT_LEAST_EVERY_MS = 3_600_000;
const MOST_TABS = 20;

/** When a tab's page was read last, and which groups it had then (a count of none is remembered too). */
interface PageRead {
  readonly tabId: number;
  readonly loginId: string;
  readonly at: number;
  readonly ids: readonly string[];
}

/** In memory that outlives the worker and ends with the browser. */
async function load(): Promise<readonly PageRead[]> {
  const stored = (await browser.storage.session.get(STORAGE_KEY))[STORAGE_KEY];
  return Array.isArray(stored) ? (stored as PageRead[]) : [];
}

export async function noteRead(read: PageRead): Promise<void> {
  const others = (await load()).filter(({ tabId }) => tabId !== read.tabId);
  await browser.storage.session.set({ [STORAGE_KEY]: [read, ...others].slice(0, MOST_TABS) });
}

/** Whether a tab's page is to be read now: a new login, groups it did not have, or an hour ago. */
export async function isDue(
  tabId: number,
  loginId: string,
  seenIds: readonly string[],
  now: number,
): Promise<boolean> {
  const last = (await load()).find((read) => read.tabId === tabId);
  if (!last) return true;
  // A clock that was set back is no reason to read without end, nor never again.
  const age = Math.abs(now - last.at);
  if (last.loginId !== loginId) return true;
  if (age < AT_MOST_EVERY_MS) return false;
  return age >= AT_LEAST_EVERY_MS || seenIds.some((id) => !last.ids.includes(id));
}
