import type { Group } from '../../model/group';
import { compareNames, type NameLikeness } from '../../text/group-name/compare';
import { readGroupName, type GroupName } from '../../text/group-name/group-name';
import { namesBody } from '../../text/group-name/who';
import { doAlike, findClue, type FindRare } from './clues';
import type { RareWord } from './rare-words';

/** How alike two groups' work is, and what besides the present names said so. */
export interface WorkLikeness {
  readonly level: NameLikeness['level'];
  readonly by: 'name' | 'previous-name' | 'purpose' | 'rare-word' | 'abbreviation' | 'who';
  /** Whether the names leave it open, so that what stands around them counts. */
  readonly isOpen: boolean;
  /** The word, where a rare one said so. */
  readonly rare?: RareWord;
}

interface OtherName {
  readonly by: 'previous-name' | 'purpose';
  readonly name: GroupName;
}

const read = new WeakMap<Group, readonly OtherName[]>();

/** Each group's are read once, for it is compared with many. */
function otherNames(group: Group): readonly OtherName[] {
  let names = read.get(group);
  if (!names) {
    names = readOtherNames(group);
    read.set(group, names);
  }
  return names;
}

const readOtherNames = ({ previousNames, purpose, unit }: Group): readonly OtherName[] => [
  ...previousNames.map((name) => ({
    by: 'previous-name' as const,
    name: readGroupName(name, { unit }),
  })),
  ...(purpose === undefined
    ? []
    : [{ by: 'purpose' as const, name: readGroupName(purpose, { unit }) }]),
];

/** 全局工作通知 says neither which work nor whose. */
const saysWhich = ({ subject, unit }: GroupName): boolean =>
  subject !== '' || unit.units.length > 0;

function secondLook(a: Group, nameB: GroupName): WorkLikeness | undefined {
  const match = otherNames(a).find(
    ({ name }) => saysWhich(name) && compareNames(name, nameB).level === 'same',
  );
  return match && { level: 'unlike', by: match.by, isOpen: true };
}

/**
 * Names decide; where they have nothing in common, an earlier name or the stated purpose of one may
 * still be the other's work, or both name a thing that no other group is about, or both say only who
 * is in them; that counts for less. People called differently are set apart only when neither holds.
 */
export function likenessOf(
  a: Group,
  nameA: GroupName,
  b: Group,
  nameB: GroupName,
  findRare: FindRare,
): WorkLikeness {
  const likeness = compareNames(nameA, nameB);
  const { level } = likeness;
  const isOpen = level === 'unlike' || level === 'faint';
  const isAudience = level === 'contrast' && likeness.by === 'audience';
  const byName: WorkLikeness = { level, by: 'name', isOpen };
  if (!isOpen && !isAudience && level !== 'narrower') return byName;
  const second = isOpen ? (secondLook(a, nameB) ?? secondLook(b, nameA)) : undefined;
  if (second) return second;
  if (!doAlike(nameA, nameB) || (isAudience && (namesBody(nameA) || namesBody(nameB))))
    return byName;
  const clue = findClue(nameA, nameB, level === 'narrower', findRare);
  if (!clue) return isAudience ? byName : { ...byName, isOpen: true };
  return { level: level === 'narrower' ? level : 'unlike', ...clue, isOpen: true };
}
