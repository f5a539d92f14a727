import { readWechatWebModel } from '../clients/models/wechat-web';
import type { Sighting } from '../model/sighting';
import { browser } from '../platform/browser';
import { fromPageModel } from '../recorder/from-page-model';

const AT_MOST_EVERY_MS = 60_000;
const BATCH = 50;
/** By tab; a worker that died has forgotten it, and reads once more. */
const lastRead = new Map<number, { readonly loginId: string; readonly at: number }>();

/** What WeChat Web's own model says in one tab: a claim by the page. Rejects when the tab is gone. */
export async function modelOf(tabId: number): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    world: 'MAIN',
    func: readWechatWebModel,
  });
  return answer?.result;
}

/**
 * Reads the page's own model of one tab, at most once a minute within a login, and records what it says. The read
 * leaves no trace in the page: no event, no node, no resident script.
 */
export async function readPageModel(
  tabId: number,
  { clientId, loginId }: Sighting,
  record: (sightings: readonly Sighting[]) => Promise<unknown>,
): Promise<void> {
  const now = Date.now();
  const last = lastRead.get(tabId);
  const isRecent = last?.loginId === loginId && now - last.at < AT_MOST_EVERY_MS;
  if (clientId !== 'wechat-web' || isRecent) return;
  lastRead.set(tabId, { loginId, at: now });
  try {
    const answer = await modelOf(tabId);
    const meta = { clientId, loginId, now, newId: () => crypto.randomUUID() };
    const sightings = fromPageModel(answer, meta);
    for (let from = 0; from < sightings.length; from += BATCH)
      await record(sightings.slice(from, from + BATCH));
  } catch {
    // The tab may be gone or the permission withdrawn: the DOM's sightings still stand.
    lastRead.delete(tabId);
  }
}
