// The steps that every attack shares.
import assert from 'node:assert/strict';
import { hostileAddress } from '../built-file.mjs';
import { until } from '../until.mjs';

export const GROUP = '环卫科工作群';
export const ARMED_MS = 650;
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export const sends = (d) =>
  d.evaluate(() => window.practiceChat.sends.map(({ kind, text }) => `${kind}:${text}`));
export const draft = (d) => d.evaluate(() => document.querySelector('#editArea').textContent);
export const asks = (d) => until(async () => (await d.barName()) !== undefined, 'the bar', 3000);

let visits = 0;

/** A page nobody has touched, a work group, and an empty phrase in its editor. */
export async function freshDraft(d, head, text = '收到') {
  visits += 1;
  await d.goto(`${head ? hostileAddress(head) : ''}?login=attack${visits}`);
  await until(() => d.evaluate(() => document.body?.classList.contains('loaded')), 'the page');
  await d.evaluate((chat) => window.practiceChat.open(chat), GROUP);
  await d.click('#editArea');
  await d.type(text);
  d.errors.length = 0;
}

export async function hold(d, chord = 'Enter') {
  await d.press(chord);
  await asks(d);
  assert.deepEqual(await sends(d), [], 'the send is held');
}

/** After the attack the person still gets one send out of one confirm. */
export async function confirmHonestly(d, by = 'click') {
  if ((await d.barName()) === undefined) {
    await d.click('#editArea');
    await hold(d);
  }
  await pause(ARMED_MS);
  if (by === 'click') await d.clickBar('仍然发');
  else await d.press('Control+Enter');
  await until(async () => (await sends(d)).length > 0, 'the honest send', 2000);
  await pause(100);
  assert.equal((await sends(d)).length, 1, 'one send');
}
