import assert from 'node:assert/strict';
import { ARMED_MS, confirmHonestly, freshDraft, hold, pause, sends } from './steps.mjs';

const sheets = [
  'html{opacity:0.01!important}',
  'html{filter:opacity(0.01)!important}',
  'html{transform:translateX(3000px)!important}',
  'html{translate:3000px!important}',
  'html{clip-path:inset(50%)!important}',
  'html{mask-image:linear-gradient(transparent,transparent)!important}',
  'html{zoom:0.05!important}',
  'html{display:none!important}',
  '*{opacity:0!important;visibility:hidden!important}',
  ':popover-open{opacity:0!important}html{opacity:.99!important}',
  'html>:last-child::after{content:"";position:fixed;inset:0;background:#fff;pointer-events:none}',
  ':popover-open::before{content:"";position:fixed;inset:0;background:#fff;z-index:9}',
];
const inline = [
  'filter:opacity(0)',
  'clip:rect(0,0,0,0)',
  'mask-image:linear-gradient(transparent,transparent)',
  'visibility:hidden',
  'display:none',
  'left:-3000px;position:fixed',
  'text-indent:-3000px;-webkit-text-fill-color:transparent',
  'letter-spacing:-40px',
];

const addSheet = (css) => {
  const sheet = document.createElement('style');
  sheet.id = 'hostile';
  sheet.textContent = css;
  document.head.append(sheet);
};
const dropSheet = () => document.getElementById('hostile').remove();
const setInline = (css) => {
  const bar = document.documentElement.lastElementChild;
  window.honestStyle = bar.getAttribute('style');
  bar.setAttribute('style', `${window.honestStyle};${css.replace(/(;|$)/g, '!important$1')}`);
};
const dropInline = () =>
  document.documentElement.lastElementChild.setAttribute('style', window.honestStyle);

/** One bar, one style after the other; none may let Ctrl+Enter, or a click on the button, send. */
async function withstandEach(d, check, styles, { apply, undo, tempt }) {
  let isAsking = false;
  for (const style of styles)
    await check(style, async () => {
      if (!isAsking) {
        await freshDraft(d);
        await hold(d);
      }
      isAsking = false;
      await pause(ARMED_MS);
      const point = await d.barPoint('仍然发');
      await d.evaluate(() => document.querySelector('#editArea').focus());
      await d.evaluate(apply, style);
      await tempt(d, point);
      await pause(30);
      assert.deepEqual(await sends(d), [], 'confirmed while out of sight');
      await d.evaluate(undo);
      isAsking = true;
    });
  await check('and after all that, an honest confirm', async () => {
    await d.click('#editArea');
    await confirmHonestly(d, 'key');
  });
}

export async function styles(d, check) {
  const byKey = (driver) => driver.press('Control+Enter');
  const byClick = (driver, point) => driver.page.mouse.click(...point);
  await withstandEach(d, check, sheets, { apply: addSheet, undo: dropSheet, tempt: byKey });
  await withstandEach(d, check, inline, { apply: setInline, undo: dropInline, tempt: byClick });
}
