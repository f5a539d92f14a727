import { againstReference } from '../similarity/against-reference.mjs';
import { round, timed } from '../similarity/clock.mjs';
import { loadSimilarity } from '../similarity/engine.mjs';
import { makeGroups, toSets } from '../similarity/groups.mjs';
import { scanCount } from '../similarity/peers.mjs';
import { buildReference } from '../similarity/reference.mjs';

const SIZES = [5000, 20_000, 100_000];
const THRESHOLD = 0.8;
const MOST = 1.3;

const isPair = (shared, a, b) => shared * 1e6 >= 800_000 * Math.min(a, b);

/** Member join by overlap coefficient, warm, on sets made ready. Milliseconds; ratio at its worst. */
export default {
  name: 'overlap',
  goal: `overlap >= ${THRESHOLD}: <= ${MOST}x C++ -O3 at 5k, 20k and 100k, same pairs`,
  async run() {
    const { joinPreparedByOverlap: join, prepareSets: prepare } = await loadSimilarity();
    const reference = buildReference();
    const ours = {};
    for (const size of SIZES) {
      const what = { join, prepare, kind: 'overlap', threshold: THRESHOLD, reference };
      ours[size] = againstReference(toSets(makeGroups(size)), what, `groups-${size}`);
    }
    const scan = timed(() => scanCount(toSets(makeGroups(SIZES[0])), isPair));
    const ratio = Math.max(...SIZES.map((size) => ours[size].ratio ?? 0));
    return {
      ours,
      peers: { ScanCount: { ms: round(scan.ms, 1), pairs: scan.result } },
      limit: reference.compiler ?? reference.why,
      ratio,
      met: reference.compiler !== undefined && ratio <= MOST,
    };
  },
};
