import type { Group } from '../model/group';
import type { Settings } from '../model/settings';
import { matchesPattern } from '../profile/pattern';

/** Leisure and family. Narrow: a unit lists its own groups, and 康复科 or 旅游科 are its work. */
const LEISURE =
  /[篮足排网]球队|羽毛球|乒乓球|球友|打球|跑步|跑团|健身群|瑜伽|登山|徒步|骑行|钓鱼|麻将|广场舞|聚餐|饭搭子|干饭|团购|拼车|闲聊|吐槽|吃喝|亲友|家人群|相亲相爱|同学|校友|宗亲|战友|老乡|闺蜜|宝妈|合唱团|唱歌|约饭|吃货|美食|奶茶|拼单|露营|自驾|二手|闲置|代购/u;
const WORK = /工作|通知|专班|筹备|赛事|比赛|联赛|管理|执法|整治/u;

/** Whether a listed group is private by the settings' patterns, its name or its stated purpose. */
export function isPlainlySocial({ name, purpose = '' }: Group, { kinds }: Settings): boolean {
  const isListed = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => matchesPattern(pattern, name));
  if (isListed(kinds.work)) return false;
  if (isListed(kinds.social)) return true;
  return LEISURE.test(`${name} ${purpose}`) && !WORK.test(`${name} ${purpose}`);
}
