import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../reference/join.cpp', import.meta.url));
const COMPILERS = ['g++', 'clang++', 'c++'];

/** The same joins in C++ at -O3; undefined, with a reason, where no compiler is. */
export function buildReference() {
  const folder = mkdtempSync(path.join(tmpdir(), 'qunyue-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const program = path.join(folder, process.platform === 'win32' ? 'join.exe' : 'join');
  const compiler = COMPILERS.find(
    (name) => spawnSync(name, ['-O3', '-std=c++17', '-o', program, source]).status === 0,
  );
  if (!compiler) return { why: `no C++ compiler (${COMPILERS.join(', ')})` };
  return {
    compiler: `${compiler} -O3`,
    /** @returns a function that runs the join and gives `{ ms, pairs }`, the best of its warm runs */
    load({ offsets, tokens, tokenCount }, name) {
      const file = path.join(folder, name);
      const head = Uint32Array.of(offsets.length - 1, tokens.length, tokenCount);
      writeFileSync(
        file,
        Buffer.concat(
          [head, offsets, tokens].map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength)),
        ),
      );
      return (kind, threshold) => {
        const args = [file, kind, String(Math.round(threshold * 1e6)), '600'];
        const { stdout, status } = spawnSync(program, args, { encoding: 'utf8' });
        if (status !== 0) throw new Error(`the reference failed on ${name}`);
        return JSON.parse(stdout);
      };
    },
  };
}
