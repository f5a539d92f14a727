import { compareFunctions } from '../../text/group-name/compare';
import type { GroupName } from '../../text/group-name/group-name';
import { saysOnlyWho } from '../../text/group-name/who';
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
  readonly by: 'rare-word' | 'who';
  readonly rare?: RareWord;
}

/** Finds the rare word of two names; asked for only where their wording leaves it open. */
export type FindRare = () => RareWord | undefined;

/** 义诊 in 健康扶贫义诊: where one name says more, that must not be the larger part of it. */
const MAIN_PART = 0.5;

/** 物业经理 and 物业小区负责人: what the people are called differs, which people they are may not. */
export function findClue(
  a: GroupName,
  b: GroupName,
  oneSaysMore: boolean,
  findRare: FindRare,
): Clue | undefined {
  const rare = findRare();
  if (rare && (!oneSaysMore || rare.share >= MAIN_PART)) return { by: 'rare-word', rare };
  return saysOnlyWho(a) && saysOnlyWho(b) ? { by: 'who' } : undefined;
}
