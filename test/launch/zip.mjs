// Store-ready archives in .output, built apart from .output/*-mv3 and without the manifest's key, and
// beside them the bill of what ships.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NamedFailure, runMain } from './failure.mjs';
import { inProject } from './paths.mjs';
import { readLockfile, softwareBill } from './sbom.mjs';
import { setup } from './setup.mjs';
import { runTool } from './tools.mjs';

const output = inProject('.output');
const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

const archives = () => {
  const names = existsSync(output) ? readdirSync(output) : [];
  return names.filter((name) => name.endsWith('.zip')).sort();
};

runMain(async () => {
  const toolchain = await setup();
  for (const old of archives()) rmSync(path.join(output, old));
  for (const browser of ['chrome', 'firefox']) {
    const done = await runTool(toolchain, ['wxt'], ['zip', '-b', browser], {
      env: { QUNYUE_ZIP: '1' },
    });
    if (done.code !== 0) throw new NamedFailure('zip-failed', `${browser}\n${done.output}`);
  }
  const bill = softwareBill(readLockfile());
  const { name: own, version } = bill.metadata.component;
  const billFile = `${own}-${version}-sbom.cdx.json`;
  writeFileSync(path.join(output, billFile), `${JSON.stringify(bill, undefined, 2)}\n`);
  for (const name of [...archives(), billFile]) {
    console.log(`${digest(path.join(output, name))}  .output/${name}`);
  }
});
