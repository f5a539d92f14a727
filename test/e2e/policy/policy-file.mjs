// A browser's policy file lies outside the project and counts for the whole machine. A watcher holds
// the lock and the promise to remove the file: it does so when its input ends, which it does when
// the test is over and also when the test is killed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const WATCHER = 'echo ready; cat > /dev/null; rm -f -- "$@"';
const LOCK_MS = 300_000;

/** Policies may be written by the administrator only, and where these paths mean something. */
export const maySetPolicies = () => process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Waits for the lock, then hands out a writer. A file of somebody else's is not touched.
 * @param {string} file
 * @returns {Promise<{write: (policies: object) => void, writeText: (text: string) => void, remove: () => void, release: () => Promise<void>}>}
 */
export async function policyFile(file) {
  const unfinished = `${file}.unfinished`;
  const lock = path.join(os.tmpdir(), `policy-${path.basename(file)}.lock`);
  const args = [lock, 'sh', '-c', WATCHER, 'watcher', file, unfinished];
  const watcher = spawn('flock', args, { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  await new Promise((done, fail) => {
    watcher.stdout.once('data', done);
    watcher.once('error', fail);
    watcher.once('exit', () => fail(new Error('no lock for policies')));
    setTimeout(() => fail(new Error('waited too long for the lock')), LOCK_MS).unref();
  });
  const ended = new Promise((done) => watcher.once('exit', done));
  if (fs.existsSync(file)) {
    watcher.kill();
    throw new Error(`${file} is there already; it is not this test's`);
  }
  const writeText = (text) => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(unfinished, text);
    fs.renameSync(unfinished, file);
  };
  return {
    writeText,
    write: (policies) => writeText(JSON.stringify(policies)),
    remove: () => fs.rmSync(file, { force: true }),
    async release() {
      watcher.stdin.end();
      await ended;
    },
  };
}
