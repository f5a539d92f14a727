// The real web client from npm, fetched once into a folder that git does not know.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const PACKAGE = 'converse.js@14.0.0';
const folder = path.resolve(import.meta.dirname, '../../../.cache/converse');
const dist = path.join(folder, 'package', 'dist');

/** @returns {string} its folder `dist` @throws with npm's own words when it can't be fetched */
export function converseFiles() {
  if (fs.existsSync(path.join(dist, 'converse.min.js'))) return dist;
  fs.mkdirSync(folder, { recursive: true });
  const packed = spawnSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder, encoding: 'utf8' });
  const file = packed.stdout.trim().split('\n').at(-1);
  if (packed.status !== 0 || !file) throw new Error(`npm pack ${PACKAGE}: ${packed.stderr}`);
  const unpacked = spawnSync('tar', ['-xzf', file, 'package/dist'], { cwd: folder });
  fs.rmSync(path.join(folder, file), { force: true });
  if (unpacked.status !== 0) throw new Error(`tar: ${unpacked.stderr}`);
  return dist;
}
