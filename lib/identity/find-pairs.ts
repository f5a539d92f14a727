import type { Evidence, KnownGroup } from './evidence';
import { keysBeforeSplit } from './name-key';
import { weigh, type Pair } from './weigh';

/** A pair worth a look, by index of the page id and of the stored group. */
export interface Candidate extends Pair {
  readonly seen: number;
  readonly known: number;
}

/** Rare members say most; so many are looked up for each page id. */
const PROBES = 24;
/** Whoever is in more groups than this tells none of them apart. */
const MOST_GROUPS_OF_ONE = 256;
const MOST_NAMESAKES = 64;
const MOST_BY_MEMBERS = 24;

type Index = ReadonlyMap<string, readonly number[]>;

function indexBy(
  known: readonly KnownGroup[],
  keysOf: (group: KnownGroup) => Iterable<string>,
): Index {
  const index = new Map<string, number[]>();
  known.forEach((group, at) => {
    for (const key of new Set(keysOf(group))) {
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
  });
  return index;
}

function* signatureKeys({ signature }: KnownGroup): Generator<string> {
  for (const key of signature?.keys ?? []) yield `${signature?.version ?? ''} ${key}`;
}

/** The stored groups that share most of the rarest members seen. */
function byMembers({ signatures }: Evidence, index: Index): readonly number[] {
  const lists = signatures.flatMap(({ version, keys }) =>
    [...keys].flatMap((key) => {
      const list = index.get(`${version} ${key}`);
      return list && list.length <= MOST_GROUPS_OF_ONE ? [list] : [];
    }),
  );
  const counts = new Map<number, number>();
  for (const list of lists.sort((a, b) => a.length - b.length).slice(0, PROBES))
    for (const at of list) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_BY_MEMBERS)
    .map(([at]) => at);
}

/** All pairs that can be one group; a page's flood of look-alikes costs no more than many groups do. */
export function findPairs(
  seen: readonly Evidence[],
  known: readonly KnownGroup[],
): readonly Candidate[] {
  const names = indexBy(known, (group) =>
    [group.nameKey, ...group.previousNameKeys].filter((key) => key !== ''),
  );
  const ids = indexBy(known, ({ idHint }) => (idHint === undefined ? [] : [idHint]));
  const members = indexBy(known, signatureKeys);
  return seen.flatMap((evidence, at) => {
    const near = new Set([
      ...evidence.nameKeys
        .flatMap((key) => [key, ...keysBeforeSplit(key)])
        .flatMap((key) => (names.get(key) ?? []).slice(0, MOST_NAMESAKES)),
      ...(ids.get(evidence.idHint) ?? []).slice(0, MOST_NAMESAKES),
      ...byMembers(evidence, members),
    ]);
    return [...near].flatMap((index) => {
      const group = known[index];
      const pair = group && weigh(evidence, group);
      return pair ? [{ ...pair, seen: at, known: index }] : [];
    });
  });
}
