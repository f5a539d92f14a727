// Functions that run inside a page of the extension; they close over nothing.

/**
 * One tab: messages arrive in its groups, and the totals are told every 250 ms, each until it is
 * acknowledged, as the outbox of a chat page does. `waits` are the ms from first telling to answer.
 */
export async function tellMessages({ tab, groups, perSecond, seconds }) {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const loginId = `login-${tab}`;
  const common = { clientId: 'wechat-web', loginId };
  const totals = groups.map(() => 0);
  const told = groups.map(() => 0);
  const waits = [];
  let repeats = 0;
  const ask = (type, request) =>
    Promise.race([
      chrome.runtime.sendMessage({ type, request }).catch(() => undefined),
      pause(3000),
    ]);
  const untilTold = async (type, request) => {
    const start = performance.now();
    for (;;) {
      const answer = await ask(type, request);
      const ids = answer?.ok === true ? (answer.value.recorded ?? answer.value) : [];
      if (request.every(({ id }) => ids.includes(id))) return performance.now() - start;
      repeats += 1;
      await pause(50);
    }
  };
  const seen = groups.map((group, at) => ({
    ...group,
    id: `${loginId}-${at}`,
    seenAt: Date.now(),
  }));
  await untilTold(
    'recordSightings',
    seen.map((each) => ({ ...each, ...common })),
  );
  const begin = performance.now();
  let arrived = 0;
  for (;;) {
    const elapsed = Math.min(performance.now() - begin, seconds * 1000);
    const due = Math.floor((elapsed / 1000) * perSecond);
    for (; arrived < due; arrived += 1) totals[arrived % groups.length] += 1;
    const changed = groups.flatMap((group, at) => (totals[at] > told[at] ? [at] : []));
    if (changed.length > 0) {
      const now = totals.slice();
      const reports = changed.map((at) => ({
        ...common,
        id: crypto.randomUUID(),
        idHint: groups[at].idHint,
        at: Date.now(),
        messages: now[at],
        own: 0,
        senders: 1,
      }));
      waits.push(await untilTold('recordActivity', reports));
      for (const at of changed) told[at] = now[at];
    } else if (elapsed >= seconds * 1000) break;
    await pause(250);
  }
  const byName = Object.fromEntries(groups.map(({ name }, at) => [name, totals[at]]));
  return { totals: byName, waits, repeats };
}

/** What is stored of messages: each group's days, packed, and each login's totals. */
export async function readCounts() {
  const open = indexedDB.open('qunyue');
  const db = await new Promise((done, fail) => {
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error);
  });
  const all = (table) =>
    new Promise((done, fail) => {
      const request = db.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const names = new Map((await all('groups')).map(({ id, name }) => [id, name]));
  const activity = (await all('activity')).map(({ groupId, days }) => ({
    name: names.get(groupId),
    days: [...days],
  }));
  const counted = (await all('counted')).map(({ groupId, messages }) => ({
    name: names.get(groupId),
    messages,
  }));
  db.close();
  return { activity, counted };
}
