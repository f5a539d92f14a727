import type { Group } from '../../model/group';
import { readGroupName, readUnit, type GroupName } from '../../text/group-name/group-name';
import { isSameUnit, type Unit } from '../../text/group-name/unit';
import { standingOf } from './standing';

/** Two names of one unit: the earlier and the present one. */
export interface UnitChange {
  readonly from: Unit;
  readonly to: Unit;
}

/** 文津街道(原石桥街道), 中心日常工作(原运管所); never 草原 or 原因. */
const FORMERLY =
  /(?<!\p{Script=Han})(?:原为?|前身[为是]?|曾用名)[:：]?([\p{Script=Han}\d]{2,14})/gu;

const formerlyIn = (text: string): readonly Unit[] =>
  Array.from(text.matchAll(FORMERLY), ([, said = '']) => readUnit(said)).flatMap(
    ({ units, rest }) => (rest === '' ? (units.at(-1) ?? []) : []),
  );

/** The unit whose general group an earlier name was. */
function unitOfEarlierName(text: string): readonly Unit[] {
  const name = readGroupName(text);
  const inner = name.unit.units.at(-1);
  return inner && standingOf(name) === 'general' ? [inner] : [];
}

/** What a group's own record says of its unit's earlier names. */
export function statedChanges(group: Group, name: GroupName): readonly UnitChange[] {
  const said = `${group.unit ?? ''} ${group.purpose ?? ''}`;
  if (group.previousNames.length === 0 && !/[原前曾]/u.test(said)) return [];
  const filed = group.unit === undefined ? undefined : readUnit(group.unit);
  const present = filed?.units.at(-1) ?? name.home.units.at(-1);
  if (!present) return [];
  const remarks = formerlyIn(said);
  const earlier =
    standingOf(name) === 'general' ? group.previousNames.flatMap(unitOfEarlierName) : [];
  const own = standingOf(name) === 'general' ? (name.home.units.at(-1) ?? present) : present;
  return [
    ...remarks.map((from) => ({ from, to: present })),
    ...earlier.map((from) => ({ from, to: own })),
  ].filter(({ from, to }) => !isSameUnit(from, to));
}
