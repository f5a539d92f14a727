import type { Group } from '../../model/group';
import type { UnitSettings } from '../../model/settings';
import { matchesPattern } from '../../profile/pattern';
import { readUnit, type GroupName } from '../../text/group-name/group-name';
import { compareUnits, unitText, type UnitReading } from '../../text/group-name/unit';
import { renamedUnits, type RenamedUnits } from './renamed-units';

/** How a group's unit is known: a person, the profile's patterns, a unit's own list, the name. */
export type UnitSource = 'hand' | 'rule' | 'list' | 'guess';

/** A group's unit, under the one name by which the ledger lists it. */
export interface GroupUnit {
  readonly unit: string;
  readonly source: UnitSource;
  readonly maxGroups: number;
}

const DEFAULT_MAX = 1;

interface Label {
  readonly text: string;
  readonly source: UnitSource;
  readonly reading?: UnitReading;
  readonly maxGroups?: number;
}

const calls = ({ name, aliases }: UnitSettings, text: string): boolean =>
  [name, ...aliases].some((each) => matchesPattern(each.replaceAll('*', ''), text));

const declared = ({ name, maxGroups }: UnitSettings, source: UnitSource): Label => ({
  text: name,
  source,
  maxGroups,
});

/** A unit's name as the group spells it; names are compared in lower case. */
function asSpelled(text: string, name: string): string {
  const at = name.toLowerCase().indexOf(text);
  return at < 0 ? text : name.slice(at, at + text.length);
}

/**
 * A bureau filed under a bureau, a section under a section: none lies inside the other, so the name
 * writes the ledger's unit in its own way (an earlier name, an abbreviation). A number says it does not.
 */
function isSameLevel(unit: UnitReading, ledger: UnitReading): boolean {
  const [inner, filed] = [unit.units.at(-1), ledger.units.at(-1)];
  if (!inner || !filed || /\d/u.test(inner.core + filed.core)) return false;
  return inner.type === filed.type || inner.core === filed.core;
}

type ReadText = (text: string) => UnitReading;

/** The list's word for the unit, unless the name says it belongs to a smaller one. */
function undeclared(
  group: Group,
  { unit, ledger: filed }: GroupName,
  read: ReadText,
): Label | undefined {
  const named = unit.units.length > 0;
  if (group.unit !== undefined) {
    const ledger = filed ?? read(group.unit);
    if (!named || compareUnits(unit, ledger) === 'same' || isSameLevel(unit, ledger))
      return { text: group.unit, source: 'list', reading: ledger };
  }
  return named
    ? { text: asSpelled(unitText(unit), group.name), source: 'guess', reading: unit }
    : undefined;
}

function labelOf(
  group: Group,
  name: GroupName,
  units: readonly UnitSettings[],
  read: ReadText,
): Label | undefined {
  const { unit: text, byHand } = group;
  const filed = text === undefined ? undefined : units.find((unit) => calls(unit, text));
  if (text !== undefined && byHand?.includes('unit') === true)
    return filed ? declared(filed, 'hand') : { text, source: 'hand', reading: read(text) };
  const ruled = units.find(({ groups }) =>
    groups.some((pattern) => matchesPattern(pattern, group.name)),
  );
  if (ruled) return declared(ruled, 'rule');
  return filed ? declared(filed, 'list') : undeclared(group, name, read);
}

/** Finds one label for the several ways in which a unit is written: the first seen. */
function labelBook(): (label: Label) => string {
  const byType = new Map<string, Label[]>();
  const chosen = new Map<string, string>();
  return (label) => {
    const { text, reading } = label;
    const inner = reading?.units.at(-1);
    const before = chosen.get(text);
    if (before !== undefined || !reading || !inner) return before ?? text;
    const alike = byType.get(inner.type) ?? [];
    const known = alike.find(
      (other) => other.reading && compareUnits(other.reading, reading) === 'same',
    );
    const one = known?.text ?? text;
    if (!known) byType.set(inner.type, [...alike, label]);
    chosen.set(text, one);
    return one;
  };
}

/** What was 运管所 is listed with the centre that it became. */
function underTodaysName(label: Label, renamed: RenamedUnits): Label {
  const today = label.reading && renamed.today(label.reading);
  return !today || today === label.reading
    ? label
    : { ...label, reading: today, text: unitText(today) };
}

/**
 * The unit of each group that has one, by id: the person's word, else the profile's patterns, else
 * what a list says, else the name. Asked at reading time, so that a new profile holds at once. A
 * unit written in several ways is one, by the spelling seen first.
 */
export function unitsOf(
  groups: readonly Group[],
  names: ReadonlyMap<string, GroupName>,
  units: readonly UnitSettings[],
): ReadonlyMap<string, GroupUnit> {
  const canonical = labelBook();
  const renamed = renamedUnits(groups, names);
  const readings = new Map<string, UnitReading>();
  const read: ReadText = (text) => {
    const reading = readings.get(text) ?? readUnit(text);
    readings.set(text, reading);
    return reading;
  };
  return new Map(
    groups.flatMap((group): [string, GroupUnit][] => {
      const name = names.get(group.id);
      const found = name && labelOf(group, name, units, read);
      if (!found) return [];
      const label = found.source === 'hand' ? found : underTodaysName(found, renamed);
      const { source, maxGroups = DEFAULT_MAX } = label;
      return [[group.id, { unit: canonical(label), source, maxGroups }]];
    }),
  );
}
