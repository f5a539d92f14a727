import { readWechatWebModel, wechatWebModelSize } from '../clients/models/wechat-web';
import { recordActivity } from '../db/activity';
import { recordFullRead } from '../db/coverage';
import { MOST_PER_LOGIN } from '../identity/take-in';
import { browser } from '../platform/browser';
import { keyedHash } from '../platform/secret-key';
import { readingOf, type ModelReading } from '../recorder/from-page-model';
import { civilDays } from './civil-days';
import { isDue, noteRead } from './page-reads';
import { record } from './record';

const LOOKS = 8;
const LOOK_EVERY_MS = 150;
const LONGEST_ANSWER_MS = 10_000;

/** Which page speaks, and of which groups. */
export interface PageNews {
  readonly clientId: string;
  readonly loginId: string;
  readonly seenIds?: readonly string[];
}

/** Tabs that are being read: the marks of `isDue` are set before the first wait is over. */
const busy = new Set<number>();

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Runs in the page's own world, which can be made to hang: then there is no answer. */
async function ask(tabId: number, func: () => unknown): Promise<unknown> {
  const asked = browser.scripting.executeScript({ target: { tabId }, world: 'MAIN', func });
  const late = pause(LONGEST_ANSWER_MS).then(() => []);
  return (await Promise.race([asked, late]))[0]?.result;
}

/** What WeChat Web's own model says in one tab: a claim by the page. Rejects when the tab is gone. */
export const modelOf = (tabId: number): Promise<unknown> => ask(tabId, readWechatWebModel);

const isLoaded = (size: unknown): boolean => {
  const { groups, withMembers } = (size ?? {}) as { groups?: unknown; withMembers?: unknown };
  return typeof groups === 'number' && groups > 0 && groups === withMembers;
};

/** Right after a login the members come in piece by piece: waits a little until all are there. */
async function untilLoaded(tabId: number): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (isLoaded(await ask(tabId, wechatWebModelSize))) return;
    await pause(LOOK_EVERY_MS);
  }
}

async function store(
  { sightings, counts, account, cut }: ModelReading,
  { clientId, loginId }: PageNews,
  now: number,
): Promise<void> {
  const dayOf = await civilDays();
  await recordFullRead(
    {
      clientId,
      loginId,
      account: account && (await keyedHash(`account|${clientId}|${account}`)),
      at: now,
      groupsSeen: sightings.length,
      membersKnown: sightings.filter(({ members = [] }) => members.length > 0).length,
      cut,
    },
    dayOf,
  );
  // A login is resolved as a whole with each transaction: in pieces it would be so many times over.
  for (let from = 0; from < sightings.length; from += MOST_PER_LOGIN)
    await record(sightings.slice(from, from + MOST_PER_LOGIN));
  await recordActivity(counts, 'page', now, dayOf);
}

/**
 * Reads the page's own model of one tab and records what it says: soon after the login, when groups
 * appear that it did not have, and hourly, but never more than once a minute. The read leaves no
 * trace in the page: no event, no node, no resident script.
 */
export async function readPageModel(tabId: number, news: PageNews): Promise<void> {
  const { clientId, loginId, seenIds = [] } = news;
  if (clientId !== 'wechat-web' || busy.has(tabId)) return;
  busy.add(tabId);
  try {
    if (!(await isDue(tabId, loginId, seenIds, Date.now()))) return;
    await untilLoaded(tabId);
    const now = Date.now();
    const claim = await modelOf(tabId);
    const reading = readingOf(claim, { clientId, loginId, now, newId: () => crypto.randomUUID() });
    const ids = reading.sightings.map(({ idHint }) => idHint);
    await noteRead({ tabId, loginId, at: now, ids });
    if (claim !== undefined) await store(reading, news, now);
  } catch {
    // The tab may be gone or the permission withdrawn: the DOM's sightings still stand.
  } finally {
    busy.delete(tabId);
  }
}
