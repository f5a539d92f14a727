import minhash from 'minhash';

const need = (threshold, a, b) => (threshold * (a + b)) / (1 + threshold) - 1e-9;

/** All pairs by what everybody writes first. */
export function naive(lists, threshold) {
  const sets = lists.map((list) => new Set(list));
  let pairs = 0;
  for (let i = 0; i < sets.length; i += 1) {
    for (let j = i + 1; j < sets.length; j += 1) {
      const [small, large] = sets[i].size < sets[j].size ? [sets[i], sets[j]] : [sets[j], sets[i]];
      let shared = 0;
      for (const member of small) if (large.has(member)) shared += 1;
      if (shared > 0 && shared >= need(threshold, small.size, large.size)) pairs += 1;
    }
  }
  return pairs;
}

/** ScanCount (Li, Lu, Lu, ICDE 2008): counts along every posting list, no filter. */
export function scanCount({ offsets, tokens, tokenCount }, isPair) {
  const count = offsets.length - 1;
  const holders = Array.from({ length: tokenCount }, () => []);
  const met = new Uint32Array(count);
  let pairs = 0;
  for (let x = 0; x < count; x += 1) {
    const found = [];
    const size = offsets[x + 1] - offsets[x];
    for (let at = offsets[x]; at < offsets[x + 1]; at += 1)
      for (const y of holders[tokens[at]]) if (met[y]++ === 0) found.push(y);
    for (const y of found) {
      if (isPair(met[y], size, offsets[y + 1] - offsets[y])) pairs += 1;
      met[y] = 0;
    }
    for (let at = offsets[x]; at < offsets[x + 1]; at += 1) holders[tokens[at]].push(x);
  }
  return pairs;
}

/**
 * AllPairs as the Python package SetSimilaritySearch does it (Bayardo, Ma, Srikant, WWW 2007, with a
 * position filter): tokens by frequency, sets from small to large, an index of prefixes, each
 * candidate verified in full. Ported from the description, not from its source.
 */
export function allPairs(lists, threshold) {
  const frequency = new Map();
  for (const list of lists)
    for (const token of list) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const order = [...frequency.entries()].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const rank = new Map(order.map(([token], i) => [token, i]));
  const sets = lists
    .map((list, id) => ({ id, tokens: list.map((token) => rank.get(token)).sort((a, b) => a - b) }))
    .sort((a, b) => a.tokens.length - b.tokens.length);
  const index = new Map();
  let pairs = 0;
  for (const { id, tokens } of sets) {
    const prefix = tokens.length - Math.ceil(threshold * tokens.length - 1e-9) + 1;
    const candidates = new Map();
    for (let at = 0; at < prefix; at += 1) {
      for (const [other, otherAt] of index.get(tokens[at]) ?? []) {
        const size = other.length;
        const left = 1 + Math.min(tokens.length - at - 1, size - otherAt - 1);
        if (size < threshold * tokens.length - 1e-9) continue;
        if (left >= need(threshold, tokens.length, size)) candidates.set(other, id);
      }
    }
    for (const other of candidates.keys()) {
      let shared = 0;
      for (let i = 0, j = 0; i < tokens.length && j < other.length; ) {
        if (tokens[i] === other[j]) {
          shared += 1;
          i += 1;
          j += 1;
        } else if (tokens[i] < other[j]) i += 1;
        else j += 1;
      }
      if (shared >= need(threshold, tokens.length, other.length)) pairs += 1;
    }
    for (let at = 0; at < prefix; at += 1) {
      const holders = index.get(tokens[at]);
      if (holders) holders.push([tokens, at]);
      else index.set(tokens[at], [[tokens, at]]);
    }
  }
  return pairs;
}

/** npm minhash with its 128 permutations and bands of 4: candidates, then verified. */
export function lsh(lists, threshold) {
  const signatures = lists.map((list) => {
    const signature = new minhash.Minhash({ numPerm: 128 });
    for (const member of list) signature.update(String(member));
    return signature;
  });
  const index = new minhash.LshIndex({ bandSize: 4 });
  signatures.forEach((signature, i) => index.insert(String(i), signature));
  const sets = lists.map((list) => new Set(list));
  let pairs = 0;
  signatures.forEach((signature, i) => {
    for (const key of index.query(signature)) {
      const j = Number(key);
      if (j <= i) continue;
      const shared = lists[i].filter((member) => sets[j].has(member)).length;
      if (shared >= need(threshold, sets[i].size, sets[j].size)) pairs += 1;
    }
  });
  return pairs;
}
