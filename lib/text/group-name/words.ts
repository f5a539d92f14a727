import {
  audienceFamilies,
  functionFamilies,
  GENERIC,
  GENERIC_TAIL,
  KEPT_WHOLE,
  synonyms,
} from './word-families';

/** What a group is about, for whom and to do what, read from the words that follow its unit. */
export interface ReadWords {
  /** The words that say which work, synonyms unified; empty for a unit's general group. */
  readonly subject: string;
  readonly audiences: readonly string[];
  readonly functions: readonly string[];
}

const generic = new Set(GENERIC);
const vocabulary = new Set([
  ...GENERIC,
  ...KEPT_WHOLE,
  ...audienceFamilies.keys(),
  ...functionFamilies.keys(),
  ...synonyms.keys(),
]);
const longestWord = Math.max(...Array.from(vocabulary, (word) => word.length));

/** Cuts a text into known words, longest first, and single characters between them. */
function cutWords(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longestWord, text.length - at);
    while (length > 1 && !vocabulary.has(text.slice(at, at + length))) length -= 1;
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

function withoutGenericTail(text: string): string {
  const tail = GENERIC_TAIL.find((word) => text.endsWith(word));
  if (tail === undefined) return text;
  return withoutGenericTail(text.slice(0, -tail.length));
}

/** 文明城市创建 is 创建文明城市, whose abbreviation begins with 创. */
const creationFirst = (subject: string): string =>
  subject.replace(/^(.+)创建$/u, '创建$1').replace(/^创建(?:全国|国家级?|省级?|市级)/u, '创建');

/** 各所所长 are 基层所长. */
const EVERY = /^(?:各|基层)(?=.{2})/u;

const sorted = (families: Iterable<string>): readonly string[] => [...new Set(families)].sort();

/** Reads cleaned words without unit, years and numbers. */
export function readWords(text: string): ReadWords {
  const plain: string[] = [];
  const audiences: string[] = [];
  const functions: string[] = [];
  for (const piece of cutWords(text.replace(/^(?:关于|我们?|本)/u, ''))) {
    const audience = audienceFamilies.get(piece);
    const purpose = functionFamilies.get(piece);
    if (audience) audiences.push(...audience);
    else if (purpose) functions.push(...purpose);
    else if (!generic.has(piece)) plain.push(synonyms.get(piece) ?? piece);
  }
  return {
    subject: creationFirst(withoutGenericTail(plain.join(''))).replace(EVERY, ''),
    audiences: sorted(audiences),
    functions: sorted(functions),
  };
}

/**
 * The words that say which thing a group is about, each run of them by itself: without what any group
 * carries, without people and without what is done. 两客一危企业安全联络 is about 两客一危 and 安全.
 */
export function thingsIn(text: string): readonly string[] {
  const runs = [''];
  for (const piece of cutWords(text)) {
    const isThing =
      !generic.has(piece) && !audienceFamilies.has(piece) && !functionFamilies.has(piece);
    const thing = synonyms.get(piece) ?? piece;
    const isNextNumber = /^\d{3}/u.test(thing) && /\d$/u.test(runs.at(-1) ?? '');
    if (!isThing) runs.push('');
    else if (isNextNumber) runs.push(thing);
    else runs.push((runs.pop() ?? '') + thing);
  }
  return runs.filter((run) => run !== '');
}

/** What is left of a text without the words that any group carries, synonyms unified, in pieces. */
export function withoutGeneric(text: string): readonly string[] {
  const runs = [''];
  for (const piece of cutWords(text)) {
    if (generic.has(piece)) runs.push('');
    else runs.push((runs.pop() ?? '') + (synonyms.get(piece) ?? piece));
  }
  return runs.filter((run) => run !== '');
}
