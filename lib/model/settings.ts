import type { CivilDate, ClockSpan } from './civil-date';
import type { Level } from './finding';
import type { GroupKind } from './group';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

type WeekHours = Readonly<Partial<Record<Weekday, readonly ClockSpan[]>>>;

/** Hours for part of the year; `from` and `to` are `MM-DD`, both included, and may wrap the year. */
export type Season = WeekHours & { readonly from: string; readonly to: string };

export type WorkHours = Readonly<Record<Weekday, readonly ClockSpan[]>> & {
  /** Whose hours a make-up day has, or hours of its own. */
  readonly makeUp: Weekday | readonly ClockSpan[];
  /** Whether gaps inside a day (lunch) are outside work time. */
  readonly breaks: boolean;
  /** Minutes at each end of a day in which the off-hours rule is silent; not the calendar's. */
  readonly graceMinutes: number;
  readonly seasons: readonly Season[];
};

/** One year's notice: the dates off and the make-up workdays. */
export interface YearCalendar {
  readonly off: readonly CivilDate[];
  readonly work: readonly CivilDate[];
  readonly source?: string;
}

/** The part of the settings that work time is computed from. */
export interface CalendarSettings {
  /** IANA zone; civil dates are always computed in it, never in the machine's. */
  readonly timeZone: string;
  readonly workHours: WorkHours;
  readonly calendar: Readonly<Record<string, YearCalendar>>;
  readonly dateOverrides: Readonly<Record<CivilDate, 'work' | 'rest' | readonly ClockSpan[]>>;
}

export type RuleLevel = Level | 'off';

export interface RuleSettings {
  readonly 'off-hours': {
    readonly level: RuleLevel;
    readonly minMembers: number;
    readonly quietMinutes: number;
  };
  readonly sticker: { readonly level: RuleLevel };
  readonly 'empty-reply': { readonly level: RuleLevel; readonly allow: readonly string[] };
  readonly flood: {
    readonly level: RuleLevel;
    readonly repeat: number;
    readonly windowMinutes: number;
    readonly crowd: number;
  };
  readonly 'reply-demand': { readonly level: RuleLevel };
  readonly secrecy: { readonly level: RuleLevel; readonly words: readonly string[] };
  readonly dailyBudget: number;
}

export interface EmergencySettings {
  readonly reasons: readonly string[];
  readonly periods: readonly {
    readonly from: string;
    readonly to: string;
    readonly reason: string;
  }[];
  /** Name patterns with `*`. */
  readonly exemptGroups: readonly string[];
}

export interface UnitSettings {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly groups: readonly string[];
  readonly maxGroups: number;
}

export interface CheckSettings {
  readonly inactive: {
    readonly days: number;
    readonly watchDays: number;
    readonly byPurpose: Readonly<Record<string, number>>;
  };
  readonly finished: { readonly graceDays: number };
  readonly duplicate: { readonly minOverlap: number; readonly preferredClient?: string };
  readonly naming: { readonly pattern?: string };
  readonly size: { readonly maxMembers: number };
  readonly review: { readonly everyMonths: number };
}

export interface PrivacySettings {
  /** Counts only together with the person's own click. */
  readonly keepMemberNames: boolean;
  readonly retentionDays: number;
  /** Base64; the organisation's, so that exports of several people can be compared. */
  readonly memberKey?: string;
}

/** Everything a settings profile can set and this version uses (profile.md). */
export interface Settings extends CalendarSettings {
  readonly rules: RuleSettings;
  readonly emergency: EmergencySettings;
  readonly units: readonly UnitSettings[];
  readonly kinds: {
    readonly work: readonly string[];
    readonly social: readonly string[];
    readonly countedKinds: readonly GroupKind[];
  };
  readonly checks: CheckSettings;
  /** Texts to copy, with `{日期}` and `{保留群}`; absent where the default wording holds. */
  readonly notices: { readonly dissolve?: string; readonly merge?: string };
  readonly privacy: PrivacySettings;
}
