import { spawn, spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end; its output is collected, and shown as well when `show` is set.
 * @returns {Promise<{code: number, output: string, timedOut: boolean}>} code 127: not started
 */
export function run(program, args, { env = process.env, show, shell = false, limitMs } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let timedOut = false;
    const child = spawn(program, args, {
      cwd: root,
      env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const timer = limitMs && setTimeout(() => ((timedOut = true), killTree(child)), limitMs);
    const keep = (chunk) => {
      output += chunk;
      show?.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${output}${error.message}\n`, timedOut });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? (signal ? 1 : 0), output, timedOut });
    });
  });
}

/** Ends a child and, on Windows, what it started. */
export function killTree(child) {
  if (process.platform === 'win32' && child.pid) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { windowsHide: true });
  } else {
    child.kill('SIGKILL');
  }
}

/** What a short program prints, or undefined where it is missing or fails. */
export function answerOf(program, args) {
  const done = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000, windowsHide: true });
  return done.status === 0 ? done.stdout.trim() : undefined;
}
