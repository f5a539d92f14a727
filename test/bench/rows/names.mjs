import { distance } from 'fastest-levenshtein';
import similarity from 'string-similarity';
import { best, round, timed } from '../similarity/clock.mjs';
import { loadSimilarity } from '../similarity/engine.mjs';
import { chance } from '../similarity/groups.mjs';

const NAMES = 2000;
/** `bigramSets` counts repeats and no edges, as string-similarity does. Dice 0.75 is Jaccard 0.6 of the same bigrams: both exact, so that pairs can be compared. */
const DICE = 0.75;
const JACCARD = 0.6;
const AT_LEAST = 500;

const WORDS = {
  places: '香山 拱北 湾仔 前山 吉大 梅华 翠香 狮山 南屏 凤山 唐家 金鼎 淇澳 横琴 斗门 井岸'.split(
    ' ',
  ),
  units: '城管局 水务局 教育局 环卫科 园林科 市政科 执法大队 财政所 司法所 卫生院 中学 小学'.split(
    ' ',
  ),
  works:
    '垃圾分类 防汛值班 创文迎检 道路改造 安全生产 信访维稳 疫情防控 数据报送 河长制 招商引资 消防检查 文明劝导'.split(
      ' ',
    ),
  ends: '工作群 通知群 协调群 专班群 联络群 对接群 项目群 群'.split(' '),
};

function makeNames() {
  const next = chance(11);
  const one = (words) => words[Math.floor(next() * words.length)];
  return Array.from(
    { length: NAMES },
    () =>
      one(WORDS.places) +
      one(WORDS.units) +
      (next() < 0.7 ? one(WORDS.works) : '') +
      one(WORDS.ends),
  );
}

function everyPair(names, isPair) {
  const pairs = [];
  for (let i = 0; i < names.length; i += 1)
    for (let j = i + 1; j < names.length; j += 1)
      if (isPair(names[i], names[j])) pairs.push(`${i} ${j}`);
  return pairs;
}

/** Names alike by the same engine, all steps from the texts on. Milliseconds. */
export default {
  name: 'names',
  goal: `${NAMES} names: >= ${AT_LEAST}x string-similarity, same pairs`,
  async run() {
    const { bigramSets, joinJaccard, prepareSets, joinPreparedByJaccard } = await loadSimilarity();
    const names = makeNames();
    const ours = best(() => joinJaccard(bigramSets(names), JACCARD));
    const ready = prepareSets(bigramSets(names));
    const joinAlone = best(() => joinPreparedByJaccard(ready, JACCARD));
    const peer = timed(() =>
      everyPair(names, (a, b) => similarity.compareTwoStrings(a, b) >= DICE),
    );
    const levenshtein = timed(() => everyPair(names, (a, b) => distance(a, b) <= 2));
    const found = Array.from({ length: ours.result.count }, (_, i) =>
      [...ours.result.triples.slice(3 * i, 3 * i + 2)].join(' '),
    );
    const same = found.sort().join() === peer.result.sort().join();
    const ratio = round(peer.ms / ours.ms, 0);
    return {
      ours: {
        all: round(ours.ms),
        join: round(joinAlone.ms),
        pairs: found.length,
        samePairs: same,
      },
      peers: {
        'string-similarity': { ms: round(peer.ms, 1), pairs: peer.result.length },
        'fastest-levenshtein': { ms: round(levenshtein.ms, 1) },
      },
      limit: { 'join part': round(joinAlone.ms) },
      ratio,
      met: same && ratio >= AT_LEAST,
    };
  },
};
