import { spawnSync } from 'node:child_process';

const SCRIPT = `
import json, sys, time
from SetSimilaritySearch import all_pairs
asked = json.load(sys.stdin)
best = None
for _ in range(3):
    start = time.process_time()
    pairs = sum(1 for _ in all_pairs(asked['lists'], 'jaccard', asked['threshold']))
    spent = (time.process_time() - start) * 1000
    best = spent if best is None else min(best, spent)
print(json.dumps({'ms': best, 'pairs': pairs}))
`;

/**
 * The Python package SetSimilaritySearch itself on the same sets, by its process's own time: its best
 * of three runs as `{ ms, pairs }`. Undefined where Python or the package is not installed.
 */
export function pythonPeer(lists, threshold) {
  const input = JSON.stringify({ lists, threshold });
  const { status, stdout } = spawnSync('python3', ['-c', SCRIPT], { input, encoding: 'utf8' });
  return status === 0 ? JSON.parse(stdout) : undefined;
}
