import { fileURLToPath } from 'node:url';
import { inBrowser, median } from '../in-browser.mjs';

const entry = fileURLToPath(new URL('../write/page.ts', import.meta.url));
const GROUPS = 5000;
const ROUNDS = 3;

/** 5,000 groups of 41 members into an empty inventory, four logins' sightings, a login in one transaction. */
export default {
  name: 'write',
  goal: `${GROUPS} groups found out and stored in no more time than one put a group`,
  run: () =>
    inBrowser(entry, '<!doctype html><meta charset=utf-8><body>', async (open) => {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const page = await open();
        rounds.push(await page.evaluate((count) => globalThis.bench.run(count), GROUPS));
        await page.close();
      }
      const of = (field) => median(rounds.map((each) => each[field]));
      const ms = (field) => `${of(field).toFixed(0)} ms`;
      const ratio = Number((of('single') / of('ours')).toFixed(2));
      return {
        ours: ms('ours'),
        peers: { 'one put a group': ms('single'), 'bulkPut, *members': ms('multiEntry') },
        limit: `one bulkPut of the finished rows ${ms('bulk')}`,
        ratio: `${ratio}x`,
        met: ratio >= 1,
      };
    }),
};
