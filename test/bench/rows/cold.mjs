import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { round, timed } from '../similarity/clock.mjs';
import { makeGroups } from '../similarity/groups.mjs';
import { allPairs } from '../similarity/peers.mjs';
import { inProject } from '../../launch/paths.mjs';

const GROUPS = 5000;
const MOST_MS = 40;
const STARTS = 7;

const coldRun = fileURLToPath(new URL('../similarity/cold-run.mjs', import.meta.url));

async function bundled() {
  const { build } = await import('vite');
  const entry = inProject('test', 'bench', 'similarity', 'entry.ts');
  const options = { ssr: entry, write: false, minify: false };
  const common = { configFile: false, root: inProject(), logLevel: 'error', publicDir: false };
  const result = await build({ ...common, ssr: { noExternal: true }, build: options });
  return [result].flat()[0].output[0].code;
}

/** The first run of a fresh process: make ready, join by Jaccard, join by overlap. Milliseconds. */
export default {
  name: 'cold',
  goal: `all steps, ${GROUPS} groups of integer members, first run of a process: <= ${MOST_MS} ms`,
  async run() {
    const folder = mkdtempSync(path.join(tmpdir(), 'qunyue-cold-'));
    try {
      writeFileSync(path.join(folder, 'similarity.mjs'), await bundled());
      const starts = Array.from({ length: STARTS }, () =>
        JSON.parse(
          spawnSync(process.execPath, [coldRun, folder, String(GROUPS)], { encoding: 'utf8' })
            .stdout,
        ),
      );
      const fastest = starts.reduce((one, other) => (other.all < one.all ? other : one));
      const { lists } = makeGroups(GROUPS);
      return {
        ours: fastest,
        peers: {
          'SetSimilaritySearch AllPairs (own port), cold': round(
            timed(() => allPairs(lists, 0.7)).ms,
            1,
          ),
        },
        limit: { warm: fastest.warm },
        ratio: round(fastest.all / fastest.warm, 2),
        met: fastest.all <= MOST_MS,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
