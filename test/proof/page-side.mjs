// Functions that run inside a page of the extension, in either browser; they close over nothing.

/**
 * Sends sightings of new groups to the background, each batch again until it is acknowledged, as
 * the outbox does. Resolves with the names that were acknowledged, in order, and the repeats.
 */
export async function writeUntilTold({ prefix, from = 0, count, batch, members = 0, untilMs }) {
  const api = globalThis.browser ?? globalThis.chrome;
  const end = untilMs === undefined ? Infinity : Date.now() + untilMs;
  globalThis.acknowledged = [];
  let repeats = 0;
  for (let first = from; first < from + count && Date.now() < end; first += batch) {
    const numbers = Array.from(
      { length: Math.min(batch, from + count - first) },
      (_, i) => first + i,
    );
    const sightings = numbers.map((number) => ({
      id: `${prefix}-s${number}`,
      clientId: 'wechat-web',
      idHint: `@@${prefix}-${number}`,
      loginId: `login-${prefix}`,
      name: `${prefix}号保障工作群${number}`,
      seenAt: Date.now(),
      activityAt: Date.now(),
      ...(members > 0
        ? { members: Array.from({ length: members }, (_, i) => ({ name: `${number}甲${i}` })) }
        : {}),
    }));
    for (;;) {
      const answer = await Promise.race([
        Promise.resolve(
          api.runtime.sendMessage({ type: 'recordSightings', request: sightings }),
        ).catch(() => undefined),
        new Promise((done) => setTimeout(done, 3000)),
      ]);
      if (answer?.ok === true) {
        const told = new Set(answer.value.recorded);
        const names = sightings.filter(({ id }) => told.has(id)).map(({ name }) => name);
        globalThis.acknowledged.push(...names);
        if (names.length === sightings.length) break;
      }
      repeats += 1;
      if (untilMs !== undefined && Date.now() > end) break;
      await new Promise((done) => setTimeout(done, 20));
    }
  }
  return { acknowledged: globalThis.acknowledged, repeats };
}

/** The names in the database, read past the background; `undefined` when there is none. */
export async function readStored() {
  const open = indexedDB.open('qunyue');
  const db = await new Promise((done) => {
    open.onupgradeneeded = () => open.transaction.abort();
    open.onsuccess = () => done(open.result);
    open.onerror = () => done(undefined);
  });
  if (!db) return undefined;
  const rows = await new Promise((done, fail) => {
    const request = db.transaction('groups').objectStore('groups').getAll();
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const version = db.version;
  db.close();
  return { names: rows.map(({ name }) => name), version };
}
