import { isAbbreviation, isLooseAbbreviation } from './abbreviation';
import { cleanName } from './clean';
import { readIdentityNumbers, type IdentityNumber } from './identity';
import { readMarks } from './marks';
import { readUnits, type UnitReading } from './unit';
import { compareSubjects } from './subject';
import { readWords, type ReadWords } from './words';

/** A group's name taken apart, with what its ledger adds. */
export interface GroupName extends ReadWords {
  /** The cleaned name as one string, for comparing names that tell nothing else. */
  readonly plain: string;
  /** From the name itself; empty when it names no unit. */
  readonly unit: UnitReading;
  /** From the name, else from the ledger. */
  readonly home: UnitReading;
  /** From the ledger alone. */
  readonly ledger?: UnitReading;
  /** Those after the unit; a unit's own number is part of the unit. */
  readonly numbers: readonly IdentityNumber[];
  readonly years: readonly number[];
  readonly copy?: string;
}

/** What a ledger may say beside the name. */
export interface LedgerWords {
  readonly unit?: string | undefined;
  readonly purpose?: string | undefined;
}

/** 文津街道(原石桥街道): what a ledger adds in brackets is a remark, not a part of the unit. */
const EARLIER = /[(（][^()（）]*(?:原|曾|更名|改|并)[^()（）]*[)）]/gu;

/** 原石桥工商所: a unit that is no more; not 原平市 and 原种场. */
const FORMER = /^原(?![平阳种料水产创子始])(?=.{3})/u;
export const isFormer = (unit: string): boolean => FORMER.test(unit);

/** Reads a unit as a ledger names it. */
export const readUnit = (text: string): UnitReading =>
  readUnits(readMarks(text.replace(EARLIER, '').replace(FORMER, '')).words);

/** A phase that only the purpose names (数字城管一期建设). */
function phaseOfPurpose(purpose: string | undefined): readonly IdentityNumber[] {
  if (purpose === undefined) return [];
  return readIdentityNumbers(readMarks(purpose).words).numbers.filter(({ of }) => of === '期');
}

/** 第2网格群(东溪村): a unit in brackets at the end is said as well as one in front. */
function unitFirst(name: string): string {
  const [, head = '', inner = '', tail = ''] = /^(.+)\(([^()]{2,14})\)(群?)$/u.exec(name) ?? [];
  if (inner === '' || /^\d+$/u.test(inner)) return name;
  const { units, rest } = readUnit(inner);
  return units.length > 0 && rest === '' ? inner + head + tail : name;
}

/** Units called after a place or by a name of their own; an office's core is its task (创文办). */
const NAMED_UNIT = /村|社区|镇|乡|街道|学区|集团|公司|学|院|局$/u;
/** Shorter words differ in a character by right: 城东 and 城西. */
const MISTYPED_FROM = 5;

/** A wrong character in a word long enough not to be another one: 客运总占 for 客运总站. */
const isMistyped = (a: string, b: string): boolean =>
  a.length === b.length &&
  a.length >= MISTYPED_FROM &&
  Array.from(a).filter((character, i) => character !== b[i]).length === 1 &&
  compareSubjects(a, b) !== 'contrast';

/** 公路段, filed under 公路管理段: a kind of unit that no reading knows, by its first and last character. */
const isShortFor = (subject: string, unit: string): boolean =>
  subject.at(-1) === unit.at(-1) && isLooseAbbreviation(subject, unit);

/**
 * 云湖市监, filed under 区市场监管局: the ledger leaves out which district it is, the name does not. Of a
 * named district only its own name may stand there.
 */
function isPlaceAndBody(subject: string, district: string, unit: string): boolean {
  const [place, body] = [subject.slice(0, 2), subject.slice(2)];
  if (district === '' || body.length < 2) return false;
  const isItsPlace = district.length === 1 || district.startsWith(place);
  return isItsPlace && (body === unit || isAbbreviation(body, unit));
}

/** 青医 and 下坝 of 青屏区人民医院 and 下坝村: what seems a subject is the ledger's unit, shortened. */
function isLedgerUnit(subject: string, { district, units, rest }: UnitReading): boolean {
  const inner = units.at(-1);
  if (subject.length < 2) return false;
  if (!inner) return isShortFor(subject, rest);
  const plain = units.map(({ core, type }) => core + type).join('');
  if (isMistyped(subject, plain) || isPlaceAndBody(subject, district, plain)) return true;
  if (!NAMED_UNIT.test(inner.type)) return false;
  return subject === inner.core || isAbbreviation(subject, district.slice(0, -1) + plain);
}

/** A unit of a kind that no reading knows, taken as one all the same. */
const asUnit = ({ district, units, rest }: UnitReading): UnitReading =>
  units.length > 0
    ? { district, units, rest }
    : { district, units: [{ core: rest.slice(0, -1), type: rest.slice(-1) }], rest: '' };

/** Reads a group's name as its client shows it. Never throws; an empty name has no words at all. */
export function readGroupName(name: string, ledger: LedgerWords = {}): GroupName {
  const marks = readMarks(unitFirst(cleanName(name)));
  const unit = readUnits(marks.words);
  const { words, numbers } = readIdentityNumbers(unit.rest);
  const hasPhase = numbers.some(({ of }) => of === '期');
  const read = readWords(words);
  const said = ledger.unit === undefined ? undefined : readUnit(ledger.unit);
  const isNamed = said && unit.units.length === 0 && isLedgerUnit(read.subject, said);
  const filed = isNamed ? asUnit(said) : said;
  return {
    ...read,
    ...(isNamed ? { subject: '' } : {}),
    plain: marks.words,
    unit,
    home: unit.units.length > 0 || !filed ? unit : filed,
    ...(filed && filed.units.length > 0 ? { ledger: filed } : {}),
    numbers: hasPhase ? numbers : [...numbers, ...phaseOfPurpose(ledger.purpose)],
    years: marks.years,
    ...(marks.copy === undefined ? {} : { copy: marks.copy }),
  };
}
