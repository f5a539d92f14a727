import { isAbbreviation } from './abbreviation';

/** How alike two subjects are; `contrast` when they name two of a kind. */
export type SubjectLikeness = 'same' | 'close' | 'narrower' | 'faint' | 'unlike' | 'contrast';

/** Characters that tell things of one kind apart. */
const CONTRASTS = [
  '东西南北中',
  '上下',
  '前后',
  '左右',
  '内外',
  '春夏秋冬',
  '早中晚夜',
  '男女',
  '新老旧',
  '正副',
  '甲乙丙丁',
  'abcdef',
  '初中末高小幼大',
  '一二三四五六七八九十0123456789',
  '文卫',
];
const PLACE_KINDS =
  '大道|路|街|巷|桥|河|涌|湖|渠|公园|广场|小区|花园|社区|城中村|村|大厦|校区|院区|市场|隧道|工地|地块|园区|片区';
/** The last of several kinds in a row: 滨河路 is a road, not a river. */
const PLACE = new RegExp(`(\\p{Script=Han}{1,4}?)(${PLACE_KINDS})(?!${PLACE_KINDS})`, 'gu');

/** Lengths fit in 16 bits: a name is never that long. */
let lengths = new Uint16Array(32 * 32);

/**
 * Length of the longest common subsequence and what it leaves over on both sides. Millions of pairs
 * come by in a large circle of people, so one table serves them all.
 */
function align(a: string, b: string) {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  if (size > lengths.length) lengths = new Uint16Array(2 * size);
  const table = lengths;
  table.fill(0, 0, size);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const code = a.charCodeAt(i);
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        code === b.charCodeAt(j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  let restA = '';
  let restB = '';
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a.charCodeAt(i) === b.charCodeAt(j)) {
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) restA += a[i++] ?? '';
    else restB += b[j++] ?? '';
  }
  return { shared: at(0, 0), restA: restA + a.slice(i), restB: restB + b.slice(j) };
}

/** 道路, 公路, 各村: a kind of place, not the name of one. */
const NO_NAME = /^(?:[道公马铁水各全农乡本新老旧]|道路|农村|城市|各个)*$/u;
/** 向阳里老旧小区: how a place is, behind its name. */
const OLD = /(?:老旧|[老旧新])$/u;

type Places = ReadonlyMap<string, readonly string[]>;

const MOST_REMEMBERED = 200_000;
const remembered = new Map<string, Places>();

function readPlaces(text: string): Places {
  const found = new Map<string, string[]>();
  for (const [, said = '', kind = ''] of text.matchAll(PLACE)) {
    const name = said.replace(OLD, '');
    if (!NO_NAME.test(name)) found.set(kind, [...(found.get(kind) ?? []), name]);
  }
  return found;
}

/** Each text is read once, for it is compared with many. */
function places(text: string): Places {
  let found = remembered.get(text);
  if (!found) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    found = readPlaces(text);
    remembered.set(text, found);
  }
  return found;
}

/** Two roads, two parks: the same kind of place under different names. */
function namesOtherPlace(a: string, b: string): boolean {
  const [own, other] = [places(a), places(b)];
  if (own.size === 0 || other.size === 0) return false;
  return [...own].some(([kind, names]) => {
    const otherNames = other.get(kind);
    return (
      otherNames !== undefined &&
      !names.some((one) => otherNames.some((two) => two.endsWith(one) || one.endsWith(two)))
    );
  });
}

/** The kinds of `CONTRASTS` that a character is of, one bit each. */
const kindsOf = new Map<string, number>();
CONTRASTS.forEach((kind, bit) => {
  for (const character of kind) kindsOf.set(character, (kindsOf.get(character) ?? 0) | (1 << bit));
});

/** The kinds that every character of both texts is of. */
function commonKinds(a: string, b: string): number {
  let kinds = -1;
  for (const character of a) kinds &= kindsOf.get(character) ?? 0;
  for (const character of b) kinds &= kindsOf.get(character) ?? 0;
  return kinds;
}

const isContrast = (a: string, b: string): boolean =>
  a !== '' && b !== '' && commonKinds(a, b) !== 0;

const lettersOf = (text: string): string => Array.from(text).sort().join('');
const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && lettersOf(a) === lettersOf(b);

/** Shared characters, as a part of both texts, from which two longer subjects count as close. */
const CLOSE = 0.65;
const CLOSE_LENGTH = 4;

/** 语文教研, 数学教研: one word stands for another of its length, as among siblings. */
const isSubstitution = (a: string, b: string, restA: string, restB: string): boolean =>
  a.includes(restA) && b.includes(restB) && a.replace(restA, '') === b.replace(restB, '');

/** Shared characters, as a part of the shorter text, that are more than chance. */
const FAINT = 1 / 3;

/** 夏季 and 冬季 campaigns are two, whatever else their names share. */
function ofOtherSeason(a: string, b: string): boolean {
  const seasons = (text: string): readonly string[] => text.match(/[春夏秋冬](?=季)/gu) ?? [];
  const [one, other] = [seasons(a), seasons(b)];
  return one.length > 0 && other.length > 0 && !one.some((season) => other.includes(season));
}

/** What is done, to whatever it is done: alone no sign of the same work. */
const DEEDS =
  /改造|普查|拆迁|整治|治理|建设|创建|管理|服务|检查|排查|考核|评审|验收|申报|培训|宣传|征缴|缴费|维修|考试|招聘|录用/gu;

/** Some characters in common, more than chance and more than what is done anywhere. */
function isFaint(a: string, b: string): boolean {
  const [things, otherThings] = [a.replace(DEEDS, ''), b.replace(DEEDS, '')];
  if (things === '' || otherThings === '') return false;
  const { shared } = align(things, otherThings);
  return shared >= 2 && shared / Math.min(things.length, otherThings.length) >= FAINT;
}

/** Compares two non-empty subjects. */
export function compareSubjects(a: string, b: string): SubjectLikeness {
  if (a === b || isAbbreviation(a, b) || isAbbreviation(b, a)) return 'same';
  const { shared, restA, restB } = align(a, b);
  if (namesOtherPlace(a, b) || ofOtherSeason(a, b) || isContrast(restA, restB)) return 'contrast';
  if (sameLetters(a, b)) return 'close';
  if (restA === '' || restB === '') return compareContained(a, b, restA + restB);
  const alike = (2 * shared) / (a.length + b.length) >= CLOSE;
  const shorter = Math.min(a.length, b.length);
  if (alike && shorter >= CLOSE_LENGTH) return 'close';
  if (restA.length === restB.length && isSubstitution(a, b, restA, restB)) return 'unlike';
  return isFaint(a, b) ? 'faint' : 'unlike';
}

/** One holds all of the other: words put in between refine it, words at an end name a part of it. */
function compareContained(a: string, b: string, rest: string): SubjectLikeness {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2) return 'unlike';
  if (!long.includes(short))
    return long.startsWith(short.slice(0, 1)) && long.endsWith(short.slice(-1))
      ? 'close'
      : 'narrower';
  return rest.length < 2 && short.length > 2 ? 'close' : 'narrower';
}
