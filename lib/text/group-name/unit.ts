import { isLooseAbbreviation } from './abbreviation';
import { writeNumeral } from './numerals';

/** One level of an organisation: 环卫科 is core 环卫, type 科. */
export interface Unit {
  readonly core: string;
  readonly type: string;
}

/** The units a name begins with, outermost first, and what is left of it. */
export interface UnitReading {
  /** 香山区, or a bare 区; empty when the name says none. */
  readonly district: string;
  readonly units: readonly Unit[];
  readonly rest: string;
}

/** Endings of units, longer before shorter, each kept from matching inside ordinary words. */
const TYPES = [
  '街道办事处',
  '街道办(?!公)',
  '街道',
  '政府办公室',
  '办公室',
  '办事处',
  '管理委员会',
  '管委会',
  '居委会',
  '村委会',
  '(?<![长业主党])委员会',
  '派出所',
  '幼儿园',
  '学区',
  '卫生院',
  '卫生站',
  '服务站',
  '检察院',
  '法院',
  '(?<![等级甲])医院',
  '学院',
  '大学',
  '中学',
  '(?<!中)小学(?![校生])',
  '学校(?!长)',
  '附中',
  '附小',
  '总队',
  '支队',
  '大队',
  '中队',
  '分队',
  '分局',
  '党总支',
  '党支部',
  '支部',
  '中心(?![城校])',
  '协会',
  '学会',
  '公司',
  '集团',
  '支行',
  '银行',
  '车间',
  '社区(?!矫正)',
  '政府',
  '(?<!布)局(?![部面势长])',
  '厅(?!长)',
  '(?<![本学专文全]|(?<!管)理)科(?![技学普创研目教局])',
  '(?<!调)处(?![置理罚分方境])',
  '(?<![场厕])所(?![有属])',
  '站(?![点位])',
  '(?<![全干目内外本挥])部(?![署分门队件位长])',
  '(?<![教浴])室(?![内外])',
  '(?<![控参入持配个期合])股(?![份东权票民市价])',
  '(?<![督承主举协创开通])办(?![理公事学案证结件税])',
  '(?<![常支工家业党纪团执两])委(?![员托派会])',
  '(?<![老城])乡(?![村镇])',
  '(?<![乡街城])镇(?![街村域])',
  '(?<![乡农]|城中)村(?![民庄居级镇])',
];
const UNIT = new RegExp(`^(\\p{L}*?[\\p{L}\\d])(${TYPES.join('|')})`, 'u');
const BARE_OFFICE = /^(?:综合)?()(办公室|办(?=公室|$))/u;
const DISTRICT =
  /^(?:((?:(?![省市区县])\p{Script=Han}){2,3}(?<![小片社园校景辖城病院库郊新老超])(?:省|市(?![场监政民容])|区|县))|([市区县](?![政容场民域块间划级直监])))/u;
const OWN_UNIT =
  /^(?:我|本)?(?:局|校|院|处|厅|委|镇|街|村|园|馆|所)(?:政府)?(?=领导|党|机关|办|内部|班子|全体|工作群|通知|工会|团委|妇|中层)/u;
/** Words that count or point instead of naming: 各街道, 全区学校. */
const POINTING =
  /^(?:各.*|.*阶段|全[省市县区镇]?|[省市县区镇]直|本|我|该|驻|辖区|有关|相关|下属|直属|基层|中小?|镇|村|村居|乡)+$/u;
const SAME_TYPE: Readonly<Record<string, string>> = {
  街道办事处: '街道',
  街道办: '街道',
  办公室: '办',
  办事处: '办',
  政府办公室: '办',
  党支部: '支部',
  管理委员会: '管委会',
  附中: '中学',
  附小: '小学',
  村委会: '村',
  居委会: '社区',
  委员会: '委',
};
const MAX_CORE = 14;

function nextUnit(text: string): { readonly unit: Unit; readonly length: number } | undefined {
  const match = BARE_OFFICE.exec(text) ?? UNIT.exec(text);
  const [all = '', core = '', type = ''] = match ?? [];
  if (!match || core.length > MAX_CORE || POINTING.test(core)) return undefined;
  return { unit: { core, type: SAME_TYPE[type] ?? type }, length: all.length };
}

/** A town's government is the town, a village's committee the village. */
const OWN_GOVERNMENT = /(?<=[镇乡街道区县市])(?:人民)?政府(?!办|采购|网|信息|公开|服务|债)/u;
const COMMITTEE =
  /(?<=.[村区])(?:[村居]?(?:民委员会|委会)|村?两委|村委)(?=$|工作|干部|成员|通知|联络|对接|全体|内部)/u;
/** One counter under the many names that local governments give it. */
const PUBLIC_COUNTER = /(?:[便为]民|政务|行政)服务(?:中心|大厅)|(?:办事|政务)大厅/u;
const HEALTH_CENTRE = /社区?卫生?(?:服务)?中心/u;
const oneName = (words: string): string =>
  words
    .replace(COMMITTEE, '')
    .replace(PUBLIC_COUNTER, '便民服务中心')
    .replace(HEALTH_CENTRE, '社区卫生服务中心')
    .replace(OWN_GOVERNMENT, '');

/** Reads the units at the head of cleaned words. */
export function readUnits(words: string): UnitReading {
  const own = oneName(words).replace(OWN_UNIT, '');
  const district = DISTRICT.exec(own)?.[0] ?? '';
  const afterDistrict = own.slice(district.length);
  const start = nextUnit(afterDistrict) ? afterDistrict : own;
  const units: Unit[] = [];
  let rest = start;
  for (let next = nextUnit(rest); next; next = nextUnit(rest)) {
    units.push(next.unit);
    rest = rest.slice(next.length);
  }
  return units.length > 0
    ? { district: start === own ? '' : district, units, rest }
    : { district, units, rest: afterDistrict.length > 0 ? afterDistrict : own };
}

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** Whether one core is the other with a place or parent named before it: 技术 ~ 香山技术. */
const endsWithCore = (long: string, short: string): boolean =>
  short.length >= (/\d/u.test(short) ? 1 : 2) && long.endsWith(short);

/** 望江派出所 is 望江所 for short, if nothing else is said of either. */
const isShortType = (a: Unit, b: Unit): boolean =>
  a.type === '派出所' && b.type === '所' && a.core === b.core;

/** Whether two unit names mean one unit: equal, abbreviated, or with a place in front. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  if (isShortType(a, b) || isShortType(b, a)) return true;
  if (a.type !== b.type || digitsOf(a.core) !== digitsOf(b.core)) return false;
  if (a.core === b.core) return true;
  return (
    isLooseAbbreviation(a.core, b.core) ||
    isLooseAbbreviation(b.core, a.core) ||
    endsWithCore(a.core, b.core) ||
    endsWithCore(b.core, a.core)
  );
}

const namesDistrict = (district: string): boolean => district.length > 1;

/** `unknown` when one of the two names no unit. */
export function compareUnits(a: UnitReading, b: UnitReading): 'same' | 'different' | 'unknown' {
  const inner = a.units.at(-1);
  const otherInner = b.units.at(-1);
  if (namesDistrict(a.district) && namesDistrict(b.district) && a.district !== b.district) {
    return 'different';
  }
  if (!inner || !otherInner) return 'unknown';
  if (!isSameUnit(inner, otherInner)) return 'different';
  const outer = a.units.at(-2);
  const otherOuter = b.units.at(-2);
  return outer && otherOuter && !isSameUnit(outer, otherOuter) ? 'different' : 'same';
}

/** The units as a person writes them: 第三中学教务处. */
export const unitText = ({ district, units }: UnitReading): string =>
  district +
  units
    .map(
      ({ core, type }) => core.replace(/\d{1,2}$/u, (n) => `第${writeNumeral(Number(n))}`) + type,
    )
    .join('');
