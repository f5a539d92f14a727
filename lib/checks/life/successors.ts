import type { Group } from '../../model/group';
import type { GroupName } from '../../text/group-name/group-name';
import type { Evidence } from '../check';

/** Finds the group that took over a group's work: the next year's or the next phase's. */
export interface Successors {
  of(group: Group): readonly Evidence[];
}

/** One run of a work that is done in runs. */
interface Run {
  readonly group: Group;
  readonly year?: number | undefined;
  readonly phase: number;
}

const PHASES = ['期', '批', '阶段'];

/** Same work, and for the same of several: 2班 does not succeed 1班. */
function workOf({ subject, audiences, functions, home, numbers }: GroupName): string {
  const which = numbers.filter(({ of }) => !PHASES.includes(of)).map(({ of, value }) => value + of);
  return [subject, audiences, functions, which, home.units.at(-1)?.core ?? ''].join('|');
}

const runOf = (group: Group, { years, numbers }: GroupName): Run => ({
  group,
  year: years.at(-1),
  phase: Number(numbers.find(({ of }) => PHASES.includes(of))?.value ?? 1),
});

function follows(after: Run, before: Run): boolean {
  const bothYears = before.year !== undefined && after.year !== undefined;
  if (bothYears && before.year !== after.year) return after.year > before.year;
  return after.phase > before.phase;
}

function isLater({ group: after }: Run, { group: before }: Run): boolean {
  const { createdOn: born = '' } = before;
  return (
    born !== '' &&
    (after.createdOn ?? '') > born &&
    (after.lastActivityAt ?? 0) > (before.lastActivityAt ?? 0)
  );
}

export function findSuccessors(
  groups: readonly Group[],
  names: ReadonlyMap<string, GroupName>,
): Successors {
  const runsOf = new Map<string, Run[]>();
  const workOfGroup = new Map<string, { readonly run: Run; readonly runs: readonly Run[] }>();
  for (const group of groups) {
    const name = names.get(group.id);
    if (!name || name.subject === '') continue;
    const work = workOf(name);
    const runs = runsOf.get(work) ?? [];
    const run = runOf(group, name);
    runs.push(run);
    runsOf.set(work, runs);
    workOfGroup.set(group.id, { run, runs });
  }
  return {
    of(group) {
      const own = workOfGroup.get(group.id);
      const next = own?.runs.find((run) => follows(run, own.run) && isLater(run, own.run));
      return next ? [{ key: 'successor', facts: { name: next.group.name } }] : [];
    },
  };
}
