import { isSurname } from '../text/names';
import { nameKey } from './name-key';

/** 备注 that a client or a person hangs on a name; what follows is a remark, not the name. */
const REMARK = /[([【]?备注(?:名)?[:：].*$/u;
const BETWEEN = /[\s\p{P}\p{S}]+/u;
/** Endings at which a unit's name stops and a person's may begin: 环卫科|张三. */
const UNIT_BEFORE_NAME =
  /^(.+(?:[科局处股办委部镇乡村组院队站所厅署室中校园馆]|中心|街道|社区|支部|学校|公司|窗口))(\p{Script=Han}{2,4})$/u;
const UNIT_AT_END = /(?:[科局处股办委部镇乡村组院队站所厅署室]|中心|街道|社区|支部)$/u;
const SHORTEST_UNIT = 3;
const GIVEN_NAME = /^\p{Script=Han}{1,2}$/u;

/** Whether a text can be a family name and a given name and nothing more. */
const isPersonalName = (text: string): boolean =>
  isSurname(text.slice(0, 1)) && GIVEN_NAME.test(text.slice(1));

/** Cuts 环卫科张三 where a unit's ending and a whole personal name meet. */
function cutAfterUnit(text: string): readonly string[] | undefined {
  const [, unit = '', name = ''] = UNIT_BEFORE_NAME.exec(text) ?? [];
  return unit !== '' && isPersonalName(name) ? [unit, name] : undefined;
}

/** Cuts 张三环卫科, if what is left is long enough for a unit. */
function cutBeforeUnit(text: string): readonly string[] | undefined {
  if (!UNIT_AT_END.test(text)) return undefined;
  const cut = [3, 2].find(
    (length) => isPersonalName(text.slice(0, length)) && text.length - length >= SHORTEST_UNIT,
  );
  return cut === undefined ? undefined : [text.slice(0, cut), text.slice(cut)];
}

const cut = (text: string): readonly string[] =>
  isPersonalName(text) ? [text] : (cutAfterUnit(text) ?? cutBeforeUnit(text) ?? [text]);

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
  // 张 三 is one name with a space in it.
  const isSpaced = parts.every((part) => /^\p{Script=Han}$/u.test(part));
  const pieces = isSpaced
    ? cut(parts.join(''))
    : parts.flatMap((part, _, all) => (all.length === 1 ? cut(part) : [part]));
  return [...pieces].sort().join('|') || nameKey(name);
}
