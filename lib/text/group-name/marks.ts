import { cleanName } from './clean';
import { readNumeral, writeOrdinalsAsDigits } from './numerals';

/** What a name says beside its words. */
export interface NameMarks {
  /** The words, ordinals written as digits, without years, copy marks and the final 群. */
  readonly words: string;
  /** Years of a run or a phase (2024年, 创文2024); never those of a cohort (2023级). */
  readonly years: readonly number[];
  /** `(1)`, `(副本)`, `2群`: a copy, or one part of a list too long for one group. */
  readonly copy?: string;
}

const WRAPPED_COPY =
  /\((\d{1,2}|副本|备份|备用|新建?群?|旧群?|老群?|重建|copy)\)(?!班|组|中队|支部|期|标段|栋|号)/gu;
const TAIL_GROUP = /(?:企业微信|政务微信|微信|企微|钉钉|wechat|wecom)?(?:工作|交流)?群(?:聊|组)?$/u;
const TAIL_COPY = /(?:副本|备份|备用|新建|重建|(?<![创更革翻高全])新|旧|老)$/u;
/** A number right before 群 tells copies apart, unless it numbers a thing (网格1群). */
const NUMBERED_THING =
  /(?:网格|片区|片|区|标段|标|小组|组|班|支部|号|楼|栋|队|单元|期|级|路|线|站|v|\.|\d)$/u;
const YEAR_SPAN = /(20\d\d)-(20\d\d|\d\d)(?:学年度?|年度?)?/gu;
const YEAR =
  /(?<![\d第])(20\d\d)(?:学年度?|年度|年(?![会货终底夜]|初(?![中一二三])|中(?![考学小秋级])))?(?!\d|级|届|班)|(?<!\d)(\d\d)年(?![级会货])/gu;
const MONTH_DAY = /(?<!\d)\d{1,2}月(?:份|\d{1,2}[日号])?/gu;

interface Cut {
  readonly text: string;
  readonly copy?: string;
}

function cutWrappedCopy(text: string): Cut {
  let copy: string | undefined;
  const left = text.replace(WRAPPED_COPY, (_, mark: string) => {
    copy = mark;
    return '';
  });
  return copy === undefined ? { text: left } : { text: left, copy };
}

function cutTailCopy(text: string): Cut {
  const word = TAIL_COPY.exec(text);
  if (word && text.length > word[0].length + 1)
    return { text: text.slice(0, word.index), copy: word[0] };
  const numbered = /(\d{1,2}|[一二三四五六七八九十a-d甲乙丙丁])$/u.exec(text);
  if (!numbered) return { text };
  const before = text.slice(0, numbered.index);
  if (
    before.length < 2 ||
    NUMBERED_THING.test(before) ||
    /[一二三四五六七八九十统唯]$/u.test(before)
  )
    return { text };
  return { text: before, copy: String(readNumeral(numbered[0]) ?? numbered[0]) };
}

function cutYears(text: string): { readonly text: string; readonly years: readonly number[] } {
  const years: number[] = [];
  const left = text
    .replace(YEAR_SPAN, (_, from: string, to: string) => {
      years.push(Number(from), to.length === 2 ? 2000 + Number(to) : Number(to));
      return '';
    })
    .replace(YEAR, (_, long?: string, short?: string) => {
      years.push(long === undefined ? 2000 + Number(short) : Number(long));
      return '';
    })
    .replace(MONTH_DAY, '');
  return { text: left, years: years.sort((a, b) => a - b) };
}

/** Takes the marks off a name as shown by a client. */
export function readMarks(name: string): NameMarks {
  const wrapped = cutWrappedCopy(cleanName(name));
  const dated = cutYears(wrapped.text.replace(/[()]/gu, ''));
  const trailing = /群(\d{1,2})$/u.exec(dated.text);
  const bare = dated.text.replace(/群\d{1,2}$/u, '群').replace(TAIL_GROUP, '');
  const tail = cutTailCopy(bare);
  const copy = wrapped.copy ?? trailing?.[1] ?? tail.copy;
  const words = writeOrdinalsAsDigits(tail.text);
  return { words, years: dated.years, ...(copy === undefined ? {} : { copy }) };
}
