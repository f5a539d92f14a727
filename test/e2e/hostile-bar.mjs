// Groups with hostile names on the warning bar: it has the elements that it always has.
import assert from 'node:assert/strict';
import { until } from './until.mjs';

const GROUP = '环卫科工作群';
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function elementsFor(d, name) {
  await d.evaluate((title) => {
    document.querySelector('.title_name').textContent = title;
  }, name);
  await pause(60);
  await d.press('Enter');
  await until(() => d.barName(), `the bar for ${JSON.stringify(name.slice(0, 40))}`);
  const elements = new Set(await d.barElements());
  await d.press('Escape');
  await until(async () => (await d.barName()) === undefined, 'the bar to go');
  return elements;
}

/** What leaves the page for anywhere but the chat and the extension, and what stops it to ask. */
function watch({ page }) {
  const seen = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(https:\/\/wx\.qq\.com\/|data:|blob:|\w+-extension:)/.test(request.url()))
      seen.push(`request ${request.url()}`);
  });
  return seen;
}

/** What is wrong, in words; the bar's elements for an honest name are the measure. */
export async function lookAtBar(d, names) {
  const seen = watch(d);
  await d.evaluate((chat) => window.practiceChat.open(chat), GROUP);
  await pause(500);
  await d.click('#editArea');
  await d.type('请各科室明天下班前报送清单');
  const usual = await elementsFor(d, GROUP);
  assert.ok(usual.has('button'), [...usual].join());
  const wrong = [];
  for (const name of names)
    for (const element of await elementsFor(d, name))
      if (!usual.has(element)) wrong.push(`node ${element} of ${name.slice(0, 60)}`);
  assert.equal(await d.evaluate(() => window.practiceChat.sends.length), 0);
  return [...wrong, ...seen];
}
