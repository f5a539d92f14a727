import type { Group } from '../../model/group';
import type { CheckSettings } from '../../model/settings';
import { cleanName } from '../../text/group-name/clean';

/** How long a group may be silent by its purpose. `days` is Infinity for standing groups. */
export interface Rhythm {
  readonly days: number;
  /** The word that says so; absent for the usual limit. */
  readonly word?: string;
}

/** Once a year, with room for the date to move. */
const YEARLY_DAYS = 400;
const STANDING = /(?<!非)常设|长期保留|常年/u;
const EMERGENCY = /应急|抢险|救援|救灾|防灾|减灾|突发|指挥部|预警|地震|气象灾害/u;
/** The headquarters of something being built stands by for nothing: it ends with the work. */
const SITE_OFFICE = /(?:项目|工程|[扩新改重迁]建|建设|改造|征[拆收]|拆迁)(?:工作)?指挥部/u;
/** COVID control ended as a campaign in January 2023 (乙类乙管); its groups are not standing ones. */
const ENDED_CAMPAIGN = /疫情|新冠|核酸|方舱|封控/u;
const ONE_OFF = /临时|筹备|搬迁|期间/u;
const YEARLY =
  /[春夏秋冬旱雨汛旺淡]季|(?<![年\d])\d{1,2}月?-\d{1,2}月|月启用|抗旱|灭火|供暖|采暖|[除铲]雪|三夏|双抢|春耕|[春秋]播|休渔|禁渔|每年|年度|年终|年末|年底|年初|每季|汛|防洪|台风|三防|防风|防火|防寒|防冻|高温|寒潮|冰冻|春运|征兵|招生|迎新|高考|中考|会考|学考|统考|复试|录取|校招|秋招|春招|两会|述职|决算|预算|年报|职称|评优|考核|清明|祭扫|献血|国庆|春节|元旦|中秋|端午|元宵|重阳|除夕|五一|六一|七一|八一|运动会|开学|毕业|军训|寒假|暑假|暑期|夏令|秋收|禁烧|防溺|龙舟|节日|节庆|节假/u;

const firstMatch = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[0];

function fromSettings(text: string, { byPurpose }: CheckSettings['inactive']): Rhythm | undefined {
  const named = Object.entries(byPurpose).filter(([word]) => word !== '' && text.includes(word));
  const longest = named.toSorted(([, a], [, b]) => b - a)[0];
  return longest && { days: longest[1], word: longest[0] };
}

/** The settings' own words come first; after them what name and purpose say. */
export function rhythmOf(group: Group, settings: CheckSettings['inactive']): Rhythm {
  const text = cleanName(`${group.name} ${group.purpose ?? ''}`);
  const set = fromSettings(text, settings);
  if (set) return set;
  const standing = firstMatch(STANDING, text);
  if (standing !== undefined) return { days: Infinity, word: standing };
  if (ENDED_CAMPAIGN.test(text)) return { days: settings.days };
  const emergency = firstMatch(EMERGENCY, text.replace(SITE_OFFICE, ''));
  if (emergency !== undefined) return { days: Infinity, word: emergency };
  const yearly = firstMatch(YEARLY, text);
  if (yearly === undefined || (ONE_OFF.test(text) && !text.includes('每年')))
    return { days: settings.days };
  return { days: Math.max(YEARLY_DAYS, settings.days), word: yearly };
}
