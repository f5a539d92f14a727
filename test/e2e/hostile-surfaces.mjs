// What 120 and more hostile strings may do on each surface that shows them: nothing. One look at a
// surface resolves with what it found wrong, in words.
import { runnerImport } from 'vite';
import path from 'node:path';
import { putRows } from '../pictures/town.mjs';
import * as side from './files-side.mjs';
import { fillIn, pressIn, saysIn } from './surface-states.mjs';
import { liveCells, unzipped } from './report-files.mjs';

const FILE = path.resolve(import.meta.dirname, '../support/hostile-strings.ts');

/** Not every Node that we support reads TypeScript. */
export async function hostileStrings() {
  const { module } = await runnerImport(FILE, { configFile: false, logLevel: 'error' });
  return module.HOSTILE_STRINGS.map((each) => each.slice(0, 5000));
}

const row = (id, name, more = {}) => ({
  id,
  clientId: 'wechat-web',
  name,
  nameKey: name.slice(0, 64),
  previousNames: [name],
  kind: 'work',
  kindSource: 'user',
  unit: name.slice(0, 64),
  purpose: name.slice(0, 64),
  owner: name.slice(0, 64),
  notes: name.slice(0, 900),
  confirmed: true,
  firstSeenAt: 1,
  lastSeenAt: Date.now(),
  lastActivityAt: Date.now(),
  observedSince: 1,
  ...more,
});

/** Twice the same people under one name: a cluster; and one group whose end has come. */
const rowsOf = (name, at) => {
  const memberKeys = Array.from({ length: 9 }, (_, person) => `${at}-${person}`);
  return [
    row(`a${at}`, name, { memberKeys, memberCount: 9 }),
    row(`b${at}`, name, { memberKeys, memberCount: 9 }),
    row(`c${at}`, name, { plannedEnd: '2020-01-01' }),
  ];
};

/** Requests that left, told by the page itself: the same in both browsers. */
const requests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !/^(chrome-extension|moz-extension|blob|data|file):/.test(name));

/** A surface that shows no foreign text was not put to the test. */
const shown = () => document.querySelectorAll('.foreign').length;

async function wrongIn(pages) {
  if ((await pages.ask(shown)) === 0) return ['nothing foreign shown'];
  const nodes = await pages.ask(side.foreignNodes);
  const left = await pages.ask(requests);
  return [...nodes.map((each) => `node ${each}`), ...left.map((each) => `request ${each}`)];
}

const put = (pages, rows) => pages.ask(putRows, { groups: rows });

/** Signs alone are no name that two groups could share: a word goes with them. */
const mergeName = (name) => `${name.slice(0, 900)}环卫科工作群`;

/** Scrolls the table; resolves with whether there is more below, when the rows in sight are drawn. */
const scrollTo = async (by) => {
  const list = document.querySelector('.scroll');
  list.scrollTop = by;
  list.dispatchEvent(new Event('scroll'));
  await new Promise((done) => setTimeout(done, 60));
  return list.scrollTop + list.clientHeight < list.scrollHeight - 1;
};

const drawnRows = () =>
  [...document.querySelectorAll('tbody tr[id^="group-"]')].map(({ id }) => id.slice(6));

/** Resolves with whether the group's cluster came up: its evidence, members, choice and notice. */
const openMerge = async (id) => {
  const row = () => document.getElementById(`group-${id}`);
  row()?.querySelector('td:nth-child(3)').click();
  const parts = ['#evidence', '#members', '#keep', 'textarea.notice'];
  for (let tries = 0; tries < 100; tries += 1) {
    await new Promise((done) => setTimeout(done, 10));
    const isShown = parts.every((part) => document.querySelector(`aside ${part}`));
    if (isShown && row()?.getAttribute('aria-current') === 'true') return true;
  }
  return false;
};

export const LOOKS = {
  async popup(pages, strings) {
    const wrong = [];
    await pages.open('popup.html');
    for (const [at, name] of strings.entries()) {
      await put(pages, rowsOf(name, at));
      await pages.open('popup.html');
      await pages.ask(saysIn, 'body', '已完成');
      wrong.push(...(await wrongIn(pages)));
    }
    return wrong;
  },
  async inventory(pages, strings) {
    await pages.open('inventory.html');
    const groups = strings.flatMap(rowsOf);
    await put(pages, groups);
    await pages.open('inventory.html');
    await pages.ask(saysIn, 'aside', '疑似重复');
    const wrong = [];
    const unseen = new Set(groups.map(({ id }) => id));
    for (let by = 0, more = true; more; by += 300) {
      more = await pages.ask(scrollTo, by);
      for (const id of await pages.ask(drawnRows)) unseen.delete(id);
      wrong.push(...(await wrongIn(pages)));
    }
    return [...wrong, ...Array.from(unseen, (id) => `never drawn: ${id}`)];
  },
  async 'merge view'(pages, strings) {
    const clusters = strings.map((name, at) => rowsOf(mergeName(name), at).slice(0, 2));
    await pages.open('popup.html');
    await put(pages, clusters.flat());
    await pages.open('inventory.html');
    await pages.ask(saysIn, 'aside', '疑似重复');
    const wrong = [];
    const unseen = new Set(clusters.flat().map(({ id }) => id));
    for (let by = 0, more = true; more; by += 300) {
      more = await pages.ask(scrollTo, by);
      for (const id of await pages.ask(drawnRows)) {
        if (!unseen.delete(id)) continue;
        if (await pages.ask(openMerge, id)) wrong.push(...(await wrongIn(pages)));
        else wrong.push(`no merge view of ${id}`);
      }
    }
    return [...wrong, ...Array.from(unseen, (id) => `never drawn: ${id}`)];
  },
  async settings(pages, strings) {
    const wrong = [];
    await pages.open('options.html');
    await pages.ask(saysIn, '#profile', '取得规范');
    for (const [at, name] of strings.entries()) {
      const profile = {
        format: 'qunyue-profile',
        version: 1,
        serial: at + 1,
        name,
        issuer: name,
        source: { title: name },
        [name]: name,
        settings: { rules: { secrecy: { words: [name] } } },
      };
      await pages.ask(fillIn, '#profile-text', JSON.stringify(profile));
      await pages.ask(pressIn, '#profile', '查看差异');
      await pages.ask(saysIn, '#profile .preview', '');
      wrong.push(...(await wrongIn(pages)));
    }
    return wrong;
  },
  async CSV(pages, strings) {
    await openReports(pages, strings);
    const text = String(Buffer.from(await pages.ask(side.saveAs, 'csv'), 'base64'));
    return [...liveCells(text).map((cell) => `live ${cell}`), ...(await wrongIn(pages))];
  },
  async XLSX(pages, strings) {
    await openReports(pages, strings);
    const parts = unzipped(await pages.ask(side.saveAs, 'xlsx'));
    const bad = [...parts].filter(([, text]) =>
      /<f[\s>]|TargetMode="External"|<hyperlink/.test(text),
    );
    return [...bad.map(([name]) => `live ${name}`), ...(await wrongIn(pages))];
  },
  async 'HTML report'(pages, strings) {
    await openReports(pages, strings);
    const html = Buffer.from(await pages.ask(side.saveAs, 'html'), 'base64');
    await pages.openHtml(html);
    return pages.ask(() => {
      const tags =
        'script, img, iframe, object, embed, video, audio, base, form, link, a[href], meta[http-equiv="refresh"]';
      const acts = [...document.querySelectorAll('*')].filter(({ attributes }) =>
        [...attributes].some(({ name }) => name.startsWith('on')),
      );
      const left = performance.getEntriesByType('resource').map(({ name }) => name);
      const found = [...document.querySelectorAll(tags), ...acts];
      return [...found.map(({ outerHTML }) => `node ${outerHTML.slice(0, 80)}`), ...left];
    });
  },
};

async function openReports(pages, strings) {
  await pages.open('popup.html');
  await put(pages, strings.flatMap(rowsOf));
  await pages.open('files.html');
  await pages.ask(saysIn, '#report', '已选');
}
