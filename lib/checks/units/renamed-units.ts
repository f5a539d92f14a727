import type { Group } from '../../model/group';
import type { GroupName } from '../../text/group-name/group-name';
import { isSameUnit, type Unit, type UnitReading } from '../../text/group-name/unit';
import { statedChanges, type UnitChange } from './former-units';
import { sameStaffChanges } from './same-staff';

/** How an inventory itself says that a unit goes by another name today. */
export type RenamedBy = 'stated' | 'members';

export interface RenamedUnits {
  /** The reading under today's names of its units; the very same one when none was renamed. */
  today(reading: UnitReading): UnitReading;
  /** How the change of a unit in this reading is known; undefined when none was renamed. */
  by(reading: UnitReading): RenamedBy | undefined;
}

const textOf = ({ core, type }: Unit): string => core + type;

interface Known {
  readonly unit: Unit;
  readonly by: RenamedBy;
}

/** Each earlier name with the name that followed it, the end of the chain last. */
function follow(known: Map<string, Known>, text: string): Known | undefined {
  let last = known.get(text);
  let by = last?.by;
  for (let next = last; next; next = known.get(textOf(next.unit))) {
    last = next;
    if (next.by === 'members') by = 'members';
  }
  return last && { unit: last.unit, by: by ?? last.by };
}

function chains(changes: readonly (UnitChange & { readonly by: RenamedBy })[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { from, to, by } of changes) {
    const end = follow(known, textOf(to))?.unit ?? to;
    const start = follow(known, textOf(from))?.unit ?? from;
    if (textOf(end) !== textOf(start)) known.set(textOf(start), { unit: end, by });
  }
  return known;
}

const lists = new WeakMap<readonly Group[], RenamedUnits>();

function findRenamed(
  groups: readonly Group[],
  names: ReadonlyMap<string, GroupName>,
): RenamedUnits {
  const stated = groups.flatMap((group) => {
    const name = names.get(group.id);
    return name
      ? statedChanges(group, name).map((change) => ({ ...change, by: 'stated' as const }))
      : [];
  });
  const seen = sameStaffChanges(groups, names).map((change) => ({
    ...change,
    by: 'members' as const,
  }));
  const earlier = [...stated, ...seen].map(({ from }) => from);
  const known = chains([...stated, ...seen]);
  const answers = new Map<string, Known | undefined>();
  const lookUp = (unit: Unit): Known | undefined => {
    const text = textOf(unit);
    if (!answers.has(text)) {
      const former = known.has(text) ? unit : earlier.find((each) => isSameUnit(each, unit));
      answers.set(text, former && follow(known, textOf(former)));
    }
    return answers.get(text);
  };
  if (known.size === 0) return { today: (reading) => reading, by: () => undefined };
  return {
    today(reading) {
      const units = reading.units.map((unit) => lookUp(unit)?.unit ?? unit);
      return units.every((unit, i) => unit === reading.units[i]) ? reading : { ...reading, units };
    },
    by: ({ units }) => units.flatMap((unit) => lookUp(unit)?.by ?? []).at(-1),
  };
}

/** The units of an inventory that changed their names, remembered for as long as its list lives. */
export function renamedUnits(
  groups: readonly Group[],
  names: ReadonlyMap<string, GroupName>,
): RenamedUnits {
  const before = lists.get(groups) ?? findRenamed(groups, names);
  lists.set(groups, before);
  return before;
}
