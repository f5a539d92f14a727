import type { Group } from '../../model/group';
import type { Evidence } from '../check';
import type { WorkLikeness } from './likeness';
import type { MemberOverlap } from './member-overlap';
import type { TodaysName } from './todays-names';

export interface Side {
  readonly group: Group;
  readonly name: TodaysName;
}

const against = (key: string, facts: Evidence['facts']): Evidence => ({
  key,
  facts,
  against: true,
});

function aboutWork(a: Side, b: Side, likeness: WorkLikeness): Evidence {
  const facts = { a: a.group.name, b: b.group.name };
  if (likeness.by !== 'name') {
    const { by, rare } = likeness;
    const word = rare ? { word: rare.word, groups: rare.groups } : {};
    return { key: `work-by-${by}`, facts: { ...facts, ...word } };
  }
  if (likeness.level !== 'same') return { key: `work-${likeness.level}`, facts };
  if (a.name.plain === b.name.plain) return { key: 'name-identical', facts };
  return { key: a.name.subject === '' ? 'same-unit-general' : 'work-same', facts };
}

function aboutMembers(a: Side, b: Side, overlap: MemberOverlap | undefined): readonly Evidence[] {
  const names = { a: a.group.name, b: b.group.name };
  if (!overlap) return [against('members-unknown', names)];
  const { shared, knownA, knownB, known } = overlap;
  const facts = {
    ...names,
    shared,
    all: knownA + knownB - shared,
    smaller: Math.min(knownA, knownB),
  };
  const partly = against('members-partly-known', {
    knownA,
    knownB,
    countA: a.group.memberCount ?? knownA,
    countB: b.group.memberCount ?? knownB,
  });
  return known < 1
    ? [{ key: 'members-shared', facts }, partly]
    : [{ key: 'members-shared', facts }];
}

/** 石桥街道 became 文津街道: said where it is what makes two units one. */
function aboutRenaming(a: Side, b: Side): readonly Evidence[] {
  const [one, other] = [a.name.change, b.name.change];
  return [one, other]
    .flatMap((change) => (change && one?.from !== other?.from ? [change] : []))
    .map(({ from, to, by }) => ({ key: `unit-renamed-${by}`, facts: { from, to } }));
}

function aboutMarks(a: Side, b: Side): readonly Evidence[] {
  const found: Evidence[] = [];
  if (a.name.copy !== b.name.copy) {
    found.push({
      key: 'copy-mark',
      facts: { name: (a.name.copy === undefined ? b : a).group.name },
    });
  }
  if (a.name.years.join() !== b.name.years.join()) {
    found.push({ key: 'other-year', facts: { a: a.group.name, b: b.group.name } });
  }
  if (a.group.clientId !== b.group.clientId) {
    found.push({ key: 'other-client', facts: { a: a.group.clientId, b: b.group.clientId } });
  }
  return found;
}

/** What speaks for and against two groups being one. */
export const pairEvidence = (
  a: Side,
  b: Side,
  likeness: WorkLikeness,
  overlap: MemberOverlap | undefined,
): readonly Evidence[] => [
  aboutWork(a, b, likeness),
  ...aboutRenaming(a, b),
  ...aboutMembers(a, b, overlap),
  ...aboutMarks(a, b),
];
