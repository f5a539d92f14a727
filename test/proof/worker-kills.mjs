// The background is stopped again and again while it writes; every acknowledged write is there, once.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openChromium, pause } from './chromium-profile.mjs';
import { compareNames, isMain, prove } from './ledger.mjs';

const BATCH = 10;

/** `writes` is in hundreds, and below 600: beyond that a page's new groups are believed no further. */
export async function killWorkers({ writes, number = 0 }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-proof-'));
  const chromium = await openChromium(profile);
  try {
    let isWriting = true;
    const acknowledged = [];
    let repeats = 0;
    const writer = (async () => {
      for (let turn = 0; acknowledged.length < writes; turn += 1) {
        const task = { prefix: `${number}之${turn}`, count: 100, batch: BATCH };
        const done = await chromium.write(task);
        acknowledged.push(...done.acknowledged);
        repeats += done.repeats;
      }
      isWriting = false;
    })();
    const killer = (async () => {
      while (isWriting) {
        await pause(50 + Math.random() * 500);
        await chromium.stopWorkers();
      }
    })();
    await Promise.all([writer, killer]);
    const { names } = await chromium.stored();
    const { state } = await chromium.send('storageState');
    const falseAlarms = state === 'ok' ? 0 : 1;
    const stored = compareNames(acknowledged, names);
    return {
      acknowledged: acknowledged.length,
      kills: chromium.stops(),
      repeats,
      ...stored,
      falseAlarms,
    };
  } finally {
    await chromium.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** What is to be reached in all, and one slice of it. */
export const workerKills = {
  name: 'worker-kills',
  goals: { acknowledged: 20_000, kills: 500 },
  slice: ({ number, short }) => killWorkers({ number, writes: short ? 400 : 500 }),
};

if (isMain(import.meta.url)) await prove(workerKills);
