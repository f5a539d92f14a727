// Reports and imports: files in, files out, and what hostile files and names may do: nothing.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runnerImport } from 'vite';
import { openFirefox } from '../proof/marionette.mjs';
import { inFirefoxIfFull } from './extent.mjs';
import * as side from './files-side.mjs';
import { unzipped } from './report-files.mjs';

const LIST = '群名称,单位,人数\n河道巡查联络群,水务局,12\n燃气排查调度群,住建局,很多\n,城管局,3\n';
const LIST_INPUT = '#list input[type=file]';
const HOSTILE_FILE = path.resolve(import.meta.dirname, '../support/hostile-strings.ts');
const SOURCES_INPUT = '#sources input[type=file]';

/** The page of files, opened beside the chat in Chromium and by Marionette in Firefox. */
async function openFiles(d) {
  if (d.browser === 'chromium') {
    const page = await d.openOwnPage('files.html');
    const seen = await page.watch();
    const ask = (fn, ...list) => page.evaluate(`(${fn})(...${JSON.stringify(list)})`);
    return { ask, open: (file) => page.open(file), seen, close: () => page.close() };
  }
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-files-'));
  const firefox = await openFirefox(profile);
  await firefox.open('files.html');
  const seen = await firefox.watch();
  return {
    seen,
    ask: firefox.evaluate,
    open: (file) => firefox.open(file),
    async close() {
      await firefox.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

const scenario = (name, run, where = {}) => ({
  ...where,
  name,
  limitMs: 120_000,
  async run(d) {
    const files = await openFiles(d);
    try {
      await files.ask(side.waitFor, '#review', '核对');
      await run(files);
    } finally {
      await files.close();
    }
  },
});

async function takeList({ ask }) {
  await ask(side.chooseFiles, LIST_INPUT, ['清单.csv', LIST]);
  const preview = await ask(side.waitFor, '#list .preview', '导入 2 个群');
  assert.match(preview, /应为人数，此项不采用：很多/);
  assert.match(preview, /群名称 没有填写，此行不导入/);
  await ask(side.importElsewhere);
  await ask(side.clickButton, '#list', '导入 2 个群');
  await ask(side.waitFor, '#list', '另一个标签页正在导入，这里没有改动');
  await ask(side.letGo);
  await ask(side.clickButton, '#list', '导入 2 个群');
  await ask(side.waitFor, '#list', '已导入：新增 2 个群');
}

export const fileScenarios = [
  scenario(
    'files: an own list is previewed, taken once, exported, imported and taken back',
    async (files) => {
      const { ask } = files;
      await takeList(files);
      await files.open('inventory.html');
      await ask(side.waitFor, 'body', '台账');
      await ask(side.search, '河道巡查联络群');
      assert.match(await ask(side.waitFor, 'tbody', '河道巡查联络群'), /水务局.*手工填报/);
      await files.open('files.html');
      await ask(side.search, '河道巡查联络群');
      await ask(side.waitFor, '#report', '河道巡查联络群');
      // The same list again, as another tab would give it.
      await ask(side.chooseFiles, LIST_INPUT, ['清单.csv', LIST]);
      await ask(side.clickButton, '#list .preview', '导入 2 个群').catch(() => undefined);
      await ask(side.waitFor, '#list .preview', '已有');
      await ask(side.clickButton, '#list .preview', '导入 2 个群');
      await ask(side.waitFor, '#list', '已经导入过');
      const jsonl = String(Buffer.from(await ask(side.saveAs, 'jsonl'), 'base64'));
      assert.match(jsonl, /"reported":true/);
      await ask(side.chooseFiles, SOURCES_INPUT, ['台账.jsonl', jsonl]);
      await ask(side.waitFor, '#sources', '已导入 1 个文件');
      await ask(side.waitFor, '#sources', '本机导出');
      await ask(side.waitFor, '#sources', '各人所填没有出入');
      await ask(side.clickButton, '#list', '撤销');
      await ask(side.waitFor, '#list', '已撤销这份清单');
      // What the own export still has can be written back, and taken out again.
      await ask(side.waitFor, '#sources', '写回 2 个群');
      await ask(side.clickButton, '#sources', '写回 2 个群');
      await ask(side.waitFor, '#report', '河道巡查联络群');
      await ask(side.clickButton, '#sources', '撤销写回');
      await ask(side.waitFor, '#sources', '已撤销写回 2 个群');
    },
  ),
  scenario(
    'files: the workbook is packed under the extension’s own policy, without a formula',
    async (files) => {
      await takeList(files);
      const parts = unzipped(await files.ask(side.saveAs, 'xlsx'));
      const sheets = [...parts].filter(([name]) => name.includes('worksheets/sheet'));
      assert.ok(sheets.length >= 4, `${sheets.length} sheets`);
      for (const [name, text] of sheets) assert.doesNotMatch(text, /<f[\s>]/, name);
      assert.ok([...parts.values()].some((text) => text.includes('河道巡查联络群')));
    },
    inFirefoxIfFull,
  ),
  scenario(
    'files: hostile names make no node, no request and no dialog',
    async ({ ask, open, seen }) => {
      // Not every Node that we support reads TypeScript.
      const { module } = await runnerImport(HOSTILE_FILE, { configFile: false, logLevel: 'error' });
      const names = module.HOSTILE_STRINGS.map((name) => name.slice(0, 5000));
      assert.ok(names.length >= 120, `${names.length} strings`);
      await ask(side.storeGroups, names);
      await open('files.html');
      await ask(side.waitFor, '#report', '已选');
      // A file with a NUL in it is no text, and is refused whole.
      const quoted = names
        .filter((name) => !name.includes('\0'))
        .map((name) => `"${name.replaceAll('"', '""')}"`);
      const list = `群名称,人数,<img src=x>\n${quoted.map((name) => `${name},${name},${name}`).join('\n')}`;
      await ask(side.chooseFiles, LIST_INPUT, ['<img src=x onerror=alert(1)>.csv', list]);
      await ask(side.waitFor, '#list .preview', '不导入');
      assert.deepEqual(await ask(side.foreignNodes), []);
      const files = names.map((name) => [`${name.slice(0, 99)}.jsonl`, name]);
      await ask(side.chooseFiles, SOURCES_INPUT, ...files);
      await ask(side.waitFor, '#sources', '不是');
      assert.deepEqual(await ask(side.foreignNodes), []);
      for (const format of ['html', 'csv', 'xlsx']) await ask(side.saveAs, format);
      assert.deepEqual(await ask(side.foreignNodes), []);
      assert.deepEqual(await seen(), []);
    },
    inFirefoxIfFull,
  ),
];
