import { WEEKDAYS, type Weekday } from '../model/settings';
import type { Problem } from '../model/problem';
import { noticeSentences, type NoticeSentence } from './notice-sentences';

/** A date as written; the year mostly goes without saying. */
export interface WrittenDate {
  readonly text: string;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly weekday?: Weekday;
}

/** A date or a range of dates of which the notice says that they are off or worked. */
export interface Mention {
  readonly from: WrittenDate;
  readonly to: WrittenDate;
  readonly as: 'off' | 'work';
}

/** One numbered paragraph of a notice: one holiday. */
export interface NoticeItem {
  readonly holiday: string;
  readonly mentions: readonly Mention[];
  /** 共N天, 放假N天. */
  readonly declaredDays?: number;
  /** 与周末连休: the weekend beside it is meant too, though not listed. */
  readonly joinsWeekend: boolean;
}

interface OpenItem {
  readonly holiday: string;
  readonly mentions: Mention[];
  declaredDays?: number;
  joinsWeekend: boolean;
}

type Span = Omit<Mention, 'as'>;

const TOKEN =
  /(?:(?<year>[12]\d{3})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})[日号](?:\((?<note>[^()]{0,30})\)|(?<bare>周[一二三四五六日]))?(?<deadline>前)?|(?<until>[至到~〜\-–—―]+)|(?<neither>不(?:调休|放假|上班))|(?<work>(?:调休)?(?:上班|补班))|(?<off>放假|补休|休息|调休)|(?<=共|计|放假)(?<days>\d{1,2})天|(?<weekend>与?周末连休)/g;

/** The named groups of TOKEN; exactly one kind of token has matched. */
interface TokenGroups {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly note?: string;
  readonly bare?: string;
  readonly deadline?: string;
  readonly until?: string;
  readonly work?: string;
  readonly off?: string;
  readonly days?: string;
  readonly weekend?: string;
}

const WEEKDAY_IN_NOTE = /周([一二三四五六日])/;

const weekdayIn = (text: string): Weekday | undefined => {
  const sign = WEEKDAY_IN_NOTE.exec(text)?.[1];
  return sign === undefined ? undefined : WEEKDAYS['一二三四五六日'.indexOf(sign)];
};

const writtenDate = (
  text: string,
  groups: TokenGroups,
  monthBefore: number | undefined,
): WrittenDate | undefined => {
  const month = groups.month === undefined ? monthBefore : Number(groups.month);
  if (month === undefined) return undefined;
  const weekday = weekdayIn(groups.note ?? groups.bare ?? '');
  return {
    text: text.replace(/\(.*/, ''),
    ...(groups.year === undefined ? {} : { year: Number(groups.year) }),
    month,
    day: Number(groups.day),
    ...(weekday === undefined ? {} : { weekday }),
  };
};

const unused = (holiday: string, { from }: Span): Problem => ({
  code: 'unused-date',
  path: `${holiday} ${from.text}`.trim(),
  expected: '放假 | 上班',
  found: from.text,
});

/** The date of issue stands alone, with its year and without a weekday. */
const isDateOfIssue = ({ from }: Span, { opens }: NoticeSentence): boolean =>
  !opens && from.year !== undefined && from.weekday === undefined;

/** Reads one sentence into the item and returns the dates that it says nothing about. */
const readSentence = ({ text }: NoticeSentence, item: OpenItem): readonly Span[] => {
  let waiting: Span[] = [];
  let month = item.mentions.at(-1)?.to.month;
  let rangeAt: number | undefined;
  for (const match of text.matchAll(TOKEN)) {
    const groups: TokenGroups = match.groups ?? {};
    const end = match.index + match[0].length;
    const last = waiting.at(-1);
    if (groups.day !== undefined) {
      const date = writtenDate(match[0], groups, month);
      if (!date || groups.deadline !== undefined) continue;
      month = date.month;
      if (rangeAt === match.index && last) waiting[waiting.length - 1] = { ...last, to: date };
      else waiting.push({ from: date, to: date });
    } else if (groups.work !== undefined || groups.off !== undefined) {
      const as = groups.work === undefined ? 'off' : 'work';
      item.mentions.push(...waiting.map((span) => ({ ...span, as }) as const));
      waiting = [];
    } else if (groups.days !== undefined) item.declaredDays = Number(groups.days);
    else if (groups.weekend !== undefined) item.joinsWeekend = true;
    rangeAt = groups.until === undefined ? undefined : end;
  }
  return waiting;
};

/** Everything a notice says, before its year is known. Linear in the text's length. */
export const noticeItems = (
  text: string,
): { readonly items: readonly NoticeItem[]; readonly problems: readonly Problem[] } => {
  const items: OpenItem[] = [];
  const problems: Problem[] = [];
  const open = (holiday: string): OpenItem => {
    const item = { holiday, mentions: [], joinsWeekend: false };
    items.push(item);
    return item;
  };
  for (const sentence of noticeSentences(text)) {
    const current = sentence.opens ? undefined : items.at(-1);
    const item = current ?? open(sentence.holiday ?? '');
    for (const span of readSentence(sentence, item)) {
      if (!isDateOfIssue(span, sentence)) problems.push(unused(item.holiday, span));
    }
  }
  return { items, problems };
};
