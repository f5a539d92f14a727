import { existsSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers.mjs';
import { countOfClosingLine, countOfNodeTest, countOfVitest, isLintSilent } from './counts.mjs';
import { runMain } from './failure.mjs';
import { runNpm } from './npm.mjs';
import { inProject } from './paths.mjs';
import { checkPermissions } from './permissions.mjs';
import { ensureProsody } from './prosody.mjs';
import { run } from './run.mjs';
import { setup } from './setup.mjs';
import { checkSizes } from './sizes.mjs';
import { closingLine, runSteps } from './steps.mjs';

/** For one step; a limit ends what hangs. */
const LIMIT_MS = 25 * 60_000;
const UNIT_REPORT = '.cache/unit.json';
const e2e = inProject('test', 'e2e', 'run.mjs');

function makeSteps({ node, env }, browsers) {
  const limits = { env, limitMs: LIMIT_MS };
  const result = ({ code, output, timedOut }, count = undefined) => ({
    ok: code === 0,
    output: timedOut ? `${output}\nstopped after ${LIMIT_MS / 1000} s` : output,
    count,
  });
  const npmRun = (...args) => runNpm(['run', '-s', ...args], limits);
  const script = (name, after = []) => ({
    name,
    after,
    run: async () => result(await npmRun(name)),
  });

  async function unit() {
    rmSync(inProject(UNIT_REPORT), { force: true });
    const reports = ['default', 'json'].map((name) => `--reporter=${name}`);
    const done = await npmRun('unit', '--', ...reports, `--outputFile.json=${UNIT_REPORT}`);
    return result(done, countOfVitest(inProject(UNIT_REPORT)));
  }
  async function launchers() {
    const done = await npmRun('launchers');
    return result(done, countOfNodeTest(done.output));
  }
  async function lintForFirefox() {
    const done = await npmRun('lint:firefox');
    return result({ ...done, code: isLintSilent(done.output) ? done.code : done.code || 1 });
  }
  async function browserTests() {
    const named = { QUNYUE_CHROMIUM: browsers.chromium, QUNYUE_FIREFOX: browsers.firefox };
    const done = await run(node, [e2e], { ...limits, env: { ...env, ...named } });
    return result(done, countOfClosingLine(done.output));
  }

  // The type-aware steps read what `prepare` writes.
  return [
    script('prepare:wxt'),
    script('format:check'),
    script('lint', ['prepare:wxt']),
    { name: 'unit', after: ['prepare:wxt'], run: unit },
    script('types', ['prepare:wxt']),
    script('layers', ['prepare:wxt']),
    { name: 'launchers', run: launchers },
    script('build', ['prepare:wxt']),
    { name: 'sizes', after: ['build'], run: checkSizes },
    { name: 'permissions', after: ['build'], run: checkPermissions },
    { name: 'lint:firefox', after: ['build'], run: lintForFirefox },
    ...(existsSync(e2e) ? [{ name: 'e2e', after: ['build'], alone: true, run: browserTests }] : []),
  ];
}

runMain(async () => {
  const started = Date.now();
  const toolchain = await setup();
  const browsers = await ensureBrowsers(['chromium', 'firefox']);
  await ensureProsody();
  const total = await runSteps(makeSteps(toolchain, browsers));
  console.log(`${Math.round((Date.now() - started) / 1000)} s in all`);
  console.log(closingLine(total));
  if (total.failed > 0 || total.skipped > 0) process.exitCode = 1;
});
