// A real managed policy in Chromium.
import assert from 'node:assert/strict';
import { startChromium } from '../chromium-browser.mjs';
import { until } from '../until.mjs';
import { extensionId } from '../../launch/extension-id.mjs';
import { policyFile } from './policy-file.mjs';
import { packFiles } from './pack-files.mjs';
import { first, LOCKED_LEVEL, third, withWrongType } from './policy-profiles.mjs';

const FILE = '/etc/chromium/policies/managed/qunyue-e2e.json';
/** Chromium takes up a changed policy after about five seconds. */
const RELOAD_MS = 30_000;
/** As the roll-out pack names it. */
const PACKED = 'linux/chromium-chrome/qunyue.json';
const GROUP = '环卫科工作群';

const asker = (page) => (type, request) =>
  page.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ type, request })}).then(({ value }) => value)`,
  );
const valueIn = ({ values }, path) => values.find((each) => each.path === path);

async function sendSticker(driver) {
  await driver.evaluate((chat) => window.practiceChat.open(chat), GROUP);
  await new Promise((done) => setTimeout(done, 400));
  await driver.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['GIF89a'], '赞.gif', { type: 'image/gif' }));
    const input = document.querySelector('.js_fileupload input[type=file]');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await new Promise((done) => setTimeout(done, 500));
  return (await driver.barName()) !== undefined;
}

export async function chromiumPolicy({ executable, extension }, check) {
  const id = extensionId(extension);
  const file = await policyFile(FILE);
  const write = (managed) => file.write({ '3rdparty': { extensions: { [id]: managed } } });
  let driver;
  try {
    driver = await startChromium({ executable, extension });
    await driver.goto('?login=policy');
    await until(() => driver.evaluate(() => document.body.classList.contains('loaded')), 'page');
    const page = await driver.openOwnPage('popup.html');
    const ask = asker(page);
    const view = () => ask('getSettingsView');
    const level = async () => valueIn(await view(), LOCKED_LEVEL);
    const reads = (condition, what) => until(async () => condition(await view()), what, RELOAD_MS);

    await check('without a policy the person’s own setting holds', async () => {
      const set = await ask('setUserSetting', { path: LOCKED_LEVEL, value: 'confirm' });
      assert.equal(set.ok, true);
      await ask('setUserSetting', { path: 'workHours.graceMinutes', value: 5 });
      assert.equal(valueIn(await view(), 'workHours.graceMinutes').layer, 'user');
      assert.equal((await level()).locked, false);
      assert.equal(await sendSticker(driver), true, 'a sticker is held');
      await driver.press('Escape');
    });
    await check('a policy given as an object is taken live, its lock shown and kept', async () => {
      write({ profile: first });
      await reads(({ profile }) => profile?.serial === 1, 'the policy');
      const { profile, values } = await view();
      assert.deepEqual(
        [profile.from, profile.name, profile.trusted],
        ['policy', '示例区工作群规范', true],
      );
      assert.deepEqual(valueIn({ values }, LOCKED_LEVEL), {
        path: LOCKED_LEVEL,
        value: 'tip',
        layer: 'profile',
        locked: true,
        cappedByDraft: false,
      });
      assert.equal(valueIn({ values }, 'rules.flood.crowd').value, 9);
      // What is not locked stays the person's own.
      assert.equal(valueIn({ values }, 'workHours.graceMinutes').value, 5);
      const refused = await ask('setUserSetting', { path: LOCKED_LEVEL, value: 'off' });
      assert.deepEqual([refused.ok, refused.problems[0].code], [false, 'locked']);
    });
    await check('an open chat page follows without a reload', async () => {
      assert.equal(await sendSticker(driver), false, 'a sticker is only hinted at');
    });
    await check(
      'a wrong-typed key in the pack’s file is named, and only it is dropped',
      async () => {
        file.writeText((await packFiles(withWrongType, { chromeId: id }))[PACKED]);
        await reads(({ profile }) => profile?.serial === 2, 'the changed policy');
        const { profile, values } = await view();
        assert.deepEqual(
          profile.warnings.map(({ code, path, found }) => [code, path, found]),
          [['wrong-value', 'settings.rules.flood.crowd', '"many"']],
        );
        assert.equal(valueIn({ values }, LOCKED_LEVEL).value, 'off');
        assert.equal(valueIn({ values }, 'rules.flood.crowd').layer, 'built-in');
      },
    );
    await check('a broken policy is named, and the last good one holds', async () => {
      write({ profile: { profile: '{"format":' }, minSerial: 1 });
      await reads(({ problems }) => problems.length > 0, 'the problem');
      const { problems, profile } = await view();
      assert.deepEqual([problems[0].code, profile.serial], ['not-json', 2]);
    });
    await check('an older issue is refused', async () => {
      write({ profile: first, minSerial: 1 });
      await reads(({ problems }) => problems[0]?.code === 'rolled-back', 'the refusal');
      assert.equal((await level()).value, 'off');
    });
    await check('the file of a signed roll-out pack is taken as written', async () => {
      file.writeText((await packFiles(third, { chromeId: id, signed: true }))[PACKED]);
      await reads(({ profile }) => profile?.serial === 3, 'the signed policy');
      const { profile, problems } = await view();
      assert.deepEqual([profile.from, profile.trusted, problems], ['policy', true, []]);
      assert.deepEqual([(await level()).value, (await level()).locked], ['tip', true]);
    });
    await check('without the policy the person’s own settings are back', async () => {
      file.remove();
      await reads(({ profile }) => profile === undefined, 'no profile');
      const now = await view();
      assert.deepEqual(
        [valueIn(now, LOCKED_LEVEL).value, valueIn(now, LOCKED_LEVEL).locked],
        ['confirm', false],
      );
      assert.equal(valueIn(now, 'workHours.graceMinutes').value, 5);
    });
    await page.close();
  } finally {
    await driver?.stop().catch(() => undefined);
    await file.release();
  }
}
