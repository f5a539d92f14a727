// Private groups leave no name: of 60 groups 20 are work, 20 are guessed social by their names, 10
// are unknown and then marked social by hand, 10 stay unknown. What is found of them afterwards in
// an export, in the backups and in any file of the browser's profile; and that the unknown ones
// keep their names while the browser runs, and are known again after it was closed.
import { openChromium, pause } from './chromium-profile.mjs';
import { filesWith } from './find-in-files.mjs';
import { isMain } from './ledger.mjs';
import { openFirefox } from './marionette.mjs';
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

/** Either browser, standing on a page of the extension. */
const openers = {
  async chromium(profile) {
    const { page, stopWorkers, close } = await openChromium(profile);
    const evaluate = (fn, ...list) => page.evaluate(fn, ...list);
    return { evaluate, stopBackground: stopWorkers, close };
  },
  async firefox(profile) {
    const { evaluate, stopEventPage, close } = await openFirefox(profile);
    return { evaluate, stopBackground: stopEventPage, close };
  },
};

async function open(browser, profile) {
  const opened = await openers[browser](profile);
  const ask = async (message) => {
    const api = globalThis.browser ?? globalThis.chrome;
    return (await api.runtime.sendMessage(message))?.value;
  };
  const send = (type, request) => opened.evaluate(ask, { type, request });
  return { ...opened, send, record: (login) => send('recordSightings', sightingsOf(login)) };
}

async function untilBackedUp({ send }) {
  for (let tries = 0; tries < 100; tries += 1) {
    const tables = await send('storedFields');
    if (tables.some(({ place, rows }) => place === 'backup' && rows > 0)) return;
    await pause(200);
  }
  throw new Error('no backup was made');
}

/** The stored groups, read past our own code, with the names that the browser's memory has. */
const readGroups = async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const { unknownNames: names = {} } = await api.storage.session.get('unknownNames');
  const open = indexedDB.open('qunyue');
  const db = await new Promise((done) => (open.onsuccess = () => done(open.result)));
  const request = db.transaction('groups').objectStore('groups').getAll();
  const rows = await new Promise((done) => (request.onsuccess = () => done(request.result)));
  db.close();
  return rows.map(({ id, name, kind }) => {
    const token = name.split('\u0001')[1];
    return { id, name: token === undefined ? name : (names[token] ?? ''), kind };
  });
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
  const local = Object.values(await (globalThis.browser ?? chrome).storage.local.get(null));
  const packed = [...local, ...kept.map(({ value }) => value)].flatMap(
    ({ data } = {}) => data ?? [],
  );
  return Promise.all(packed.map(unpack));
};

const found = (texts) => all.filter((name) => texts.some((text) => text.includes(name)));
const count = (kind, list) => list.filter((name) => names[kind].includes(name)).length;
const byKind = (list) =>
  Object.fromEntries(Object.keys(names).map((kind) => [kind, count(kind, list)]));
const namesOf = (rows) => byKind(rows.map(({ name }) => name));

/** By each of the two ways a person has: the sorting, and the record. */
async function markSocial({ send }, rows) {
  const ids = rows.flatMap(({ id, name }) => (names.marked.includes(name) ? [id] : []));
  const [first, rest] = [ids.slice(0, 5), ids.slice(5)];
  for (const groupId of first) await send('setKind', { groupId, kind: 'social' });
  await send('editRecords', { groupIds: rest, change: { kind: 'social' } });
}

async function firstSession(open) {
  await open.record('one');
  await open.stopBackground();
  const stored = await open.evaluate(readGroups);
  await untilBackedUp(open);
  await markSocial(open, stored);
  await open.record('two');
  const rows = await open.evaluate(readGroups);
  const exportOf = (list) => open.send('exportInventory', { groupIds: list.map(({ id }) => id) });
  const exported = await exportOf(rows.filter(({ kind }) => kind === 'work'));
  const everything = await exportOf(rows);
  const backups = await open.evaluate(readBackups);
  return {
    afterStop: namesOf(stored),
    listed: namesOf(rows),
    ids: rows.map(({ id }) => id).sort(),
    exported: byKind(found([exported.value])),
    exportsPrivate: everything.ok,
    backups: backups.length,
    backedUp: byKind(found(backups)),
  };
}

/** The browser was closed: what is left of the names, and whether each group is known again. */
async function secondSession(open, ids) {
  const before = await open.evaluate(readGroups);
  await open.record('three');
  const after = await open.evaluate(readGroups);
  const again = after.map(({ id }) => id).sort();
  return {
    afterRestart: namesOf(before),
    seenAgain: namesOf(after),
    isSame: JSON.stringify(again) === JSON.stringify(ids),
  };
}

async function reopened(browser, profile, ids) {
  const again = await open(browser, profile);
  return secondSession(again, ids).finally(() => again.close());
}

/** What is left of each kind of group, by place; with `reopens` after the browser was closed, too. */
export const findPrivateGroups = (browser = 'chromium', reopens = true) =>
  withProfile(async (profile) => {
    const first = await open(browser, profile);
    const { ids, ...figures } = await firstSession(first).finally(() => first.close());
    const later = reopens ? await reopened(browser, profile, ids) : {};
    const inFiles = filesWith(profile, all);
    return {
      ...figures,
      ...later,
      inFiles: byKind([...inFiles.keys()]),
      where: [...new Set([...inFiles.values()].flat())],
    };
  });

if (isMain(import.meta.url)) console.log(await findPrivateGroups(process.argv[2]));
