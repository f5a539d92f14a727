import type { Group } from '../../model/group';
import { compareNames, type NameLikeness } from '../../text/group-name/compare';
import { readGroupName, type GroupName } from '../../text/group-name/group-name';

/** How alike two groups' work is, and what besides the present names said so. */
export interface WorkLikeness {
  readonly level: NameLikeness['level'];
  readonly by: 'name' | 'previous-name' | 'purpose';
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
  return match && { level: 'unlike', by: match.by };
}

/**
 * Names decide; where they have nothing in common, an earlier name or the stated purpose of one may
 * still be the other's work, which counts for less.
 */
export function likenessOf(a: Group, nameA: GroupName, b: Group, nameB: GroupName): WorkLikeness {
  const { level } = compareNames(nameA, nameB);
  const byName: WorkLikeness = { level, by: 'name' };
  if (level !== 'unlike' && level !== 'faint') return byName;
  return secondLook(a, nameB) ?? secondLook(b, nameA) ?? byName;
}
