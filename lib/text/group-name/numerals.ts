const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese; other numbers stay digits. */
export function writeNumeral(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return head + (value % 10 === 0 ? '' : DIGITS.charAt(value % 10));
}

/** Reads a Chinese numeral below a hundred (十二, 二十, 廿 is not used in names); else undefined. */
export function readNumeral(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (/^[零一二三四五六七八九]$/u.test(plain)) return DIGITS.indexOf(plain);
  const match = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(plain);
  if (!match) return undefined;
  const tens = match[1] === undefined ? 1 : DIGITS.indexOf(match[1]);
  return tens * 10 + (match[2] === undefined ? 0 : DIGITS.indexOf(match[2]));
}

/** What may be counted in a name: 三中队 is the third squad, 三防 is not the third of anything. */
export const COUNTED =
  '党支部|支部|党小组|小组|中队|大队|支队|分队|分局|标段|片区|网格|年级|病区|院区|校区|季度|阶段|小学|中学|幼儿园|医院|人民医院|附小|附中|村民小组|车间|工区|科室|期|批|班|组|标|级|届|片|号|栋|楼|轮|次|队|营|连|排|街|村|部|科|室|所|站|处|园区';

const ORDINAL = new RegExp(
  `第?([零〇一二两三四五六七八九十]{1,3}|\\d+)(?=(?:${COUNTED})(?![甲乙丙]等))|第([零〇一二两三四五六七八九十]{1,3}|\\d+)`,
  'gu',
);
/** 三中, 一小, 二幼: short for a numbered school. 三中全会, 一小时, 一中队 are not. */
const NUMBERED_SCHOOL =
  /第?([一二三四五六七八九十]{1,3}|\d{1,2})(中|小|幼)(?!全会|央|队|心|层|学|型|区|班|年|组|时|场所|儿)/gu;
const SCHOOLS: Readonly<Record<string, string>> = { 中: '中学', 小: '小学', 幼: '幼儿园' };

/** Writes ordinals as digits without 第 and spells out 三中: 第一支部 → 1支部, 三中 → 3中学. */
export function writeOrdinalsAsDigits(text: string): string {
  const digits = (numeral: string): string => {
    const value = readNumeral(numeral);
    return value === undefined ? numeral : String(value);
  };
  return text
    .replace(
      NUMBERED_SCHOOL,
      (_, numeral: string, school: string) => `${digits(numeral)}${SCHOOLS[school] ?? school}`,
    )
    .replace(ORDINAL, (_, counted?: string, named?: string) => digits(counted ?? named ?? ''));
}
