// Six faults of the database's files, as measured in Chromium (it opens most of them in silence):
// each must be noticed at the next start, and the inventory be as it was at the last backup.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { builtBrowsers } from '../support/built-browsers.mjs';
import { databaseFolder, openChromium, pause, EXTENSION_ID } from './chromium-profile.mjs';
import { isMain } from './ledger.mjs';

const GROUPS = 60;

const filesLike = (profile, pattern) =>
  fs
    .readdirSync(databaseFolder(profile))
    .filter((file) => pattern.test(file))
    .map((file) => path.join(databaseFolder(profile), file));

const damages = {
  'garbage in MANIFEST': (profile) =>
    filesLike(profile, /^MANIFEST/).forEach((file) =>
      fs.writeFileSync(file, Buffer.alloc(300, 0x5a)),
    ),
  'half of the log': (profile) =>
    filesLike(profile, /\.log$/).forEach((file) =>
      fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2)),
    ),
  'no CURRENT': (profile) => filesLike(profile, /^CURRENT$/).forEach((file) => fs.rmSync(file)),
  'no folder': (profile) => fs.rmSync(databaseFolder(profile), { recursive: true }),
};

const sorted = async (chromium) => [...((await chromium.stored())?.names ?? [])].sort();

/** Until the backup holds what is stored: it is made a moment after the last write. */
async function untilBackedUp(chromium, groups) {
  for (let tries = 0; tries < 100; tries += 1) {
    const tables = await chromium.send('storedFields');
    const isThere = tables.find(({ place }) => place === 'backup').rows > 0;
    const witness = await chromium.page.evaluate(
      async () => (await chrome.storage.local.get('safe.witness'))['safe.witness'],
    );
    if (isThere && witness?.backup?.groups >= groups && witness.countsAt === witness.serial) return;
    await pause(200);
  }
  throw new Error('no backup was made');
}

async function withProfile(run) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-proof-'));
  try {
    return await run(profile);
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

const damage = (name) =>
  withProfile(async (profile) => {
    const before = await openChromium(profile);
    await before.write({ prefix: '丙', count: GROUPS, batch: GROUPS });
    await untilBackedUp(before, GROUPS);
    const expected = await sorted(before);
    await before.close();
    damages[name](profile);
    const after = await openChromium(profile);
    try {
      const found = await after.send('storageState');
      const names = await sorted(after);
      const { acknowledged } = await after.write({ prefix: '丁', count: 1, batch: 1 });
      return {
        rowsBefore: expected.length,
        state: found.state,
        rowsPutBack: found.rows ?? 0,
        rowsAfter: names.length,
        isAsBefore: names.join() === expected.join(),
        writesAgain: acknowledged.length === 1,
      };
    } finally {
      await after.close();
    }
  });

const newerVersion = () =>
  withProfile(async (profile) => {
    const before = await openChromium(profile);
    await before.write({ prefix: '丙', count: GROUPS, batch: GROUPS });
    await untilBackedUp(before, GROUPS);
    const expected = await sorted(before);
    await before.page.evaluate(
      () =>
        new Promise((done) => {
          const open = indexedDB.open('qunyue', 9990);
          open.onsuccess = () => done(open.result.close());
        }),
    );
    await before.close();
    const after = await openChromium(profile);
    try {
      const { state } = await after.send('storageState');
      const { acknowledged } = await after.write({
        prefix: '丁',
        count: 1,
        batch: 1,
        untilMs: 1000,
      });
      const { names, version } = await after.stored();
      return {
        rowsBefore: expected.length,
        state,
        rowsPutBack: 0,
        rowsAfter: names.length,
        isAsBefore: names.sort().join() === expected.join() && version === 9990,
        // Refused, so that the sender keeps it: nothing is written into a later version's database.
        writesAgain: acknowledged.length > 0,
      };
    } finally {
      await after.close();
    }
  });

/** The same build without `unlimitedStorage`, for a browser that grants a quota only then. */
function withQuota(profile) {
  const copy = path.join(profile, 'extension');
  fs.cpSync(builtBrowsers.chromium.extension, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((each) => each !== 'unlimitedStorage');
  fs.writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

const quota = () =>
  withProfile(async (profile) => {
    const chromium = await openChromium(path.join(profile, 'user'), withQuota(profile));
    try {
      const origin = `chrome-extension://${EXTENSION_ID}`;
      await chromium.cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
      const task = { prefix: '戊', batch: 5, members: 400 };
      const full = await chromium.write({ ...task, count: 2000, untilMs: 15_000 });
      const found = await chromium.send('storageState');
      const kept = await sorted(chromium);
      await chromium.cdp.send('Storage.overrideQuotaForOrigin', { origin });
      const more = await chromium.write({ prefix: '己', count: 1, batch: 1, untilMs: 10_000 });
      return {
        rowsBefore: full.acknowledged.length,
        state: found.state,
        rowsPutBack: 0,
        rowsAfter: kept.length,
        isAsBefore: full.acknowledged.every((name) => kept.includes(name)),
        writesAgain: more.acknowledged.length === 1,
      };
    } finally {
      await chromium.close();
    }
  });

/** Wiped, then damaged, then started again: what is left of the names anywhere the page can look. */
export const wipeThenDamage = (name) =>
  withProfile(async (profile) => {
    const before = await openChromium(profile);
    await before.write({ prefix: '丙', count: GROUPS, batch: GROUPS });
    await untilBackedUp(before, GROUPS);
    const rowsBefore = (await sorted(before)).length;
    await before.send('wipeEverything');
    await before.close();
    damages[name](profile);
    const after = await openChromium(profile);
    try {
      const { state } = await after.send('storageState');
      const keys = await after.page.evaluate(async () =>
        Object.keys(await chrome.storage.local.get()),
      );
      const rowsAfter = (await sorted(after)).length;
      const { acknowledged } = await after.write({ prefix: '丁', count: 1, batch: 1 });
      return { rowsBefore, rowsAfter, state, keys, writesAgain: acknowledged.length === 1 };
    } finally {
      await after.close();
    }
  });

/** What each fault must end in: noticed or harmless, and not one group less than before. */
export const faults = {
  ...Object.fromEntries(Object.keys(damages).map((name) => [name, () => damage(name)])),
  quota,
  'newer version': newerVersion,
};

export function isHandled(name, { state, isAsBefore, writesAgain }) {
  if (!isAsBefore) return false;
  if (name === 'quota') return state === 'quota' && writesAgain;
  if (name === 'newer version') return state === 'newer-database' && !writesAgain;
  // Chromium repairs a missing CURRENT by itself, and sometimes loses nothing of a log.
  return writesAgain && (state === 'restored' || state === 'ok');
}

if (isMain(import.meta.url)) {
  const rounds = process.argv.includes('--short') ? 1 : 5;
  const table = [];
  for (let round = 1; round <= rounds; round += 1)
    for (const [fault, run] of Object.entries(faults)) {
      const figures = await run();
      table.push({ fault, round, ...figures, handled: isHandled(fault, figures) });
    }
  console.table(table);
  if (table.some(({ handled }) => !handled)) process.exitCode = 1;
}
