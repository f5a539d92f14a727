// Private groups leave no name: of 60 groups 20 are work, 20 are guessed social by their names, 10
// are unknown and then marked social by hand, 10 stay unknown. What is found of them afterwards in
// an export, in the backups and in any file of the browser's profile.
import { openChromium, pause } from './chromium-profile.mjs';
import { filesWith } from './find-in-files.mjs';
import { isMain } from './ledger.mjs';
import { withProfile } from './with-profile.mjs';

const numbered = (count, nameOf) => Array.from({ length: count }, (_, at) => nameOf(at + 1));
const names = {
  work: numbered(20, (at) => `青澜区第${at}工作专班`),
  guessed: numbered(20, (at) => `三姨${at}家亲戚聚餐群`),
  marked: numbered(10, (at) => `望江阁${at}号`),
  unknown: numbered(10, (at) => `听雨轩${at}号`),
};
const all = Object.values(names).flat();

/** One login of the page: all groups by name, in one message to the background. */
const sightingsOf = (login) =>
  all.map((name, at) => ({
    id: `${login}-${at}`,
    clientId: 'wechat-web',
    idHint: `@@${login}-${at}`,
    loginId: login,
    name,
    seenAt: Date.now(),
    memberCount: 3,
    membersComplete: true,
    members: [1, 2, 3].map((each) => ({ name: `${name}的${each}` })),
  }));

const record = (chromium, login) => chromium.send('recordSightings', sightingsOf(login));

async function untilBackedUp(chromium) {
  for (let tries = 0; tries < 100; tries += 1) {
    const tables = await chromium.send('storedFields');
    if (tables.some(({ place, rows }) => place === 'backup' && rows > 0)) return;
    await pause(200);
  }
  throw new Error('no backup was made');
}

/** The stored groups, read past the background. */
const readGroups = async () => {
  const open = indexedDB.open('qunyue');
  const db = await new Promise((done) => (open.onsuccess = () => done(open.result)));
  const request = db.transaction('groups').objectStore('groups').getAll();
  const rows = await new Promise((done) => (request.onsuccess = () => done(request.result)));
  db.close();
  return rows.map(({ id, name, kind }) => ({ id, name, kind }));
};

/** Backups as text: they are packed, so a search of the files would find nothing in them anyway. */
const readBackups = async () => {
  const unpack = async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).text();
  };
  const open = indexedDB.open('qunyue-safe');
  const db = await new Promise((done) => (open.onsuccess = () => done(open.result)));
  const request = db.transaction('kept').objectStore('kept').getAll();
  const kept = await new Promise((done) => (request.onsuccess = () => done(request.result)));
  db.close();
  const local = Object.values(await chrome.storage.local.get(null));
  const packed = [...local, ...kept.map(({ value }) => value)].flatMap(
    ({ data } = {}) => data ?? [],
  );
  return Promise.all(packed.map(unpack));
};

const found = (texts) => all.filter((name) => texts.some((text) => text.includes(name)));

/** What is left of each kind of group, by place. */
export const findPrivateGroups = (extension) =>
  withProfile(async (profile) => {
    const chromium = await openChromium(profile, extension);
    await record(chromium, 'one');
    await untilBackedUp(chromium);
    const stored = await chromium.page.evaluate(readGroups);
    for (const { id, name } of stored)
      if (names.marked.includes(name))
        await chromium.send('setKind', { groupId: id, kind: 'social' });
    await record(chromium, 'two');
    const rows = await chromium.page.evaluate(readGroups);
    const exportOf = (list) =>
      chromium.send('exportInventory', { groupIds: list.map(({ id }) => id) });
    const exported = await exportOf(rows.filter(({ kind }) => kind === 'work'));
    const everything = await exportOf(rows);
    const backups = await chromium.page.evaluate(readBackups);
    await chromium.close();
    const inFiles = filesWith(profile, all);
    const count = (kind, list) => list.filter((name) => names[kind].includes(name)).length;
    const byKind = (list) =>
      Object.fromEntries(Object.keys(names).map((kind) => [kind, count(kind, list)]));
    return {
      listed: byKind(rows.map(({ name }) => name)),
      exported: byKind(found([exported.value])),
      exportsPrivate: everything.ok,
      backups: backups.length,
      backedUp: byKind(found(backups)),
      inFiles: byKind([...inFiles.keys()]),
      where: [...new Set([...inFiles.values()].flat())],
    };
  });

if (isMain(import.meta.url)) console.log(await findPrivateGroups(process.argv[2]));
