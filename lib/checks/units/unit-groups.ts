import type { Group } from '../../model/group';
import type { UnitSettings } from '../../model/settings';
import { matchesPattern } from '../../profile/pattern';
import { readUnit, type GroupName } from '../../text/group-name/group-name';
import { compareUnits, unitText, type UnitReading } from '../../text/group-name/unit';

export type Standing = 'general' | 'party' | 'leadership' | 'project' | 'duty' | 'other';

/** One unit and the groups that are its own. */
export interface UnitGroups {
  readonly unit: string;
  readonly maxGroups: number;
  readonly groups: readonly { readonly group: Group; readonly standing: Standing }[];
}

const DEFAULT_MAX = 1;
const PROJECT = /项目|工程|专班|专项|临时|领导小组|筹备|攻坚|工作组/u;
const TEMPORARY_UNIT = /专班|专项|领导小组|筹备|攻坚|工作组|临时/u;

/** 信息工程学院 is no 工程: of a unit's own name only words that no lasting unit carries count. */
const isProject = ({ units, rest }: UnitReading, plain: string): boolean =>
  units.length === 0
    ? PROJECT.test(plain)
    : PROJECT.test(rest) || units.some(({ core }) => TEMPORARY_UNIT.test(core));

/** Whether a group is its unit's general one, or why it is listed apart (it does not count). */
export function standingOf({
  audiences,
  functions,
  subject,
  numbers,
  plain,
  unit,
  home,
}: GroupName): Standing {
  const innermost = (unit.units.at(-1) ?? home.units.at(-1))?.type;
  if (innermost === '支部' || innermost === '党总支') return 'party';
  if (audiences.some((word) => word === '党员' || word === '纪检')) return 'party';
  if (audiences.some((word) => word === '领导班子' || word === '党组')) return 'leadership';
  if (isProject(unit, plain)) return 'project';
  if (functions.some((word) => word === '值班' || word === '指挥')) return 'duty';
  const bare = subject === '' && audiences.length === 0 && functions.length === 0;
  return bare && numbers.length === 0 ? 'general' : 'other';
}

function declaredUnit(group: Group, units: readonly UnitSettings[]): UnitSettings | undefined {
  const says = (name: string): boolean => group.unit === name;
  return (
    units.find(({ name, aliases }) => says(name) || aliases.some(says)) ??
    units.find(({ groups }) => groups.some((pattern) => matchesPattern(pattern, group.name)))
  );
}

interface Label {
  readonly text: string;
  readonly reading?: UnitReading;
}

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

/** The ledger's word for the unit, unless the name says it belongs to a smaller one. */
function labelOf(
  group: Group,
  { unit }: GroupName,
  ledgerOf: (text: string) => UnitReading,
): Label | undefined {
  const named = unit.units.length > 0;
  if (group.unit !== undefined) {
    const ledger = ledgerOf(group.unit);
    if (!named || compareUnits(unit, ledger) === 'same' || isSameLevel(unit, ledger))
      return { text: group.unit, reading: ledger };
  }
  return named ? { text: asSpelled(unitText(unit), group.name), reading: unit } : undefined;
}

/** Finds one label for the several ways in which a unit is written: the first seen. */
function labelBook(): (label: Label) => string {
  const byType = new Map<string, Label[]>();
  const chosen = new Map<string, string>();
  return ({ text, reading }) => {
    const inner = reading?.units.at(-1);
    const before = chosen.get(text);
    if (before !== undefined || !reading || !inner) return before ?? text;
    const alike = byType.get(inner.type) ?? [];
    const known = alike.find(
      (other) => other.reading && compareUnits(other.reading, reading) === 'same',
    );
    const label = known?.text ?? text;
    if (!known) byType.set(inner.type, [...alike, { text, reading }]);
    chosen.set(text, label);
    return label;
  };
}

/** Groups by unit, in the order of their first group; a unit written in several ways is one. */
export function groupsByUnit(
  groups: readonly Group[],
  names: ReadonlyMap<string, GroupName>,
  declared: readonly UnitSettings[],
): readonly UnitGroups[] {
  const found = new Map<string, { maxGroups: number; groups: UnitGroups['groups'][number][] }>();
  const canonical = labelBook();
  const readings = new Map<string, UnitReading>();
  const ledgerOf = (text: string): UnitReading => {
    const reading = readings.get(text) ?? readUnit(text);
    readings.set(text, reading);
    return reading;
  };

  for (const group of groups) {
    const name = names.get(group.id);
    if (!name) continue;
    const unit = declaredUnit(group, declared);
    const label = unit ? { text: unit.name } : labelOf(group, name, ledgerOf);
    if (!label) continue;
    const text = canonical(label);
    const entry = found.get(text) ?? { maxGroups: unit?.maxGroups ?? DEFAULT_MAX, groups: [] };
    entry.groups.push({ group, standing: standingOf(name) });
    found.set(text, entry);
  }
  return Array.from(found, ([unit, entry]) => ({ unit, ...entry }));
}
