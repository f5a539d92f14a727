// A real managed policy in Firefox, which reads its policies when it starts.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until } from '../until.mjs';
import { newProfile, startMarionette } from './marionette.mjs';
import { policyFile } from './policy-file.mjs';
import { packFiles } from './pack-files.mjs';
import { first, LOCKED_LEVEL, withWrongType } from './policy-profiles.mjs';

const START_MS = 60_000;
const valueIn = ({ values }, name) => values.find(({ path: each }) => each === name);

/** `distribution/policies.json` beside the program itself; the name on the PATH may be a link. */
const fileBeside = (executable) =>
  path.join(path.dirname(fs.realpathSync(executable)), 'distribution', 'policies.json');

export async function firefoxPolicy({ executable, extension }, check) {
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const gecko = manifest.browser_specific_settings.gecko.id;
  const file = await policyFile(fileBeside(executable));
  const profile = newProfile();
  const write = (managed) =>
    file.write({ policies: { '3rdparty': { Extensions: { [gecko]: managed } } } });
  async function inBrowser(run) {
    const browser = await startMarionette({ executable, extension, gecko, profile });
    try {
      await run(browser.ask, () => browser.ask('getSettingsView'));
    } finally {
      await browser.stop();
    }
  }
  const becomes = (view, condition, what) =>
    until(async () => condition(await view()), what, START_MS);
  try {
    await check(
      'the file of a signed roll-out pack is taken, its lock shown and kept',
      async () => {
        const pack = await packFiles(first, { firefoxId: gecko, signed: true });
        file.writeText(pack['firefox/policies.json']);
        await inBrowser(async (ask, view) => {
          await becomes(view, (now) => now?.profile?.serial === 1, 'the policy');
          const { value, layer, locked } = valueIn(await view(), LOCKED_LEVEL);
          assert.deepEqual([value, layer, locked], ['tip', 'profile', true]);
          const refused = await ask('setUserSetting', { path: LOCKED_LEVEL, value: 'off' });
          assert.equal(refused.problems[0].code, 'locked');
          assert.equal(
            (await ask('setUserSetting', { path: 'timeZone', value: 'Asia/Urumqi' })).ok,
            true,
          );
        });
      },
    );
    await check('a wrong-typed key is named, and only it is dropped', async () => {
      write({ profile: withWrongType });
      await inBrowser(async (_, view) => {
        await becomes(view, (now) => now?.profile?.serial === 2, 'the changed policy');
        const now = await view();
        assert.deepEqual(
          now.profile.warnings.map(({ code, path: each }) => [code, each]),
          [['wrong-value', 'settings.rules.flood.crowd']],
        );
        assert.equal(valueIn(now, LOCKED_LEVEL).value, 'off');
        assert.equal(valueIn(now, 'workHours.graceMinutes').value, 25);
      });
    });
    await check('without the policy the person’s own settings are back', async () => {
      file.remove();
      await inBrowser(async (_, view) => {
        await becomes(view, (now) => now && now.profile === undefined, 'no profile');
        const now = await view();
        assert.equal(valueIn(now, LOCKED_LEVEL).locked, false);
      });
    });
  } finally {
    await file.release();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}
