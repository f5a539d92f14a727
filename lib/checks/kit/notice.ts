import { addDays } from '../../calendar/civil-date';
import { isWorkday } from '../../calendar/day';
import { resolveDay } from '../../calendar/resolve-day';
import type { CivilDate } from '../../model/civil-date';
import type { CalendarSettings, Settings } from '../../model/settings';
import { civilDayOf } from '../../calendar/civil-day';

export type NoticeKind = 'dissolve' | 'merge';

/** What a notice is filled with. */
export interface NoticeFacts {
  readonly asOf: Date;
  readonly settings: Settings;
  /** Name of the group that stays; without one its clause is left out. */
  readonly keep?: string;
  /** Title of the rule text the profile names as its source. */
  readonly source?: string;
}

/** Blames the rule and no person; sent by people, in Chinese, whatever the language of the pages. */
const DEFAULTS: Readonly<Record<NoticeKind, string>> = {
  dissolve:
    '各位同事：本群工作已告一段落，按{依据}，拟于 {日期} 解散本群，后续事项请到「{保留群}」。群内文件如需留存，请于此前自行保存。感谢大家的支持！',
  merge:
    '各位同事：为减少重复建群，按{依据}，本群拟于 {日期} 并入「{保留群}」，后续事项请到该群。群内文件如需留存，请于此前自行保存。感谢大家的支持！',
};
const WITHOUT_KEPT = /[，,、；;][^，,、；;。！!\n]*\{保留群\}[^，,、；;。！!\n]*/gu;
const ABOUT_A_WEEK = 7;
const LONGEST_BREAK = 30;
const LONGEST_NAME = 64;

/** The first day of work at least a week on; after a month without one, that day of the week. */
export function noticeDay(asOf: Date, settings: CalendarSettings): CivilDate {
  const week = addDays(civilDayOf(asOf.getTime(), settings.timeZone), ABOUT_A_WEEK);
  for (let later = 0; later <= LONGEST_BREAK; later += 1) {
    const date = addDays(week, later);
    if (isWorkday(resolveDay(date, settings))) return date;
  }
  return week;
}

const dayInWords = (date: CivilDate): string =>
  `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

/** A name is another's text: one line, of a length that a name has. */
const oneLine = (name: string): string =>
  name
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);

/** The notice to copy: the profile's wording, else the usual one, with its blanks filled. */
export function noticeText(
  kind: NoticeKind,
  { asOf, settings, keep, source }: NoticeFacts,
): string {
  const template = settings.notices[kind] ?? DEFAULTS[kind];
  const kept = keep === undefined ? '' : oneLine(keep);
  const rule =
    source === undefined ? '精简工作群的有关要求' : `《${oneLine(source)}》关于精简工作群的要求`;
  const filled: Readonly<Record<string, string>> = {
    日期: dayInWords(noticeDay(asOf, settings)),
    保留群: kept,
    依据: rule,
  };
  const wanted = kept === '' ? template.replace(WITHOUT_KEPT, '') : template;
  // One pass, so that a name with braces in it is not filled again.
  return wanted.replace(/\{(日期|保留群|依据)\}/gu, (_, blank: string) => filled[blank] ?? '');
}
