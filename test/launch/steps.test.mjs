import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOfClosingLine, countOfNodeTest, isLintSilent } from './counts.mjs';
import { compareManifest } from './permissions.mjs';
import { closingLine, runSteps } from './steps.mjs';

const quiet = { write() {} };
const good = async () => ({ ok: true, output: '' });

test('a failure is printed, the others go on, what needs it is skipped', async () => {
  let printed = '';
  const out = { write: (text) => (printed += text) };
  const steps = [
    { name: 'build', run: async () => ({ ok: false, output: 'line of the build' }) },
    { name: 'sizes', after: ['build'], run: good },
    { name: 'lint', run: good },
  ];
  assert.deepEqual(await runSteps(steps, out), { passed: 1, failed: 1, skipped: 1 });
  assert.match(printed, /FAIL build[^]*line of the build/);
});

test('real cases are summed, and a failed run never counts as none failed', async () => {
  const steps = [
    { name: 'unit', run: async () => ({ ok: true, output: '', count: { passed: 40, failed: 0 } }) },
    { name: 'e2e', run: async () => ({ ok: false, output: '', count: { passed: 5, failed: 0 } }) },
    { name: 'thrown', run: () => Promise.reject(new Error('x')) },
  ];
  const total = await runSteps(steps, quiet);
  assert.equal(closingLine(total), '45 passed, 2 failed');
});

test('two run at once, never three, and one that asks for it runs alone', async () => {
  let running = 0;
  const most = {};
  const step = (name, more) => ({
    name,
    ...more,
    run: async () => {
      running += 1;
      await new Promise((resolve) => setTimeout(resolve, 10));
      most[name] = running;
      running -= 1;
      return good();
    },
  });
  await runSteps([step('a'), step('b'), step('c'), step('d', { alone: true })], quiet);
  assert.ok(Math.max(...Object.values(most)) === 2);
  assert.equal(most.d, 1);
});

test('the runners’ own summaries are read', () => {
  const e2e = 'chromium: 3 passed, 1 failed\n12 passed, 0 failed\n';
  assert.deepEqual(countOfClosingLine(e2e), { passed: 12, failed: 0, skipped: 0 });
  assert.equal(countOfClosingLine('no line'), undefined);
  const node = 'ℹ tests 3\nℹ pass 2\nℹ fail 1\nℹ skipped 0\n';
  assert.deepEqual(countOfNodeTest(node), { passed: 2, failed: 1, skipped: 0 });
  assert.equal(countOfNodeTest('crashed'), undefined);
});

test('one notice is enough to break the silence', () => {
  const summary = (notices) => `errors          0\nnotices         ${notices}\nwarnings        0\n`;
  assert.equal(isLintSilent(summary(0)), true);
  assert.equal(isLintSilent(summary(1)), false);
  assert.equal(isLintSilent(''), false);
});

test('a permission that came or went is named', () => {
  const agreed = { permissions: ['storage'] };
  assert.deepEqual(compareManifest('chrome', { permissions: ['storage'] }, agreed), []);
  const [more] = compareManifest('chrome', { permissions: ['storage', 'tabs'] }, agreed);
  assert.match(more, /permissions.*tabs/);
  assert.equal(compareManifest('chrome', { ...agreed, host_permissions: [] }, agreed).length, 1);
});
