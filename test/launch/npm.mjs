import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const CLI = 'npm-cli.js';

/**
 * npm's own JavaScript file, so that it runs by node: `npm.cmd` needs a shell, and a shell needs
 * quoting of spaces and Chinese paths. Undefined where only a shell can find npm.
 */
export function findNpmCli(env = process.env, execPath = process.execPath) {
  const given = env.npm_execpath;
  if (given && path.basename(given) === CLI && existsSync(given)) return given;
  const nodeDir = path.dirname(execPath);
  const beside = [
    path.join(nodeDir, 'node_modules', 'npm', 'bin', CLI),
    path.join(nodeDir, '..', 'lib', 'node_modules', 'npm', 'bin', CLI),
    path.join(nodeDir, '..', 'share', 'nodejs', 'npm', 'bin', CLI),
  ].find((file) => existsSync(file));
  return beside ?? npmOnPath(env);
}

function npmOnPath(env) {
  const folders = (env[pathKey(env)] ?? '').split(path.delimiter).filter(Boolean);
  for (const folder of folders) {
    if (!existsSync(folder) || !readdirSync(folder).includes('npm')) continue;
    const target = realpathSync(path.join(folder, 'npm'));
    if (path.basename(target) === CLI) return target;
  }
  return undefined;
}

/** Windows calls it `Path`. */
export function pathKey(env) {
  return Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
}

/** Runs npm in the project; `options` as of run(). */
export function runNpm(args, options) {
  const cli = findNpmCli(options?.env);
  if (cli) return run(process.execPath, [cli, ...args], options);
  const onWindows = process.platform === 'win32';
  return run(onWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: onWindows });
}
