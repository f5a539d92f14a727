import { fileURLToPath } from 'node:url';
import { inBrowser, median } from '../in-browser.mjs';

const entry = fileURLToPath(new URL('../activity/page.ts', import.meta.url));
const EVENTS = 100_000;
const ROUNDS = 3;

/** 100,000 messages of 150 groups over 90 days, into the browser's own database. */
export default {
  name: 'activity',
  goal: '>= 70x faster than one Dexie row an event, <= 15 B an event with its keys',
  run: () =>
    inBrowser(entry, '<!doctype html><meta charset=utf-8><body>', async (open) => {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const page = await open();
        rounds.push(await page.evaluate((count) => globalThis.bench.run(count), EVENTS));
        await page.close();
      }
      const of = (field) => median(rounds.map((each) => each[field]));
      const ratio = Number((of('rows') / of('ours')).toFixed(1));
      const bytes = Number(of('bytes').toFixed(2));
      return {
        ours: `${of('ours').toFixed(0)} ms, ${bytes} B an event`,
        peers: { 'one Dexie row an event': `${of('rows').toFixed(0)} ms` },
        limit: `packing alone ${of('packed').toFixed(0)} ms`,
        ratio: `${ratio}x`,
        met: ratio >= 70 && bytes <= 15,
      };
    }),
};
