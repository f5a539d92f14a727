// Twenty tabs, fifty messages a second in each, and the background stopped every 300 ms: every
// message is counted at the end, once.
import { runnerImport } from 'vite';
import path from 'node:path';
import { EXTENSION_ID, openChromium, pause } from './chromium-profile.mjs';
import { isMain } from './ledger.mjs';
import { readCounts, tellMessages } from './many-tabs-side.mjs';
import { withProfile } from './with-profile.mjs';

const GROUPS = 10;
const KILL_EACH_MS = 300;
const DAY_COUNTS = path.resolve(import.meta.dirname, '../../lib/activity/day-counts.ts');

/** A file of the extension: a page of its own origin that draws and asks nothing. */
const QUIET_PAGE = `chrome-extension://${EXTENSION_ID}/profile.schema.json`;

const groupsOf = (tab) =>
  Array.from({ length: GROUPS }, (_, at) => ({
    idHint: `@@${tab}-${at}`,
    name: `第${tab}科第${at}工作专班`,
  }));

async function openTabs(chromium, tabs) {
  const browser = chromium.page.browser();
  const pages = [];
  for (let tab = 0; tab < tabs; tab += 1) {
    const page = await browser.newPage();
    await page.goto(QUIET_PAGE);
    pages.push(page);
  }
  return pages;
}

const percentile = (numbers, share) =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0;

/** What is stored, against what was told: by the days of each group, and by login. */
async function compare(told, { counted, activity }) {
  const { module } = await runnerImport(DAY_COUNTS, { configFile: false, logLevel: 'error' });
  const stored = new Map();
  for (const { name, days } of activity)
    for (const { messages } of module.unpackDays(Uint8Array.from(days)))
      stored.set(name, (stored.get(name) ?? 0) + messages);
  const byLogin = new Map(counted.map(({ name, messages }) => [name, messages]));
  let [lost, duplicated] = [0, 0];
  for (const [name, messages] of told) {
    const kept = Math.min(stored.get(name) ?? 0, byLogin.get(name) ?? 0);
    lost += Math.max(0, messages - kept);
    duplicated += Math.max(0, (stored.get(name) ?? 0) - messages);
  }
  return { lost, duplicated };
}

export const manyTabs = ({ tabs = 20, perSecond = 50, seconds = 60 } = {}) =>
  withProfile(async (profile) => {
    const chromium = await openChromium(profile);
    try {
      const pages = await openTabs(chromium, tabs);
      let isTelling = true;
      const killer = (async () => {
        while (isTelling) {
          await pause(KILL_EACH_MS);
          await chromium.stopWorkers();
        }
      })();
      const results = await Promise.all(
        pages.map((page, tab) =>
          page.evaluate(tellMessages, { tab, groups: groupsOf(tab), perSecond, seconds }),
        ),
      );
      isTelling = false;
      await killer;
      const told = new Map(results.flatMap(({ totals }) => Object.entries(totals)));
      const waits = results.flatMap((each) => each.waits);
      return {
        tabs,
        messages: [...told.values()].reduce((sum, each) => sum + each, 0),
        kills: chromium.stops(),
        repeats: results.reduce((sum, { repeats }) => sum + repeats, 0),
        ...(await compare(told, await chromium.page.evaluate(readCounts))),
        p95: Math.round(percentile(waits, 0.95)),
      };
    } finally {
      await chromium.close();
    }
  });

if (isMain(import.meta.url)) {
  const isShort = process.argv.includes('--short');
  const figures = await manyTabs(isShort ? { tabs: 5, seconds: 5 } : {});
  console.table({ 'many-tabs': figures });
  if (figures.lost + figures.duplicated > 0) process.exitCode = 1;
}
