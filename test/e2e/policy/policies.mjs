// Managed policies for real: `node test/e2e/policy/policies.mjs [chromium|firefox]`. Needs root.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { builtBrowsers } from '../../support/built-browsers.mjs';
import { until } from '../until.mjs';
import { chromiumPolicy } from './chromium-policy.mjs';
import { firefoxPolicy } from './firefox-policy.mjs';
import { maySetPolicies } from './policy-file.mjs';

const browsers = {
  chromium: { run: chromiumPolicy, ...builtBrowsers.chromium },
  firefox: { run: firefoxPolicy, ...builtBrowsers.firefox },
};

async function removesWhenKilled() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-killed-'));
  const file = path.join(folder, 'policies.json');
  const writer = path.join(import.meta.dirname, 'killed-writer.mjs');
  const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((done) => child.stdout.once('data', done));
  assert.ok(fs.existsSync(file), 'the file was written');
  child.kill('SIGKILL');
  await until(() => !fs.existsSync(file), 'the file to be gone');
  fs.rmSync(folder, { recursive: true, force: true });
}

/** @returns {Promise<void>} after each check was counted by `count(name, error)` */
export async function runPolicies(count, only) {
  if (!maySetPolicies()) {
    console.log(
      'NOT RUN: managed policies need root on Linux; nothing below is claimed about them',
    );
    return;
  }
  const checkAs = (title) => (name, run) =>
    run().then(
      () => count(`${title}: policy: ${name}`),
      (error) => count(`${title}: policy: ${name}`, error),
    );
  await checkAs('both')('its file is removed when the test is killed', removesWhenKilled);
  // Each reads a file of its own, and mostly waits for the browser to read it.
  const chosen = Object.entries(browsers).filter(([name]) => (only ?? name) === name);
  await Promise.all(
    chosen.map(([name, { run, ...browser }]) =>
      run(browser, checkAs(name)).catch((error) => count(`${name}: policy`, error)),
    ),
  );
}

if (process.argv[1] === import.meta.filename) {
  let failed = 0;
  let passed = 0;
  await runPolicies((name, error) => {
    if (error) failed += 1;
    else passed += 1;
    console.log(error ? `FAIL ${name}\n     ${error.stack ?? error}` : `ok   ${name}`);
  }, process.argv[2]);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
