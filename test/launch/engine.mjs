import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from './paths.mjs';

const CACHE = inProject('node_modules', '.cache', 'qunyue');

function sourceKey() {
  const hash = createHash('sha256').update(readFileSync(inProject('package-lock.json')));
  const sources = readdirSync(inProject('lib'), { recursive: true }).sort();
  for (const file of sources.filter((name) => /\.(ts|json)$/.test(name))) {
    hash.update(`\0${file}\0`).update(readFileSync(inProject('lib', file)));
  }
  return hash.digest('hex').slice(0, 20);
}

/** tsconfig.json extends what `wxt prepare` writes; on a fresh clone nothing has yet. */
function prepare() {
  if (existsSync(inProject('.wxt', 'tsconfig.json'))) return;
  const wxt = inProject('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'prepare'], {
    cwd: inProject(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wxt prepare failed:\n${stdout}${stderr}`);
}

async function bundle() {
  prepare();
  const { build } = await import('vite');
  const [result] = [
    await build({
      configFile: false,
      root: inProject(),
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true },
      build: { ssr: inProject('lib', 'evaluate', 'index.ts'), write: false, minify: false },
    }),
  ].flat();
  const chunks = result.output.filter(({ type }) => type === 'chunk');
  if (chunks.length !== 1) throw new Error(`the engine came out as ${chunks.length} files`);
  return chunks[0].code;
}

/** The pure engine (lib/evaluate) for Node, built once per state of the sources. */
export async function loadEngine() {
  const file = path.join(CACHE, `engine-${sourceKey()}.mjs`);
  if (!existsSync(file)) {
    const code = await bundle();
    mkdirSync(CACHE, { recursive: true });
    const older = readdirSync(CACHE).filter((name) => name.endsWith('.mjs'));
    for (const name of older) rmSync(path.join(CACHE, name), { force: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, code);
    renameSync(unfinished, file);
  }
  return import(pathToFileURL(file).href);
}
