// `npm run zip:twice`: the archives made from two copies of the checkout in different folders, and
// whether they are the same bytes.
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NamedFailure, runMain } from './failure.mjs';
import { inProject, root } from './paths.mjs';
import { run } from './run.mjs';
import { setup } from './setup.mjs';

/** Not in the repository, or not of the sources. */
const LEFT = new Set(['node_modules', '.output', '.wxt', '.git', '.cache']);

const isSource = (file) => !LEFT.has(path.relative(root, file).split(path.sep)[0]);

async function zipIn(folder, { node, env }) {
  cpSync(root, folder, { recursive: true, filter: isSource });
  const modules = realpathSync(inProject('node_modules'));
  symlinkSync(modules, path.join(folder, 'node_modules'), 'junction');
  const script = path.join(folder, 'test', 'launch', 'zip.mjs');
  const done = await run(node, [script], { env, cwd: folder });
  if (done.code !== 0) throw new NamedFailure('zip-failed', `${folder}\n${done.output}`);
  return done.output.split('\n').filter((line) => /^[0-9a-f]{64} /.test(line));
}

runMain(async () => {
  const toolchain = await setup();
  const parent = mkdtempSync(path.join(tmpdir(), 'qunyue-zip-'));
  try {
    const first = await zipIn(path.join(parent, 'one'), toolchain);
    const second = await zipIn(path.join(parent, '第二个 文件夹'), toolchain);
    for (const line of first) console.log(line);
    const other = second.filter((line, at) => line !== first[at]);
    if (first.length === 0 || first.length !== second.length || other.length > 0)
      throw new NamedFailure('not-reproducible', `the second folder gave\n${second.join('\n')}`);
    console.log(`${first.length} files, the same bytes from two folders`);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
