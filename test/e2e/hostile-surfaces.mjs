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
    await put(pages, strings.flatMap(rowsOf));
    await pages.open('inventory.html');
    await pages.ask(saysIn, 'aside', '疑似重复');
    const wrong = [];
    for (let page = 0; page < Math.ceil((strings.length * 3) / 10); page += 1) {
      await pages.ask((by) => {
        const list = document.querySelector('tbody').closest('.rows, .list, div');
        list.scrollTop = by;
        list.dispatchEvent(new Event('scroll'));
      }, page * 340);
      wrong.push(...(await wrongIn(pages)));
    }
    return wrong;
  },
  async 'merge view'(pages, strings) {
    const wrong = [];
    await pages.open('popup.html');
    for (const [at, name] of strings.entries()) {
      // Signs alone are no name that two groups could share: a word goes with them.
      await put(pages, rowsOf(`${name.slice(0, 900)}环卫科工作群`, at));
      await pages.open('inventory.html');
      await pages.ask(saysIn, 'aside', '疑似重复');
      await pages.ask(() => document.querySelector('tbody tr td:nth-child(3)').click());
      await pages.ask(saysIn, 'aside', '依据');
      wrong.push(...(await wrongIn(pages)));
    }
    return wrong;
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
