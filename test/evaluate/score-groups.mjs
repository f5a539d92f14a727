// Scores an answer of `evaluate groups` as the expectation files say; each miss by its ids.

const key = (ids) => [...ids].sort().join('-');
const pairsOf = (ids) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => key([a, b])));

function compare(found, wanted) {
  const [given, true_] = [new Set(found), new Set(wanted)];
  const hits = [...given].filter((item) => true_.has(item)).length;
  const precision = given.size === 0 ? 1 : hits / given.size;
  const recall = true_.size === 0 ? 1 : hits / true_.size;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    found: given.size,
    wanted: true_.size,
    wrong: [...given].filter((item) => !true_.has(item)),
    missed: [...true_].filter((item) => !given.has(item)),
  };
}

/** Which group each cluster keeps; a found cluster that shares no pair with a wanted one is left to the pairs. */
function compareKeep(duplicates, clusters) {
  const truePairs = new Set(clusters.flatMap(({ ids }) => pairsOf(ids)));
  const judged = duplicates.filter(({ ids }) => pairsOf(ids).some((pair) => truePairs.has(pair)));
  return compare(
    judged.map(({ keep }) => keep),
    clusters.map(({ keep }) => keep),
  );
}

/**
 * @param {object} result the answer of `evaluate groups`
 * @param {object} expected `clusters`, `eitherWay` (left out on both sides), `zombies`, `mustNotBeZombie`,
 *   `zombieEither` (left out), `unitsWithMultipleWorkGroups`
 */
export function scoreGroups(result, expected) {
  const ignored = new Set(expected.eitherWay.flatMap(pairsOf));
  const truePairs = expected.clusters.flatMap(({ ids }) => pairsOf(ids));
  const pairsFound = (duplicates) =>
    duplicates.flatMap(({ ids }) => pairsOf(ids)).filter((pair) => !ignored.has(pair));
  const zombies = [...result.inactive, ...result.finished].map(({ id }) => id);
  return {
    high: compare(
      pairsFound(result.duplicates.filter(({ band }) => band === '高度疑似')),
      truePairs,
    ),
    pairs: compare(pairsFound(result.duplicates), truePairs),
    zombies: compare(
      zombies.filter((id) => !expected.zombieEither.includes(id)),
      expected.zombies.map(({ id }) => id),
    ),
    keep: compareKeep(result.duplicates, expected.clusters),
    units: compare(
      result.units.map(({ ids }) => key(ids)),
      expected.unitsWithMultipleWorkGroups.map(({ ids }) => key(ids)),
    ),
    hardFailures: expected.mustNotBeZombie.map(({ id }) => id).filter((id) => zombies.includes(id)),
  };
}

const CLASSES = {
  high: '高度疑似 pairs',
  pairs: '高度疑似|可能 pairs',
  zombies: 'zombies',
  keep: 'keep choice',
  units: 'units',
};

/** Chinese letters take two columns. */
const padded = (text, width) =>
  text + ' '.repeat(Math.max(0, width - text.replace(/[^ -~]/g, '..').length));
const row = (cells) => cells.map((cell, at) => padded(String(cell), at === 0 ? 22 : 11)).join('');

/**
 * A table of precision, recall and F1, then a line for each miss with the groups' names.
 * @param {ReturnType<typeof scoreGroups>} score
 * @param {readonly { id: string, name: string }[]} groups
 * @returns {readonly string[]}
 */
export function reportOf(score, groups) {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const named = (ids) =>
    `${ids}  ${
      names.get(ids) ??
      ids
        .split('-')
        .map((id) => names.get(id) ?? '')
        .join(' | ')
    }`;
  const figures = Object.entries(CLASSES).map(([name, title]) => {
    const { precision, recall, f1, found, wanted } = score[name];
    return row([title, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), found, wanted]);
  });
  const misses = Object.entries(CLASSES).flatMap(([name, title]) => [
    ...score[name].wrong.map((ids) => `${title}, wrong: ${named(ids)}`),
    ...score[name].missed.map((ids) => `${title}, missed: ${named(ids)}`),
  ]);
  const hard = score.hardFailures.map((id) => `must not be a zombie: ${named(id)}`);
  const lines = [...hard, ...misses];
  return [
    row(['', 'precision', 'recall', 'F1', 'found', 'true']).trimEnd(),
    ...figures.map((line) => line.trimEnd()),
    lines.length === 0 ? 'no miss' : `${lines.length} misses:`,
    ...lines.map((line) => `  ${line}`),
  ];
}
