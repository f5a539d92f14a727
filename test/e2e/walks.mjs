// Tasks done by keys alone. No mouse, no script's click: what a person without one can do.
import assert from 'node:assert/strict';
import { keyboardOn } from './keyboard.mjs';
import { openOwnPages } from './own-pages.mjs';
import { saysIn, seedTown } from './surface-states.mjs';

const LIST = '群名称\t单位\t人数\n河道巡查联络群\t水务科\t12\n燃气排查调度群\t市政科\t30';
const PROFILE = JSON.stringify({
  format: 'qunyue-profile',
  version: 1,
  serial: 4,
  name: '云澜区工作群规范',
  settings: { workHours: { graceMinutes: 25 } },
});

async function begin(page, file, says) {
  await page.open(file);
  await page.ask(saysIn, 'body', says);
  return keyboardOn(page);
}

export const WALKS = {
  async 'sorts three unknown groups'(page) {
    const keys = await begin(page, 'inventory.html#unclassified', '分一分');
    assert.match((await keys.where('opening')).name, /山茶花开|周四见|项目对接/);
    await keys.press('1');
    await page.ask(saysIn, '.sorter', '已分 1 个，共 3 个');
    await keys.press('Backspace');
    await page.ask(saysIn, '.sorter', '已分 0 个，共 3 个');
    for (const key of ['1', '2', '3']) await keys.press(key);
    await page.ask(saysIn, '.sorter', '都分好了');
    await keys.to('回到台账');
    await keys.press('Enter');
    await page.ask(saysIn, 'body', '本账号所见');
  },
  async 'finds a cluster, says it is none, and takes that back'(page) {
    const keys = await begin(page, 'inventory.html', '高度疑似重复');
    await keys.to('群名、单位');
    await keys.type('环卫科');
    await keys.to(/^环卫科工作群$/);
    await keys.press('Enter');
    await page.ask(saysIn, 'aside', '建议保留「环卫科工作群」');
    await keys.to('不是重复');
    // Esc leaves the group and comes back to its row.
    assert.match((await keys.press('Escape')).name, /^环卫科工作群$/);
    await keys.press('Enter');
    await keys.to('不是重复');
    await keys.press('Enter');
    await keys.to('撤销', { back: true });
    await keys.press('Enter');
    await page.ask(saysIn, 'body', '高度疑似重复');
  },
  async 'exports a checklist of one group as CSV'(page) {
    const keys = await begin(page, 'files.html', '已选');
    await keys.to('全不选');
    await keys.press('Enter');
    await keys.to('云澜区城管局工作群');
    await keys.press('Space');
    await page.ask(saysIn, '#report', '已选 1 /');
    await keys.to('打印台账');
    await keys.press('ArrowDown');
    await keys.press('ArrowDown');
    await keys.to('存成文件');
    await keys.press('Enter');
    await page.ask(saysIn, '#report', '已存成');
  },
  async 'takes a pasted table in'(page) {
    const keys = await begin(page, 'files.html', '已选');
    await keys.to('或粘贴表格');
    await keys.type(LIST);
    await keys.to('读取粘贴的内容');
    await keys.press('Enter');
    await page.ask(saysIn, '#list', '导入 2 个群');
    await keys.to('导入 2 个群');
    await keys.press('Enter');
    await page.ask(saysIn, '#list', '已导入：新增 2 个群');
    await keys.where('the import');
  },
  async 'applies a profile and goes back'(page) {
    const keys = await begin(page, 'options.html', '没有规范');
    await keys.to('粘贴规范的文字');
    await keys.type(PROFILE);
    await keys.to('查看差异');
    await keys.press('Enter');
    await page.ask(saysIn, '#profile', '改变 1 项');
    await keys.to('采用这份规范');
    await keys.press('Enter');
    await page.ask(saysIn, 'body', '已采用');
    await keys.where('applying');
    await keys.to('退回上一份', { back: true });
    await keys.press('Enter');
    await page.ask(saysIn, 'body', '已退回上一份');
    await keys.where('going back');
  },
  async 'tries a message out in the studio'(page) {
    const keys = await begin(page, 'studio.html#what-if', '这份草稿');
    await keys.to('消息');
    await keys.type('请各科室明天下班前报送清单');
    await keys.to('时间');
    await keys.type('10:00');
    await page.ask(saysIn, '.results', '直接发出');
    await keys.type('20:14');
    await page.ask(saysIn, '.results', '非工作时间 · 提醒后再发');
  },
};

export const walkScenarios = [
  {
    name: 'keys alone: every walk through the pages, with the focus never lost',
    only: 'chromium',
    limitMs: 120_000,
    async run(d, check) {
      const page = await openOwnPages(d);
      await seedTown(page);
      for (const [name, walk] of Object.entries(WALKS)) await check(name, () => walk(page));
      await page.close();
    },
  },
];
