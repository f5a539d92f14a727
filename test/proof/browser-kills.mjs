// The whole browser is killed in the middle of writing; every acknowledged write is there at the next start.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openChromium, pause } from './chromium-profile.mjs';
import { compareNames, isMain, prove } from './ledger.mjs';

export async function killBrowsers({ kills, number = 0 }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-proof-'));
  const acknowledged = [];
  const figures = { acknowledged: 0, kills: 0, lost: 0, duplicated: 0, falseAlarms: 0 };
  try {
    for (let round = 0; round <= kills; round += 1) {
      const chromium = await openChromium(profile);
      if (round > 0) {
        const { state } = await chromium.send('storageState');
        if (state !== 'ok') figures.falseAlarms += 1;
        const { names } = await chromium.stored();
        const { lost, duplicated } = compareNames(acknowledged, names);
        figures.lost += lost;
        figures.duplicated += duplicated;
      }
      if (round === kills) {
        await chromium.close();
        break;
      }
      const heard = await tellAsTheyCome(chromium, acknowledged);
      const task = { prefix: `${number}之${round}`, count: 5000, batch: 2 };
      const writing = chromium.write(task).catch(() => undefined);
      while (heard.count === 0) await pause(20);
      await pause(Math.random() * 500);
      await chromium.kill();
      await writing;
      figures.kills += 1;
    }
    figures.acknowledged = acknowledged.length;
    return figures;
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** A killed page can't say what it was told, so it says each acknowledgement when it comes. */
async function tellAsTheyCome({ page }, acknowledged) {
  const heard = { count: 0 };
  await page.exposeFunction('heard', (names) => {
    heard.count += names.length;
    acknowledged.push(...names);
  });
  await page.evaluate(() => {
    const push = Array.prototype.push;
    Object.defineProperty(globalThis, 'acknowledged', {
      configurable: true,
      set() {},
      get: () => ({
        push: (...names) => {
          void globalThis.heard(names);
          return push.apply([], names);
        },
      }),
    });
  });
  return heard;
}

/** What is to be reached in all, and one slice of it. */
export const browserKills = {
  name: 'browser-kills',
  goals: { kills: 100 },
  slice: ({ number, short }) => killBrowsers({ number, kills: short ? 2 : 10 }),
};

if (isMain(import.meta.url)) await prove(browserKills);
