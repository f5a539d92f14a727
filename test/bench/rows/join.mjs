import { againstReference } from '../similarity/against-reference.mjs';
import { round, timed } from '../similarity/clock.mjs';
import { loadSimilarity } from '../similarity/engine.mjs';
import { makeGroups, toSets } from '../similarity/groups.mjs';
import { allPairs, lsh, naive, scanCount } from '../similarity/peers.mjs';
import { pythonPeer } from '../similarity/python-peer.mjs';
import { buildReference } from '../similarity/reference.mjs';

const SIZES = [5000, 20_000, 100_000];
const THRESHOLD = 0.7;
const MOST = 1.5;
const FASTER_THAN_PEER = 40;

const isPair = (shared, a, b) => shared * 1e6 >= 700_000 * (a + b - shared);

/** Member join by Jaccard, warm, on sets made ready. Milliseconds; ratio is ours to C++ at its worst. */
export default {
  name: 'join',
  goal: `J >= ${THRESHOLD}: <= ${MOST}x C++ -O3 at 5k, 20k and 100k, same pairs; >= ${FASTER_THAN_PEER}x SetSimilaritySearch`,
  async run() {
    const { joinPreparedByJaccard: join, prepareSets: prepare } = await loadSimilarity();
    const reference = buildReference();
    const ours = {};
    for (const size of SIZES) {
      const what = { join, prepare, kind: 'jaccard', threshold: THRESHOLD, reference };
      ours[size] = againstReference(toSets(makeGroups(size)), what, `groups-${size}`);
    }
    const small = makeGroups(SIZES[0]);
    const peers = Object.fromEntries(
      [
        ['SetSimilaritySearch AllPairs (own port)', () => allPairs(small.lists, THRESHOLD)],
        ['ScanCount', () => scanCount(toSets(small), isPair)],
        ['npm minhash (128, bands of 4)', () => lsh(small.lists, THRESHOLD)],
        ['naive', () => naive(small.lists, THRESHOLD)],
      ].map(([name, run]) => {
        const { ms, result } = timed(run);
        return [
          name,
          { ms: round(ms, 1), pairs: result, recall: round(result / ours[5000].pairs) },
        ];
      }),
    );
    const port = peers['SetSimilaritySearch AllPairs (own port)'].ms;
    const python = pythonPeer(small.lists, THRESHOLD);
    if (python) peers['SetSimilaritySearch (Python)'] = { ...python, ms: round(python.ms, 1) };
    const timesFasterThan = (ms) => round(ms / (ours[5000].ours + ours[5000].prepare), 1);
    const timesFaster = timesFasterThan(python?.ms ?? port);
    const ratio = Math.max(...SIZES.map((size) => ours[size].ratio ?? 0));
    return {
      ours,
      peers,
      limit: reference.compiler ?? reference.why,
      ratio: {
        toCpp: ratio,
        timesFasterThanPort: timesFasterThan(port),
        timesFasterThanPython: python ? timesFaster : 'not installed',
      },
      met: reference.compiler !== undefined && ratio <= MOST && timesFaster >= FASTER_THAN_PEER,
    };
  },
};
