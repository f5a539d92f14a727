import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectPipe } from './cdp-pipe.mjs';
import { killTree } from './run.mjs';

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
const HEADLESS = ['--headless=new', '--disable-gpu', '--hide-scrollbars', '--window-size=1366,768'];

/** A snap sees neither /tmp nor hidden folders; its own folder is the only sure place. */
function makeProfile(executable) {
  const snap = [executable, realpathSync(executable)].some((file) => file.startsWith('/snap/'));
  const base = snap ? path.join(homedir(), 'snap', 'chromium', 'common') : tmpdir();
  mkdirSync(base, { recursive: true });
  return mkdtempSync(path.join(base, 'qunyue-'));
}

function launchArguments({ profile, headless, extraArgs }) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    ...QUIET,
    ...(headless ? HEADLESS : []),
    ...(asRoot ? ['--no-sandbox'] : []),
    ...extraArgs,
    'about:blank',
  ];
}

/** Starts a browser on a profile of its own; `stop` ends it and removes the profile. */
export function startProcess({ executable, headless, extraArgs }) {
  const profile = makeProfile(executable);
  const args = launchArguments({ profile, headless, extraArgs });
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'];
  const child = spawn(executable, args, { stdio, windowsHide: headless });
  let running = true;
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => (said = (said + chunk).slice(-20_000)));
  const exited = new Promise((resolve) => {
    child.once('exit', resolve).once('error', ({ message }) => resolve((said += message)));
  }).then(() => void (running = false));
  const cdp = connectPipe(child.stdio[3], child.stdio[4]);

  async function end() {
    void cdp.send('Browser.close').catch(() => {});
    await Promise.race([exited, pause(5000, undefined, { ref: false })]);
    if (running) killTree(child);
    await exited;
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  let ending;
  return {
    cdp,
    exited,
    isRunning: () => running,
    /** The last of what it wrote to stderr. */
    said: () => said,
    stop: () => (ending ??= end()),
  };
}
