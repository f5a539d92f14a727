// The studio in a real page: a notice is read, a message tried, a profile signed and packed; then the
// settings page takes it only from somebody who was told its fingerprint.
import assert from 'node:assert/strict';
import path from 'node:path';
import { inFirefoxIfFull } from './extent.mjs';
import { openOwnPages } from './own-pages.mjs';
import { fillIn, pressIn, saysIn } from './surface-states.mjs';

const GOOD =
  '国务院办公厅关于2028年部分节假日安排的通知\n一、元旦：1月1日（周六）至3日（周一）放假调休，共3天。1月8日（周六）上班。';
/** 8 January 2028 is no Sunday. */
const WRONG = GOOD.replace('8日（周六）上班', '8日（周日）上班');
const PASSWORD = 'correct horse';
const wordsOf = (selector) => document.querySelector(selector).textContent.trim();
const valueOf = (selector) => document.querySelector(selector).value;

const step = async ({ ask }, name, says) => {
  await ask((hash) => {
    location.hash = hash;
  }, name);
  await ask(saysIn, 'main', says);
};

async function readsNotice(pages) {
  await step(pages, 'calendar', '逐月预览');
  await pages.ask(fillIn, 'main textarea', WRONG);
  assert.match(
    await pages.ask(saysIn, 'main', '通知自相矛盾'),
    /写的是 周日，应为 2028-01-08 周六/,
  );
  await pages.ask(fillIn, 'main textarea', GOOD);
  await pages.ask(saysIn, 'main', '读出 2028 年：放假 3 天，调休上班 1 天');
  await pages.ask(pressIn, 'main', '写入 2028 年日历');
  await pages.ask(saysIn, 'main', '已写入 2028 年日历');
}

async function triesMessages(pages) {
  await step(pages, 'what-if', '这份草稿');
  await pages.ask(fillIn, 'main input[placeholder="2026-12-31"]', '2028-01-08');
  await pages.ask(fillIn, 'main input[placeholder="20:14"]', '10:00');
  // The draft knows that this Saturday is worked, the built-in calendar does not.
  assert.match(await pages.ask(saysIn, '.results', '调休上班'), /周末，非工作时间/);
}

/** Resolves with what the profile is handed out as: its code, and its key's twelve words. */
async function signs(pages) {
  await step(pages, 'sign', '新建密钥');
  await pages.ask(fillIn, 'main label:nth-child(1) input[type=password]', PASSWORD);
  await pages.ask(fillIn, 'main label:nth-child(2) input[type=password]', PASSWORD);
  await pages.ask(pressIn, 'main', '新建密钥');
  await pages.ask(saysIn, 'main', '员工要键入的末六个词');
  const first = await pages.ask(wordsOf, '.fingerprint .words');
  const last = await pages.ask(wordsOf, '.fingerprint .typed');
  await pages.ask(pressIn, 'main .acts:last-of-type', '签名');
  await pages.ask(saysIn, 'main', '号已签名');
  return { code: await pages.ask(valueOf, 'main textarea'), first, last };
}

async function picture(pages, name, part) {
  const { QUNYUE_PICTURES: folder } = process.env;
  if (!folder || !pages.screenshot) return;
  await pages.ask((selector) => document.querySelector(selector).scrollIntoView(), part);
  await pages.screenshot(path.join(folder, `${name}.png`));
}

async function offer(pages, { code, first }) {
  await pages.open('options.html');
  await pages.ask(saysIn, '#profile', '取得规范');
  await pages.ask(fillIn, '#profile-text', code);
  await pages.ask(pressIn, '#profile', '查看差异');
  const said = await pages.ask(saysIn, '#profile .preview', first.slice(0, 4));
  assert.ok(said.includes(first), `${said} shows ${first}`);
}

async function pins(pages, signed) {
  await offer(pages, signed);
  await pages.ask(fillIn, '#last-words', 'a b c d e f');
  await pages.ask(pressIn, '#profile .preview', '采用这份规范');
  await pages.ask(saysIn, '#profile .preview .problems', '');
  await picture(pages, 'diff', '#profile .preview');
  await pages.ask(fillIn, '#last-words', signed.last);
  await pages.ask(pressIn, '#profile .preview', '采用这份规范');
  await pages.ask(saysIn, 'body', '有签名，密钥已核对');
  await pages.ask(saysIn, '#profile', '已固定的密钥');
  assert.match(
    await pages.ask(saysIn, '#settings', '已由规范'),
    /已由规范「云澜区工作群规范」锁定/,
  );
  await picture(pages, 'locked', '.setting:has(.locked)');
}

export const studioScenarios = [
  {
    ...inFirefoxIfFull,
    name: 'studio: a notice, a trial, a signature, the pack; its key is pinned, another’s refused',
    limitMs: 120_000,
    async run(d) {
      const pages = await openOwnPages(d);
      try {
        await pages.open('studio.html');
        await pages.ask(saysIn, 'main', '签名和发放之前，还要填名称和发布单位');
        await pages.ask(fillIn, '#f-name', '云澜区工作群规范');
        await pages.ask(fillIn, '#f-issuer', '云澜区办公室');
        await pages.ask(fillIn, '#f-status', 'in-force');
        await pages.ask(fillIn, '#f-settings-rules-sticker-level', 'confirm');
        await pages.ask(() => document.querySelector('[aria-label="锁定「表情包」"]').click());
        await readsNotice(pages);
        await triesMessages(pages);
        const signed = await signs(pages);
        await step(pages, 'roll-out', '用已签名的规范');
        await pages.ask(pressIn, 'main', '生成发放包');
        assert.match(await pages.ask(saysIn, 'main', '发放包已存下'), /已存下，\d\d 个文件/);
        await pins(pages, signed);
        // Another key says the same under the same name: nobody was told of it.
        await pages.open('studio.html');
        await pages.ask(fillIn, '#f-serial', '2');
        const other = await signs(pages);
        await offer(pages, other);
        await pages.ask(saysIn, '#profile .preview', '这一份不能采用');
      } finally {
        await pages.close();
      }
    },
  },
];
