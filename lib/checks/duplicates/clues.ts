import { isLooseAbbreviation } from '../../text/group-name/abbreviation';
import { compareFunctions } from '../../text/group-name/compare';
import type { GroupName } from '../../text/group-name/group-name';
import { saysOnlyWho } from '../../text/group-name/who';
import { withoutGeneric } from '../../text/group-name/words';
import type { RareWord } from './rare-words';

/** 项目指挥部 is a body as 专班 is; to command is a work of its own only beside another one. */
const withoutCommand = (name: GroupName): GroupName => ({
  ...name,
  functions: name.functions.filter((word) => word !== '指挥'),
});

/** Neither does what the other does not, or they do one thing both: 值班 on one side alone is another work. */
export function doAlike(a: GroupName, b: GroupName): boolean {
  if (compareFunctions(a, b) === 'contrast') return false;
  if (a.functions.some((word) => b.functions.includes(word))) return true;
  const others = compareFunctions(withoutCommand(a), withoutCommand(b));
  return others === 'same' || others === 'close';
}

/** What two names have in common where their wording does not say so. */
export interface Clue {
  readonly by: 'rare-word' | 'abbreviation' | 'who';
  readonly rare?: RareWord;
}

/** Finds the rare word of two names; asked for only where their wording leaves it open. */
export type FindRare = () => RareWord | undefined;

/** 义诊 in 健康扶贫义诊: where one name says more, that must not be the larger part of it. */
const MAIN_PART = 0.5;
/** 责任督学 in 中小学责任督学挂牌督导: two words that are all of one name say which work by themselves. */
const TWO_WORDS = 4;

const saysEnough = ({ word, share, isWhole }: RareWord): boolean =>
  share >= MAIN_PART || (isWhole && word.length >= TWO_WORDS);

const contents = new WeakMap<GroupName, string>();

/** All that a name says beside its unit and what any group is called; each is read once. */
function contentOf(name: GroupName): string {
  const before = contents.get(name);
  if (before !== undefined) return before;
  const { unit, plain } = name;
  const content = withoutGeneric(unit.units.length > 0 ? unit.rest : plain).join('');
  contents.set(name, content);
  return content;
}

/** Two characters in order are chance, three that begin alike hardly. */
const ABBREVIATION_FROM = 3;

/** 个转企 and 个体工商户转型升级企业: as a whole, with the words that elsewhere say who. */
function isShortened(a: GroupName, b: GroupName): boolean {
  const [one, other] = [contentOf(a), contentOf(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length >= ABBREVIATION_FROM &&
    long.length >= 2 * short.length &&
    !long.includes(short) &&
    isLooseAbbreviation(short, long)
  );
}

/** 物业经理 and 物业小区负责人: what the people are called differs, which people they are may not. */
export function findClue(
  a: GroupName,
  b: GroupName,
  oneSaysMore: boolean,
  findRare: FindRare,
): Clue | undefined {
  const rare = findRare();
  if (rare && (!oneSaysMore || saysEnough(rare))) return { by: 'rare-word', rare };
  if (!oneSaysMore && isShortened(a, b)) return { by: 'abbreviation' };
  return saysOnlyWho(a) && saysOnlyWho(b) ? { by: 'who' } : undefined;
}
