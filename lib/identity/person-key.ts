import { bareNameEnds } from '../text/names';
import { nameKey } from './name-key';

/** 备注 that a client or a person hangs on a name; what follows is a remark, not the name. */
const REMARK = /[([【]?备注(?:名)?[:：].*$/u;
const BETWEEN = /[\s\p{P}\p{S}]+/u;
/** Endings at which a unit's name stops and a person's may begin: 环卫科|张三. */
const UNIT_BEFORE_NAME =
  /^(.+(?:[科局处股办委部镇乡村组院队站所厅署室中校园馆]|中心|街道|社区|支部|学校|公司|窗口))(\p{Script=Han}{2,4})$/u;
const NAME_BEFORE_UNIT =
  /^(\p{Script=Han}{2,4}?)(.+(?:[科局处股办委部镇乡村组院队站所厅署室]|中心|街道|社区|支部))$/u;

/** Whether a text is a family name and a given name and nothing more. */
const isPersonalName = (text: string): boolean => bareNameEnds(text, 0).includes(text.length);

/** Cuts 环卫科张三 and 张三环卫科 where a unit's ending and a whole personal name meet. */
function cutUnit(part: string): readonly string[] {
  const [, unit = '', name = ''] = UNIT_BEFORE_NAME.exec(part) ?? [];
  if (unit && isPersonalName(name) && !isPersonalName(part)) return [unit, name];
  return [part];
}

/** Of name and unit without anything between, the cut is tried with the name in front as well. */
function cutTrailingUnit(part: string): readonly string[] {
  if (!NAME_BEFORE_UNIT.test(part) || isPersonalName(part)) return [part];
  const cut = [3, 2].find((length) => isPersonalName(part.slice(0, length)));
  return cut === undefined || part.length - cut < 2
    ? [part]
    : [part.slice(0, cut), part.slice(cut)];
}

/**
 * A member's name without habits of writing it: width, spaces, emoji, script, brackets, dashes, 备注,
 * and which of unit and name comes first. Nothing that could tell two people apart is dropped: the
 * unit stays, for two units may each have a 张伟.
 */
export function personKey(name: string): string {
  const plain = name.normalize('NFKC').replace(REMARK, '');
  const parts = plain
    .split(BETWEEN)
    .map(nameKey)
    .filter((part) => part !== '');
  const joined = parts.every((part) => /^\p{Script=Han}$/u.test(part)) ? [parts.join('')] : parts;
  const pieces = joined.length === 1 ? joined.flatMap(cutUnit).flatMap(cutTrailing) : joined;
  return [...pieces].sort().join('|') || nameKey(name);
}

function cutTrailing(part: string, _: number, all: readonly string[]): readonly string[] {
  return all.length === 1 ? cutTrailingUnit(part) : [part];
}
