import type { GroupName } from './group-name';
import { conflictingNumbers } from './identity';
import { compareSubjects } from './subject';
import { compareUnits, isSameUnit, unitText, type Unit } from './unit';
import { audienceFamilies, MILD, synonyms } from './word-families';

/** Why two names cannot mean the same group. */
export type Contrast = 'number' | 'unit' | 'audience' | 'function' | 'subject';

/**
 * `same`: the same work by name. `close`: nearly. `narrower`: one names a part or a function the other
 * does not. `faint`: some words in common, too few to say anything alone. `unlike`: nothing in common that matters. `contrast`: two of a kind, so never the same.
 */
export type NameLikeness =
  | { readonly level: 'same' | 'close' | 'narrower' | 'faint' | 'unlike' }
  | { readonly level: 'contrast'; readonly by: Contrast; readonly a: string; readonly b: string };

type Level = Exclude<NameLikeness['level'], 'contrast'>;
const ORDER: readonly Level[] = ['same', 'close', 'narrower', 'faint', 'unlike'];
const weaker = (a: Level, b: Level): Level => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

const contrast = (by: Contrast, a: string, b: string): NameLikeness => ({
  level: 'contrast',
  by,
  a,
  b,
});
const listText = (words: readonly string[]): string => words.join('、') || '全体';

/** What differing functions allow: two different ones contrast, one more narrows. */
export function compareFunctions(a: GroupName, b: GroupName): Level | 'contrast' {
  const onlyA = a.functions.filter((word) => !b.functions.includes(word));
  const onlyB = b.functions.filter((word) => !a.functions.includes(word));
  const sharesOne = a.functions.some((word) => b.functions.includes(word));
  if (onlyA.length > 0 && onlyB.length > 0 && !sharesOne) return 'contrast';
  const extra = [...onlyA, ...onlyB];
  if (extra.length === 0 || (sharesOne && extra.every((word) => MILD.has(word)))) return 'same';
  return extra.every((word) => MILD.has(word)) ? 'close' : 'narrower';
}

/**
 * Both are a unit's general groups, or carry only a function: the unit decides. One that names no unit
 * (镇政府全体干部) may be anybody's: its members must say whose.
 */
function compareWithoutSubject(a: GroupName, b: GroupName): Level {
  const homes = compareUnits(a.home, b.home);
  if (homes === 'same') return 'same';
  if (homes === 'different') return 'unlike';
  if (a.plain === b.plain && a.plain !== '') return 'same';
  return a.functions.length + b.functions.length === 0 ? 'narrower' : 'unlike';
}

/** 财务室 and 财务工作群, 扫黑办 and 扫黑除恶工作群: the unit of one is the subject of the other. */
function unitAsSubject(a: GroupName, b: GroupName): Level {
  const inner = a.unit.units.at(-1);
  if (a.subject !== '' || !inner || inner.core === '' || b.unit.units.length > 0) return 'unlike';
  const core = synonyms.get(inner.core) ?? inner.core;
  if (core === b.subject) return 'same';
  const level = inner.type === '办' ? compareSubjects(core, b.subject) : 'unlike';
  return level === 'contrast' ? 'unlike' : weaker(level, 'close');
}

/** 客服中心热线 and 客服热线: what one calls its unit is part of the subject of the other. */
function saysUnitAsWell(a: GroupName, b: GroupName): boolean {
  const inner = a.unit.units.at(-1);
  return inner !== undefined && b.unit.units.length === 0 && inner.core + a.subject === b.subject;
}

function compareContent(a: GroupName, b: GroupName): Level | 'contrast' {
  if (a.subject !== '' && b.subject !== '')
    return saysUnitAsWell(a, b) || saysUnitAsWell(b, a)
      ? 'close'
      : compareSubjects(a.subject, b.subject);
  if (a.subject === '' && b.subject === '') return compareWithoutSubject(a, b);
  return a.subject === '' ? unitAsSubject(a, b) : unitAsSubject(b, a);
}

const isBare = ({ subject, audiences, numbers }: GroupName): boolean =>
  subject === '' && audiences.length === 0 && numbers.length === 0;

const BUREAUS = ['局', '厅', '委'];
/** Of one type; reforms turn offices of a province into bureaus and back (林业厅, 林草局). */
const isBureauAs = ({ type }: Unit, ledger: Unit): boolean =>
  type === ledger.type || (BUREAUS.includes(type) && BUREAUS.includes(ledger.type));

/**
 * 工商局 and 市监局, both filed under the one bureau: a bureau has no bureau inside, so these are its
 * earlier and present names. A number in either tells siblings apart.
 */
function isOneUnitUnderTwoNames(a: GroupName, b: GroupName): boolean {
  const [ledger, other] = [a.ledger?.units.at(-1), b.ledger?.units.at(-1)];
  const [inner, otherInner] = [a.unit.units.at(-1), b.unit.units.at(-1)];
  if (!ledger || !other || !inner || !otherInner || !isSameUnit(ledger, other)) return false;
  return (
    isBare(a) &&
    isBare(b) &&
    isBureauAs(inner, ledger) &&
    isBureauAs(otherInner, ledger) &&
    !/\d/u.test(inner.core + otherInner.core)
  );
}

/** 反诈预警劝阻 and 反诈宣传: one goes further in its subject, the other in what it does. */
const eachSaysMore = (a: GroupName, b: GroupName): boolean => {
  const [long, short] = a.subject.length > b.subject.length ? [a, b] : [b, a];
  const more = short.functions.filter((word) => !long.functions.includes(word) && !MILD.has(word));
  return long.subject.length - short.subject.length >= 2 && more.length > 0;
};

/** 护士长群, filed under 护理部, may be all its people; 护理部护士长群 names both, so it sets some apart. */
function audienceText({ audiences, home, unit }: GroupName): string {
  if (unit.units.length > 0 || audiences.length === 0) return listText(audiences);
  const own = new Set(home.units.flatMap(({ core }) => audienceFamilies.get(core) ?? []));
  return listText(audiences.filter((audience) => !own.has(audience)));
}

/** The contrast of two names that numbers or units alone set apart, whatever else they say. */
export function standApart(a: GroupName, b: GroupName): NameLikeness | undefined {
  const numbers = conflictingNumbers(a.numbers, b.numbers);
  if (numbers) return contrast('number', numbers.a, numbers.b);
  return compareUnits(a.unit, b.unit) === 'different' && !isOneUnitUnderTwoNames(a, b)
    ? contrast('unit', unitText(a.unit), unitText(b.unit))
    : undefined;
}

/** 调度中心排班群 beside 调度中心工作群: a rota is kept apart from what its unit talks about. */
const isRotaOfUnit = (a: GroupName, b: GroupName): boolean =>
  a.subject + b.subject === '' &&
  a.functions.includes('值班') !== b.functions.includes('值班') &&
  a.functions.length + b.functions.length === 1;

/** Whether two groups are for the same work, going by their names alone. */
export function compareNames(a: GroupName, b: GroupName): NameLikeness {
  const apart = standApart(a, b);
  if (apart) return apart;
  if (compareUnits(a.unit, b.unit) === 'different')
    return { level: compareFunctions(a, b) === 'same' ? 'close' : 'faint' };
  if (audienceText(a) !== audienceText(b))
    return contrast('audience', audienceText(a), audienceText(b));
  const functions = compareFunctions(a, b);
  if (functions === 'contrast' || isRotaOfUnit(a, b))
    return contrast('function', listText(a.functions), listText(b.functions));
  const content = compareContent(a, b);
  if (content === 'contrast') return contrast('subject', a.subject, b.subject);
  const audiences = listText(a.audiences) === listText(b.audiences) ? 'same' : 'narrower';
  const level = weaker(content, weaker(functions, audiences));
  return { level: level === 'narrower' && eachSaysMore(a, b) ? 'faint' : level };
}
