// The joins of lib/similarity in C++, as a limit for what they could cost.
// usage: join FILE jaccard|overlap MILLIONTHS FOR_MS
// FILE: sets, tokens, token numbers as u32, then offsets and tokens. Prints the best warm run.
#include <algorithm>
#include <chrono>
#include <ctime>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
using u32 = uint32_t;
using u64 = uint64_t;
using List = std::vector<u32>;

struct Sets {
  u32 count = 0, tokenCount = 0, largest = 0;
  List offsets, tokens, sizes, origin;
};
struct Pairs {
  List triples;
  void add(u32 a, u32 b, u32 shared) {
    triples.push_back(std::min(a, b));
    triples.push_back(std::max(a, b));
    triples.push_back(shared);
  }
};

static const u64 PARTS = 1000000;
static u32 ofSize(u64 parts, u64 size) { return (parts * size + PARTS - 1) / PARTS; }
static u32 ofSum(u64 parts, u64 sum) { return (parts * sum + PARTS + parts - 1) / (PARTS + parts); }

static List starts(const List &counts) {
  List at(counts.size() + 1);
  for (size_t i = 0; i < counts.size(); i++) at[i + 1] = at[i] + counts[i];
  return at;
}
static List order(const List &keys) {
  u32 most = keys.empty() ? 0 : *std::max_element(keys.begin(), keys.end());
  List counts(most + 1), result(keys.size());
  for (u32 key : keys) counts[key]++;
  List next = starts(counts);
  for (u32 i = 0; i < keys.size(); i++) result[next[keys[i]]++] = i;
  return result;
}

static Sets prepare(const List &from, const List &raw, u32 tokenCount) {
  Sets s;
  s.count = from.size() - 1;
  s.tokenCount = tokenCount;
  List sizes(s.count);
  for (u32 i = 0; i < s.count; i++) sizes[i] = from[i + 1] - from[i];
  s.origin = order(sizes);
  for (u32 i : s.origin) s.sizes.push_back(sizes[i]);
  s.largest = s.count ? s.sizes.back() : 0;
  s.offsets = starts(s.sizes);
  List frequency(tokenCount), rank(tokenCount);
  for (u32 token : raw) frequency[token]++;
  List byRarity = order(frequency);
  for (u32 r = 0; r < tokenCount; r++) rank[byRarity[r]] = r;
  // Tokens are dealt out rank by rank to the sets that hold them, so no set needs sorting.
  List holders(tokenCount);
  for (u32 r = 0; r < tokenCount; r++) holders[r] = frequency[byRarity[r]];
  List first = starts(holders), next = first, holder(raw.size());
  for (u32 place = 0; place < s.count; place++)
    for (u32 i = from[s.origin[place]]; i < from[s.origin[place] + 1]; i++) holder[next[rank[raw[i]]]++] = place;
  s.tokens.resize(raw.size());
  List at = s.offsets;
  for (u32 r = 0; r < tokenCount; r++)
    for (u32 i = first[r]; i < first[r + 1]; i++) s.tokens[at[holder[i]]++] = r;
  return s;
}

static List postingStarts(const Sets &s, const List &leading) {
  List at(s.tokenCount + 1);
  for (u32 x = 0; x < s.count; x++)
    for (u32 i = s.offsets[x], end = i + leading[s.sizes[x]]; i < end; i++) at[s.tokens[i] + 1]++;
  for (u32 t = 0; t < s.tokenCount; t++) at[t + 1] += at[t];
  return at;
}

static void jaccard(const Sets &s, u64 parts, Pairs &pairs) {
  List probe(s.largest + 1), indexed(s.largest + 1), smallest(s.largest + 1), needed(s.largest + 1);
  for (u32 size = 1; size <= s.largest; size++) {
    smallest[size] = ofSize(parts, size);
    probe[size] = size - smallest[size] + 1;
    indexed[size] = size - ofSum(parts, 2 * size) + 1;
  }
  List head = postingStarts(s, indexed), tail = head;
  struct Posting { u32 set, at; };
  std::vector<Posting> postings(head[s.tokenCount]);
  List met(s.count), candidates(s.count);
  const u32 *tokens = s.tokens.data();
  u32 neededFor = 0;
  for (u32 x = 0; x < s.count; x++) {
    u32 size = s.sizes[x];
    if (!size) continue;
    u32 from = s.offsets[x], end = from + size, least = smallest[size], found = 0;
    if (size != neededFor) {
      neededFor = size;
      for (u32 other = least; other <= size; other++) needed[other] = ofSum(parts, other + size);
    }
    u32 probeEnd = from + probe[size];
    for (u32 at = from; at < probeEnd; at++) {
      u32 token = tokens[at], stop = tail[token], p = head[token];
      while (p < stop && s.sizes[postings[p].set] < least) p++;
      head[token] = p;
      for (; p < stop; p++) {
        u32 y = postings[p].set;
        if (met[y]) { met[y]++; continue; }
        u32 other = s.sizes[y];
        if (std::min(end - at, other - postings[p].at) < needed[other]) continue;
        met[y] = 1;
        candidates[found++] = y;
      }
    }
    u32 lastProbed = tokens[probeEnd - 1];
    for (u32 c = 0; c < found; c++) {
      u32 y = candidates[c], shared = met[y], otherFrom = s.offsets[y], otherEnd = otherFrom + s.sizes[y];
      met[y] = 0;
      u32 otherPrefix = otherFrom + indexed[s.sizes[y]], enough = needed[s.sizes[y]];
      bool first = lastProbed < tokens[otherPrefix - 1];
      u32 a = first ? probeEnd : from + shared, b = first ? otherFrom + shared : otherPrefix;
      int64_t slackA = (int64_t)(end - a) + shared - enough, slackB = (int64_t)(otherEnd - b) + shared - enough;
      while (a < end && b < otherEnd && slackA >= 0 && slackB >= 0) {
        u32 u = tokens[a], v = tokens[b];
        if (u == v) { shared++; a++; b++; }
        else if (u < v) { a++; slackA--; }
        else { b++; slackB--; }
      }
      if (shared >= enough) pairs.add(s.origin[x], s.origin[y], shared);
    }
    for (u32 at = from, stop = from + indexed[size]; at < stop; at++) postings[tail[tokens[at]]++] = {x, at - from};
  }
}

static void overlap(const Sets &s, u64 parts, Pairs &pairs) {
  List needed(s.largest + 1), prefix(s.largest + 1);
  for (u32 size = 1; size <= s.largest; size++) {
    needed[size] = ofSize(parts, size);
    prefix[size] = size - needed[size] + 1;
  }
  List head = postingStarts(s, prefix), tail = head, postings(head[s.tokenCount]);
  List met(s.count), candidates(s.count);
  const u32 *tokens = s.tokens.data();
  for (u32 x = 0; x < s.count; x++) {
    u32 from = s.offsets[x], end = from + s.sizes[x], found = 0;
    for (u32 at = from; at < end; at++)
      for (u32 p = head[tokens[at]], stop = tail[tokens[at]]; p < stop; p++)
        if (met[postings[p]]++ == 0) candidates[found++] = postings[p];
    for (u32 c = 0; c < found; c++) {
      u32 y = candidates[c], shared = met[y], enough = needed[s.sizes[y]];
      met[y] = 0;
      u32 otherEnd = s.offsets[y] + s.sizes[y], b = s.offsets[y] + prefix[s.sizes[y]];
      int64_t slack = (int64_t)(otherEnd - b) + shared - enough;
      if (slack < 0) continue;
      u32 a = std::upper_bound(tokens + from, tokens + end, tokens[b - 1]) - tokens;
      while (a < end && b < otherEnd && slack >= 0) {
        u32 u = tokens[a], v = tokens[b];
        if (u == v) { shared++; a++; b++; }
        else if (u < v) a++;
        else { b++; slack--; }
      }
      if (shared >= enough) pairs.add(s.origin[x], s.origin[y], shared);
    }
    for (u32 at = from, stop = from + prefix[s.sizes[x]]; at < stop; at++) postings[tail[tokens[at]]++] = x;
  }
}

// The thread's own time where there is such a clock: a shared machine's other work is not ours.
static double now() {
#ifdef CLOCK_THREAD_CPUTIME_ID
  timespec t;
  if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t) == 0) return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
#endif
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  FILE *file = fopen(argv[1], "rb");
  u32 header[3];
  if (!file || fread(header, 4, 3, file) != 3) return 1;
  List offsets(header[0] + 1), raw(header[1]);
  if (fread(offsets.data(), 4, offsets.size(), file) != offsets.size()) return 1;
  if (fread(raw.data(), 4, raw.size(), file) != raw.size()) return 1;
  u64 parts = strtoull(argv[3], nullptr, 10);
  bool byJaccard = !strcmp(argv[2], "jaccard");
  double best = 1e300, bestPrepare = 1e300, until = now() + atof(argv[4]);
  Pairs pairs;
  for (int turn = 0; turn < 5 || now() < until; turn++) {
    pairs = Pairs();
    double start = now();
    Sets sets = prepare(offsets, raw, header[2]);
    double ready = now();
    if (byJaccard) jaccard(sets, parts, pairs);
    else overlap(sets, parts, pairs);
    best = std::min(best, now() - ready);
    bestPrepare = std::min(bestPrepare, ready - start);
  }
  u32 digest = 0;
  for (size_t i = 0; i < pairs.triples.size(); i += 3)
    digest += ((pairs.triples[i] * 2654435761u) ^ ((pairs.triples[i + 1] + 1) * 40503u)) * (pairs.triples[i + 2] + 7);
  printf("{\"ms\":%.4f,\"prepareMs\":%.4f,\"pairs\":\"%zu:%u\"}\n", best, bestPrepare, pairs.triples.size() / 3, digest);
}
