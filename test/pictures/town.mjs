// An invented district office: what its groups are, for pictures and for walks through the pages.
// No unit, place or person of this name is meant.

const DAY_MS = 86_400_000;

/** So many people, from the first of them on; two groups that overlap share keys. */
const people = (unit, from, count) =>
  Array.from({ length: count }, (_, at) => `${unit}-${from + at}`);

const group = (name, unit, { from = 0, count, quiet = 0, ...rest }) => ({
  name,
  unit,
  // Whose office it is answers for it.
  owner: unit,
  memberKeys: people(unit, from, count),
  memberCount: count,
  quiet,
  ...rest,
});

const GROUPS = [
  group('云澜区城管局工作群', '区城管局', { count: 46, purpose: '单位' }),
  group('云澜区城管局大群', '区城管局', { count: 33, from: 2, quiet: 2, purpose: '单位' }),
  group('城管局机关工作群(1)', '区城管局', { count: 41, quiet: 131, purpose: '单位' }),
  group('市容科工作群', '市容科', { count: 12, purpose: '科室' }),
  group('环卫科工作群', '环卫科', { count: 17, purpose: '科室' }),
  group('环卫科工作大群', '环卫科', { count: 16, quiet: 4, purpose: '科室' }),
  group('园林科工作群', '园林科', { count: 9, quiet: 1, purpose: '科室' }),
  group('法规科工作群', '法规科', { count: 6, quiet: 3, purpose: '科室' }),
  group('防汛应急值班群', '三防办', { count: 28, quiet: 36, purpose: '值班' }),
  group('2026年防汛值班群', '三防办', { count: 26, from: 1, quiet: 53, purpose: '值班' }),
  group('垃圾分类推进专班', '环卫科', {
    count: 22,
    from: 40,
    quiet: 12,
    purpose: '专班',
    plannedEnd: 40,
  }),
  group('创文迎检专班', '创文办', { count: 31, quiet: 64, purpose: '专班', plannedEnd: -60 }),
  group('柳溪路改造项目部', '市政科', { count: 14, quiet: 20, purpose: '专班', plannedEnd: -25 }),
  group('共享单车整治专项组', '市容科', { count: 19, from: 30, quiet: 118, purpose: '专班' }),
  group('户外广告普查群', '市容科', { count: 15, from: 60, quiet: 167, purpose: '临时' }),
  group('公厕提升联络群', '环卫科', { count: 13, from: 80, quiet: 142, purpose: '条线' }),
  group('数字城管运行群', '信息中心', { count: 24, quiet: 1, purpose: '条线' }),
  group('热线办理群', '信息中心', { count: 35, from: 20, quiet: 0, purpose: '条线' }),
  group('执法大队工作群', '执法大队', { count: 58, purpose: '单位' }),
  group('执法一中队工作群', '执法一中队', { count: 17, quiet: 1, purpose: '单位' }),
  group('执法二中队工作群', '执法二中队', { count: 18, quiet: 2, purpose: '单位' }),
  group('第一党支部', '第一党支部', { count: 21, quiet: 6, purpose: '党组织' }),
  group('镇街城管联络群', '区城管局', { count: 29, from: 90, quiet: 5, purpose: '条线' }),
  group('山茶花开', undefined, { count: 8, quiet: 2, kind: 'unknown' }),
  group('周四见', undefined, { count: 11, quiet: 1, kind: 'unknown' }),
  group('项目对接', undefined, { count: 7, quiet: 9, kind: 'unknown' }),
];

const civil = (at) => new Date(at).toISOString().slice(0, 10);

/** Rows as the background would have stored them by `now` (epoch ms). */
export const townGroups = (now) =>
  GROUPS.map(({ quiet, plannedEnd, kind = 'work', unit, owner, ...rest }, at) => ({
    id: `town-${at}`,
    clientId: 'wechat-web',
    nameKey: rest.name,
    previousNames: [],
    kind,
    kindSource: 'guess',
    firstSeenAt: now - 265 * DAY_MS,
    lastSeenAt: now - quiet * DAY_MS,
    observedSince: now - 265 * DAY_MS,
    lastActivityAt: now - quiet * DAY_MS,
    lastActivitySource: 'page',
    confirmed: true,
    ...(unit === undefined ? {} : { unit, owner }),
    ...(plannedEnd === undefined ? {} : { plannedEnd: civil(now + plannedEnd * DAY_MS) }),
    ...rest,
  }));

/** Thirty days of reminders, more of them early on. */
export const townOutcomes = (now) =>
  Array.from({ length: 30 }, (_, ago) => ago).flatMap((ago) => {
    const shown = 2 + ((ago * 5) % 7) + Math.floor(ago / 10);
    const day = civil(now - ago * DAY_MS);
    return [
      ['*', 1],
      ['off-hours', 0.5],
      ['empty-reply', 0.35],
      ['sticker', 0.15],
    ].map(([rule, share]) => {
      const count = Math.round(shown * share);
      const kept = Math.round(count * 0.65);
      return { day, rule, counts: { shown: count, kept, sent: count - kept } };
    });
  });

/** Makes tables hold these rows and no others. Runs inside a page of the extension, as its text. */
export const putRows = async (rows) => {
  const open = indexedDB.open('qunyue');
  const db = await new Promise((done, fail) => {
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error);
  });
  const writing = db.transaction(['meta', ...Object.keys(rows)], 'readwrite');
  for (const [table, all] of Object.entries(rows)) {
    writing.objectStore(table).clear();
    for (const row of all) writing.objectStore(table).put(row);
  }
  // As every write does: what was counted before does not hold any more.
  const meta = writing.objectStore('meta');
  meta.get('head').onsuccess = ({ target: { result } }) => {
    const { dbId = crypto.randomUUID(), serial = 0 } = result ?? {};
    meta.put({ key: 'head', dbId, serial: serial + 1 });
  };
  await new Promise((done, fail) => {
    writing.oncomplete = done;
    writing.onerror = () => fail(writing.error);
  });
  db.close();
};

/** No coverage: a chat that was open for a minute would cut short how long the town was watched. */
export const townRows = (now) => ({
  groups: townGroups(now),
  outcomes: townOutcomes(now),
  coverage: [],
});
