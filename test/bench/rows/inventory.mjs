import { fileURLToPath } from 'node:url';
import { median } from '../in-browser.mjs';
import { withBuiltPages } from '../popup/built-pages.mjs';

const GROUPS = 5000;
const ROUNDS = 5;
const LONG_MS = 50;
const peers = {
  'bench-table': fileURLToPath(new URL('../popup/plain-table.tsx', import.meta.url)),
};

/** Scrolls all through the table and tells the longest task meanwhile, checks included. */
async function longestTask(page) {
  await page.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.mouse.move(600, 400);
  for (let step = 0; step < 90; step += 1) {
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(25);
  }
  const last = `tbody tr[aria-rowindex="${GROUPS + 1}"]`;
  if (!(await page.$(last))) throw new Error('the table was not scrolled to its end');
  return page.evaluate(() => globalThis.longest);
}

/**
 * From the first module's first line until the first rows are painted, and the longest task while
 * scrolling from then on, when the other groups are still being read. From navigation is told as well.
 */
export default {
  name: 'inventory',
  goal: 'first rows <= 300 ms after script start, faster than a plain table, no task > 50 ms while scrolling',
  run: () =>
    withBuiltPages({ groups: GROUPS, peers }, async (open) => {
      const times = { afterStart: [], ours: [], plain: [], longest: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        const ours = await open('inventory.html', 'tbody tr');
        times.afterStart.push(ours.paint - ours.start);
        times.ours.push(ours.paint);
        times.longest.push(await longestTask(ours.page));
        await ours.page.close();
        const plain = await open('bench-table.html', 'tbody tr:last-child');
        times.plain.push(plain.paint);
        await plain.page.close();
      }
      const [afterStart, ours, plain, longest] = Object.values(times).map((each) =>
        Math.round(median(each)),
      );
      return {
        ours: `${afterStart} ms after script start, ${ours} ms after navigation, longest task ${longest} ms`,
        peers: { 'plain table': `${plain} ms after navigation` },
        limit: 'first rows 300 ms',
        ratio: `${(plain / ours).toFixed(1)}x faster`,
        met: afterStart <= 300 && plain > ours && longest <= LONG_MS,
      };
    }),
};
