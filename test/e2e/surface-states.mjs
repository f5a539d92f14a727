// Every surface of our own and its main states. `does` runs inside the page, as its text.
import { townRows, putRows } from '../pictures/town.mjs';

const NOTICE =
  '国务院办公厅关于2028年部分节假日安排的通知\n一、元旦：1月1日（周六）至3日（周一）放假调休，共3天。12月31日（周五）上班。';
const PROFILE = JSON.stringify({
  format: 'qunyue-profile',
  version: 1,
  serial: 4,
  name: '云澜区工作群规范',
  issuer: '云澜区办公室',
  status: 'in-force',
  settings: { workHours: { graceMinutes: 25 }, rules: { sticker: { level: 'tip' } } },
  locked: ['rules.sticker.level'],
});

/** Waits until the page says so. */
export const saysIn = async (selector, words) => {
  const end = Date.now() + 15_000;
  for (;;) {
    const text = document.querySelector(selector)?.textContent.replace(/\s+/g, ' ') ?? '';
    if (text.includes(words)) return text;
    if (Date.now() > end)
      throw new Error(`${selector} does not say ${words}: ${text.slice(0, 300)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
};

/** Writes into a field as a person does. */
export const fillIn = (selector, text) => {
  const field = document.querySelector(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

export const pressIn = async (selector, words) => {
  const all = () => [...document.querySelectorAll(`${selector} button`)];
  for (let tries = 0; tries < 100; tries += 1) {
    const found = all().find((each) => each.textContent.includes(words));
    if (found && found.getAttribute('aria-disabled') !== 'true') return found.click();
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`no button ${words}`);
};

const clickRow = () => document.querySelector('tbody tr td:nth-child(3)').click();

const state = (name, file, says, steps = async () => undefined) => ({ name, file, says, steps });
const TABLE = '群名称,单位,人数\n河道巡查联络群,水务科,12\n燃气排查调度群,市政科,很多\n';

/** Of the pages that are read first, the first state is the plain one. */
export const SURFACES = [
  state('popup', 'popup.html', '疑似重复'),
  state('inventory', 'inventory.html', '高度疑似重复'),
  state('inventory, a cluster', 'inventory.html', '高度疑似重复', async ({ ask }) => {
    await ask(clickRow);
    await ask(saysIn, 'aside', '建议保留「');
  }),
  state('inventory, sorting', 'inventory.html#unclassified', '分一分'),
  state('files', 'files.html', '已选'),
  state('files, a list to take', 'files.html', '已选', async ({ ask }) => {
    await ask(fillIn, '#list textarea', TABLE);
    await ask(pressIn, '#list', '读取粘贴的内容');
    await ask(saysIn, '#list .preview', '导入 2 个群');
  }),
  state('reminders', 'reminders.html', '仍然发的比例'),
  state('settings', 'options.html', '没有规范'),
  state('settings, differences', 'options.html', '没有规范', async ({ ask }) => {
    await ask(fillIn, '#profile-text', PROFILE);
    await ask(pressIn, '#profile', '查看差异');
    await ask(saysIn, '#profile', '改变 2 项');
  }),
  state('studio', 'studio.html', '基本信息'),
  state('studio, calendar', 'studio.html#calendar', '逐月预览', async ({ ask }) => {
    await ask(fillIn, 'main textarea', NOTICE);
  }),
  state('studio, units', 'studio.html#units', '单位表', async ({ ask }) => {
    await ask(fillIn, 'main textarea', '单位\t别名\t群数上限\n市容科\t市容\t1\n环卫科\t\t很多');
    await ask(saysIn, 'main', '用这');
  }),
  state('studio, what-if', 'studio.html#what-if', '这份草稿'),
  state('studio, counts', 'studio.html#counts', '添加次数文件'),
  state('studio, signing', 'studio.html#sign', '新建密钥'),
  state('studio, roll-out', 'studio.html#roll-out', '生成发放包'),
  state('other pages', 'clients.html', '其他聊天网站'),
  state('welcome', 'welcome.html', '试一试'),
];

/** One state a page, which is what a quick look needs. */
export const QUICK = SURFACES.filter(
  ({ file }, at, all) => all.findIndex((each) => each.file.split('#')[0] === file) === at,
);

export async function seedTown({ ask, open }) {
  await open('inventory.html');
  await ask(saysIn, 'body', '台账');
  await ask(putRows, townRows(Date.now()));
}

/** Opens a state and waits until it is what it is named. */
export async function openState(pages, { file, says, steps }) {
  await pages.open(file);
  await pages.ask(saysIn, 'body', says);
  await steps(pages);
}
